package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.YearSeries;

/**
 * Value and cost of each year of a plan, from year 0 on without a gap, as they stand and
 * discounted. Immutable and thread-safe.
 *
 * @param values undiscounted
 * @param costs undiscounted, with optimism bias
 * @param presentValues the values, discounted
 * @param presentCosts the costs, discounted
 */
public record CostedYears(
    YearSeries values, YearSeries costs, YearSeries presentValues, YearSeries presentCosts)
    implements DocumentOnly {
  /**
   * Checks that all four are of the same years.
   *
   * @throws IllegalArgumentException if they are not
   */
  public CostedYears {
    boolean alike =
        values.years().equals(costs.years())
            && values.years().equals(presentValues.years())
            && values.years().equals(presentCosts.years());
    if (!alike || values.firstYear() > 0) {
      throw new IllegalArgumentException("Values and costs are of all years from 0 on");
    }
  }

  /** How many years there are. */
  public int size() {
    return values.size();
  }

  /** What the values have come to by the end of each year, undiscounted. */
  public YearSeries cumulativeValues() {
    return values.cumulative(year -> "cumulative value, year " + year);
  }

  /** What the costs have come to by the end of each year, undiscounted. */
  public YearSeries cumulativeCosts() {
    return costs.cumulative(year -> "cumulative cost, year " + year);
  }

  /** What the discounted values have come to by the end of each year. */
  public YearSeries cumulativePresentValues() {
    return presentValues.cumulative(year -> "cumulative present value, year " + year);
  }

  /** What the discounted costs have come to by the end of each year. */
  public YearSeries cumulativePresentCosts() {
    return presentCosts.cumulative(year -> "cumulative present cost, year " + year);
  }

  @Override
  public String toString() {
    return ShortText.of("values " + values + "; costs " + costs);
  }
}
