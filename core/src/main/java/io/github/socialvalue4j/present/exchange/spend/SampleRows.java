package io.github.socialvalue4j.present.exchange.spend;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows below a line that may be the header, as far as the beginning of the file holds them. */
final class SampleRows {
  /** Longer rows are not looked at. */
  static final int MOST_CELLS = 20_000;

  private static final int MOST_ROWS = 200;
  private static final int MOST_TEXTS = 20_000;

  private final FileStart start;
  private final AmountReader amounts;
  private final DateReader dates;

  /**
   * What was seen.
   *
   * @param rows their cells, as texts
   * @param profiles of each column that has a header
   * @param isLonger whether most of them have text in a cell beyond the headers
   */
  record Read(List<List<String>> rows, List<ColumnProfile> profiles, boolean isLonger) {}

  SampleRows(FileStart start, SpendCsvOptions options) {
    this.start = start;
    this.amounts = new AmountReader(start.charset(), options.currency().toString());
    this.dates = new DateReader(start.charset(), options.isMonthFirst(), false);
  }

  Read below(HeaderSearch.Line header) throws IOException {
    int from = (int) header.end();
    byte[] head = start.head();
    ByteRows rows = new ByteRows(new ByteArrayInputStream(head, from, head.length - from));
    rows.splitBy(header.separator());
    Cells cells = new Cells();
    List<List<String>> read = new ArrayList<>();
    int columns = header.names().size();
    int longer = 0;
    while (read.size() < MOST_ROWS && (long) read.size() * columns < MOST_TEXTS && rows.next()) {
      boolean isRow =
          rows.trouble() == ByteRows.Trouble.NONE
              && cells.split(rows, header.separator(), columns, header.width())
              && cells.count() > 1
              && cells.count() <= MOST_CELLS;
      if (!isRow) {
        continue;
      }
      List<String> texts = new ArrayList<>();
      boolean isEmpty = true;
      for (int i = 0; i < Math.min(cells.count(), columns); i++) {
        String text = Bytes.trimmed(start.text(cells.bytes(), cells.from(i), cells.to(i)));
        texts.add(text);
        isEmpty &= text.isEmpty();
      }
      if (!isEmpty && !texts.equals(header.names())) {
        read.add(texts);
        longer += isFilledBeyond(cells, columns) ? 1 : 0;
      }
    }
    return new Read(
        read, ColumnProfile.of(columns, read, amounts, dates), longer * 2 > read.size());
  }

  private static boolean isFilledBeyond(Cells cells, int columns) {
    for (int i = columns; i < cells.count(); i++) {
      if (!cells.isEmpty(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no text of a line is an amount or a day, as none in a header is. */
  boolean isOfWords(List<String> names) {
    for (String name : names) {
      if (!name.isEmpty() && (amounts.isMoney(name) || dates.read(name))) {
        return false;
      }
    }
    return true;
  }
}
