package io.github.socialvalue4j.present.exchange.constraint;

/** How messages quote what a document says: short, and with nothing that a terminal acts upon. */
public final class Shown {
  private static final int LONGEST = 60;
  private static final int LONGEST_SENTENCE = 600;

  private Shown() {}

  /** A value in quotes, cut after 60 characters. */
  public static String of(String value) {
    return "'" + clean(value, LONGEST) + "'";
  }

  /** A sentence that holds a value, without control characters. */
  public static String sentence(String sentence) {
    return clean(sentence, LONGEST_SENTENCE);
  }

  /** Whether a text holds nothing that messages would have to replace. */
  public static boolean isSafe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static String clean(String value, int longest) {
    int end = Math.min(value.length(), longest);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < end; i++) {
      char c = value.charAt(i);
      text.append(isUnsafe(value, i) ? '\uFFFD' : c);
    }
    return text.append(value.length() > end ? "..." : "").toString();
  }

  private static boolean isUnsafe(String value, int at) {
    char c = value.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 >= value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
    }
    // A mark without width hides in a quotation, and what is quoted is what is wrong.
    return isControl(c) || Character.getType(c) == Character.FORMAT;
  }

  /**
   * Whether a text shows nothing: it is empty, or all of it is white space, marks without width, or
   * letters that are blank.
   */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Shown::isInvisible);
  }

  private static boolean isInvisible(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point)
        || Character.getType(point) == Character.FORMAT
        // Fillers are letters to Unicode, and blank to the eye.
        || point == 0x115F
        || point == 0x1160
        || point == 0x2800
        || point == 0x3164
        || point == 0xFFA0
        || point == 0x034F
        || (point >= 0xFE00 && point <= 0xFE0F);
  }

  /** Whether a character moves a cursor, breaks a line or turns the direction of writing. */
  static boolean isControl(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
