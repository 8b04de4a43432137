package io.github.socialvalue4j.calculate.valuation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to do about a unit that was counted twice. */
public enum DoubleCountPolicy {
  /** Value everything, and say what was counted twice and how much is at stake. The default. */
  WARN,
  /**
   * Count a unit once, at the better state, and where that is the same at the greater value; what
   * is left out is named.
   */
  COUNT_ONCE,
  /** Value nothing until it is put right. */
  REFUSE;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<DoubleCountPolicy> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(DoubleCountPolicy::code).toList();
  }
}
