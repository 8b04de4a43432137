package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One way in which a file is not what it should be, and how often. Immutable and thread-safe.
 *
 * @param code its stable name
 * @param what for people
 * @param count how many lines have it
 * @param firstLine the first of them
 * @param amount the readable amounts of those that are rows, added up
 */
public record FileDefect(
    ProblemCode code, String what, long count, long firstLine, BigDecimal amount)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public FileDefect {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(amount, "amount");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
