package io.github.socialvalue4j.present.exchange.spend;

/**
 * Counts the cells of a row with quotes, and goes on where it stopped when a further line was taken
 * into the row, so that no byte is looked at twice. Mutable, for one thread.
 */
final class QuoteScan {
  /** The row ends inside a quoted cell. */
  static final int OPEN = -1;

  /** A quote closes a cell, and something other than a separator follows. */
  static final int BROKEN = -2;

  private int at;
  private int cells = 1;
  private boolean isInside;

  /** Begins a row. */
  void reset() {
    at = 0;
    cells = 1;
    isInside = false;
  }

  /** How many cells the row has as far as it goes, {@link #OPEN} or {@link #BROKEN}. */
  int count(byte[] row, int start, int end, byte separator) {
    int i = start + at;
    while (true) {
      if (isInside) {
        while (i < end && row[i] != '"') {
          i++;
        }
        if (i >= end) {
          at = i - start;
          return OPEN;
        }
        if (i + 1 < end && row[i + 1] == '"') {
          i += 2;
          continue;
        }
        i++;
        isInside = false;
        if (i < end && row[i] != separator) {
          return BROKEN;
        }
      } else if (i < end && row[i] == '"') {
        i++;
        isInside = true;
        continue;
      } else {
        while (i < end && row[i] != separator) {
          i++;
        }
      }
      if (i >= end) {
        return cells;
      }
      cells++;
      i++;
    }
  }
}
