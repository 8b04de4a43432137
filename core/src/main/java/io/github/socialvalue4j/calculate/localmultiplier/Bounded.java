package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure that rests on a survey: what it is at least, what it probably is and what it is at most.
 * Where everybody answered the three are equal. Immutable and thread-safe.
 *
 * @param low as if nothing of what is unknown stayed local
 * @param estimate as if those who did not answer were like those who did; empty if nobody answered
 * @param high as if all of what is unknown stayed local
 */
public record Bounded(Figure low, Optional<Figure> estimate, Figure high) implements DocumentOnly {
  /** Checks that nothing is null. */
  public Bounded {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(estimate, "estimate");
    Objects.requireNonNull(high, "high");
  }

  /** Whether nothing is unknown. */
  public boolean isExact() {
    return low.value().compareTo(high.value()) == 0;
  }

  @Override
  public String toString() {
    if (isExact()) {
      return ShortText.of(low.quantity());
    }
    return ShortText.of(
        estimate.map(f -> f.quantity().toString()).orElse("no estimate")
            + ", from "
            + low.quantity()
            + " to "
            + high.quantity());
  }
}
