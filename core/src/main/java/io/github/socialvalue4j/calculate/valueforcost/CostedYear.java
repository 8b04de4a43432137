package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * Value and cost of one year, and what they have come to by its end. Immutable and thread-safe.
 *
 * @param year from 0
 * @param value of the year, undiscounted
 * @param cost of the year, undiscounted, with optimism bias
 * @param presentValue the value, discounted
 * @param presentCost the cost, discounted
 * @param cumulativeValue the values up to this year, undiscounted
 * @param cumulativeCost the costs up to this year, undiscounted
 * @param cumulativePresentValue the discounted values up to this year
 * @param cumulativePresentCost the discounted costs up to this year
 */
public record CostedYear(
    int year,
    Figure value,
    Figure cost,
    Figure presentValue,
    Figure presentCost,
    Figure cumulativeValue,
    Figure cumulativeCost,
    Figure cumulativePresentValue,
    Figure cumulativePresentCost)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public CostedYear {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(cost, "cost");
    Objects.requireNonNull(presentValue, "presentValue");
    Objects.requireNonNull(presentCost, "presentCost");
    Objects.requireNonNull(cumulativeValue, "cumulativeValue");
    Objects.requireNonNull(cumulativeCost, "cumulativeCost");
    Objects.requireNonNull(cumulativePresentValue, "cumulativePresentValue");
    Objects.requireNonNull(cumulativePresentCost, "cumulativePresentCost");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
