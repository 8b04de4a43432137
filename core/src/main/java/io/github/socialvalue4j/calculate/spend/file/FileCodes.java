package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of what may be wrong with a spend file. */
public final class FileCodes {
  /** There is nothing in it. */
  public static final ProblemCode EMPTY = of("empty");

  /** It is no text. */
  public static final ProblemCode BINARY = of("binary");

  /** It is text, but no table: a web page, XML, JSON. */
  public static final ProblemCode NOT_CSV = of("not-csv");

  /** No line names the columns. */
  public static final ProblemCode NO_HEADER = of("no-header");

  /** A header and nothing below it. */
  public static final ProblemCode NO_ROWS = of("no-rows");

  /** Sums by supplier, not transactions. */
  public static final ProblemCode PIVOT_TABLE = of("pivot-table");

  /** Rows of this layout have days, and no column has them. */
  public static final ProblemCode NO_DATE_COLUMN = of("no-date-column");

  /** The header of the amounts says net or gross, and the user says the other. */
  public static final ProblemCode BASIS_CONTRADICTED = of("basis-contradicted");

  /** A mapping names a column that the file does not have. */
  public static final ProblemCode NO_SUCH_COLUMN = of("no-such-column");

  /** All amounts are budgets, orders, running sums or the like, which nobody paid. */
  public static final ProblemCode NOT_PAID = of("amounts-not-paid");

  /** A register of contracts, whose values are no payments. */
  public static final ProblemCode CONTRACTS = of("contracts-not-payments");

  /** Rows of a register of contracts that stand in it twice. */
  public static final ProblemCode SAME_CONTRACT = of("same-contract");

  /** Two columns could be one and the same, and neither header nor cells decide. */
  public static final ProblemCode COLUMNS_TIE = of("columns-tie");

  /** No header speaks for a column that is needed, and its cells alone do. */
  public static final ProblemCode COLUMN_BY_CELLS = of("column-by-cells");

  /** A header has the words of a fact on suppliers and says something else. */
  public static final ProblemCode OTHER_MEANING = of("other-meaning");

  /** The amounts are those of a month, a year or another length of time. */
  public static final ProblemCode RATE = of("amounts-for-a-time");

  /** The dates need not be those of payments. */
  public static final ProblemCode OTHER_DAY = of("other-day");

  /** Some days can only be read with the month first, and some are read with the day first. */
  public static final ProblemCode MONTH_FIRST = of("month-first");

  /** Further down stands another header, with other columns or in another order. */
  public static final ProblemCode OTHER_HEADER = of("other-header");

  /** A row stands above the header, below another that was not taken. */
  public static final ProblemCode ABOVE_HEADER = of("row-above-header");

  /** The amounts are not in whole pounds, or may not be: thousands, millions or pence. */
  public static final ProblemCode UNIT = of("unit-of-amounts");

  /** The amount is a column of debits, less one of credits. */
  public static final ProblemCode DEBIT_LESS_CREDIT = of("debit-less-credit");

  /** Of no row could be made a payment, so the columns may be wrong. */
  public static final ProblemCode NO_ROW_READ = of("no-row-read");

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

  /** Lines of text that are no rows: headings, notes, what stands below the total. */
  public static final ProblemCode FOOTER_LINES = of("footer-lines");

  /** The header again, further down. */
  public static final ProblemCode REPEATED_HEADER = of("repeated-header");

  /** A printed total is not what the rows come to. */
  public static final ProblemCode CONTROL_TOTAL_GAP = of("control-total-gap");

  /** Daggers and other marks that an export left around texts. */
  public static final ProblemCode STRAY_CHARACTERS = of("stray-characters");

  /** A row has more or fewer cells than the header. */
  public static final ProblemCode RAGGED_ROW = of("ragged-row");

  /** Most rows have a cell more than the header, so a last column has no header. */
  public static final ProblemCode COLUMN_WITHOUT_HEADER = of("column-without-header");

  /** Date and amount stand in one cell, because a comma was lost. */
  public static final ProblemCode FUSED_DATE_AMOUNT = of("fused-date-amount");

  /** The bytes of a row are not in the encoding of the file. */
  public static final ProblemCode ENCODING = of("encoding");

  /** Some rows are in one encoding and some in another. */
  public static final ProblemCode MIXED_ENCODINGS = of("mixed-encodings");

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

  /** Amounts have more than two decimals; the sentence says which sum is used. */
  public static final ProblemCode DECIMALS = of("more-than-two-decimals");

  /** The amount may be two cells, because its comma between thousands has no quotes. */
  public static final ProblemCode SPLIT_AMOUNT = of("split-amount");

  /** The amount is in another currency. */
  public static final ProblemCode CURRENCY = of("currency");

  /** A cell holds a formula, and what it came to is not stored. */
  public static final ProblemCode FORMULA = of("formula");

  /** A day far from those of the other rows, such as one of 1925 among days of 2024. */
  public static final ProblemCode DAYS_FAR_APART = of("days-far-apart");

  /**
   * A line with the words of a total beside a named payee; the sentence says what it is read as.
   */
  public static final ProblemCode TOTAL_OR_PAYMENT = of("total-or-payment");

  /** The file could not be read to its end. */
  public static final ProblemCode BROKEN_OFF = of("broken-off");

  /** The row has no date. */
  public static final ProblemCode NO_DATE = of("no-date");

  /** What stands for the date is none. */
  public static final ProblemCode DATE = of("date");

  /** The date is a spreadsheet's count of days. */
  public static final ProblemCode DATE_SERIAL = of("date-serial");

  /** Rows have a month, a quarter or a year in place of a day. */
  public static final ProblemCode PERIODS = of("periods");

  /** A period that can be read in two ways. */
  public static final ProblemCode PERIOD_AMBIGUOUS = of("period-ambiguous");

  /** A column says that rows are credits, not paid, plans, or in other units than the rest. */
  public static final ProblemCode COLUMN_SAYS_OTHERWISE = FileFaults.CREDITS_ADDED.code();

  /** Of most rows a column of facts on suppliers says nothing. */
  public static final ProblemCode FACTS_UNKNOWN = of("facts-unknown");

  /** A text longer than what is kept of it. */
  public static final ProblemCode TEXT_CUT = of("text-cut");

  /** A postcode, number or flag of the supplier that cannot be read and is left out. */
  public static final ProblemCode FACT_IGNORED = of("fact-ignored");

  private FileCodes() {}

  private static ProblemCode of(String what) {
    return ProblemCode.of("spend-file." + what);
  }
}
