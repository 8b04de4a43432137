package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The value of a number at which the ratio reaches a target, all others unchanged. Immutable and
 * thread-safe.
 *
 * @param of which number, as a reference writes it, or {@code discount-rate}
 * @param target the ratio to reach
 * @param answer whether there is such a value
 * @param value it, if the answer is {@link Answer#AT}; the first whole number past the target if it
 *     is {@link Answer#STEPS_OVER}; what it would have to be, outside what the number may be, if it
 *     is {@link Answer#NEVER} and such a number can be told
 * @param reason the answer in words
 */
public record SwitchingValue(
    String of, BigDecimal target, Answer answer, Optional<Figure> value, String reason)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public SwitchingValue {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reason, "reason");
  }

  /** What there can be. */
  public enum Answer {
    /** The ratio is the target exactly at the value. */
    AT,
    /** The ratio jumps past the target where a whole number takes its next step. */
    STEPS_OVER,
    /** No value that the number may take brings the ratio to the target. */
    NEVER,
    /** The ratio is the target whatever the number is. */
    ALWAYS
  }

  @Override
  public String toString() {
    return of + ": " + reason;
  }
}
