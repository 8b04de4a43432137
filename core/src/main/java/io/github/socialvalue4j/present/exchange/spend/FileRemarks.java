package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.file.ControlTotal;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.RowSum;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is said of a file once it was read, each thing once. */
final class FileRemarks {
  private final Header header;
  private final Tally tally;
  private final RowReader reader;
  private final ProblemPath path;
  private final Problems problems;

  FileRemarks(Header header, Tally tally, RowReader reader, ProblemPath path, Problems problems) {
    this.header = header;
    this.tally = tally;
    this.reader = reader;
    this.path = path;
    this.problems = problems;
  }

  void add() {
    tally.totals().forEach(this::gap);
    if (tally.totalsLeftOut() > 0) {
      warn(
          FileCodes.CONTROL_TOTAL_GAP,
          tally.totalsLeftOut()
              + " further totals that the file prints are not what its rows come to: gaps of "
              + Decimals.text(tally.gaps())
              + " in all.",
          "Ask the publisher which rows were left out.");
    }
    header.choice().ties().forEach(this::tie);
    byCells();
    amounts();
    order();
    rows();
    oddities(reader.oddities());
    encodings(reader.encoding());
    facts();
  }

  private void warn(ProblemCode code, String sentence, String remedy) {
    problems.add(Problem.warning(code, path, sentence, remedy));
  }

  private void gap(ControlTotal total) {
    if (total.agrees()) {
      return;
    }
    tally.defect(
        FileCodes.CONTROL_TOTAL_GAP,
        Wording.of(FileCodes.CONTROL_TOTAL_GAP),
        total.line(),
        total.gap());
    problems.add(
        Problem.warning(
            FileCodes.CONTROL_TOTAL_GAP,
            path.child(Long.toString(total.line())),
            "The file prints "
                + Decimals.text(total.printed())
                + " as '"
                + Bytes.shown(total.label(), 40)
                + "', and its "
                + total.rowCount()
                + " rows come to "
                + Decimals.text(total.rows())
                + ": a gap of "
                + Decimals.text(total.gap())
                + ".",
            "Ask the publisher which rows were left out."));
  }

  private String shown(int column) {
    return "'" + Bytes.shown(header.names().get(column), 60) + "' (#" + (column + 1) + ")";
  }

  private void tie(ColumnChoice.Tie tie) {
    String code = tie.column().code();
    warn(
        FileCodes.COLUMNS_TIE,
        "Two columns may be the "
            + code
            + ": "
            + shown(tie.taken())
            + ", which was taken, and "
            + shown(tie.other())
            + ", which holds something else.",
        HeaderRefusals.remedy(code + "=#" + (tie.other() + 1)));
  }

  private void byCells() {
    for (SpendColumn column : header.choice().byCells()) {
      int index = header.index(column);
      warn(
          FileCodes.COLUMN_BY_CELLS,
          "No header speaks for the "
              + column.code()
              + "; it was taken from "
              + shown(index)
              + " for what the cells hold.",
          HeaderRefusals.remedy(column.code() + "=#" + (index + 1)));
    }
  }

  /** What the amounts are, where they are not the numbers of one column as they stand. */
  private void amounts() {
    AmountForm form = header.amountForm();
    String name = shown(header.index(SpendColumn.AMOUNT));
    if (form.power() != 0) {
      warn(
          FileCodes.UNIT,
          "The header "
              + name
              + " says that its amounts are in "
              + unit(form.power())
              + ", and so they were read.",
          "If they are in pounds, take that out of the header.");
    } else {
      AmountForm.unitAbove(header.preamble())
          .ifPresent(
              line ->
                  warn(
                      FileCodes.UNIT,
                      "A line above the header, '"
                          + Bytes.shown(line, 80)
                          + "', says that amounts are in thousands or more; they were read as"
                          + " pounds.",
                      "If they are in thousands, say so in the header of the amounts, as in"
                          + " 'Amount (£000)'."));
    }
    if (form.credit() >= 0) {
      warn(
          FileCodes.DEBIT_LESS_CREDIT,
          "The amount is " + name + " less " + shown(form.credit()) + ".",
          "Nothing needs to be done, unless credits are no refunds.");
    }
  }

  private static String unit(int power) {
    return switch (power) {
      case 3 -> "thousands";
      case 6 -> "millions";
      case 9 -> "billions";
      default -> "pence";
    };
  }

  private void order() {
    if (reader.dates().isAgainstOrder()) {
      warn(
          FileCodes.MONTH_FIRST,
          reader.dates().isOrderProven()
              ? "Some days are written with the day first and some with the month first; those that"
                  + " can be either, such as 06/07/2012, were read as most councils write them or as"
                  + " was said."
              : "Some days cannot be read in the order in which all are read, and none can only be"
                  + " read in it, so day and month of the others may have changed places.",
          "Say which stands first: --month-first on the command line,"
              + " SpendCsvOptions.withMonthFirst in a program.");
    }
  }

  private void rows() {
    RowSum rejected = tally.of(RowFate.REJECTED);
    RowSum repaired = tally.of(RowFate.REPAIRED);
    if (rejected.rows() > 0 && rejected.rows() == tally.rows().rows()) {
      noRowRead(rejected.rows());
    }
    if (rejected.rows() > 0) {
      problems.add(
          Problem.omission(
              FileCodes.ROWS_REJECTED,
              path,
              rejected(rejected),
              "The report gives line, reason and text of each; mend them and read the file"
                  + " again."));
    }
    if (repaired.rows() > 0) {
      warn(
          FileCodes.ROWS_REPAIRED,
          repaired.rows() + " rows were repaired, " + Decimals.text(repaired.amount()) + " in all.",
          "The report gives line, reason and text of each.");
    }
  }

  private static String rejected(RowSum rejected) {
    String rows =
        rejected.rows() == 1 ? "1 row was rejected" : rejected.rows() + " rows were rejected";
    if (rejected.unreadable() == rejected.rows()) {
      return rows + ", and what is left out by that is not known: no amount could be read.";
    }
    return rows
        + ": "
        + Decimals.text(rejected.amount())
        + " in all, and "
        + rejected.unreadable()
        + " of them without an amount that could be read.";
  }

  private void noRowRead(long rows) {
    List<String> taken = new ArrayList<>();
    for (Map.Entry<SpendColumn, Integer> column : header.columns().entrySet()) {
      taken.add(column.getKey().code() + " from " + shown(column.getValue()));
    }
    RowNote first = tally.notes().get(0);
    problems.add(
        Problem.omission(
            FileCodes.NO_ROW_READ,
            path.child(Long.toString(first.line())),
            "Of "
                + rows
                + " rows none could be read. The columns were taken as "
                + String.join(", ", taken)
                + ". The first row is '"
                + Bytes.shown(first.text(), 200)
                + "', read as "
                + reader.firstRead()
                + ". "
                + first.reason(),
            "There are "
                + HeaderRefusals.shown(header.names())
                + ". "
                + HeaderRefusals.remedy("amount=HEADER, or amount=#4 for the fourth column,")));
  }

  private void oddities(RowOddities odd) {
    if (odd.longer() > 0) {
      warn(
          FileCodes.COLUMN_WITHOUT_HEADER,
          odd.longer()
              + " rows have up to "
              + odd.mostBeyond()
              + " more cells than the header: a last column has no header. What stands left of it"
              + " was read.",
          "Nothing needs to be done, unless that column matters; then give it a header.");
    }
    if (odd.periods() > 0) {
      warn(
          FileCodes.PERIODS,
          odd.periods()
              + " rows tell a period and no day, such as '"
              + odd.firstPeriod()
              + "'; they are counted in that period.",
          "Give days if months must be told apart.");
    }
    if (odd.ambiguous() > 0) {
      warn(
          FileCodes.PERIOD_AMBIGUOUS,
          odd.ambiguous()
              + " rows tell a period that can be read in two ways, such as '"
              + odd.firstAmbiguous()
              + "': a year without another is one of the calendar, and 2010-11 is November unless"
              + " its header speaks of a year.",
          "Write 2010/11 for a financial year and 2010-11-01 to 2010-11-30 for a month.");
    }
    decimals(odd);
  }

  private void decimals(RowOddities odd) {
    if (odd.noisy() + odd.exact() == 0) {
      return;
    }
    String noisy =
        odd.noisy()
            + " amounts have more than two decimals by a spreadsheet's binary fractions. They were"
            + " read to the penny, which takes "
            + Decimals.text(odd.noise())
            + " off the sum as written.";
    String exact =
        odd.exact()
            + " amounts have more than two decimals that mean something. The exact sum is used.";
    String both = odd.noisy() > 0 && odd.exact() > 0 ? noisy + " " + exact : "";
    warn(
        FileCodes.DECIMALS,
        both.isEmpty() ? odd.noisy() > 0 ? noisy : exact : both,
        "Round the column to pence in the spreadsheet; the first such row is in line "
            + odd.firstDecimals()
            + ".");
  }

  private void encodings(RowEncoding encoding) {
    if (encoding.isMixed()) {
      warn(
          FileCodes.MIXED_ENCODINGS,
          encoding.inUtf8()
              + " rows are in UTF-8 and "
              + encoding.inWindows()
              + " in Windows-1252; each was read in its own. The first of the fewer is in line "
              + encoding.firstOfFewer()
              + ".",
          "Look at names with accents or pound signs: the file was put together from two.");
    }
  }

  private void facts() {
    List<String> columns = reader.facts().mostlyUnknown();
    if (!columns.isEmpty()) {
      warn(
          FileCodes.FACTS_UNKNOWN,
          "Columns on payees say nothing of most rows: of "
              + reader.facts().rows()
              + " rows, "
              + String.join(", ", columns)
              + ". What they do not say is unknown.",
          "Nothing needs to be done; a directory of suppliers may know more.");
    }
  }
}
