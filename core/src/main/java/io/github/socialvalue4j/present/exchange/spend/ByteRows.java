package io.github.socialvalue4j.present.exchange.spend;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into rows. A row is a line, or several where a quoted cell has line breaks
 * in it; a quote that is never closed spoils its own line and no other. All encodings that are read
 * here have line feeds, quotes and separators as single bytes of ASCII. Mutable, for one thread.
 */
final class ByteRows {
  /** Longer lines are counted and not kept. */
  static final int LONGEST_LINE = 1 << 17;

  /** A quoted cell goes on over at most so many lines. */
  private static final int MOST_LINES = 50;

  private static final int SHOWN = 200;
  private static final int CAPACITY = 1 << 19;

  /** A small file needs no more, and a buffer costs its size in zeros. */
  private static final int FIRST = 1 << 13;

  private final InputStream in;
  private byte[] buffer = new byte[FIRST];
  private final byte[] marks = new byte[256];
  private int position;
  private int limit;
  private boolean isEnd;
  private long nextLine = 1;
  private final QuoteScan quotes = new QuoteScan();
  private long taken;

  private int start;
  private int end;
  private long line;
  private int lines;
  private int seen;
  private Trouble trouble = Trouble.NONE;
  private final int[] cuts = new int[1024];
  private int cutCount;

  /** What keeps a row from being split. */
  enum Trouble {
    /** Nothing. */
    NONE,
    /** It is longer than anything that is kept. */
    TOO_LONG,
    /** A quote is never closed. */
    OPEN_QUOTE
  }

  private static final int QUOTE = 1;
  private static final int BEYOND_ASCII = 2;
  private static final int CONTROL = 4;

  ByteRows(InputStream in) {
    this.in = in;
    for (int i = 0; i < marks.length; i++) {
      marks[i] = (byte) (i >= 0x80 ? BEYOND_ASCII : i < 0x20 || i == 0x7F ? CONTROL : 0);
    }
    marks['"'] = QUOTE;
    marks['\t'] = 0;
    // Ends of lines are looked for by their own bit, so that one test finds them.
    marks['\n'] = END;
    marks['\r'] = END;
  }

  private static final int END = 8;
  private static final int SEPARATOR = 16;

  /** From now on separators are looked for, so that rows without quotes need no second look. */
  void splitBy(char between) {
    marks[between] = SEPARATOR;
  }

  /** How many bytes the rows so far took, with what ends them. */
  long consumed() {
    return taken - (limit - position);
  }

  /** Goes to the next row, if there is one. */
  boolean next() throws IOException {
    lines = 1;
    line = nextLine;
    trouble = Trouble.NONE;
    return nextLine();
  }

  /** How many separators the line has, in quotes or not. */
  int cutCount() {
    return cutCount;
  }

  /** How many bytes after the start of the line a separator stands; of the first 1,024. */
  int cut(int number) {
    return cuts[number];
  }

  /** Whether {@link #cut} tells of all separators. */
  boolean hasAllCuts() {
    return cutCount <= cuts.length;
  }

  private boolean nextLine() throws IOException {
    if (position == limit && !fill(position)) {
      return false;
    }
    start = position;
    seen = 0;
    cutCount = 0;
    int at = position;
    while (true) {
      byte[] bytes = buffer;
      byte[] marked = marks;
      int to = limit;
      int from = start;
      int[] into = cuts;
      int cut = cutCount;
      int all = 0;
      while (at < to) {
        int mark = marked[bytes[at] & 0xFF];
        if (mark != 0) {
          if (mark == SEPARATOR) {
            if (cut < into.length) {
              into[cut] = at - from;
            }
            cut++;
          } else if (mark == END) {
            break;
          } else {
            all |= mark;
          }
        }
        at++;
      }
      cutCount = cut;
      seen |= all;
      if (at - start > LONGEST_LINE) {
        skipRest(at);
        return true;
      }
      if (at < to) {
        end = at;
        position = at + 1;
        swallowLineFeed(bytes[at]);
        nextLine++;
        return true;
      }
      int length = at - start;
      if (!fill(start)) {
        end = start + length;
        position = end;
        nextLine++;
        return true;
      }
      at = start + length;
    }
  }

  private void swallowLineFeed(byte ended) throws IOException {
    if (ended != '\r') {
      return;
    }
    if (position == limit) {
      int length = end - start;
      fill(start);
      end = start + length;
      position = end + 1;
    }
    if (position < limit && buffer[position] == '\n') {
      position++;
    }
  }

  /** Keeps the bytes from an offset on, which moves to the front, and reads more after them. */
  private boolean fill(int from) throws IOException {
    if (isEnd) {
      return false;
    }
    boolean isFull = limit == buffer.length;
    int kept = limit - from;
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, kept);
      start -= from;
      limit = kept;
      position -= from;
    }
    if (isFull && buffer.length < CAPACITY) {
      buffer = Arrays.copyOf(buffer, Math.min(8 * buffer.length, CAPACITY));
    }
    int read = in.read(buffer, limit, Math.min(buffer.length - limit, 1 << 16));
    while (read == 0) {
      read = in.read(buffer, limit, buffer.length - limit);
    }
    if (read < 0) {
      isEnd = true;
      return false;
    }
    limit += read;
    taken += read;
    return true;
  }

  private void skipRest(int from) throws IOException {
    trouble = Trouble.TOO_LONG;
    byte[] shown = Arrays.copyOfRange(buffer, start, start + SHOWN);
    int at = from;
    while (true) {
      while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      if (at < limit) {
        break;
      }
      start = limit;
      position = limit;
      if (!fill(limit)) {
        at = limit;
        break;
      }
      at = 0;
    }
    // Before what follows there is room for the beginning, because the line was longer than that.
    position = at;
    if (at < limit) {
      position = at + 1;
      start = at;
      end = at;
      swallowLineFeed(buffer[at]);
    }
    nextLine++;
    tooLong = shown;
  }

  private byte[] tooLong = new byte[0];

  /**
   * Takes the following lines into the row while a quoted cell of it goes on. Needed only where the
   * line's quotes are not simply around whole cells.
   *
   * @param between what stands between cells
   * @param least how many cells the whole row has at the least
   * @param most how many at the most; a row that comes to another number stays its first line
   * @return whether the row is whole: its quotes are those of cells, and closed
   */
  boolean joinWhileOpen(char between, int least, int most) throws IOException {
    byte mark = (byte) between;
    int firstSeen = seen;
    quotes.reset();
    int cells = quotes.count(buffer, start, end, mark);
    if (cells != QuoteScan.OPEN) {
      return cells >= 0;
    }
    int length = end - start;
    int afterFirst = position - start;
    long lineAfterFirst = nextLine;
    for (int i = 1; i < MOST_LINES && cells == QuoteScan.OPEN && extend(); i++) {
      lines++;
      cells = quotes.count(buffer, start, end, mark);
    }
    if (cells >= least && cells <= most) {
      return true;
    }
    // Back to the first line alone; what follows it is read again as rows of its own.
    lines = 1;
    end = start + length;
    position = start + afterFirst;
    nextLine = lineAfterFirst;
    seen = firstSeen;
    return false;
  }

  /** Notes that the quotes of the row are not those of cells. */
  void refuseQuotes() {
    trouble = Trouble.OPEN_QUOTE;
  }

  /** Takes the next line into the row; false if there is none or the row would be too long. */
  private boolean extend() throws IOException {
    int length = position - start;
    int consumed = length;
    while (true) {
      int at = start + length;
      while (at < limit && marks[buffer[at] & 0xFF] != END) {
        seen |= marks[buffer[at] & 0xFF];
        at++;
      }
      length = at - start;
      if (length > LONGEST_LINE) {
        return false;
      }
      if (at < limit) {
        end = at;
        position = at + 1;
        swallowLineFeed(buffer[at]);
        nextLine++;
        return true;
      }
      if (!fill(start)) {
        if (length == consumed) {
          return false;
        }
        end = start + length;
        position = end;
        nextLine++;
        return true;
      }
    }
  }

  byte[] bytes() {
    return trouble == Trouble.TOO_LONG ? tooLong : buffer;
  }

  int start() {
    return trouble == Trouble.TOO_LONG ? 0 : start;
  }

  int end() {
    return trouble == Trouble.TOO_LONG ? tooLong.length : end;
  }

  /** The number of the row's first line, from 1. */
  long line() {
    return line;
  }

  /** How many lines it goes over. */
  int lines() {
    return lines;
  }

  /** How many lines were read so far. */
  long linesSoFar() {
    return nextLine - 1;
  }

  Trouble trouble() {
    return trouble;
  }

  boolean hasQuote() {
    return (seen & QUOTE) != 0;
  }

  boolean isAscii() {
    return (seen & BEYOND_ASCII) == 0;
  }

  /** Whether there is a control character other than a tab and the ends of lines. */
  boolean hasControl() {
    return (seen & CONTROL) != 0;
  }
}
