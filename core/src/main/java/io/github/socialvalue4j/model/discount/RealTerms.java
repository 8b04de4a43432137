package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * Amounts are converted to one year's prices before they are added: {@code amount x index of to /
 * index of from}. Immutable and thread-safe.
 *
 * @param series by which series
 * @param to in whose prices everything is stated then
 */
public record RealTerms(DeflatorSeries series, PriceBase to) implements DocumentOnly {
  /** Checks that nothing is null. */
  public RealTerms {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(to, "to");
  }

  /**
   * One amount in these prices.
   *
   * @param label what it is then
   * @param amount in the prices of {@code from}
   * @param path where the amount stands in the input
   * @return as {@link DeflatorSeries#reprice}
   */
  public Result<Figure> convert(String label, Figure amount, PriceBase from, ProblemPath path) {
    return series.reprice(label, amount, from, to, path);
  }

  /** As the settings of a calculation name it: {@code gdp-deflator@2025-12 to calendar 2024}. */
  public String inWords() {
    return series.edition() + " to " + to;
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
