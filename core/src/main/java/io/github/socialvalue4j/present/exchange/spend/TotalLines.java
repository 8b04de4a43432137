package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells lines that are no rows: blank ones, the header again, totals, and lines of text. A line is
 * a total if it has an amount, no date, and a cell that says so; {@code Total Hygiene Ltd} with a
 * date is a supplier. A line with a named payee and a day (or of a file without days) whose cell
 * says no more than "Total" is a payment, unless its amount is what the rows above come to. Without
 * any word it is one if it names nobody, has no date, and its amount is what the rows above come
 * to, to the penny. Text is what has neither payee nor day nor amount and fills a single cell, and
 * everything without them below a total. Mutable, for one file.
 */
final class TotalLines {
  /** So many rows must come to a total that no word calls one. */
  private static final int FEWEST_ROWS = 2;

  private final LaterHeader later;
  private final Tally tally;
  private final Set<String> names = new HashSet<>();
  private final int date;
  private final int amount;
  private final int supplier;
  private String label = "";
  private BigDecimal printed = BigDecimal.ZERO;
  private boolean hasAmount;
  private boolean isPlainRow;
  private boolean isBelowTotal;
  private long line;

  /** What a line is. */
  enum Kind {
    /** A row. */
    ROW,
    /** Without text. */
    BLANK,
    /** The header again. */
    HEADER,
    /** A line of a header that has several. */
    PART_OF_HEADER,
    /** A header that means something else. */
    OTHER_HEADER,
    /** A total of all rows above. */
    TOTAL,
    /** A total of the rows since the last one. */
    SUBTOTAL,
    /** Text that is no row. */
    FOOTER
  }

  TotalLines(Header header, SpendCsvOptions options, Tally tally) {
    this.later = new LaterHeader(header, options);
    header.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    names.remove("");
    this.tally = tally;
    this.date = header.index(SpendColumn.DATE);
    this.amount = header.index(SpendColumn.AMOUNT);
    this.supplier = header.index(SpendColumn.SUPPLIER);
  }

  String label() {
    return label;
  }

  BigDecimal printed() {
    return printed;
  }

  /** Whether the line is a row as most are, at the first look. */
  boolean isPlain() {
    return isPlainRow;
  }

  /** In what a header that is another differs from the first. */
  String otherHeader() {
    return later.why();
  }

  /** Whether the line has an amount where rows have it. */
  boolean hasAmount() {
    return hasAmount;
  }

  /**
   * What a line is.
   *
   * @param number of the line, for what is said of it
   */
  Kind kindOf(RowReader reader, long number) {
    line = number;
    Cells cells = reader.cells();
    boolean isPlain =
        date >= 0
            && date < cells.count()
            && supplier < cells.count()
            && !cells.isEmpty(date)
            && !cells.isEmpty(supplier)
            && isDigit(cells.bytes()[cells.from(date)])
            && !TotalWords.mayBeIn(cells);
    isPlainRow = isPlain;
    Kind kind = isPlain ? Kind.ROW : look(reader);
    isBelowTotal = kind == Kind.TOTAL || (isBelowTotal && kind != Kind.ROW);
    return kind;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private Kind look(RowReader reader) {
    int filled = filled(reader);
    if (filled == 0) {
      return Kind.BLANK;
    }
    String payee = reader.text(supplier);
    switch (later.of(reader, tally.rows().rows() > 0)) {
      case SAME -> {
        return Kind.HEADER;
      }
      case PART -> {
        return Kind.PART_OF_HEADER;
      }
      case OTHER -> {
        return Kind.OTHER_HEADER;
      }
      case NONE -> {
        // A row, or a line of another sort: see below.
      }
    }
    String day = reader.text(date);
    boolean isDated = !day.isEmpty() && TotalWords.of(day) == TotalWords.Kind.NONE;
    if (isDated && !payee.isEmpty() && !names.contains(payee.toLowerCase(Locale.ROOT))) {
      return datedAndNamed(reader, payee);
    }
    hasAmount = amount < reader.cells().count() && reader.readAmount();
    if (hasAmount) {
      printed = reader.amount();
      return withAmount(reader, isDated, payee.isEmpty(), filled);
    }
    return withoutAmount(reader, isDated && reader.isDay(day), payee, filled);
  }

  /** A payment, unless a cell calls it a total and its amount is what the rows above come to. */
  private Kind datedAndNamed(RowReader reader, String payee) {
    for (int i = 0; i < reader.cells().count(); i++) {
      String text = i == amount || i == date ? "" : reader.text(i);
      if (isPlainTotal(text)) {
        hasAmount = amount < reader.cells().count() && reader.readAmount();
        return hasAmount ? totalOrRow(reader, i, text, payee) : Kind.ROW;
      }
    }
    return Kind.ROW;
  }

  private static boolean isPlainTotal(String text) {
    TotalWords.Kind kind = TotalWords.of(text);
    boolean isOne = kind == TotalWords.Kind.TOTAL || kind == TotalWords.Kind.SUBTOTAL;
    return isOne && TotalWords.isPlain(text);
  }

  /** What a line is that a cell calls a total and that names somebody; either is said. */
  private Kind totalOrRow(RowReader reader, int cell, String text, String payee) {
    printed = reader.amount();
    boolean isSum = tally.isTotal(printed, cell == supplier ? 1 : FEWEST_ROWS);
    label = text;
    tally.doubt(new Tally.Doubt(line, text, payee, printed, isSum));
    return !isSum ? Kind.ROW : tally.isTotalOfAll(printed) ? Kind.TOTAL : Kind.SUBTOTAL;
  }

  private static int filled(RowReader reader) {
    int filled = 0;
    for (int i = 0; i < reader.cells().count(); i++) {
      filled += reader.text(i).isEmpty() ? 0 : 1;
    }
    return filled;
  }

  private Kind withAmount(RowReader reader, boolean isDated, boolean isNobody, int filled) {
    if (isDated) {
      return Kind.ROW;
    }
    Kind said = said(reader);
    if (said != Kind.ROW) {
      return said;
    }
    label = "";
    if (isNobody && tally.isTotal(printed, filled == 1 ? 1 : FEWEST_ROWS)) {
      return tally.isTotalOfAll(printed) ? Kind.TOTAL : Kind.SUBTOTAL;
    }
    return isNobody && isBelowTotal ? Kind.FOOTER : Kind.ROW;
  }

  /** A total, if a cell calls the line that. */
  private Kind said(RowReader reader) {
    for (int i = 0; i < reader.cells().count(); i++) {
      String text = reader.text(i);
      TotalWords.Kind kind = i == amount ? TotalWords.Kind.NONE : TotalWords.of(text);
      if (kind != TotalWords.Kind.NONE && !TotalWords.isPlain(text) && isRowOfOneNamed(reader, i)) {
        continue;
      }
      if (date < 0 && i != supplier && isPlainTotal(text) && isRowOfOneNamed(reader, i)) {
        return totalOrRow(reader, i, text, reader.text(supplier));
      }
      boolean isPerhaps = kind == TotalWords.Kind.PERHAPS && tally.isTotal(printed, 1);
      if (kind == TotalWords.Kind.TOTAL || kind == TotalWords.Kind.SUBTOTAL || isPerhaps) {
        label = text;
        return kind == TotalWords.Kind.TOTAL || (isPerhaps && tally.isTotalOfAll(printed))
            ? Kind.TOTAL
            : Kind.SUBTOTAL;
      }
    }
    return Kind.ROW;
  }

  /**
   * Whether a row without a day that has words of a total in a cell names somebody and something
   * beside: a contract with Total Energies Ltd, or one called "Annual total" with a named supplier.
   */
  private boolean isRowOfOneNamed(RowReader reader, int cell) {
    String payee = reader.text(supplier);
    TotalWords.Kind kind = TotalWords.of(payee);
    boolean isNamed =
        payee.chars().anyMatch(Character::isLetter)
            && (kind == TotalWords.Kind.NONE || kind == TotalWords.Kind.PERHAPS);
    if (date >= 0 || !isNamed || cell != supplier) {
      return date < 0 && isNamed;
    }
    for (int i = 0; i < reader.cells().count(); i++) {
      if (i != amount && i != supplier && !reader.text(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Kind withoutAmount(RowReader reader, boolean isDay, String payee, int filled) {
    if (isDay) {
      return Kind.ROW;
    }
    if (reader.isOnlyAmountBeside(amount)) {
      printed = reader.amount();
      hasAmount = true;
      Kind said = said(reader);
      if (said != Kind.ROW) {
        return said;
      }
    }
    hasAmount = false;
    boolean isAlone = filled == 1 && (payee.isEmpty() || TotalWords.isNote(payee));
    boolean isBelow = isBelowTotal && (payee.isEmpty() || filled == 1);
    return isAlone || isBelow ? Kind.FOOTER : Kind.ROW;
  }
}
