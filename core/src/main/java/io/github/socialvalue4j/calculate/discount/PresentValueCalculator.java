package io.github.socialvalue4j.calculate.discount;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.discount.PresentValueQuestion.FactorRounding;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.util.Optional;

/**
 * Discounts amounts by year: {@code present value = sum of amount of year t x factor of (first
 * exponent + t)}, t from 0, {@code net present value = present value - investment}, {@code ratio =
 * present value / investment}, {@code net ratio = net present value / investment}. The first
 * exponent is 0 if the first year is not discounted, 0.5 for the middle of the year, 1 if amounts
 * stand at its end.
 *
 * <p>For example GBP 110 and 121 at the end of years 0 and 1 at 10% are worth 100 each, 200
 * together; set against 160 they leave 40, a ratio of 1.25 and a net ratio of 0.25.
 *
 * <p>Some sources round the factor before they use it; that is their convention and named as such,
 * else each product is rounded once, to 34 digits, and nothing else is.
 *
 * <p>Source: HM Treasury, Green Book, annex A. Stateless.
 */
public final class PresentValueCalculator {
  private PresentValueCalculator() {}

  /** The answer; a question that has none cannot be made. */
  public static PresentValue calculate(PresentValueQuestion question) {
    YearSeries values = question.values();
    YearSeries factors = values.map((year, value) -> factor(question, year));
    YearSeries present =
        values.map(
            (year, value) ->
                Figure.product(value.label() + ", discounted", value, factors.at(year)));
    Figure sum = present.total("total present value");
    Optional<Figure> investment = question.investment();
    Figure net =
        investment
            .map(i -> Figure.difference("net present value", sum, i))
            .orElseGet(() -> sum.withLabel("net present value"));
    return new PresentValue(
        question,
        factors,
        present,
        sum,
        net,
        investment.flatMap(i -> Figure.ratio("ratio", sum, i)),
        investment.flatMap(i -> Figure.ratio("net ratio", net, i)));
  }

  private static Figure factor(PresentValueQuestion question, int year) {
    Figure exact = question.schedule().factor(question.exponent(year));
    return question.rounding().map(habit -> rounded(exact, habit)).orElse(exact);
  }

  private static Figure rounded(Figure exact, FactorRounding habit) {
    return Figure.rounded(exact.label() + ", rounded", exact, habit.rounding(), habit.source());
  }
}
