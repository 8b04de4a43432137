package io.github.socialvalue4j.present.exchange.table;

/** What a cell may hold: one line of text, without white space around it. */
final class PlainText {
  private PlainText() {}

  /** Whether a character moves a cursor, breaks a line or turns the direction of writing. */
  static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text without white space at either end; a no-break space counts as white space here. */
  static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    // Control characters other than these stay, so that they are reported and not swept away.
    return c == ' ' || c == '\t' || c == '\u200B' || c == '\uFEFF' || isSpaceSeparator(c);
  }

  private static boolean isSpaceSeparator(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }
}
