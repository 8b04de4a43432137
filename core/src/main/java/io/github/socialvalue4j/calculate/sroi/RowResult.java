package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import java.util.List;
import java.util.Objects;

/**
 * What one outcome is worth. Immutable and thread-safe.
 *
 * @param row the outcome
 * @param gross quantity times proxy, before deductions; for a row that states its years, its first
 *     year
 * @param impact after deductions, a year, before drop-off; for a row that states its years, its
 *     first year
 * @param years year by year, from the year it starts in
 * @param presentValue the sum of the years' present values
 */
public record RowResult(
    OutcomeRow row, Figure gross, Figure impact, List<YearValue> years, Figure presentValue)
    implements DocumentOnly {
  /** Copies the years. */
  public RowResult {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(gross, "gross");
    Objects.requireNonNull(impact, "impact");
    years = List.copyOf(years);
    Objects.requireNonNull(presentValue, "presentValue");
  }

  @Override
  public String toString() {
    return ShortText.of(row.id() + ": " + presentValue.quantity());
  }
}
