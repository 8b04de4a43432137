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
    return isControl(c);
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
