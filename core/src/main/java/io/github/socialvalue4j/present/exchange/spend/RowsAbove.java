package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.FileCodes;
import io.github.socialvalue4j.calculate.spend.file.RowFate;
import io.github.socialvalue4j.calculate.spend.file.RowNote;
import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells payments that stand above the header, below one that was not taken, from lines of text. A
 * line is one if it has payee, day and amount where the rows below have them, or if three cells of
 * it are a name, a day and an amount that can be nothing else. Mutable, for one file.
 */
final class RowsAbove {
  private static final int LONGEST_TEXT = 2_000;
  private static final int FEWEST_CELLS = 3;

  private final Header header;
  private final FileStart start;
  private final AmountReader amounts;
  private final DateReader dates;
  private final Cells cells = new Cells();
  private BigDecimal amount = BigDecimal.ZERO;

  RowsAbove(Header header, FileStart start, SpendCsvOptions options) {
    this.header = header;
    this.start = start;
    this.amounts = AmountReader.of(header, start, options);
    this.dates = new DateReader(start.charset(), options.isMonthFirst(), header.isYearMeant());
  }

  /** The note of the row that a line above the header is; nothing if it is text. */
  Optional<RowNote> note(ByteRows rows) {
    boolean isRow =
        rows.trouble() == ByteRows.Trouble.NONE
            && cells.split(
                rows.bytes(), rows.start(), rows.end(), header.separator(), rows.hasQuote())
            && cells.count() <= SampleRows.MOST_CELLS
            && filled() >= Math.min(FEWEST_CELLS, header.names().size())
            && (isRowOfColumns() || isRowOfCells());
    if (!isRow) {
      return Optional.empty();
    }
    return Optional.of(
        new RowNote(
            rows.line(),
            RowFate.REJECTED,
            List.of(FileCodes.ABOVE_HEADER),
            "The row stands above the header in line "
                + header.line()
                + ", so its columns are not known.",
            Optional.of(amount),
            Bytes.asItStands(start.text(rows.bytes(), rows.start(), rows.end()), LONGEST_TEXT)));
  }

  private String text(int cell) {
    return cell < 0 || cell >= cells.count()
        ? ""
        : Bytes.trimmed(start.text(cells.bytes(), cells.from(cell), cells.to(cell)));
  }

  private int filled() {
    int filled = 0;
    for (int i = 0; i < cells.count(); i++) {
      filled += cells.isEmpty(i) ? 0 : 1;
    }
    return filled;
  }

  private boolean isRowOfColumns() {
    int date = header.index(SpendColumn.DATE);
    boolean isRow =
        isPayee(text(header.index(SpendColumn.SUPPLIER)))
            && amounts.read(text(header.index(SpendColumn.AMOUNT)))
            && (date < 0 || dates.read(text(date)));
    if (isRow) {
      amount = amounts.amount();
    }
    return isRow;
  }

  private boolean isRowOfCells() {
    boolean hasDay = false;
    boolean hasPayee = false;
    boolean hasAmount = false;
    for (int i = 0; i < cells.count(); i++) {
      String text = text(i);
      if (isDay(text)) {
        hasDay = true;
      } else if (isClearAmount(text)) {
        amount = hasAmount ? amount : amounts.amount();
        hasAmount = true;
      } else if (TotalWords.of(text) == TotalWords.Kind.TOTAL
          || TotalWords.of(text) == TotalWords.Kind.SUBTOTAL) {
        return false;
      } else {
        hasPayee |= isPayee(text);
      }
    }
    return hasDay && hasPayee && hasAmount;
  }

  /** Whether a text is a day that is no plain number. */
  private boolean isDay(String text) {
    return text.indexOf('.') != text.length() - 3
        && !text.chars().allMatch(Character::isDigit)
        && dates.read(text)
        && dates.day() != null;
  }

  /** Whether a text is an amount that is no year, page or number of something. */
  private boolean isClearAmount(String text) {
    boolean isMarked = text.indexOf('.') >= 0 || text.indexOf(',') >= 0 || text.indexOf('£') >= 0;
    return isMarked && amounts.read(text);
  }

  private static boolean isPayee(String text) {
    TotalWords.Kind kind = TotalWords.of(text);
    return text.chars().anyMatch(Character::isLetter)
        && kind != TotalWords.Kind.TOTAL
        && kind != TotalWords.Kind.SUBTOTAL;
  }
}
