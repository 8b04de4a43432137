package io.github.socialvalue4j.examples.file;

import java.util.Locale;

/**
 * Texts of strangers made safe to print: control characters, halves of characters and marks that
 * turn the direction of text are written as their numbers, so that what a file is called or holds
 * can neither hide nor forge a line. Line feeds and tabs stay.
 */
public final class PlainText {
  private PlainText() {}

  /**
   * A text with nothing in it that a terminal obeys.
   *
   * @param text any text; the same text comes back if it is plain already
   */
  public static String of(String text) {
    int first = 0;
    while (first < text.length() && isPlain(text.charAt(first))) {
      first++;
    }
    return first == text.length() ? text : escaped(text);
  }

  /** A character as its number, as the strings of JSON write it. */
  public static String number(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }

  private static String escaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        plain.append(c).append(text.charAt(++i));
      } else {
        plain.append(isPlain(c) ? String.valueOf(c) : number(c));
      }
    }
    return plain.toString();
  }

  private static boolean isPlain(char c) {
    if (c == '\n' || c == '\t') {
      return true;
    }
    boolean isTurning = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    boolean isBreak = c == '\u2028' || c == '\u2029';
    return !Character.isISOControl(c) && !Character.isSurrogate(c) && !isTurning && !isBreak;
  }
}
