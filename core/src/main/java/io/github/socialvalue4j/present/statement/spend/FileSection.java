package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileDefect;
import io.github.socialvalue4j.calculate.spend.file.FileForm;
import io.github.socialvalue4j.calculate.spend.file.ImportReport;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.RowSum;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What became of the file. */
final class FileSection {
  private static final int MOST_NOTES = 20;

  private FileSection() {}

  static void add(Statement.Builder page, ImportReport report) {
    page.section("The file");
    page.block(form(report.form()));
    Table.Builder rows =
        Table.builder("Every row and every penny")
            .text("Rows")
            .number("Count")
            .number("Amount")
            .number("Amount not readable");
    row(rows, RowKind.PLAIN, "read as they stand", report.accepted());
    row(rows, RowKind.PLAIN, "read after a repair", report.repaired());
    row(rows, RowKind.PLAIN, "rejected", report.rejected());
    row(rows, RowKind.TOTAL, "Rows of the file", report.rows());
    page.table(rows);
    if (!report.totals().isEmpty()) {
      page.table(totals(report));
    }
    if (!report.defects().isEmpty()) {
      page.table(defects(report));
    }
    if (!report.notes().isEmpty()) {
      page.table(notes(report));
    }
  }

  private static Details form(FileForm form) {
    Details details =
        Details.empty()
            .plus("File", form.file())
            .plus(
                "Read as",
                form.layout().code()
                    + ", "
                    + form.encoding()
                    + ", header in line "
                    + count(form.headerLine()));
    for (Map.Entry<SpendColumn, String> column : form.columns().entrySet()) {
      details = details.plus("Column for " + column.getKey().code(), column.getValue());
    }
    return form.ignored().isEmpty()
        ? details
        : details.plus("Columns not used", String.join(", ", form.ignored()));
  }

  private static String count(long number) {
    return Decimals.grouped(BigDecimal.valueOf(number));
  }

  private static void row(Table.Builder table, RowKind kind, String name, RowSum sum) {
    table.row(
        kind,
        List.of(
            Cell.of(name),
            Cell.of(count(sum.rows())),
            Cell.of(Printing.amount(sum.amount())),
            Cell.of(count(sum.unreadable()))));
  }

  private static Table.Builder totals(ImportReport report) {
    Table.Builder table =
        Table.builder("Totals that the file prints")
            .text("Line")
            .number("Printed")
            .number("Its rows come to")
            .number("Gap");
    for (ControlTotal total : report.totals()) {
      table.row(
          Cell.of(count(total.line()) + ", " + total.label()),
          Cell.of(Printing.amount(total.printed())),
          Cell.of(Printing.amount(total.rows())),
          Cell.of(Printing.amount(total.gap())));
    }
    return table;
  }

  private static Table.Builder defects(ImportReport report) {
    Table.Builder table =
        Table.builder("What is odd about the file")
            .text("What")
            .number("Lines")
            .number("First line")
            .number("Amount");
    for (FileDefect defect : report.defects()) {
      table.row(
          Cell.of(defect.what()),
          Cell.of(count(defect.count())),
          Cell.of(count(defect.firstLine())),
          Cell.of(Printing.amount(defect.amount())));
    }
    return table;
  }

  private static Table.Builder notes(ImportReport report) {
    Table.Builder table =
        Table.builder("Rows that were repaired or rejected")
            .text("Line")
            .text("What was done")
            .text("Why")
            .text("Text");
    List<RowNote> shown =
        Stream.concat(
                report.notes().stream().filter(n -> n.fate().code().equals("rejected")),
                report.notes().stream().filter(n -> !n.fate().code().equals("rejected")))
            .limit(MOST_NOTES)
            .toList();
    for (RowNote note : shown) {
      String text =
          note.text().length() > 120 ? note.text().substring(0, 120) + "..." : note.text();
      table.row(
          Cell.of(count(note.line())),
          Cell.of(note.fate().code()),
          Cell.of(note.reason()),
          Cell.of(text));
    }
    return table.remark(
        shown.size() < report.noteCount()
            ? "Rejected ones first; "
                + count(report.noteCount() - shown.size())
                + " more stand in the result document and in the list of rows."
            : "These are all.");
  }
}
