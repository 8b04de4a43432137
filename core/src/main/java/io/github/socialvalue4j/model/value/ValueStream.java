package io.github.socialvalue4j.model.value;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
  private final PriceBase base;
  private final MeasureUnit currency;
  private final SortedMap<Integer, Figure> byYear;

  private ValueStream(
      String name,
      ValueKind kind,
      PriceBase base,
      MeasureUnit currency,
      Map<Integer, Figure> byYear) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A value stream needs a name");
    }
    this.name = name;
    this.kind = Objects.requireNonNull(kind, "kind");
    this.base = Objects.requireNonNull(base, "base");
    this.currency = Objects.requireNonNull(currency, "currency");
    if (!currency.isCurrency()) {
      throw new IllegalArgumentException("A value stream is in a currency, not in " + currency);
    }
    if (kind == ValueKind.RECORD_ONLY || kind == ValueKind.WAGE_RATE) {
      throw new IllegalArgumentException(
          "The kind " + kind.code() + " is never a value of an outcome, so " + name + " has none");
    }
    TreeMap<Integer, Figure> ordered = new TreeMap<>(byYear);
    ordered.forEach(this::check);
    this.byYear = Collections.unmodifiableSortedMap(ordered);
  }

  private void check(int year, Figure value) {
    if (year < 0 || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "The years of " + name + " lie from 0 to " + LAST_YEAR + ", but one is " + year);
    }
    if (!value.unit().equals(currency)) {
      throw new UnitMismatchException("put into " + name, currency, value.unit());
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
    return new ValueStream(name, kind, base, currency, byYear);
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
    TreeMap<Integer, Figure> byYear = new TreeMap<>();
    for (int year = fromYear; year <= toYear; year++) {
      byYear.put(year, annual);
    }
    return new ValueStream(name, kind, base, annual.unit(), byYear);
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
  public PriceBase base() {
    return base;
  }

  /** The currency of its figures. */
  public MeasureUnit currency() {
    return currency;
  }

  /** The values, by year. */
  public SortedMap<Integer, Figure> byYear() {
    return byYear;
  }

  /**
   * The value of a year, if it has one.
   *
   * @param year from 0
   */
  public Optional<Figure> at(int year) {
    return Optional.ofNullable(byYear.get(year));
  }

  /** The exact sum over all years, undiscounted. */
  public Figure total() {
    return Figure.sum(name + ", all years", currency, java.util.List.copyOf(byYear.values()));
  }

  /**
   * The same stream in other figures, such as those of another price base.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public ValueStream with(PriceBase newBase, Map<Integer, Figure> newByYear) {
    return new ValueStream(name, kind, newBase, currency, newByYear);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ValueStream that
        && name.equals(that.name)
        && kind == that.kind
        && base.equals(that.base)
        && currency.equals(that.currency)
        && byYear.equals(that.byYear);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, base, currency, byYear.keySet());
  }

  @Override
  public String toString() {
    return ShortText.part(name) + " (" + kind.code() + ", " + base + ")";
  }
}
