package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileDefect;
import io.github.socialvalue4j.calculate.spend.file.FileForm;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.LineCount;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.RowSum;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;

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
        .put("rows", lines.rows())
        .put("continued", lines.continued());
    ObjectNode rows = json.putObject("rows");
    rows.set("all", sum(report.rows()));
    rows.set("accepted", sum(report.accepted()));
    rows.set("repaired", sum(report.repaired()));
    rows.set("rejected", sum(report.rejected()));
    rows.set("creditNotes", sum(report.creditNotes()));
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
    json.put("noteCount", report.noteCount());
    ArrayNode notes = json.putArray("notes");
    report.notes().stream().limit(MOST_NOTES).forEach(note -> notes.add(note(note)));
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
