package io.github.socialvalue4j.present.statement.markup;

/**
 * Makes text from outside safe to stand in a statement. Whatever a supplier is called, it is text:
 * never markup, never a line break in a table, never a control that turns digits round.
 */
public final class Escapes {

  private static final int REPLACEMENT = 0xFFFD;

  private Escapes() {}

  /**
   * One line of visible text: line breaks and tabs become spaces; other controls, halves of
   * characters and the controls that override the direction of writing (they can make 12 look like
   * 21) become the replacement character.
   */
  public static String line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(Escapes::visible).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int visible(int c) {
    if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
      return ' ';
    }
    boolean control = Character.getType(c) == Character.CONTROL;
    boolean half = c >= 0xD800 && c <= 0xDFFF;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    boolean override = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return control || half || noCharacter || override ? REPLACEMENT : c;
  }

  /** One line for HTML, SVG and their attributes in either kind of quotes. */
  public static String html(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    line(text)
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /** One line for Markdown, in a paragraph or in a cell of a table. */
  public static String markdown(String text) {
    String clean = line(text);
    StringBuilder safe = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '\\', '`', '*', '_', '[', ']', '|', '~' -> safe.append('\\').append(c);
        // At the start of a line these make headings, lists and rules; elsewhere they are text.
        case '#', '+', '-', '=' -> safe.append(i == 0 ? "\\" : "").append(c);
        case '.', ')' -> safe.append(isNumber(clean, i) ? "\\" : "").append(c);
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /** Whether a point or bracket follows digits that begin the text and ends a word: a list item. */
  private static boolean isNumber(String text, int end) {
    return end > 0
        && end <= 9
        && (end + 1 == text.length() || text.charAt(end + 1) == ' ')
        && text.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether a text holds letters that are written from right to left. */
  public static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .anyMatch(
            d ->
                d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
