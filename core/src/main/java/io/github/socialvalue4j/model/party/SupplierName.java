package io.github.socialvalue4j.model.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of suppliers in the forms in which they are compared. {@code normalised} folds case,
 * accents, punctuation, {@code &} and the ways of writing a legal form: LIMITED is LTD. {@code
 * withoutForm} also drops the legal form and a leading THE, so two different firms may meet there.
 * Stateless and thread-safe.
 */
public final class SupplierName {
  private static final Map<String, String> SAME =
      Map.of(
          "LIMITED", "LTD",
          "COMPANY", "CO",
          "CORPORATION", "CORP",
          "INCORPORATED", "INC",
          "BROTHERS", "BROS");
  private static final Set<String> FORMS =
      Set.of("LTD", "PLC", "LLP", "LP", "CIC", "CIO", "INC", "CORP", "CO", "GMBH", "UK");

  private SupplierName() {}

  /** Case, accents, punctuation and legal forms folded. */
  public static String normalised(String name) {
    // Most names are plain ASCII, and for those the tables of Unicode need not even be loaded.
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String folded = plain.toUpperCase(Locale.ROOT).strip();
    StringBuilder words = new StringBuilder(folded.length());
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (c == '&' || c == '+') {
        flush(words, word);
        word.append("AND");
        flush(words, word);
      } else if (c != '\'' && c != '\u2019' && c != '.' && !isAccent(c)) {
        flush(words, word);
      }
    }
    flush(words, word);
    return words.toString();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void flush(StringBuilder words, StringBuilder word) {
    if (word.length() > 0) {
      if (words.length() > 0) {
        words.append(' ');
      }
      String text = word.toString();
      words.append(SAME.getOrDefault(text, text));
      word.setLength(0);
    }
  }

  /**
   * Whether a name is that of the other but for its form, or a whole-word part of it, as trading
   * names are. An empty name is like none.
   */
  public static boolean isAlike(String one, String other) {
    String left = withoutForm(one);
    String right = withoutForm(other);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    return (" " + left + " ").contains(" " + right + " ")
        || (" " + right + " ").contains(" " + left + " ");
  }

  /** The normalised name without its legal form and a leading THE; never empty unless it was. */
  public static String withoutForm(String name) {
    String rest = normalised(name);
    if (rest.startsWith("THE ")) {
      rest = rest.substring("THE ".length());
    }
    while (true) {
      int space = rest.lastIndexOf(' ');
      if (space < 0 || !FORMS.contains(rest.substring(space + 1))) {
        return rest;
      }
      rest = rest.substring(0, space);
    }
  }
}
