package io.github.socialvalue4j.examples.cli;

/** Puts a JSON text on one line, changing nothing but the white space between its tokens. */
final class OneLine {
  private OneLine() {}

  static String of(String json) {
    StringBuilder line = new StringBuilder(json.length());
    boolean inString = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inString && c == '\\') {
        line.append(c).append(json.charAt(++i));
      } else if (inString || !Character.isWhitespace(c)) {
        line.append(c);
        inString = (c == '"') != inString;
      }
    }
    return line.toString();
  }
}
