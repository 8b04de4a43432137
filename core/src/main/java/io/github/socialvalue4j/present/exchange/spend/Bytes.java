package io.github.socialvalue4j.present.exchange.spend;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts of bytes. */
final class Bytes {
  /** What files that are not UTF-8 are mostly in. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Bytes() {}

  /** Whether bytes are UTF-8: no overlong form, no half of a pair, nothing beyond Unicode. */
  static boolean isUtf8(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int b = bytes[at++];
      if (b >= 0) {
        continue;
      }
      int lead = b & 0xFF;
      int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
      if (lead < 0xC2 || lead > 0xF4 || at + more > to) {
        return false;
      }
      int second = bytes[at] & 0xFF;
      boolean isOutside =
          (lead == 0xE0 && second < 0xA0)
              || (lead == 0xED && second > 0x9F)
              || (lead == 0xF0 && second < 0x90)
              || (lead == 0xF4 && second > 0x8F);
      if (isOutside) {
        return false;
      }
      for (int i = 0; i < more; i++) {
        if ((bytes[at++] & 0xC0) != 0x80) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a dagger may stand among bytes of UTF-8 or Windows-1252. */
  static boolean mayHaveDagger(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      int b = bytes[i] & 0xFF;
      boolean isWide = (b == 0xA0 || b == 0xA1) && i - from > 1 && (bytes[i - 1] & 0xFF) == 0x80;
      if (b == 0x86 || b == 0x87 || isWide) {
        return true;
      }
    }
    return false;
  }

  static String text(byte[] bytes, int from, int to, Charset charset) {
    return new String(bytes, from, to - from, charset);
  }

  /** The text of bytes that are UTF-8, or else Windows-1252. */
  static String text(byte[] bytes, int from, int to) {
    return text(bytes, from, to, isUtf8(bytes, from, to) ? StandardCharsets.UTF_8 : WINDOWS);
  }

  /** A text as people are shown it: without control characters or half pairs, and cut. */
  static String shown(String text, int most) {
    int end = cut(text, most);
    StringBuilder shown = new StringBuilder(end + 3);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      shown.append(isUnshowable(text, i) ? '\uFFFD' : c);
    }
    return shown.append(end < text.length() ? "..." : "").toString();
  }

  /** A text as it stands in a file, but for control characters that a terminal obeys, and cut. */
  static String asItStands(String text, int most) {
    int end = cut(text, most);
    StringBuilder shown = new StringBuilder(end + 3);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean isKept = c == '\n' || c == '\t' || c == '\r' || !isUnshowable(text, i);
      shown.append(isKept ? c : '\uFFFD');
    }
    return shown.append(end < text.length() ? "..." : "").toString();
  }

  /** Where to cut a text so that at most so many characters are left, and no half of a pair. */
  static int cut(String text, int most) {
    if (text.length() <= most) {
      return text.length();
    }
    return most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  private static boolean isUnshowable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * A text in one line and without what cannot be seen: a break with the white space around it
   * becomes one space, as does each other kind of space; marks of direction and of width go.
   */
  static String tidy(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) < '\u007F') {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder tidy = new StringBuilder(text.length());
    boolean isBreak = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        while (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) == ' ') {
          tidy.setLength(tidy.length() - 1);
        }
        isBreak = true;
        continue;
      }
      boolean isSpace = c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
      if (isSpace && !isBreak) {
        tidy.append(' ');
      } else if (!isSpace && !isUnshowable(text, i)) {
        tidy.append(isBreak && tidy.length() > 0 ? " " : "").append(c);
        isBreak = false;
      }
    }
    return tidy.toString();
  }

  /**
   * Whether a character is white space at the end of a text, or a mark that exports leave: a dagger
   * is what a no-break space of one code page becomes in another.
   */
  static boolean isBlank(char c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\u200B'
        || c == '\uFEFF'
        || isStray(c)
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  static boolean isStray(char c) {
    return c == '\u2020' || c == '\u2021' || c == '\uFFFD';
  }

  /** The text without white space and stray marks at its ends. */
  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }
}
