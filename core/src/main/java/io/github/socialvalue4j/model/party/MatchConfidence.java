package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.code.Coded;

/** How sure it is that a payee is a directory's supplier, the surest first. */
public enum MatchConfidence implements Coded {
  /** By an identifier of a register. */
  IDENTIFIER("the same identifier in a register"),
  /** By a name written the same. */
  SAME_NAME("the same name, letter by letter"),
  /** By a name that differs in case, punctuation or the way its legal form is written. */
  NORMALISED_NAME("the same name but for case, punctuation and spelling of the legal form"),
  /** By a name without its legal form: a charity and its trading company may be confused. */
  NAME_WITHOUT_FORM("the same name without its legal form"),
  /** Not found, or several are found. */
  NONE("not matched");

  private final String words;

  MatchConfidence(String words) {
    this.words = words;
  }

  /** For people. */
  public String inWords() {
    return words;
  }

  /** Whether it is as sure as another, or surer. */
  public boolean isAtLeast(MatchConfidence other) {
    return compareTo(other) <= 0;
  }
}
