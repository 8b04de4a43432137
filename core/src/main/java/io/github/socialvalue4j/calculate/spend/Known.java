package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.code.Coded;
import java.util.Optional;

/** Whether something is so, or nobody knows. Unknown is never read as no. */
public enum Known implements Coded {
  /** It is. */
  YES(0),
  /** It is not. */
  NO(1),
  /** Nobody knows. */
  UNKNOWN(2);

  private final int number;

  Known(int number) {
    this.number = number;
  }

  /** Its place among the answers, by which cells are numbered. */
  int number() {
    return number;
  }

  /** From an answer that may be missing. */
  public static Known of(Optional<Boolean> answer) {
    return answer.map(yes -> yes ? YES : NO).orElse(UNKNOWN);
  }
}
