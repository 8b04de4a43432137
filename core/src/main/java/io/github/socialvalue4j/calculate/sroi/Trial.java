package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * What a map comes to with one number in place of another. Immutable and thread-safe.
 *
 * @param presentValue the sum of all present values, in the map's currency
 * @param investment what was given, if the map says so
 */
public record Trial(Figure presentValue, Optional<Figure> investment) implements DocumentOnly {
  /** Checks that nothing is null. */
  public Trial {
    Objects.requireNonNull(presentValue, "presentValue");
    Objects.requireNonNull(investment, "investment");
  }

  /** Present value divided by investment; none without inputs, or where they come to 0. */
  public Optional<Figure> ratio() {
    return investment
        .filter(i -> i.value().signum() != 0)
        .map(i -> Figure.quotient("social return ratio", presentValue, i));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
