package io.github.socialvalue4j.examples.sheet;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows as CSV so that row 7 of the sheet is line 7 of the text: empty rows are empty lines,
 * and a line break inside a cell is a space; a row that ends before the widest above it has empty
 * cells at its end, as its sheet has. Empty rows at the end are not written, so a sheet that is
 * formatted down to its last row costs nothing. Mutable, for one sheet.
 */
final class RowWriter {
  /** The most rows and columns that a spreadsheet program writes. */
  static final int MOST_ROWS = 1_048_576;

  static final int MOST_COLUMNS = 16_384;

  /** More text than any council's year; a bomb has more. */
  static final long MOST_CHARACTERS = 1L << 28;

  /** So many cells at most are written for a row that ends early. */
  private static final int MOST_PADDED = 100;

  private final Writer out;
  private final long most;
  private long last;
  private long written;
  private long filled;
  private int width;

  RowWriter(Writer out) {
    this(out, MOST_CHARACTERS);
  }

  RowWriter(Writer out, long most) {
    this.out = out;
    this.most = most;
  }

  /**
   * Takes a row.
   *
   * @param number its place in the sheet, from 1, higher than the last
   * @param cells its texts; cells at the end may be missing
   * @throws SheetFault if it is beyond what a spreadsheet holds
   */
  void row(long number, List<String> cells) throws IOException {
    int length = cells.size();
    while (length > 0 && cells.get(length - 1).isBlank()) {
      length--;
    }
    if (length == 0) {
      return;
    }
    if (number > MOST_ROWS || length > MOST_COLUMNS || number <= last) {
      throw new SheetFault(
          "Row "
              + number
              + " of "
              + length
              + " cells is beyond what a spreadsheet holds, or out of order.");
    }
    filled++;
    StringBuilder line = new StringBuilder();
    for (long blank = last + 1; blank < number; blank++) {
      line.append('\n');
    }
    for (int i = 0; i < length; i++) {
      if (i > 0) {
        line.append(',');
      }
      append(line, cells.get(i));
    }
    // A sheet has no empty cells at the end of a row; it does not end early for that.
    width = Math.max(width, Math.min(length, MOST_PADDED));
    line.append(",".repeat(Math.max(0, width - length)));
    line.append('\n');
    written += line.length();
    if (written > most) {
      throw new SheetFault("The sheet holds more than " + most + " characters.");
    }
    out.append(line);
    last = number;
  }

  private static void append(StringBuilder line, String cell) {
    boolean isQuoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0;
    if (isQuoted) {
      line.append('"');
    }
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        line.append(' ');
      } else if (c == '"') {
        line.append("\"\"");
      } else {
        line.append(c);
      }
    }
    if (isQuoted) {
      line.append('"');
    }
  }

  /** How many rows hold anything. */
  long filled() {
    return filled;
  }
}
