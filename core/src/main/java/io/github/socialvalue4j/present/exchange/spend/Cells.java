package io.github.socialvalue4j.present.exchange.spend;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The cells of one row, as ranges of bytes. A row without quotes, or with quotes around whole cells
 * and nowhere else, is cut where its separators stand; every other is for the CSV parser. Mutable,
 * for one thread.
 */
final class Cells {
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int count;
  private byte[] bytes = new byte[0];
  private boolean hasStrayQuote;

  /** Where the cells stand. */
  byte[] bytes() {
    return bytes;
  }

  int count() {
    return count;
  }

  int from(int cell) {
    return from[cell];
  }

  int to(int cell) {
    return to[cell];
  }

  boolean isEmpty(int cell) {
    return from[cell] == to[cell];
  }

  /** Whether a quote stands where none may, and was kept as a character. */
  boolean hasStrayQuote() {
    return hasStrayQuote;
  }

  String text(int cell) {
    return Bytes.text(bytes, from[cell], to[cell], StandardCharsets.ISO_8859_1);
  }

  private void add(int start, int end) {
    if (count == from.length) {
      grow();
    }
    from[count] = start;
    to[count] = end;
    count++;
  }

  /**
   * Splits the row that stands there; one with difficult quotes takes in the lines after it.
   *
   * @param separator between cells
   * @param least how many cells a row over several lines has at the least
   * @param most how many at the most
   * @return false if the parser refuses it, or the row has some trouble
   */
  boolean split(ByteRows rows, char separator, int least, int most) throws IOException {
    if (!rows.hasQuote() && rows.hasAllCuts()) {
      bytes = rows.bytes();
      hasStrayQuote = false;
      count = rows.cutCount();
      int start = rows.start();
      while (count >= from.length) {
        grow();
      }
      int at = start;
      for (int i = 0; i < count; i++) {
        from[i] = at;
        to[i] = start + rows.cut(i);
        at = to[i] + 1;
      }
      from[count] = at;
      to[count] = rows.end();
      count++;
      return true;
    }
    if (rows.hasQuote()) {
      reset(rows.bytes());
      if (splitPlainQuotes(rows.bytes(), rows.start(), rows.end(), (byte) separator)) {
        return true;
      }
      if (!rows.joinWhileOpen(separator, least, most)) {
        rows.refuseQuotes();
        return false;
      }
    }
    return split(rows.bytes(), rows.start(), rows.end(), separator, rows.hasQuote());
  }

  private void reset(byte[] row) {
    bytes = row;
    count = 0;
    hasStrayQuote = false;
  }

  private void grow() {
    from = Arrays.copyOf(from, from.length * 2);
    to = Arrays.copyOf(to, to.length * 2);
  }

  /**
   * Splits a row.
   *
   * @return false if the parser refuses it
   */
  boolean split(byte[] row, int start, int end, char separator, boolean hasQuote) {
    reset(row);
    if (!hasQuote) {
      byte between = (byte) separator;
      int at = start;
      for (int i = start; i < end; i++) {
        if (row[i] == between) {
          add(at, i);
          at = i + 1;
        }
      }
      add(at, end);
      return true;
    }
    if (splitPlainQuotes(row, start, end, (byte) separator)) {
      return true;
    }
    return parse(Bytes.text(row, start, end, StandardCharsets.ISO_8859_1), separator);
  }

  /** The usual case: a quote opens a cell, none is inside, the next one closes it. */
  private boolean splitPlainQuotes(byte[] row, int start, int end, byte between) {
    int at = start;
    while (true) {
      int begin = at;
      if (at < end && row[at] == '"') {
        begin++;
        at++;
        while (at < end && row[at] != '"') {
          at++;
        }
        if (at >= end) {
          return false;
        }
        add(begin, at);
        at++;
        if (at < end && row[at] != between) {
          return false;
        }
      } else {
        while (at < end && row[at] != between) {
          if (row[at] == '"') {
            return false;
          }
          at++;
        }
        add(begin, at);
      }
      if (at >= end) {
        return true;
      }
      at++;
    }
  }

  /** Bytes go to the parser as characters one to one, and come back the same way. */
  private boolean parse(String row, char separator) {
    Collected collected = new Collected(row.length());
    try {
      CsvReader.builder()
          .fieldSeparator(separator)
          .allowUnclosedQuote(false)
          .trimWhitespacesAroundQuotes(false)
          .skipEmptyLines(false)
          .maxBufferSize(ByteRows.LONGEST_LINE * 2)
          .ofSingleCsvRecord(collected, row);
    } catch (CsvParseException e) {
      return false;
    }
    bytes = collected.bytes;
    count = 0;
    int at = 0;
    for (int i = 0; i < collected.count; i++) {
      add(at, collected.ends[i]);
      at = collected.ends[i];
    }
    hasStrayQuote = collected.hasStrayQuote;
    return true;
  }

  private static final class Collected extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final byte[] bytes;
    private int[] ends = new int[32];
    private int count;
    private int length;
    private boolean hasStrayQuote;

    Collected(int most) {
      bytes = new byte[most];
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
      if (count == ends.length) {
        ends = Arrays.copyOf(ends, count * 2);
      }
      for (int i = 0; i < size; i++) {
        char c = buffer[offset + i];
        hasStrayQuote |= !quoted && c == '"';
        bytes[length++] = (byte) c;
      }
      ends[count++] = length;
    }

    @Override
    protected Boolean buildRecord() {
      return true;
    }
  }
}
