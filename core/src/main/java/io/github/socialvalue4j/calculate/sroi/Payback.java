package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.util.Optional;

/**
 * How long it takes until the value equals the investment. Immutable and thread-safe.
 *
 * @param answer at once, after some months, or never
 * @param months how many, if after some; without unit
 * @param timesCrossed how often the running value passes the investment; more than once if later
 *     years take value away again
 */
public record Payback(Answer answer, Optional<Figure> months, int timesCrossed)
    implements DocumentOnly {
  /** Checks that only {@link Answer#AFTER} has months. */
  public Payback {
    if (months.isPresent() != (answer == Answer.AFTER)) {
      throw new IllegalArgumentException("A payback has months if, and only if, it comes after");
    }
  }

  /** What a payback can be. */
  public enum Answer {
    /** There is nothing to pay back. */
    AT_ONCE,
    /** After some months. */
    AFTER,
    /** The value never reaches the investment. */
    NEVER
  }

  static Payback after(Figure months, int timesCrossed) {
    return new Payback(Answer.AFTER, Optional.of(months), timesCrossed);
  }

  static Payback of(Answer answer) {
    return new Payback(answer, Optional.empty(), 0);
  }

  @Override
  public String toString() {
    return months
        .map(m -> ShortText.count(Decimals.text(m.value()), "month"))
        .orElse(SroiOptions.code(answer));
  }
}
