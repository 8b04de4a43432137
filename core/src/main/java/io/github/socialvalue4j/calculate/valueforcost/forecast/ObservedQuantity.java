package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Objects;

/**
 * What one year brought of a measure. Immutable and thread-safe.
 *
 * @param measure which measure
 * @param year from 0, as in the forecast
 * @param quantity how much, in the measure's unit; its reason says who observed it
 */
public record ObservedQuantity(MeasureId measure, int year, Figure quantity)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public ObservedQuantity {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(quantity, "quantity");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
