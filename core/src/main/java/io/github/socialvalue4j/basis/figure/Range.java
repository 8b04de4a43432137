package io.github.socialvalue4j.basis.figure;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is known of a number within bounds: what it is at least, what it probably is, and what it is
 * at most. Immutable and thread-safe.
 *
 * @param low at least
 * @param estimate probably; none where nothing tells
 * @param high at most
 */
public record Range(Figure low, Optional<Figure> estimate, Figure high) implements DocumentOnly {
  /** Checks that nothing is null. */
  public Range {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(estimate, "estimate");
    Objects.requireNonNull(high, "high");
  }

  /** A number that is known: the three are one. */
  public static Range exactly(Figure figure) {
    return new Range(figure, Optional.of(figure), figure);
  }

  /** Whether nothing is unknown: low and high are one number. */
  public boolean isExact() {
    return low.value().compareTo(high.value()) == 0;
  }

  /** Each of the three changed in the same way. */
  public Range map(UnaryOperator<Figure> change) {
    return new Range(change.apply(low), estimate.map(change), change.apply(high));
  }

  @Override
  public String toString() {
    return ShortText.of(
        estimate.map(f -> f.quantity().toString()).orElse("no estimate")
            + ", from "
            + low.quantity()
            + " to "
            + high.quantity());
  }
}
