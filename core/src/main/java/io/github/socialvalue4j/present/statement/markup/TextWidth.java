package io.github.socialvalue4j.present.statement.markup;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes up, and how to fit it into fewer. */
public final class TextWidth {

  private TextWidth() {}

  /** Columns: none for a combining mark, two for a wide character or an emoji, else one. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F000 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** The widest word. */
  public static int ofLongestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, of(word));
    }
    return longest;
  }

  /**
   * The text in lines of at most a width, broken at spaces, and inside a word only where the word
   * is wider than a line.
   *
   * @param width 2 or more
   * @return at least one line
   */
  public static List<String> wrap(String text, int width) {
    if (width < 2) {
      throw new IllegalArgumentException("A line has 2 columns or more, not " + width);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : pieces(word, width)) {
        if (line.length() > 0 && of(line.toString()) + 1 + of(piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        if (line.length() > 0) {
          line.append(' ');
        }
        line.append(piece);
      }
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> pieces(String word, int width) {
    if (of(word) <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int taken = 0;
    for (int c : word.codePoints().toArray()) {
      if (taken + of(c) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
        taken = 0;
      }
      piece.appendCodePoint(c);
      taken += of(c);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  /** The text with spaces after it up to a width. */
  public static String padEnd(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with spaces before it up to a width. */
  public static String padStart(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
