package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.LicenceCheck;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes tables of proxy values, and their manifest, in the column contract that {@link
 * ProxyTableReader} and {@link EditionsReader} read: the columns in the contract's order, the rows
 * by key, numbers in plain digits, LF between lines.
 *
 * <p>To write a table is to pass it on, so its licence is asked: a table whose licence refuses
 * redistribution is not written, and one that was not read from a file as it stands (it has no file
 * hash: it was cut, uprated or put together by a program) is written only if the licence does not
 * refuse derived tables. What a licence does not say is a warning.
 *
 * <p>Problem codes: {@code licence.refused}, {@code licence.not-stated}, {@code
 * table.not-writable}, and those of the reader for a table that the reader would refuse.
 */
public final class ProxyTableWriter {
  private ProxyTableWriter() {}

  /**
   * Writes a table.
   *
   * @param file the file it is meant for, the first step of every path
   * @return the text of the file, perhaps with warnings, or failed with the reason
   */
  public static Result<String> write(ProxyTable table, String file) {
    Problems problems = new Problems();
    ProblemPath path = ProblemPath.root().child(file);
    add(problems, LicenceCheck.check(table, LicensedUse.REDISTRIBUTION), path);
    if (table.fileHash().isEmpty()) {
      add(problems, LicenceCheck.check(table, LicensedUse.DERIVED_TABLE), path);
    }
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(ProxyTableColumns.ALL);
    table.rows().forEach(row -> rows.add(cells(row)));
    String text = CsvWriting.text(rows);
    problems.addAll(doubts(table, file, text));
    return problems.toResult(() -> text);
  }

  private static void add(Problems problems, Optional<Problem> problem, ProblemPath path) {
    problem.ifPresent(p -> problems.add(p.at(path)));
  }

  /**
   * What is read back must be what was written: a table made in code may hold more than a file can.
   */
  private static List<Problem> doubts(ProxyTable table, String file, String text) {
    Result<ProxyTable> again =
        ProxyTableReader.read(
            ProxyTableManifest.of(table, file), text.getBytes(StandardCharsets.UTF_8));
    boolean isSame =
        again.toOptional().map(ProxyTable::identity).filter(table.identity()::equals).isPresent();
    if (isSame || again.isFailed()) {
      return again.problems();
    }
    return List.of(
        Problem.error(
            ProblemCode.of("table.not-writable"),
            ProblemPath.root().child(file),
            "The table " + table.edition() + " would read back as another one.",
            "Remove white space around its titles, citations and readings."));
  }

  private static List<String> cells(ProxyValue row) {
    Measure measure = row.measure();
    List<String> excludes = new ArrayList<>();
    row.excludes().forEach(id -> excludes.add(id.value()));
    // A measure that is excluded for certain need not be doubted as well.
    row.perhapsExcludes().stream()
        .filter(id -> !row.excludes().contains(id))
        .forEach(id -> excludes.add(id.value() + "?"));
    return List.of(
        measure.id().value(),
        measure.title(),
        measure.outcome().theme().id().value(),
        measure.outcome().theme().title(),
        measure.outcome().id().value(),
        measure.outcome().title(),
        measure.unit().toString(),
        measure.nature().code(),
        measure.direction().code(),
        measure.kind().code(),
        row.isLocalised() ? "yes" : "",
        row.area().map(Object::toString).orElse(""),
        row.value().map(Decimals::text).orElse(""),
        String.join(" ", excludes),
        row.partOf().map(MeasureId::value).orElse(""),
        row.citation().text(),
        row.grade().code(),
        row.reading());
  }

  /** Writes the manifest of a set of tables. */
  public static String writeManifest(List<ProxyTableManifest> entries) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(ManifestRows.COLUMNS);
    entries.forEach(entry -> rows.add(cells(entry)));
    return CsvWriting.text(rows);
  }

  private static List<String> cells(ProxyTableManifest entry) {
    return List.of(
        entry.edition().table(),
        entry.edition().label(),
        entry.file(),
        entry.title(),
        entry.publisher(),
        entry.coverage().code(),
        entry.validity().from().map(Object::toString).orElse(ManifestRows.NOT_STATED),
        entry.validity().to().map(Object::toString).orElse(ManifestRows.NOT_STATED),
        entry.priceBase().toString(),
        entry.currency().toString(),
        entry.licence().name(),
        entry.licence().attribution(),
        Permissions.code(entry.licence().permission(LicensedUse.COMMERCIAL)),
        Permissions.code(entry.licence().permission(LicensedUse.DERIVED_TABLE)),
        Permissions.code(entry.licence().permission(LicensedUse.REDISTRIBUTION)),
        entry.note());
  }
}
