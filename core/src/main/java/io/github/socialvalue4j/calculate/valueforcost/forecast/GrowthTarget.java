package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a measure is to reach, in one year or over all years, and the growth that it takes.
 * Immutable and thread-safe.
 *
 * @param measure of which measure
 * @param first the quantity of year 0
 * @param target the quantity to be reached, in the same unit
 * @param years after how many years, 1 or more; or over how many, the first included, 2 or more
 * @param overAllYears whether the sum of all years is to reach it
 */
public record GrowthTarget(
    MeasureId measure, Figure first, Figure target, int years, boolean overAllYears)
    implements DocumentOnly {
  /** Checks the number of years. */
  public GrowthTarget {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(target, "target");
    if (years < (overAllYears ? 2 : 1)) {
      throw new IllegalArgumentException(
          "A target is reached after 1 or more years, or over 2 or more, not " + years);
    }
  }

  /** The growth a year, as a share; none if no growth does it, see {@link GrowthNeeded}. */
  public Optional<Figure> growth() {
    return overAllYears
        ? GrowthNeeded.toSum(first, target, years)
        : GrowthNeeded.toReach(first, target, years);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
