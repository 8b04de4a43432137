package io.github.socialvalue4j.calculate.spend;

import java.util.Locale;
import java.util.Optional;

/** Whether something is so, or nobody knows. Unknown is never read as no. */
public enum Known {
  /** It is. */
  YES,
  /** It is not. */
  NO,
  /** Nobody knows. */
  UNKNOWN;

  /** From an answer that may be missing. */
  public static Known of(Optional<Boolean> answer) {
    return answer.map(yes -> yes ? YES : NO).orElse(UNKNOWN);
  }

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
