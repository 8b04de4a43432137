package io.github.socialvalue4j.present.exchange.json;

/** Where in a text something stands, for people. */
final class Place {
  private Place() {}

  static String of(String text, int offset) {
    int line = 1;
    int start = 0;
    int end = Math.min(offset, text.length());
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        line++;
        start = i + 1;
      }
    }
    return "line " + line + ", column " + (end - start + 1);
  }
}
