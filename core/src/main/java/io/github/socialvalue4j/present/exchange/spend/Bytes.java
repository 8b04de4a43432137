package io.github.socialvalue4j.present.exchange.spend;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Texts of bytes. */
final class Bytes {
  /** What files that are not UTF-8 are mostly in. */
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private Bytes() {}

  /** Whether bytes are UTF-8. */
  static boolean isUtf8(byte[] bytes, int from, int to) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static String text(byte[] bytes, int from, int to, Charset charset) {
    return new String(bytes, from, to - from, charset);
  }

  /** A text as people are shown it: without control characters, and cut. */
  static String shown(String text, int most) {
    int end = Math.min(text.length(), most);
    StringBuilder shown = new StringBuilder(end + 3);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean isDirection = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
      shown.append(
          Character.isISOControl(c) || isDirection || c == '\u2028' || c == '\u2029'
              ? '\uFFFD'
              : c);
    }
    return shown.append(end < text.length() ? "..." : "").toString();
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
