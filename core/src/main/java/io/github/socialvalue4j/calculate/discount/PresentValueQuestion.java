package io.github.socialvalue4j.calculate.discount;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What amounts by year are worth today: what is asked, and how. Immutable and thread-safe.
 *
 * @param values one or more, undiscounted
 * @param schedule the rates
 * @param firstExponent the years by which an amount of year 0 is discounted, 0 or more: mostly that
 *     of a {@link Timing}, but a source may have any
 * @param rounding how factors are rounded before they are used, if they are
 * @param investment undiscounted, in the currency of the values, if there is one
 */
public record PresentValueQuestion(
    YearSeries values,
    DiscountSchedule schedule,
    BigDecimal firstExponent,
    Optional<FactorRounding> rounding,
    Optional<Figure> investment)
    implements DocumentOnly {
  /**
   * Checks that it has an answer.
   *
   * @throws IllegalArgumentException if there is no amount, the first exponent is below 0, or a
   *     year is beyond the schedule
   * @throws UnitMismatchException if the investment is in another unit
   */
  public PresentValueQuestion {
    Objects.requireNonNull(schedule, "schedule");
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(investment, "investment");
    if (values.isEmpty()) {
      throw new IllegalArgumentException("A present value is of one year at least");
    }
    if (firstExponent.signum() < 0) {
      throw new IllegalArgumentException(
          "A first exponent is 0 or more, but this is " + firstExponent);
    }
    BigDecimal last = firstExponent.add(BigDecimal.valueOf(values.lastYear()));
    if (last.compareTo(BigDecimal.valueOf(schedule.lastYear())) > 0) {
      throw new IllegalArgumentException(
          "The last amount is discounted by "
              + last
              + " years, and "
              + schedule.edition()
              + " ends with year "
              + schedule.lastYear());
    }
    if (investment.isPresent() && !investment.get().unit().equals(values.unit())) {
      throw new UnitMismatchException("set against values", values.unit(), investment.get().unit());
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
   * Amounts alone, with exact factors.
   *
   * @param timing where in its year an amount stands
   * @throws IllegalArgumentException as the constructor
   */
  public static PresentValueQuestion of(
      YearSeries values, DiscountSchedule schedule, Timing timing) {
    return new PresentValueQuestion(
        values, schedule, timing.firstExponent(), Optional.empty(), Optional.empty());
  }

  /**
   * The same set against an investment.
   *
   * @param given undiscounted
   * @throws UnitMismatchException if it is in another unit than the values
   */
  public PresentValueQuestion against(Figure given) {
    return new PresentValueQuestion(values, schedule, firstExponent, rounding, Optional.of(given));
  }

  /** The years that an amount is discounted by: {@code first exponent + year}. */
  public BigDecimal exponent(int year) {
    return firstExponent.add(BigDecimal.valueOf(year));
  }

  @Override
  public String toString() {
    return ShortText.of(values + ", discounted by " + schedule.edition());
  }
}
