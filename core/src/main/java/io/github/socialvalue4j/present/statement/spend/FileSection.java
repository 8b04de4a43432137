package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.RepeatPolicy;
import io.github.socialvalue4j.calculate.spend.RepeatedRows;
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
import io.github.socialvalue4j.present.statement.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of the file. */
final class FileSection {
  private static final int MOST_NOTES = 20;

  private FileSection() {}

  static void add(
      Statement.Builder page, List<ImportReport> reports, Optional<RepeatedRows> repeats) {
    if (repeats.isPresent()) {
      page.section("The files");
      page.table(files(reports));
      if (repeats.get().rows() > 0) {
        page.table(repeats(repeats.get()));
      }
    }
    reports.forEach(report -> add(page, report, repeats.isPresent()));
  }

  /** Each file's rows and amounts, and all of them together. */
  private static Table.Builder files(List<ImportReport> reports) {
    Table.Builder table =
        Table.builder("Every file")
            .text("File")
            .number("Rows")
            .number("Read")
            .number("Amount read")
            .number("Rejected")
            .number("Amount rejected");
    RowSum none = new RowSum(0, BigDecimal.ZERO, 0);
    RowSum read = none;
    RowSum rejected = none;
    for (ImportReport report : reports) {
      read = read.plus(report.read());
      rejected = rejected.plus(report.rejected());
      table.row(RowKind.PLAIN, file(report.form().file(), report.read(), report.rejected()));
    }
    table.row(RowKind.TOTAL, file("All files", read, rejected));
    return table.remark(
        "A file that could not be read is not among these; what to look at names it.");
  }

  private static List<Cell> file(String name, RowSum read, RowSum rejected) {
    return List.of(
        Cell.of(name),
        Cell.of(count(read.rows() + rejected.rows())),
        Cell.of(count(read.rows())),
        Cell.of(Printing.amount(read.amount())),
        Cell.of(count(rejected.rows())),
        Cell.of(Printing.amount(rejected.amount())));
  }

  private static Table.Builder repeats(RepeatedRows repeats) {
    Table.Builder table =
        Table.builder("Rows that an earlier file has as well")
            .text("Row")
            .text("Repeats")
            .text("Day")
            .text("Payee")
            .number("Amount");
    for (RepeatedRows.Row row : repeats.first().stream().limit(MOST_NOTES).toList()) {
      table.row(
          Cell.of(row.file() + ", line " + count(row.line())),
          Cell.of(row.firstFile() + ", line " + count(row.firstLine())),
          Cell.of(row.date().map(Wording::date).orElse("")),
          Cell.of(row.payee()),
          Cell.of(Printing.amount(row.amount())));
    }
    table.row(
        RowKind.TOTAL,
        List.of(
            Cell.of("All " + count(repeats.rows())),
            Cell.empty(),
            Cell.empty(),
            Cell.empty(),
            Cell.of(Printing.amount(repeats.amount()))));
    return table.remark(
        repeats.policy() == RepeatPolicy.LEAVE_OUT
            ? "They are left out, so that each counts once."
            : "They are counted each time.");
  }

  private static void add(Statement.Builder page, ImportReport report, boolean isOneOfSeveral) {
    page.section(isOneOfSeveral ? "The file " + report.form().file() : "The file");
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

  /** Never in the middle of a character of two halves. */
  private static String cut(String text) {
    return text.substring(0, Character.isHighSurrogate(text.charAt(119)) ? 119 : 120) + "...";
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
      String text = note.text().length() > 120 ? cut(note.text()) : note.text();
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
