package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A price index by year, to turn amounts of one year's prices into another's: {@code value_b =
 * value_a x index_b / index_a}. All its years are calendar years, or all are UK financial years;
 * between the two nothing is converted. Immutable and thread-safe.
 *
 * <p>Source of the formula: HM Treasury, how to use the GDP deflator series (annex A).
 */
public final class DeflatorSeries implements DocumentOnly {
  private final Edition edition;
  private final SortedMap<PriceBase, Figure> index;

  private DeflatorSeries(Edition edition, Map<PriceBase, Figure> index) {
    this.edition = edition;
    this.index = Collections.unmodifiableSortedMap(new TreeMap<>(index));
  }

  /**
   * A user's own series.
   *
   * @param edition its name and edition
   * @param citation where it was published
   * @param grade how good that evidence is
   * @param index above 0 for each year; all calendar or all financial years, one at least
   * @throws IllegalArgumentException if there is no year, a year is not stated, the calendars
   *     differ, or an index is not above 0
   */
  public static DeflatorSeries of(
      Edition edition, Citation citation, EvidenceGrade grade, Map<PriceBase, BigDecimal> index) {
    return of(edition, "", citation, grade, index);
  }

  private static DeflatorSeries of(
      Edition edition,
      String identity,
      Citation citation,
      EvidenceGrade grade,
      Map<PriceBase, BigDecimal> index) {
    if (index.isEmpty()) {
      throw new IllegalArgumentException("A deflator series has one year at least");
    }
    Map<PriceBase, Figure> figures = new TreeMap<>();
    PriceBase first = index.keySet().iterator().next();
    boolean calendar = first.isCalendar();
    index.forEach(
        (base, value) -> {
          if (!base.isStated()) {
            throw new IllegalArgumentException(
                "Each index of a series has a year, but one has not");
          }
          if (base.isCalendar() != calendar) {
            throw new IllegalArgumentException(
                "The years of a series are all calendar or all financial years, but it has "
                    + first
                    + " and "
                    + base);
          }
          if (value.signum() <= 0) {
            throw new IllegalArgumentException(
                "An index is above 0, but that of " + base + " is " + Decimals.text(value));
          }
          Provenance provenance =
              new Provenance.TableRow(edition, identity, base.toString(), citation, grade, "");
          figures.put(
              base,
              Figure.stated(
                  "price index, " + base, Decimals.entry(value), MeasureUnit.ONE, provenance));
        });
    return new DeflatorSeries(edition, figures);
  }

  /**
   * The GDP deflator of HM Treasury's release of December 2025, calendar years 1990 to 2024, 2024 =
   * 100. There is no financial-year series beside it.
   */
  public static DeflatorSeries gdpDeflatorDecember2025() {
    return Shipped.GDP_2025_12;
  }

  /** Its name and edition. */
  public Edition edition() {
    return edition;
  }

  /** The years it has, in order. */
  public List<PriceBase> years() {
    return List.copyOf(index.keySet());
  }

  /**
   * An amount in the prices of another year.
   *
   * @param label what it is then
   * @param amount the amount in the prices of {@code from}
   * @param from in whose prices it stands
   * @param to in whose prices it shall stand
   * @param path where the amount stands in the input
   * @return the amount itself if both years are one; failed if a year is not stated, the calendars
   *     differ or the series lacks a year
   */
  public Result<Figure> reprice(
      String label, Figure amount, PriceBase from, PriceBase to, ProblemPath path) {
    Problems problems = check(from, to, path);
    return problems.toResult(
        () ->
            from.equals(to)
                ? amount
                : Figure.quotient(
                    label,
                    Figure.product(label + ", times the index of " + to, amount, indexOf(to)),
                    indexOf(from)));
  }

  /** What keeps amounts of one year's prices from becoming another's; empty if nothing does. */
  public Problems check(PriceBase from, PriceBase to, ProblemPath path) {
    return check(from, to, path, path);
  }

  /**
   * The same where the two stand in two places.
   *
   * @param fromPath where the one stands
   * @param toPath where the other does
   */
  public Problems check(PriceBase from, PriceBase to, ProblemPath fromPath, ProblemPath toPath) {
    Problems problems = new Problems();
    if (!from.isStated() || !to.isStated()) {
      problems.add(
          DiscountFaults.PRICE_BASE_NOT_STATED.at(from.isStated() ? toPath : fromPath, from, to));
    } else if (!from.equals(to)) {
      if (from.isCalendar() != to.isCalendar()) {
        problems.add(
            DiscountFaults.CALENDAR_AND_FINANCIAL.at(
                from.isCalendar() == index.firstKey().isCalendar() ? toPath : fromPath, from, to));
      }
      boolean alike = from.isCalendar() == to.isCalendar();
      // Of two kinds of year one is not the series' kind, and that is said already.
      if (alike || from.isCalendar() == index.firstKey().isCalendar()) {
        checkYear(from, fromPath, problems);
      }
      if (alike || to.isCalendar() == index.firstKey().isCalendar()) {
        checkYear(to, toPath, problems);
      }
    }
    return problems;
  }

  private void checkYear(PriceBase year, ProblemPath path, Problems problems) {
    if (!index.containsKey(year) && year.isCalendar() == index.firstKey().isCalendar()) {
      problems.add(
          DiscountFaults.YEAR_MISSING.at(path, edition, year, index.firstKey(), index.lastKey()));
    } else if (!index.containsKey(year)) {
      problems.add(DiscountFaults.OTHER_CALENDAR.at(path, edition, year, index.firstKey()));
    }
  }

  /**
   * By how much prices grew from one year to another, as a share: 0.0279 for 2.79%.
   *
   * @throws IllegalArgumentException if the series lacks a year
   */
  public Figure growth(PriceBase from, PriceBase to) {
    String label = "price growth, " + from + " to " + to;
    Figure rise =
        Figure.difference("rise of the index, " + from + " to " + to, indexOf(to), indexOf(from));
    return Figure.quotient(label, rise, indexOf(from));
  }

  /**
   * The index of a year.
   *
   * @throws IllegalArgumentException if the series lacks it
   */
  public Figure indexOf(PriceBase year) {
    Figure figure = index.get(year);
    if (figure == null) {
      throw new IllegalArgumentException("The series " + edition + " has no index for " + year);
    }
    return figure;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DeflatorSeries that
        && edition.equals(that.edition)
        && index.equals(that.index);
  }

  @Override
  public int hashCode() {
    return Objects.hash(edition, index.keySet());
  }

  @Override
  public String toString() {
    return edition + " (" + index.firstKey() + " to " + index.lastKey() + ")";
  }

  /** Read on first use, so that who never reprices never reads it. */
  private static final class Shipped {
    static final DeflatorSeries GDP_2025_12 = read();

    private static DeflatorSeries read() {
      ShippedRows rows = ShippedRows.read("gdp-deflator-2025-12.csv", 6);
      Map<PriceBase, BigDecimal> index = new TreeMap<>();
      for (List<String> row : rows.cells()) {
        index.put(PriceBase.parse(row.get(2)), Decimals.parse(row.get(3)));
      }
      List<String> first = rows.cells().get(0);
      return of(
          Edition.of(first.get(0), first.get(1)),
          rows.identity(),
          Citation.of(first.get(4) + "; " + first.get(5)),
          EvidenceGrade.OFFICIAL,
          index);
    }
  }
}
