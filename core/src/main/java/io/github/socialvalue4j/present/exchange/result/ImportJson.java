package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.RepeatedRows;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileDefect;
import io.github.socialvalue4j.calculate.spend.file.FileForm;
import io.github.socialvalue4j.calculate.spend.file.FooterLine;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.LineCount;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.RowSum;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** What became of a spend file as JSON. */
final class ImportJson {
  private static final int MOST_NOTES = 1_000;

  private ImportJson() {}

  static ObjectNode report(ImportReport report) {
    ObjectNode json = form(report.form());
    LineCount lines = report.lines();
    json.putObject("lines")
        .put("all", lines.lines())
        .put("preamble", lines.preamble())
        .put("headers", lines.headers())
        .put("blank", lines.blank())
        .put("totals", lines.totals())
        .put("footers", lines.footers())
        .put("rows", lines.rows())
        .put("continued", lines.continued());
    json.set("rows", rows(List.of(report)));
    ArrayNode totals = json.putArray("controlTotals");
    for (ControlTotal total : report.totals()) {
      totals
          .addObject()
          .put("line", total.line())
          .put("label", total.label())
          .put("printed", Decimals.text(total.printed()))
          .put("rows", Decimals.text(total.rows()))
          .put("gap", Decimals.text(total.gap()));
    }
    ArrayNode defects = json.putArray("defects");
    for (FileDefect defect : report.defects()) {
      defects
          .addObject()
          .put("code", defect.code().value())
          .put("what", defect.what())
          .put("count", defect.count())
          .put("firstLine", defect.firstLine())
          .put("amount", Decimals.text(defect.amount()));
    }
    ArrayNode footers = json.putArray("footers");
    for (FooterLine footer : report.footers()) {
      ObjectNode line = footers.addObject().put("line", footer.line());
      footer.amount().ifPresent(amount -> line.put("amount", Decimals.text(amount)));
      line.put("text", footer.text());
    }
    json.put("noteCount", report.noteCount());
    ArrayNode notes = json.putArray("notes");
    report.notes().stream().limit(MOST_NOTES).forEach(note -> notes.add(note(note)));
    return json;
  }

  /** The rows of files together, by what became of them. */
  static ObjectNode rows(List<ImportReport> reports) {
    ObjectNode rows = JsonWriting.object();
    rows.set("all", sum(reports, ImportReport::rows));
    rows.set("accepted", sum(reports, ImportReport::accepted));
    rows.set("repaired", sum(reports, ImportReport::repaired));
    rows.set("rejected", sum(reports, ImportReport::rejected));
    rows.set("creditNotes", sum(reports, ImportReport::creditNotes));
    return rows;
  }

  private static ObjectNode sum(List<ImportReport> reports, Function<ImportReport, RowSum> which) {
    return sum(reports.stream().map(which).reduce(new RowSum(0, BigDecimal.ZERO, 0), RowSum::plus));
  }

  /** Rows that several files have. */
  static ObjectNode repeats(RepeatedRows repeats) {
    ObjectNode json =
        JsonWriting.object()
            .put("policy", repeats.policy().code())
            .put("rows", repeats.rows())
            .put("amount", Decimals.text(repeats.amount()));
    if (repeats.notSought() > 0) {
      json.put("notSought", repeats.notSought());
    }
    ArrayNode first = json.putArray("first");
    for (RepeatedRows.Row row : repeats.first()) {
      ObjectNode entry =
          first
              .addObject()
              .put("file", row.file())
              .put("line", row.line())
              .put("firstFile", row.firstFile())
              .put("firstLine", row.firstLine());
      row.date().ifPresent(d -> entry.put("date", d.toString()));
      entry.put("payee", row.payee()).put("amount", Decimals.text(row.amount()));
    }
    return json;
  }

  private static ObjectNode form(FileForm form) {
    ObjectNode json =
        JsonWriting.object()
            .put("name", form.file())
            .put("layout", form.layout().code())
            .put("encoding", form.encoding())
            .put("separator", String.valueOf(form.separator()))
            .put("headerLine", form.headerLine())
            .put("basis", form.basis().code());
    ObjectNode columns = json.putObject("columns");
    form.columns().forEach((column, header) -> columns.put(column.code(), header));
    ArrayNode ignored = json.putArray("ignoredColumns");
    form.ignored().forEach(ignored::add);
    return json;
  }

  private static ObjectNode sum(RowSum sum) {
    return JsonWriting.object()
        .put("rows", sum.rows())
        .put("amount", Decimals.text(sum.amount()))
        .put("unreadable", sum.unreadable());
  }

  private static ObjectNode note(RowNote note) {
    ObjectNode json = JsonWriting.object().put("line", note.line()).put("fate", note.fate().code());
    ArrayNode codes = json.putArray("codes");
    note.codes().forEach(code -> codes.add(code.value()));
    note.amount().ifPresent(amount -> json.put("amount", Decimals.text(amount)));
    return json.put("reason", note.reason()).put("text", note.text());
  }
}
