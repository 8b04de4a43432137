package io.github.socialvalue4j.model.value;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.RealTerms;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.util.Map;
import java.util.Objects;

/**
 * Value by year: what one calculator hands to another. One kind of value in one price base and one
 * currency; years count from 0, the first. A year without a figure has no value of this stream, and
 * that is not an omission. Values may be negative. Nothing is discounted or rounded.
 *
 * <p>For example 2,000 volunteering hours at GBP 16.07 in each of three years are GBP 32,140 in
 * years 0, 1 and 2, and GBP 96,420 together.
 *
 * <p>Immutable and thread-safe.
 */
public final class ValueStream implements DocumentOnly {
  /** The last year a stream may reach: the last that can be discounted. */
  public static final int LAST_YEAR = DiscountSchedule.LAST_YEAR;

  private final String name;
  private final ValueKind kind;
  private final YearSeries amounts;

  private ValueStream(String name, ValueKind kind, YearSeries amounts) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A value stream needs a name");
    }
    this.name = name;
    this.kind = Objects.requireNonNull(kind, "kind");
    this.amounts = Objects.requireNonNull(amounts, "amounts");
    if (!amounts.unit().isCurrency()) {
      throw new IllegalArgumentException(
          "A value stream is in a currency, not in " + amounts.unit());
    }
    if (kind == ValueKind.RECORD_ONLY || kind == ValueKind.WAGE_RATE) {
      throw new IllegalArgumentException(
          "The kind " + kind.code() + " is never a value of an outcome, so " + name + " has none");
    }
    if (amounts.lastYear() > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The years of "
              + name
              + " lie from 0 to "
              + LAST_YEAR
              + ", but one is "
              + amounts.years().stream()
                  .filter(year -> year > LAST_YEAR)
                  .findFirst()
                  .orElseThrow());
    }
  }

  /**
   * A stream.
   *
   * @param name what it is the value of
   * @param kind any but record-only and wage-rate
   * @param base in whose prices it stands
   * @param currency of every figure
   * @param byYear the value of each year from 0 to {@link #LAST_YEAR}; may be empty
   * @throws IllegalArgumentException if the name is blank, the kind is no value of an outcome, or a
   *     year is out of range
   * @throws UnitMismatchException if a figure is in another unit
   */
  public static ValueStream of(
      String name,
      ValueKind kind,
      PriceBase base,
      MeasureUnit currency,
      Map<Integer, Figure> byYear) {
    return of(name, kind, YearSeries.of(currency, base, byYear));
  }

  /**
   * A stream.
   *
   * @param name what it is the value of
   * @param kind any but record-only and wage-rate
   * @param amounts the value of each year, in a currency; may be empty
   * @throws IllegalArgumentException if the name is blank, the kind is no value of an outcome, the
   *     unit is no currency, or a year is after {@link #LAST_YEAR}
   */
  public static ValueStream of(String name, ValueKind kind, YearSeries amounts) {
    return new ValueStream(name, kind, amounts);
  }

  /**
   * The same value in each of several years.
   *
   * @param annual the value of a year; its unit is the stream's currency
   * @param fromYear the first year, included
   * @param toYear the last year, included; not before the first
   * @throws IllegalArgumentException if the years run backwards or are out of range
   */
  public static ValueStream yearly(
      String name, ValueKind kind, PriceBase base, Figure annual, int fromYear, int toYear) {
    if (toYear < fromYear || fromYear < 0 || toYear > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The years of " + name + " run from " + fromYear + " to " + toYear);
    }
    return of(name, kind, YearSeries.yearly(base, annual, fromYear, toYear));
  }

  /** What it is the value of. */
  public String name() {
    return name;
  }

  /** What sort of value it is. */
  public ValueKind kind() {
    return kind;
  }

  /** In whose prices it stands. */
  public PriceBase priceBase() {
    return amounts.priceBase();
  }

  /** The currency of its figures. */
  public MeasureUnit currency() {
    return amounts.unit();
  }

  /** The value of each year that has one. */
  public YearSeries amounts() {
    return amounts;
  }

  /** The exact sum over all years, undiscounted. */
  public Figure total() {
    return amounts.total(name + ", all years");
  }

  /**
   * The same stream in other prices.
   *
   * @param terms by which series and to which prices
   * @param path where it stands in the input
   * @return as {@link YearSeries#in}
   */
  public Result<ValueStream> in(RealTerms terms, ProblemPath path) {
    Result<YearSeries> real =
        amounts.in(terms, path, year -> name + ", year " + year + ", in prices of " + terms.to());
    return real.map(converted -> new ValueStream(name, kind, converted));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueStream that
        && name.equals(that.name)
        && kind == that.kind
        && amounts.equals(that.amounts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, amounts);
  }

  @Override
  public String toString() {
    return ShortText.part(name) + " (" + kind.code() + ", " + priceBase() + ")";
  }
}
