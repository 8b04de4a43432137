package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells lines that are no rows: blank ones, the header again, and totals. A line is a total if it
 * has an amount, no date, and a cell that says so and nothing else; {@code Total Hygiene Ltd} with
 * a date is a supplier. Mutable, for one file.
 */
final class TotalLines {
  private static final Pattern TOTAL =
      Pattern.compile(
          "((grand|sub|sub-|report|overall)[ -]?)?totals?( (amount|spend|payments?|value))?:?");

  private final Header header;
  private final int date;
  private final int amount;
  private final int supplier;
  private String label = "";
  private BigDecimal printed = BigDecimal.ZERO;

  /** What a line is. */
  enum Kind {
    /** A row. */
    ROW,
    /** Without text. */
    BLANK,
    /** The header again. */
    HEADER,
    /** A total of all rows above. */
    TOTAL,
    /** A total of the rows since the last one. */
    SUBTOTAL
  }

  TotalLines(Header header) {
    this.header = header;
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

  Kind kindOf(RowReader reader) {
    Cells cells = reader.cells();
    int decisive = date >= 0 ? date : supplier;
    boolean hasDigit =
        decisive < cells.count()
            && !cells.isEmpty(decisive)
            && (date < 0 || isDigit(cells.bytes()[cells.from(decisive)]));
    if (hasDigit && date >= 0) {
      return Kind.ROW;
    }
    if (isBlank(reader)) {
      return Kind.BLANK;
    }
    if (reader.text(amount).equals(header.names().get(amount))
        && reader.text(supplier).equals(header.names().get(supplier))) {
      return Kind.HEADER;
    }
    if (date >= 0 && !reader.text(date).isEmpty() && !isTotal(reader.text(date))) {
      return Kind.ROW;
    }
    return total(reader);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isBlank(RowReader reader) {
    for (int i = 0; i < reader.cells().count(); i++) {
      if (!reader.text(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTotal(String text) {
    return TOTAL.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private Kind total(RowReader reader) {
    if (amount >= reader.cells().count() || !reader.readAmount()) {
      return Kind.ROW;
    }
    for (int i = 0; i < reader.cells().count(); i++) {
      String text = reader.text(i);
      if (i != amount && isTotal(text)) {
        label = text;
        printed = reader.amount();
        return text.toLowerCase(Locale.ROOT).startsWith("sub") ? Kind.SUBTOTAL : Kind.TOTAL;
      }
    }
    return Kind.ROW;
  }
}
