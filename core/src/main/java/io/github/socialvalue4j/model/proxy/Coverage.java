package io.github.socialvalue4j.model.proxy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a table holds all rows of its edition. */
public enum Coverage {
  /** All rows: a measure that is absent is not in the edition. */
  COMPLETE,
  /**
   * Some rows: a measure that is absent is not reported here, which says nothing of the edition.
   */
  FRAGMENT;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code. */
  public static Optional<Coverage> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Coverage::code).toList();
  }
}
