package io.github.socialvalue4j.calculate.valuation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to do about a unit that was counted twice. */
public enum DoubleCountPolicy {
  /** Value everything, and say what was counted twice and how much is at stake. The default. */
  WARN,
  /** Value nothing until it is put right. */
  REFUSE;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
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
