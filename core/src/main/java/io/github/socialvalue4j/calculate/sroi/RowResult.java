package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.util.Objects;

/**
 * What one outcome is worth. Immutable and thread-safe.
 *
 * @param row the outcome
 * @param gross quantity times proxy, before deductions; for a row that states its years, its first
 *     year
 * @param impact after deductions, a year, before drop-off; for a row that states its years, its
 *     first year
 * @param values of each year, undiscounted, from the year it starts in
 * @param presentValues the values, discounted
 * @param presentValue the sum of the present values
 */
public record RowResult(
    OutcomeRow row,
    Figure gross,
    Figure impact,
    YearSeries values,
    YearSeries presentValues,
    Figure presentValue)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public RowResult {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(gross, "gross");
    Objects.requireNonNull(impact, "impact");
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(presentValues, "presentValues");
    Objects.requireNonNull(presentValue, "presentValue");
  }

  @Override
  public String toString() {
    return ShortText.of(row.id() + ": " + presentValue.quantity());
  }
}
