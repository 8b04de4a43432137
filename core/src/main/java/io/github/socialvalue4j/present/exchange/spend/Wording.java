package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.calculate.spend.file.AmountUnit;
import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What defects are called. */
final class Wording {
  private static final Map<ProblemCode, String> WORDS = new HashMap<>();

  static {
    WORDS.put(FileCodes.PREAMBLE, "lines above the header");
    WORDS.put(FileCodes.BLANK_LINES, "lines without text");
    WORDS.put(FileCodes.TOTAL_LINES, "lines that print a total");
    WORDS.put(FileCodes.REPEATED_HEADER, "the header again further down");
    WORDS.put(FileCodes.FOOTER_LINES, "lines of text that are no rows");
    WORDS.put(FileCodes.COLUMN_WITHOUT_HEADER, "rows with a last cell that no header names");
    WORDS.put(FileCodes.DECIMALS, "amounts with more than two decimals");
    WORDS.put(FileCodes.SPLIT_AMOUNT, "amounts that a comma may have cut in two");
    WORDS.put(FileCodes.PERIODS, "rows with a period in place of a day");
    WORDS.put(FileCodes.PERIOD_AMBIGUOUS, "periods that can be read in two ways");
    WORDS.put(FileCodes.TEXT_CUT, "texts longer than what is kept");
    WORDS.put(FileCodes.OTHER_HEADER, "rows below another header than the first");
    WORDS.put(FileCodes.SAME_CONTRACT, "contracts that are listed twice");
    WORDS.put(FileCodes.COLUMN_SAYS_OTHERWISE, "rows that a column calls no plain payments");
    WORDS.put(FileCodes.ABOVE_HEADER, "rows above the header");
    WORDS.put(FileCodes.CONTROL_TOTAL_GAP, "printed totals that the rows do not come to");
    WORDS.put(FileCodes.STRAY_CHARACTERS, "stray characters such as daggers around texts");
    WORDS.put(FileCodes.RAGGED_ROW, "rows with more or fewer cells than the header");
    WORDS.put(FileCodes.FUSED_DATE_AMOUNT, "date and amount in one cell, the comma lost");
    WORDS.put(FileCodes.ENCODING, "bytes in another encoding");
    WORDS.put(FileCodes.OPEN_QUOTE, "quotes that are never closed");
    WORDS.put(FileCodes.STRAY_QUOTE, "quotes inside unquoted cells");
    WORDS.put(FileCodes.LINE_TOO_LONG, "lines too long to keep");
    WORDS.put(FileCodes.CONTROL_CHARACTER, "control characters");
    WORDS.put(FileCodes.NO_SUPPLIER, "rows that name nobody");
    WORDS.put(FileCodes.NO_AMOUNT, "rows without an amount");
    WORDS.put(FileCodes.AMOUNT, "amounts that are no number");
    WORDS.put(FileCodes.EXPONENT, "amounts with an exponent");
    WORDS.put(FileCodes.CURRENCY, "amounts in another currency");
    WORDS.put(FileCodes.DAYS_FAR_APART, "days far from those of the other rows");
    WORDS.put(FileCodes.BROKEN_OFF, "rows in which the file breaks off");
    WORDS.put(FileCodes.FORMULA, "formulas without a stored value");
    WORDS.put(FileCodes.NO_DATE, "rows without a date");
    WORDS.put(FileCodes.DATE, "dates that are none");
    WORDS.put(FileCodes.DATE_SERIAL, "dates as a count of days");
    WORDS.put(FileCodes.FACT_IGNORED, "facts on suppliers that cannot be read");
  }

  private Wording() {}

  /** A unit of amounts, as the command line writes it. */
  static String unit(int power) {
    return AmountUnit.ofPower(power).orElse(AmountUnit.POUNDS).code();
  }

  /** Why a row cannot be split into cells. */
  static String trouble(ByteRows.Trouble trouble) {
    return switch (trouble) {
      case TOO_LONG ->
          "The line is longer than " + ByteRows.LONGEST_LINE + " bytes; it is not kept.";
      case OPEN_QUOTE -> "A quote of the row is never closed.";
      case NONE -> "The quotes of the row do not pair up.";
    };
  }

  /** Which control character a row holds first. */
  static String control(ByteRows rows) {
    for (int at = rows.start(); at < rows.end(); at++) {
      byte b = rows.bytes()[at];
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
        return "The row holds a control character ("
            + (b == 0 ? "NUL" : "number " + b)
            + ", byte "
            + (at - rows.start() + 1)
            + " of the line).";
      }
    }
    return "The row holds a control character.";
  }

  /** How many of something, in the singular where it is one: {@code 1 row}, {@code 2 rows}. */
  static String count(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  /** What the columns that matter hold in a row. */
  static String asRead(RowReader row, Header header) {
    List<String> read = new ArrayList<>();
    for (SpendColumn column : List.of(SpendColumn.SUPPLIER, SpendColumn.AMOUNT, SpendColumn.DATE)) {
      int index = header.index(column);
      if (index >= 0) {
        read.add(column.code() + " '" + Bytes.shown(row.text(index), 60) + "'");
      }
    }
    return String.join(", ", read);
  }

  static String of(ProblemCode code) {
    return WORDS.getOrDefault(code, code.value());
  }
}
