package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.spend.SpendRow;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text read as a spend file, and what became of it; for tests. */
record Reading(Result<ImportReport> result, List<SpendRow> rows) {
  static Reading of(String text) {
    return of(text, SpendCsvOptions.guess());
  }

  static Reading of(String text, SpendCsvOptions options) {
    return of(text.getBytes(StandardCharsets.UTF_8), options);
  }

  static Reading of(byte[] bytes, SpendCsvOptions options) {
    List<SpendRow> rows = new ArrayList<>();
    try {
      return new Reading(
          SpendCsvReader.with(options).read("file.csv", new ByteArrayInputStream(bytes), rows::add),
          rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImportReport report() {
    return result.orThrow();
  }

  SpendRow row() {
    return rows.get(0);
  }

  String column(SpendColumn column) {
    return report().form().columns().getOrDefault(column, "");
  }

  List<ProblemCode> codes() {
    return result.problems().stream().map(Problem::code).toList();
  }

  String messages() {
    return String.join("\n", result.problems().stream().map(p -> p + " " + p.remedy()).toList());
  }

  List<ProblemCode> noteCodes() {
    return report().notes().stream().map(RowNote::codes).flatMap(List::stream).toList();
  }
}
