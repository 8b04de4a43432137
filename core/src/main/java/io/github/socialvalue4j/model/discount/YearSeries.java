package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;

/**
 * Amounts by year, all in one unit and one price base. Years count from 0, the first; a series may
 * begin later and leave years out. A year without an amount has none, which is not an amount of 0.
 * Amounts may be negative. Each step is exact or rounds once as {@link Figure} says, and the caller
 * names what it makes, year by year.
 *
 * <p>For example GBP 100 in each of years 0 to 2 at 3.5%, standing at the start of their year: 100,
 * 96.618... and 93.351..., which are 100, 196.618... and 289.969... by the end of each.
 *
 * <p>Immutable and thread-safe.
 */
public final class YearSeries implements DocumentOnly {
  private final MeasureUnit unit;
  private final PriceBase priceBase;
  private final int[] years;
  private final List<Figure> amounts;

  private YearSeries(MeasureUnit unit, PriceBase priceBase, int[] years, List<Figure> amounts) {
    this.unit = Objects.requireNonNull(unit, "unit");
    this.priceBase = Objects.requireNonNull(priceBase, "priceBase");
    this.years = years;
    this.amounts = List.copyOf(amounts);
    if (years.length > 0 && years[0] < 0) {
      throw new IllegalArgumentException("Years count from 0, but one is " + years[0]);
    }
    for (Figure amount : this.amounts) {
      if (!amount.unit().equals(unit)) {
        throw new UnitMismatchException("put into a series by year", unit, amount.unit());
      }
    }
  }

  /**
   * A series.
   *
   * @param unit of every amount, mostly a currency
   * @param priceBase in whose prices all of them stand
   * @param byYear the amount of each year that has one; may be empty
   * @throws IllegalArgumentException if a year is below 0
   * @throws UnitMismatchException if an amount is in another unit
   */
  public static YearSeries of(MeasureUnit unit, PriceBase priceBase, Map<Integer, Figure> byYear) {
    SortedMap<Integer, Figure> ordered = new TreeMap<>(byYear);
    int[] years = ordered.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new YearSeries(unit, priceBase, years, new ArrayList<>(ordered.values()));
  }

  /**
   * Amounts of years that follow each other.
   *
   * @param firstYear the year of the first, from 0
   * @param amounts one for each year; may be empty
   * @throws IllegalArgumentException if the first year is below 0
   * @throws UnitMismatchException if an amount is in another unit
   */
  public static YearSeries from(
      int firstYear, MeasureUnit unit, PriceBase priceBase, List<Figure> amounts) {
    int[] years = new int[amounts.size()];
    Arrays.setAll(years, k -> Math.addExact(firstYear, k));
    return new YearSeries(unit, priceBase, years, amounts);
  }

  /**
   * The same amount in each of several years.
   *
   * @param annual the amount of a year
   * @param fromYear the first, included
   * @param toYear the last, included
   * @throws IllegalArgumentException if the first year is below 0 or the years run backwards
   */
  public static YearSeries yearly(PriceBase priceBase, Figure annual, int fromYear, int toYear) {
    if (toYear < fromYear) {
      throw new IllegalArgumentException(
          "The years run backwards, from " + fromYear + " to " + toYear);
    }
    return from(
        fromYear,
        annual.unit(),
        priceBase,
        Collections.nCopies(Math.addExact(toYear - fromYear, 1), annual));
  }

  /**
   * What several series come to together, in every year from 0 on: {@code sum of the amounts of
   * year t}, exact, with each amount as a part of its own. A year that none of them has is a sum of
   * nothing, 0.
   *
   * @param label what the sum of a year is
   * @param unit of all of them, and of a sum of nothing
   * @param priceBase of all of them; amounts of unlike prices are added only {@link #asGiven}
   * @param parts in the order in which each sum shows them
   * @param length the number of years, from 0; no part reaches further
   * @throws IllegalArgumentException if a part stands in other prices or reaches further
   * @throws UnitMismatchException if a part has another unit
   */
  public static YearSeries sum(
      IntFunction<String> label,
      MeasureUnit unit,
      PriceBase priceBase,
      List<YearSeries> parts,
      int length) {
    List<List<Figure>> byYear = new ArrayList<>(length);
    for (int year = 0; year < length; year++) {
      byYear.add(new ArrayList<>());
    }
    for (YearSeries part : parts) {
      if (!part.priceBase.equals(priceBase)) {
        throw new IllegalArgumentException(
            "Amounts in prices '" + part.priceBase + "' are not added to '" + priceBase + "'");
      }
      if (part.lastYear() >= length) {
        throw new IllegalArgumentException(
            "A part reaches year " + part.lastYear() + ", and the sum has " + length + " years");
      }
      for (int i = 0; i < part.years.length; i++) {
        byYear.get(part.years[i]).add(part.amounts.get(i));
      }
    }
    List<Figure> sums = new ArrayList<>(length);
    for (int year = 0; year < length; year++) {
      sums.add(Figure.sum(label.apply(year), unit, byYear.get(year)));
    }
    return from(0, unit, priceBase, sums);
  }

  /**
   * This series and another, added as {@link #sum} does, to the last year of the later one.
   *
   * @param label what the sum of a year is
   * @throws IllegalArgumentException if the other stands in other prices
   * @throws UnitMismatchException if the other has another unit
   */
  public YearSeries plus(YearSeries other, IntFunction<String> label) {
    return sum(
        label, unit, priceBase, List.of(this, other), Math.max(lastYear(), other.lastYear()) + 1);
  }

  /**
   * Another amount made of each.
   *
   * @param change of a year and its amount; what it makes has one unit in all years
   * @throws UnitMismatchException if what it makes has several units
   */
  public YearSeries map(BiFunction<Integer, Figure, Figure> change) {
    List<Figure> made = new ArrayList<>(years.length);
    for (int i = 0; i < years.length; i++) {
      made.add(change.apply(years[i], amounts.get(i)));
    }
    return new YearSeries(made.isEmpty() ? unit : made.get(0).unit(), priceBase, years, made);
  }

  /**
   * The same amounts under other names.
   *
   * @param label what the amount of a year is
   */
  public YearSeries labelled(IntFunction<String> label) {
    return map((year, amount) -> amount.withLabel(label.apply(year)));
  }

  /**
   * Present values: {@code amount of year t x factor of (first exponent + t)}, rounded once each.
   *
   * @param schedule the rates
   * @param timing where in its year an amount stands
   * @param label what the present value of a year is
   * @throws IllegalArgumentException if a year is beyond the schedule
   */
  public YearSeries discounted(
      DiscountSchedule schedule, Timing timing, IntFunction<String> label) {
    return map(
        (year, amount) ->
            Figure.product(label.apply(year), amount, schedule.factor(timing.exponent(year))));
  }

  /**
   * The same amounts in other prices: {@code amount x index of to / index of from}.
   *
   * @param terms by which series and to which prices
   * @param path where the amounts stand in the input
   * @param label what the amount of a year is then
   * @return the amounts themselves if they stand in these prices; failed if the series cannot
   *     convert them, see {@link DeflatorSeries#reprice}; of no amounts, always none
   */
  public Result<YearSeries> in(RealTerms terms, ProblemPath path, IntFunction<String> label) {
    Problems problems = new Problems();
    if (!isEmpty()) {
      problems.addAll(terms.series().check(priceBase, terms.to(), path).list());
    }
    return problems.toResult(
        () ->
            map((year, amount) ->
                    terms.convert(label.apply(year), amount, priceBase, path).orThrow())
                .taken(terms.to()));
  }

  /** The same amounts where nobody says, or nobody shall say, in whose prices they stand. */
  public YearSeries asGiven() {
    return taken(PriceBase.notStated());
  }

  private YearSeries taken(PriceBase other) {
    return new YearSeries(unit, other, years, amounts);
  }

  /**
   * What the years have come to by the end of each: the first amount, then each sum the one before
   * and this year's amount, exact.
   *
   * @param label what the running sum of a year is
   */
  public YearSeries cumulative(IntFunction<String> label) {
    List<Figure> running = new ArrayList<>(years.length);
    for (int i = 0; i < years.length; i++) {
      Figure amount = amounts.get(i);
      List<Figure> parts =
          running.isEmpty() ? List.of(amount) : List.of(running.get(i - 1), amount);
      running.add(Figure.sum(label.apply(years[i]), unit, parts));
    }
    return new YearSeries(unit, priceBase, years, running);
  }

  /**
   * The exact sum of all years; 0 if there is none.
   *
   * @param label what it is
   */
  public Figure total(String label) {
    return Figure.sum(label, unit, amounts);
  }

  /**
   * The amount of a year.
   *
   * @throws IllegalArgumentException if it has none
   */
  public Figure at(int year) {
    return find(year)
        .orElseThrow(() -> new IllegalArgumentException("There is no amount of year " + year));
  }

  /** The amount of a year, if it has one. */
  public Optional<Figure> find(int year) {
    int place = Arrays.binarySearch(years, year);
    return place < 0 ? Optional.empty() : Optional.of(amounts.get(place));
  }

  /** The unit of every amount. */
  public MeasureUnit unit() {
    return unit;
  }

  /** In whose prices all of them stand. */
  public PriceBase priceBase() {
    return priceBase;
  }

  /** The years that have an amount, in order. */
  public List<Integer> years() {
    return Arrays.stream(years).boxed().toList();
  }

  /** The amounts, in the order of their years. */
  public List<Figure> amounts() {
    return amounts;
  }

  /** The numbers, in the order of their years. */
  public List<BigDecimal> values() {
    return amounts.stream().map(Figure::value).toList();
  }

  /** How many years have an amount. */
  public int size() {
    return years.length;
  }

  /** Whether no year has an amount. */
  public boolean isEmpty() {
    return years.length == 0;
  }

  /** Whether no year has an amount but 0. */
  public boolean isNothing() {
    return amounts.stream().allMatch(amount -> amount.value().signum() == 0);
  }

  /** The first year with an amount; -1 if there is none. */
  public int firstYear() {
    return isEmpty() ? -1 : years[0];
  }

  /** The last year with an amount; -1 if there is none. */
  public int lastYear() {
    return isEmpty() ? -1 : years[years.length - 1];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof YearSeries that
        && unit.equals(that.unit)
        && priceBase.equals(that.priceBase)
        && Arrays.equals(years, that.years)
        && amounts.equals(that.amounts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit, priceBase, Arrays.hashCode(years));
  }

  /** The first and the last amount with their years. */
  @Override
  public String toString() {
    if (isEmpty()) {
      return "no amounts by year";
    }
    String first = shown(0);
    return ShortText.of(size() == 1 ? first : first + ", " + shown(size() - 1));
  }

  private String shown(int place) {
    return amounts.get(place).quantity() + " in year " + years[place];
  }
}
