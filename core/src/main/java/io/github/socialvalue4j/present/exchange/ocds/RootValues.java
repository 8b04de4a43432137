package io.github.socialvalue4j.present.exchange.ocds;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts a text into the JSON values that follow one another in it: one document, or one on each
 * line, or several one after the other. On the way it cuts strings and numbers that have no end,
 * and puts a null where objects and arrays stand too deep in one another, so that whatever parses
 * the values needs little memory for any of them. Where a line of a file with a value on each line
 * breaks off, the next line begins anew. Mutable, for one thread; reads each character once.
 */
final class RootValues {
  /** The longest string that is kept, in characters as written. */
  static final int LONGEST_STRING = 100_000;

  /** The longest number that is kept; none that long is a value. */
  static final int LONGEST_NUMBER = 500;

  /** How deep objects and arrays may stand in one another. */
  static final int DEEPEST = 500;

  private static final int CHUNK = 1 << 13;
  private static final int HEX_DIGITS = 4;
  private static final int SHOWN = 40;
  private static final int LONGEST_WORD = 6;

  private final Reader text;
  private final char[] buffer = new char[CHUNK];
  private int at;
  private int end;

  private long line = 1;
  private long column;
  private long valueLine;
  private long endLine;
  private boolean isInValue;
  private boolean startsItsLine;
  private boolean areLines;
  private int values;
  private int depth;
  private final boolean[] isObject = new boolean[DEEPEST];
  private long deep;
  private boolean isInString;
  private int escape;
  private boolean isHex;
  private boolean isCutting;
  private int length;
  private char significant;
  private String waiting = "";
  private boolean breaksOff;
  private long handedOn;

  private long longStrings;
  private long firstLongString;
  private long deepPlaces;
  private long firstDeep;
  private long separators;
  private long strays;
  private long firstStray;
  private String stray = "";

  RootValues(Reader text) {
    this.text = text;
  }

  /** Whether another value follows; the one before has to be read to its end or given up. */
  boolean hasNext() throws IOException {
    while (ensure()) {
      char c = buffer[at];
      if (c == '{' || c == '[') {
        areLines |= values > 0 && endLine == valueLine && line > endLine;
        startsItsLine = column == 0;
        isInValue = true;
        valueLine = line;
        values++;
        depth = 0;
        deep = 0;
        isInString = false;
        isCutting = false;
        isHex = false;
        escape = 0;
        waiting = "";
        breaksOff = false;
        handedOn = 0;
        return true;
      }
      between(c);
    }
    return false;
  }

  private void between(char c) {
    if (c == ',') {
      separators++;
    } else if (!Character.isWhitespace(c) && c != '\uFEFF' && c != '\u001E') {
      if (strays++ == 0) {
        firstStray = line;
      }
    }
    if (strays > 0 && stray.length() < SHOWN) {
      stray += Character.isWhitespace(c) ? ' ' : c;
    }
    step(c);
  }

  private void step(char c) {
    at++;
    if (c == '\n') {
      line++;
      column = 0;
    } else {
      column++;
    }
  }

  private boolean ensure() throws IOException {
    if (at < end) {
      return true;
    }
    int got = text.read(buffer, 0, CHUNK);
    at = 0;
    end = Math.max(0, got);
    return got > 0;
  }

  /** The characters of the value that follows. */
  Reader next() {
    return new Value();
  }

  /**
   * Gives a value up that cannot be parsed.
   *
   * @return whether the rest of the file can still be read: where the value has a line to itself,
   *     the next line is another
   */
  boolean giveUp() throws IOException {
    boolean isAnotherLine = line > valueLine;
    if (isAnotherLine && isInValue) {
      return false;
    }
    isInValue = false;
    while (!isAnotherLine && ensure()) {
      char c = buffer[at];
      step(c);
      isAnotherLine = c == '\n';
    }
    areLines = true;
    return ensure();
  }

  /**
   * Whether a value is not closed, and what cannot be read is its very end.
   *
   * @param offset how many characters of it were read before
   */
  boolean breaksOffAt(long offset) {
    return breaksOff && offset + LONGEST_WORD >= handedOn;
  }

  /** The line on which the value begins, from 1. */
  long valueLine() {
    return valueLine;
  }

  /** The line that was read last, from 1. */
  long line() {
    return line;
  }

  /** How many strings and numbers were cut. */
  long longStrings() {
    return longStrings;
  }

  long firstLongString() {
    return firstLongString;
  }

  /** How many objects and arrays stood too deep. */
  long deepPlaces() {
    return deepPlaces;
  }

  long firstDeep() {
    return firstDeep;
  }

  /** How many commas stand between values. */
  long separators() {
    return separators;
  }

  /** How many other characters stand between values. */
  long strays() {
    return strays;
  }

  long firstStray() {
    return firstStray;
  }

  /** The first of them. */
  String stray() {
    return stray;
  }

  /** One value. */
  private final class Value extends Reader {
    @Override
    public int read(char[] into, int offset, int most) throws IOException {
      int written = offset;
      int room = offset + most;
      while (written < room && isInValue) {
        if (!waiting.isEmpty()) {
          into[written++] = waiting.charAt(0);
          waiting = waiting.substring(1);
          continue;
        }
        if (at >= end && written > offset) {
          break;
        }
        if (!ensure()) {
          isInValue = false;
          breaksOff = true;
          break;
        }
        char c = buffer[at];
        step(c);
        if (isKept(c)) {
          into[written++] = c;
        }
        if (c == '\n' && depth > 0 && isBroken()) {
          isInValue = false;
          breaksOff = true;
        }
      }
      handedOn += written - offset;
      return written > offset ? written - offset : -1;
    }

    @Override
    public void close() {}
  }

  /** Takes note of a character; whether it is handed on. */
  private boolean isKept(char c) {
    if (isInString) {
      return inString(c);
    }
    if (c == '"') {
      isInString = true;
      length = 0;
      significant = c;
      return deep == 0;
    }
    if (deep > 0) {
      deep(c);
      return false;
    }
    if (c == '{' || c == '[') {
      significant = c;
      if (depth == DEEPEST) {
        deep = 1;
        waiting = "null";
        if (deepPlaces++ == 0) {
          firstDeep = line;
        }
        return false;
      }
      isObject[depth++] = c == '{';
      return true;
    }
    if (c == '}' || c == ']') {
      significant = c;
      if (--depth == 0) {
        isInValue = false;
        endLine = line;
      }
      return true;
    }
    return plain(c);
  }

  private void deep(char c) {
    if (c == '{' || c == '[') {
      deep++;
    } else if (c == '}' || c == ']') {
      deep--;
    }
  }

  private boolean plain(char c) {
    if (c <= ' ' || c == ',' || c == ':') {
      length = 0;
      significant = c <= ' ' ? significant : c;
      return true;
    }
    significant = c;
    length++;
    if (length == LONGEST_NUMBER + 1) {
      cut();
    }
    return length <= LONGEST_NUMBER;
  }

  private boolean inString(char c) {
    boolean isEscaped = escape > 0;
    if (isEscaped) {
      escape = c == 'u' && !isHex ? HEX_DIGITS : escape - 1;
      isHex = escape > 0;
    } else if (c == '\\') {
      escape = 1;
    } else if (c == '"') {
      isInString = false;
      isCutting = false;
      length = 0;
      return deep == 0;
    }
    length++;
    // A cut inside an escape, or between two halves of a character, would leave a half behind.
    if (!isCutting && length > LONGEST_STRING && !isEscaped && !Character.isLowSurrogate(c)) {
      isCutting = true;
      cut();
    }
    return deep == 0 && !isCutting;
  }

  private void cut() {
    if (longStrings++ == 0) {
      firstLongString = line;
    }
  }

  /**
   * Whether a value that is not closed at the end of its line is broken there: the next line begins
   * a value of its own, and nothing before it asks for one.
   */
  private boolean isBroken() throws IOException {
    if (!startsItsLine || line != valueLine + 1 || !ensure() || buffer[at] != '{') {
      return false;
    }
    boolean asksForMore =
        !isInString
            && (isObject[depth - 1]
                ? significant == ':'
                : significant == '[' || significant == ',');
    return areLines || !asksForMore;
  }
}
