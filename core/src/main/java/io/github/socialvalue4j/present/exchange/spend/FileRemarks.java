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
  private final SpendCsvOptions options;
  private final ProblemPath path;
  private final Problems problems;
  private final AmountRemarks amounts;

  FileRemarks(
      Header header,
      Tally tally,
      RowReader reader,
      SpendCsvOptions options,
      ProblemPath path,
      Problems problems) {
    this.header = header;
    this.options = options;
    this.tally = tally;
    this.reader = reader;
    this.path = path;
    this.problems = problems;
    this.amounts = new AmountRemarks(header, tally, reader, options, path, problems);
  }

  /** The file broke off before any row was whole. */
  static Problem nothingRead(BreakableStream source, ProblemPath path) {
    return Problem.error(
        FileCodes.BROKEN_OFF,
        path,
        "The file breaks off before any row of it was read: " + source.why() + ".",
        "Get the file again, and read it whole.");
  }

  /** What follows is lost, and nobody knows how much that is. */
  static Problem brokenOff(BreakableStream source, long lines, ProblemPath path) {
    return Problem.omission(
        FileCodes.BROKEN_OFF,
        path,
        "The file breaks off in or after line "
            + lines
            + ": "
            + source.why()
            + ". What was read before is counted, and what follows is not in the sum.",
        "Get the file again, and read it whole.");
  }

  void add() {
    tally.totals().forEach(this::gap);
    if (tally.totalsLeftOut() > 0) {
      warn(
          FileCodes.CONTROL_TOTAL_GAP,
          Wording.count(
                  tally.totalsLeftOut(),
                  "further total that the file prints is",
                  "further totals that the file prints are")
              + " not what its rows come to: gaps of "
              + Decimals.text(tally.gaps())
              + " in all.",
          "Ask the publisher which rows were left out.");
    }
    header.choice().ties().stream()
        .filter(t -> t.other() != header.amountForm().credit())
        .forEach(this::tie);
    byCells();
    new HeaderRemarks(header, options, path, problems).add();
    amounts.amounts();
    order();
    farDays();
    tally.doubts().forEach(this::doubt);
    if (tally.doubtsLeftOut() > 0) {
      warn(
          FileCodes.TOTAL_OR_PAYMENT,
          Wording.count(tally.doubtsLeftOut(), "more line has", "more lines have")
              + " the words of a total beside a named payee.",
          "Check those that are listed first.");
    }
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
                + (total.rowCount() == 1 ? "1 row comes to " : total.rowCount() + " rows come to ")
                + Decimals.text(total.rows())
                + ": a gap of "
                + Decimals.text(total.gap())
                + ".",
            "Ask the publisher which rows were left out."));
  }

  private String shown(int column) {
    return header.shownPlace(column);
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

  /** Days that lie far from the others are questioned and left as they are. */
  private void farDays() {
    FarDays.Found far = reader.oddities().farDays().found();
    if (far.rows() == 0) {
      return;
    }
    tally.defects(
        FileCodes.DAYS_FAR_APART,
        Wording.of(FileCodes.DAYS_FAR_APART),
        far.firstLine(),
        far.rows(),
        far.amount());
    long more = far.rows() - far.shown().size();
    warn(
        FileCodes.DAYS_FAR_APART,
        Wording.count(far.rows(), "row has a day", "rows have days")
            + " far from those of the others, which are of "
            + far.others()
            + ": "
            + String.join(", ", far.shown())
            + (more > 0 ? " and " + more + " more" : "")
            + ". Nothing is changed or left out: each counts on its day.",
        "Check the days in the source, and correct them there if they are slips.");
  }

  private void doubt(Tally.Doubt doubt) {
    problems.add(
        Problem.warning(
            FileCodes.TOTAL_OR_PAYMENT,
            path.child(Long.toString(doubt.line())),
            "Line "
                + doubt.line()
                + " says '"
                + Bytes.shown(doubt.label(), 40)
                + "' and names '"
                + Bytes.shown(doubt.payee(), 60)
                + "'; "
                + (doubt.isTotal()
                    ? "its amount, "
                        + Decimals.text(doubt.amount())
                        + ", is what the rows above come to, so it was taken for a total and not"
                        + " counted."
                    : "its amount, "
                        + Decimals.text(doubt.amount())
                        + ", is not what the rows above come to, so it was counted as a payment."),
            doubt.isTotal()
                ? "If it is a payment, give it another text than that of a total."
                : "If it is a total, take the line out of the file."));
  }

  private void rows() {
    RowSum rejected = tally.of(RowFate.REJECTED);
    RowSum repaired = tally.of(RowFate.REPAIRED);
    amounts.currencies(reader.oddities());
    boolean isOfOthers = amounts.inOtherCurrencies() == rejected.rows();
    if (rejected.rows() > 0 && rejected.rows() == tally.rows().rows() && !isOfOthers) {
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
          Wording.count(repaired.rows(), "row was repaired, ", "rows were repaired, ")
              + Decimals.text(repaired.amount())
              + " in all.",
          "The report gives line, reason and text of each.");
    }
  }

  private String rejected(RowSum rejected) {
    String rows = Wording.count(rejected.rows(), "row was rejected", "rows were rejected");
    if (rejected.unreadable() == rejected.rows()) {
      if (amounts.inOtherCurrencies() == rejected.rows()) {
        return rows
            + ", and what is left out by that is not known in "
            + options.currency()
            + ": no amount is in it.";
      }
      return rows + ", and what is left out by that is not known: no amount could be read.";
    }
    return rows
        + ": "
        + Decimals.text(rejected.amount())
        + " in all"
        + (rejected.unreadable() == 0
            ? "."
            : ", and " + rejected.unreadable() + " of them without an amount that could be read.");
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
            (rows == 1 ? "The only row" : "Of " + rows + " rows none")
                + " could "
                + (rows == 1 ? "not " : "")
                + "be read. The columns were taken as "
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
          Wording.count(odd.longer(), "row has ", "rows have up to ")
              + Wording.count(odd.mostBeyond(), "more cell", "more cells")
              + " than the header: a last column has no header. What stands left of it was read.",
          "Nothing needs to be done, unless that column matters; then give it a header.");
    }
    if (odd.periods() > 0) {
      warn(
          FileCodes.PERIODS,
          Wording.count(odd.periods(), "row tells", "rows tell")
              + " a period and no day, such as '"
              + odd.firstPeriod()
              + (odd.periods() == 1
                  ? "'; it is counted in that period."
                  : "'; they are counted in that period."),
          "Give days if months must be told apart.");
    }
    if (odd.ambiguous() > 0) {
      warn(
          FileCodes.PERIOD_AMBIGUOUS,
          Wording.count(odd.ambiguous(), "row tells", "rows tell")
              + " a period that can be read in two ways, such as '"
              + odd.firstAmbiguous()
              + "': a year without another is one of the calendar, and 2010-11 is November unless"
              + " its header speaks of a year.",
          "Write 2010/11 for a financial year and 2010-11-01 to 2010-11-30 for a month.");
    }
    amounts.decimals(odd);
  }

  private void encodings(RowEncoding encoding) {
    if (encoding.isMixed()) {
      warn(
          FileCodes.MIXED_ENCODINGS,
          Wording.count(encoding.inUtf8(), "row is", "rows are")
              + " in UTF-8 and "
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
              + Wording.count(reader.facts().rows(), "row, ", "rows, ")
              + String.join(", ", columns)
              + ". What they do not say is unknown.",
          "Nothing needs to be done; a directory of suppliers may know more.");
    }
  }
}
