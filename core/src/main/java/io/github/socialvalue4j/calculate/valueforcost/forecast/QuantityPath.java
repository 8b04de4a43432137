package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.model.value.ValueStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How much of a measure each year brings, from year 0: at a rate, as given, or through named
 * phases.
 *
 * <p>At a rate, the quantity of year t is {@code first x (1 + growth) ^ t}, rounded once. Through
 * phases, each year is the year before times {@code 1 + growth} of its phase; the first year of the
 * first phase is the first quantity itself. For example 2,000 hours growing by 10% a year are
 * 2,000, 2,200 and 2,420; two years of holding and then one of 50% are 2,000, 2,000 and 3,000.
 * Quantities may be negative where a path is given; nothing is rounded to whole units.
 *
 * <p>Immutable and thread-safe.
 */
public final class QuantityPath implements DocumentOnly {
  private static final Figure ONE =
      Figure.stated(
          "one",
          BigDecimal.ONE,
          MeasureUnit.ONE,
          new Provenance.Convention("growth", Citation.of("a year is 1 + growth times the last")));

  private static final String NOT_STATED = "not-stated";

  private final String basis;
  private final YearSeries quantities;

  private QuantityPath(String basis, YearSeries quantities) {
    this.basis = basis;
    this.quantities = quantities;
  }

  private static QuantityPath of(String basis, List<Figure> years) {
    if (years.isEmpty() || years.size() > ValueStream.LAST_YEAR + 1) {
      throw new IllegalArgumentException(
          "A path has 1 to " + (ValueStream.LAST_YEAR + 1) + " years, but this " + years.size());
    }
    MeasureUnit unit = years.get(0).unit();
    return new QuantityPath(basis, YearSeries.from(0, unit, PriceBase.notStated(), years));
  }

  /**
   * Growth at one rate.
   *
   * @param first the quantity of year 0
   * @param growth a year, as a share, above -1
   * @param years how many, 1 or more
   * @throws IllegalArgumentException if the rate or the number of years is out of range
   */
  public static QuantityPath atRate(Figure first, Figure growth, int years) {
    requireGrowth(growth);
    Figure factor = Figure.sum("1 + growth", MeasureUnit.ONE, List.of(ONE, growth));
    List<Figure> path = new ArrayList<>();
    for (int t = 0; t < years; t++) {
      path.add(t == 0 ? first : grown(first, factor, t));
    }
    return of("rate", path);
  }

  static Figure grown(Figure first, Figure factor, int years) {
    return Figure.product(
        "quantity, year " + years,
        first,
        Figure.power("growth over " + ShortText.count(years, "year"), factor, count(years)));
  }

  /** A number of years. */
  static Figure count(int years) {
    return Figure.stated(
        "years",
        BigDecimal.valueOf(years),
        MeasureUnit.ONE,
        new Provenance.Convention("years of growth", Citation.of("years count from 0")));
  }

  /**
   * A path as somebody gives it.
   *
   * @param years the quantity of each year from year 0, all in one unit
   * @throws IllegalArgumentException if there is no year
   * @throws UnitMismatchException if units differ
   */
  public static QuantityPath given(List<Figure> years) {
    return of("given", years);
  }

  /**
   * A path through named phases.
   *
   * @param first the quantity of year 0
   * @param phases in order, one at least
   * @throws IllegalArgumentException if there is no phase, or too many years
   */
  public static QuantityPath throughPhases(Figure first, List<Phase> phases) {
    List<Figure> path = new ArrayList<>();
    for (Phase phase : phases) {
      Figure factor =
          Figure.sum("1 + growth, " + phase.name(), MeasureUnit.ONE, List.of(ONE, phase.growth()));
      for (int i = 0; i < phase.years() && path.size() <= ValueStream.LAST_YEAR + 1; i++) {
        path.add(
            path.isEmpty()
                ? first
                : Figure.product(
                    "quantity, year " + path.size() + ", " + phase.name(),
                    path.get(path.size() - 1),
                    factor));
      }
    }
    return of("phases", path);
  }

  /**
   * This path where it stands in for a case that nobody stated. Its basis is {@code not-stated}, so
   * that no statement shows it as if it were given.
   */
  public QuantityPath asStandIn() {
    return new QuantityPath(NOT_STATED, quantities);
  }

  /** Whether somebody stated this path, and it does not stand in for a case left out. */
  public boolean isStated() {
    return !basis.equals(NOT_STATED);
  }

  static void requireGrowth(Figure growth) {
    if (!growth.unit().isOne() || growth.value().compareTo(BigDecimal.ONE.negate()) <= 0) {
      throw new IllegalArgumentException("A growth a year is above -1 (-100%), but " + growth);
    }
  }

  /** How it was made: {@code rate}, {@code given}, {@code phases} or {@code not-stated}. */
  public String basis() {
    return basis;
  }

  /** The quantity of each year from year 0, without a gap. */
  public YearSeries quantities() {
    return quantities;
  }

  /** How many years it has. */
  public int length() {
    return quantities.size();
  }

  /** What it is counted in. */
  public MeasureUnit unit() {
    return quantities.unit();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuantityPath that
        && basis.equals(that.basis)
        && quantities.equals(that.quantities);
  }

  @Override
  public int hashCode() {
    return Objects.hash(basis, quantities);
  }

  @Override
  public String toString() {
    return ShortText.of(
        basis
            + ": "
            + ShortText.list(quantities.amounts().stream().map(Figure::quantity).toList()));
  }
}
