package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of what may be wrong with a spend file. */
public final class FileCodes {
  /** There is nothing in it. */
  public static final ProblemCode EMPTY = of("empty");

  /** It is no text. */
  public static final ProblemCode BINARY = of("binary");

  /** No line names the columns. */
  public static final ProblemCode NO_HEADER = of("no-header");

  /** A header and nothing below it. */
  public static final ProblemCode NO_ROWS = of("no-rows");

  /** Sums by supplier, not transactions. */
  public static final ProblemCode PIVOT_TABLE = of("pivot-table");

  /** Rows of this layout have days, and no column has them. */
  public static final ProblemCode NO_DATE_COLUMN = of("no-date-column");

  /** A mapping names a column that the file does not have. */
  public static final ProblemCode NO_SUCH_COLUMN = of("no-such-column");

  /** Rows were rejected, so the sum leaves them out. */
  public static final ProblemCode ROWS_REJECTED = of("rows-rejected");

  /** Rows were repaired. */
  public static final ProblemCode ROWS_REPAIRED = of("rows-repaired");

  /** Lines above the header. */
  public static final ProblemCode PREAMBLE = of("preamble");

  /** Lines without text below the header. */
  public static final ProblemCode BLANK_LINES = of("blank-lines");

  /** Lines that print a total. */
  public static final ProblemCode TOTAL_LINES = of("total-lines");

  /** The header again, further down. */
  public static final ProblemCode REPEATED_HEADER = of("repeated-header");

  /** A printed total is not what the rows come to. */
  public static final ProblemCode CONTROL_TOTAL_GAP = of("control-total-gap");

  /** Daggers and other marks that an export left around texts. */
  public static final ProblemCode STRAY_CHARACTERS = of("stray-characters");

  /** A row has more or fewer cells than the header. */
  public static final ProblemCode RAGGED_ROW = of("ragged-row");

  /** Date and amount stand in one cell, because a comma was lost. */
  public static final ProblemCode FUSED_DATE_AMOUNT = of("fused-date-amount");

  /** The bytes of a row are not in the encoding of the file. */
  public static final ProblemCode ENCODING = of("encoding");

  /** A quote that is never closed. */
  public static final ProblemCode OPEN_QUOTE = of("open-quote");

  /** A quote where none may be. */
  public static final ProblemCode STRAY_QUOTE = of("stray-quote");

  /** A line so long that it is not kept. */
  public static final ProblemCode LINE_TOO_LONG = of("line-too-long");

  /** A row holds a control character. */
  public static final ProblemCode CONTROL_CHARACTER = of("control-character");

  /** Nobody was paid, as far as the row says. */
  public static final ProblemCode NO_SUPPLIER = of("no-supplier");

  /** The row has no amount. */
  public static final ProblemCode NO_AMOUNT = of("no-amount");

  /** What stands for the amount is no number. */
  public static final ProblemCode AMOUNT = of("amount");

  /** The amount is written with an exponent, so a spreadsheet may have cut digits. */
  public static final ProblemCode EXPONENT = of("amount-exponent");

  /** The amount is in another currency. */
  public static final ProblemCode CURRENCY = of("currency");

  /** The row has no date. */
  public static final ProblemCode NO_DATE = of("no-date");

  /** What stands for the date is none. */
  public static final ProblemCode DATE = of("date");

  /** The date is a spreadsheet's count of days. */
  public static final ProblemCode DATE_SERIAL = of("date-serial");

  /** A postcode, number or flag of the supplier that cannot be read and is left out. */
  public static final ProblemCode FACT_IGNORED = of("fact-ignored");

  private FileCodes() {}

  private static ProblemCode of(String what) {
    return ProblemCode.of("spend-file." + what);
  }
}
