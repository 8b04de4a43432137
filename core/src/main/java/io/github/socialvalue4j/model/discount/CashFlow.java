package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Amounts by year and what they are worth today: {@code present value = sum of amount k x factor of
 * (first exponent + k)}, k from 0. The first exponent is 1 if amounts stand at the end of their
 * year, 0 if the first is not discounted, 0.5 for the middle of the year. Immutable and
 * thread-safe.
 *
 * <p>Some sources round the factor before they use it; that is their convention and named as such,
 * else nothing is rounded.
 *
 * @param years year by year, in order
 * @param presentValue the sum of their present values
 * @param investment what is set against it, if anything is
 */
public record CashFlow(List<Year> years, Figure presentValue, Optional<Figure> investment)
    implements DocumentOnly {
  /** Copies the years. */
  public CashFlow {
    years = List.copyOf(years);
    Objects.requireNonNull(presentValue, "presentValue");
    Objects.requireNonNull(investment, "investment");
  }

  /**
   * One year.
   *
   * @param year its number, from 0
   * @param exponent the years it is discounted by
   * @param value undiscounted
   * @param factor by which it is multiplied, rounded if the source's convention says so
   * @param presentValue discounted
   */
  public record Year(
      int year, BigDecimal exponent, Figure value, Figure factor, Figure presentValue)
      implements DocumentOnly {
    /** Checks that nothing is null. */
    public Year {
      Objects.requireNonNull(exponent, "exponent");
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(factor, "factor");
      Objects.requireNonNull(presentValue, "presentValue");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * A source's habit of rounding factors before they are used.
   *
   * @param rounding how
   * @param source who does so
   */
  public record FactorRounding(Rounding rounding, Citation source) {
    /** Checks that nothing is null. */
    public FactorRounding {
      Objects.requireNonNull(rounding, "rounding");
      Objects.requireNonNull(source, "source");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /**
   * Discounts amounts.
   *
   * @param values one or more, all in one currency, in the order of their years
   * @param schedule the rates
   * @param firstExponent the years by which the first is discounted, 0 or more
   * @param convention how factors are rounded, if they are
   * @param investment undiscounted, if there is one
   * @throws IllegalArgumentException if there is no amount, or a year is beyond the schedule
   */
  public static CashFlow of(
      List<Figure> values,
      DiscountSchedule schedule,
      BigDecimal firstExponent,
      Optional<FactorRounding> convention,
      Optional<Figure> investment) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("A cash flow has one year at least");
    }
    MeasureUnit currency = values.get(0).unit();
    List<Year> years = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      BigDecimal exponent = firstExponent.add(BigDecimal.valueOf(k));
      Figure exact = schedule.factor(exponent);
      Figure factor =
          convention
              .map(c -> Figure.rounded(exact.label() + ", rounded", exact, c.rounding, c.source))
              .orElse(exact);
      Figure value = values.get(k);
      Figure discounted = Figure.product(value.label() + ", discounted", value, factor);
      years.add(new Year(k, exponent, value, factor, discounted));
    }
    Figure sum =
        Figure.sum(
            "total present value", currency, years.stream().map(Year::presentValue).toList());
    return new CashFlow(years, sum, investment);
  }

  /** Present value less investment; the present value itself if nothing is set against it. */
  public Figure netPresentValue() {
    return investment
        .map(i -> Figure.difference("net present value", presentValue, i))
        .orElseGet(() -> presentValue.withLabel("net present value"));
  }

  /** Present value divided by investment, if there is one and it is not 0. */
  public Optional<Figure> ratio() {
    return divisor().map(i -> Figure.quotient("ratio", presentValue, i));
  }

  /** Net present value divided by investment, if there is one and it is not 0. */
  public Optional<Figure> netRatio() {
    return divisor().map(i -> Figure.quotient("net ratio", netPresentValue(), i));
  }

  private Optional<Figure> divisor() {
    return investment.filter(i -> i.value().signum() != 0);
  }

  @Override
  public String toString() {
    return ShortText.of(presentValue);
  }
}
