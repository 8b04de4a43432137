package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * A named stretch of years in which a quantity grows at one rate, such as a stage of the council's
 * roadmap. Immutable and thread-safe.
 *
 * @param name such as {@code embed}
 * @param years how many, 1 or more
 * @param growth a year, as a share of the year before, above -1: 0.1 for 10%, 0 to hold
 */
public record Phase(String name, int years, Figure growth) implements DocumentOnly {
  /** Checks the ranges. */
  public Phase {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A phase needs a name");
    }
    if (years < 1) {
      throw new IllegalArgumentException(
          "The phase " + name + " has 1 or more years, but this is " + years);
    }
    Objects.requireNonNull(growth, "growth");
    QuantityPath.requireGrowth(growth);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
