package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;

/**
 * Judges rows that have more or fewer cells than the header. A row that ends early keeps what it
 * has, if nothing needed is missing. Of a longer one what stands left is kept, if amount and day
 * stand where they should and no comma too many can have moved another number there. Stateless but
 * for the header.
 */
final class RowWidth {
  /** Further shifts than this are not thought of. */
  private static final int MOST_SHIFTS = 8;

  private static final int MOST_BEYOND = 64;
  private static final int LONGEST_THOUSANDS = 6;
  private static final int THREE = 3;

  private final Header header;
  private final int needed;
  private final boolean isNextOfNumbers;

  /** What becomes of a row, as far as its width goes. */
  record Verdict(RowFate fate, boolean isLonger, String sentence) {}

  private static final Verdict FINE = new Verdict(RowFate.ACCEPTED, false, "");

  RowWidth(Header header) {
    this.header = header;
    this.isNextOfNumbers = header.isOfNumbers(header.index(SpendColumn.AMOUNT) + 1);
    this.needed =
        Math.max(
            Math.max(header.index(SpendColumn.SUPPLIER), header.index(SpendColumn.AMOUNT)),
            header.index(SpendColumn.DATE));
  }

  /** How few cells a row that goes on over several lines may have. */
  int least() {
    return header.names().size();
  }

  /** How many at the most. */
  int most() {
    return header.isShort() ? header.width() + MOST_BEYOND : header.width();
  }

  /**
   * The verdict.
   *
   * @param isRead whether amount and day stand where they should
   */
  Verdict of(Cells cells, boolean isRead) {
    int names = header.names().size();
    if (cells.count() < names) {
      return needed < cells.count()
          ? new Verdict(
              RowFate.REPAIRED,
              false,
              "The row ends "
                  + ShortText.count(names - cells.count(), "cell")
                  + (names - cells.count() == 1
                      ? " early; it is empty."
                      : " early; they are empty."))
          : new Verdict(
              RowFate.REJECTED, false, has(cells) + "; which are missing cannot be told.");
    }
    int beyond = beyond(cells);
    if (beyond == 0) {
      return FINE;
    }
    if (isRead && header.isShort()) {
      return new Verdict(RowFate.ACCEPTED, true, "");
    }
    if (!isRead || mayBeMoved(beyond)) {
      return new Verdict(
          RowFate.REJECTED, true, has(cells) + ": perhaps a comma in a text without quotes.");
    }
    return new Verdict(
        RowFate.REPAIRED,
        true,
        has(cells) + "; what stands beyond them is left out, and the rest is kept.");
  }

  private String has(Cells cells) {
    return "The row has "
        + ShortText.count(cells.count(), "cell")
        + " and the header "
        + header.names().size();
  }

  /** By how many cells with text the row goes beyond the headers. */
  private int beyond(Cells cells) {
    for (int i = cells.count() - 1; i >= header.names().size(); i--) {
      for (int at = cells.from(i); at < cells.to(i); at++) {
        if (cells.bytes()[at] != ' ') {
          return i - header.names().size() + 1;
        }
      }
    }
    return 0;
  }

  /** Whether a number of a column further left may stand where the amount should. */
  private boolean mayBeMoved(int beyond) {
    int amount = header.index(SpendColumn.AMOUNT);
    for (int i = 1; i <= Math.min(beyond, MOST_SHIFTS) && i <= amount; i++) {
      if (header.isMoney(amount - i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the amount, such as 1, and the cell after it, such as 234.00, look like one number
   * whose comma has no quotes.
   */
  boolean maySplit(Cells cells, int amount) {
    int next = amount + 1;
    if (next >= cells.count() || cells.to(amount) - cells.from(amount) > LONGEST_THOUSANDS) {
      return false;
    }
    if (!isShortWhole(cells, amount) || !isRestOfThousands(cells, next)) {
      return false;
    }
    boolean isLonger = cells.count() > header.names().size() && beyond(cells) > 0;
    return !isNextOfNumbers || (isLonger && !header.isShort());
  }

  String splitSentence(String one, String other) {
    return "The amount '"
        + Bytes.shown(one, 20)
        + "' and the cell after it, '"
        + Bytes.shown(other, 20)
        + "', may be one amount whose comma has no quotes.";
  }

  /** One to three digits and no point. */
  private static boolean isShortWhole(Cells cells, int cell) {
    int digits = 0;
    for (int at = cells.from(cell); at < cells.to(cell); at++) {
      byte b = cells.bytes()[at];
      if (b == '.' || b == ',') {
        return false;
      }
      digits += isDigit(b) ? 1 : 0;
    }
    return digits > 0 && digits <= THREE;
  }

  /** Three digits, and after them nothing, a point, or no digit. */
  private static boolean isRestOfThousands(Cells cells, int cell) {
    byte[] bytes = cells.bytes();
    int from = cells.from(cell);
    int to = cells.to(cell);
    if (to - from < THREE) {
      return false;
    }
    for (int i = from; i < from + THREE; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    int at = from + THREE;
    if (at < to && bytes[at] == '.') {
      at++;
      while (at < to && isDigit(bytes[at])) {
        at++;
      }
    }
    return at == to || bytes[at] == ')' || bytes[at] == '-' || bytes[at] == ' ';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
