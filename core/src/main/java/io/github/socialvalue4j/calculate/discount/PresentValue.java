package io.github.socialvalue4j.calculate.discount;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.util.Objects;
import java.util.Optional;

/**
 * What amounts by year are worth today. Immutable and thread-safe.
 *
 * @param question what was asked, with the amounts as they were given
 * @param factors by which each is multiplied, rounded if the source's convention says so
 * @param presentValues each amount, discounted
 * @param presentValue the sum of them
 * @param netPresentValue less the investment; the present value itself if nothing is set against it
 * @param ratio present value divided by investment, if there is one and it is not 0
 * @param netRatio net present value divided by investment, if there is one and it is not 0
 */
public record PresentValue(
    PresentValueQuestion question,
    YearSeries factors,
    YearSeries presentValues,
    Figure presentValue,
    Figure netPresentValue,
    Optional<Figure> ratio,
    Optional<Figure> netRatio)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public PresentValue {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(factors, "factors");
    Objects.requireNonNull(presentValues, "presentValues");
    Objects.requireNonNull(presentValue, "presentValue");
    Objects.requireNonNull(netPresentValue, "netPresentValue");
    Objects.requireNonNull(ratio, "ratio");
    Objects.requireNonNull(netRatio, "netRatio");
  }

  @Override
  public String toString() {
    return ShortText.of(presentValue);
  }
}
