package io.github.socialvalue4j.basis.problem;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words that an id is joined of, however it joins them: {@code dropOff}, {@code drop-off},
 * {@code drop_off} and {@code Drop off} are the words drop and off. A plural is the word itself.
 */
final class IdWords {
  /** A mistyped id may be a whole pasted document; its first part is enough to compare. */
  private static final int LONGEST = 80;

  private static final int SHORTEST_WORD = 3;

  private IdWords() {}

  /** The first part of an id without regard to case. */
  static String fold(String id) {
    return start(id).toLowerCase(Locale.ROOT);
  }

  private static String start(String id) {
    return id.length() > LONGEST ? id.substring(0, LONGEST) : id;
  }

  /** The words of an id, in their order. */
  static Set<String> of(String id) {
    String text = start(id);
    Set<String> words = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHump =
          Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
      if (isHump || !Character.isLetterOrDigit(c)) {
        add(word, words);
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      }
    }
    add(word, words);
    return words;
  }

  private static void add(StringBuilder word, Set<String> words) {
    if (word.length() > 0) {
      words.add(singular(word.toString()));
      word.setLength(0);
    }
  }

  private static String singular(String word) {
    boolean isPlural = word.length() > SHORTEST_WORD && word.endsWith("s") && !word.endsWith("ss");
    return isPlural ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a word says something: it has three letters or more and no digit. */
  static boolean isTelling(String word) {
    return word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter);
  }
}
