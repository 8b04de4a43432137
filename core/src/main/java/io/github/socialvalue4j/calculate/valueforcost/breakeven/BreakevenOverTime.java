package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.Crossings;
import io.github.socialvalue4j.calculate.solve.Crossings.Crossing;
import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.Answer;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.By;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When cumulative value equals a target number of times the cumulative cost, every time it does.
 *
 * <p>The gain of year t is {@code value_t - k x cost_t}; the running total of the gains starts at 0
 * and each passing of 0 is a point. Value and cost of a year are spread evenly over it ({@link
 * Within#STRAIGHT_LINE}) or stand at its end ({@link Within#AT_END}). A year of the plan begins on
 * the day of the start; the day of a point is {@code ceiling(part of the year x days of the year)}.
 * Amounts are taken as they come, discounted or not, and nothing is rounded but the day.
 *
 * <p>Worked examples, each with a target of 1 and a start on 1 April 2023:
 *
 * <ul>
 *   <li><b>Once.</b> Costs 1,000, 0, 0; values 0, 600, 600. After two years 400 are lacking: 400 /
 *       600 = 2/3 of the third year, which has 365 days: 243.33, the 244th day, 30 November 2025.
 *   <li><b>At once.</b> Costs 100, 100; values 150, 90: 50, then 40 ahead. Never behind.
 *   <li><b>Always.</b> Costs 100, 50; values 100, 50: level at every time.
 *   <li><b>Never, of nothing.</b> Costs 0, 0; values 0, 0: an empty programme does not break even.
 *   <li><b>Never.</b> Costs 1,000, 0; values 300, 300: 400 behind at the end.
 *   <li><b>Several times.</b> Costs 100, 0, 120, 0 and values 0, 150, 0, 100: reached after 1 + 2/3
 *       years, lost after 2 + 50/120 years, reached again after 3.7 years.
 *   <li><b>Lost, costs after values.</b> Values 200, 0; costs 0, 300: ahead from the start, lost
 *       for good after 1 + 2/3 years.
 *   <li><b>Several times, negative values.</b> Costs 100, 0, 0; values 200, -150, 200: ahead from
 *       the start, lost after 1 + 2/3 years, reached again after 2.25 years.
 * </ul>
 *
 * <p>Source: the council's social value roadmap names the breakeven and does not define it; payback
 * by cumulative totals is common practice.
 */
public final class BreakevenOverTime implements DocumentOnly {
  private static final MathContext SHOWN = new MathContext(6);
  private static final Citation DAYS = Citation.of("days of the year of the plan, by the calendar");

  private final Figure targetRatio;
  private final Within within;
  private final Optional<LocalDate> start;

  private BreakevenOverTime(Figure targetRatio, Within within, Optional<LocalDate> start) {
    this.targetRatio = Objects.requireNonNull(targetRatio, "targetRatio");
    this.within = Objects.requireNonNull(within, "within");
    this.start = Objects.requireNonNull(start, "start");
    if (!targetRatio.unit().isOne() || targetRatio.value().signum() <= 0) {
      throw new IllegalArgumentException("A target ratio is above 0, but " + targetRatio);
    }
  }

  /**
   * A question of when.
   *
   * @param targetRatio above 0, without unit
   * @param within where inside a year value and cost stand
   * @param start the first day of year 0, if points shall have days
   * @throws IllegalArgumentException if the target is not above 0 or has a unit
   */
  public static BreakevenOverTime of(Figure targetRatio, Within within, Optional<LocalDate> start) {
    return new BreakevenOverTime(targetRatio, within, start);
  }

  /**
   * Every time the target is reached or lost.
   *
   * @param by whether the amounts are discounted
   * @param label what the time is, such as {@code discounted breakeven, years}
   * @param values of each year from year 0, without a gap; may be negative
   * @param costs of the same years, in the same currency
   * @throws IllegalArgumentException if values and costs are not of the same years from 0, or there
   *     is no year
   */
  public Breakeven calculate(By by, String label, YearSeries values, YearSeries costs) {
    boolean alike = values.years().equals(costs.years());
    if (!alike || values.firstYear() != 0 || values.lastYear() != values.size() - 1) {
      throw new IllegalArgumentException(
          values.size() + " years of value and " + costs.size() + " of cost");
    }
    if (values.isNothing() && costs.isNothing()) {
      String reason = "Nothing is valued and nothing is spent, so there is nothing to break even.";
      return new Breakeven(by, "", Answer.NEVER, List.of(), targetRatio, reason);
    }
    YearSeries gains =
        values.map(
            (t, value) ->
                Figure.difference(
                    "gain, year " + t,
                    value,
                    Figure.product("cost to be earned, year " + t, targetRatio, costs.at(t))));
    Figure zero =
        Figure.stated(
            "breakeven",
            BigDecimal.ZERO,
            values.unit(),
            new Provenance.Convention(
                "breakeven", Citation.of("value less the target number of times the cost is 0")));
    Crossings crossings = Crossings.of(label, gains, zero, within);
    boolean behind = isBehindFirst(gains);
    List<BreakevenPoint> points = new ArrayList<>();
    List<Crossing> passed = crossings.crossings();
    for (Crossing crossing : behind ? passed.subList(1, passed.size()) : passed) {
      points.add(point(label, crossing));
    }
    return answer(by, behind, points, gains);
  }

  /** Whether the first year in which anything is gained or lost leaves the total below 0. */
  private static boolean isBehindFirst(YearSeries gains) {
    return gains.values().stream()
        .map(BigDecimal::signum)
        .filter(sign -> sign != 0)
        .findFirst()
        .filter(sign -> sign < 0)
        .isPresent();
  }

  private Breakeven answer(By by, boolean behind, List<BreakevenPoint> points, YearSeries gains) {
    String times = Decimals.text(targetRatio.value()) + " times the cost";
    String atEnd =
        (gains.size() == 1 ? "after 1 year it is " : "after all " + gains.size() + " years it is ")
            + standing(gains)
            + ".";
    if (points.isEmpty() && gains.isNothing()) {
      String reason = "In every year the value is " + times + ", no more and no less.";
      return new Breakeven(by, "", Answer.ALWAYS, points, targetRatio, reason);
    }
    if (points.isEmpty()) {
      String reason =
          behind
              ? "Cumulative value never reaches " + times + ": " + atEnd
              : "Cumulative value is never below " + times + ": " + atEnd;
      return new Breakeven(
          by, "", behind ? Answer.NEVER : Answer.AT_ONCE, points, targetRatio, reason);
    }
    String first = ShortText.count(Decimals.text(points.get(0).at().value().round(SHOWN)), "year");
    if (points.size() == 1) {
      String reason =
          behind
              ? "Cumulative value reaches " + times + " after " + first + " and stays there; "
              : "Cumulative value is not below " + times + " until " + first + ", then for good; ";
      return new Breakeven(
          by, "", behind ? Answer.ONCE : Answer.LOST, points, targetRatio, reason + atEnd);
    }
    String reason =
        "Cumulative value "
            + (behind ? "begins below " : "begins at or above ")
            + times
            + " and passes it "
            + points.size()
            + " times, first after "
            + first
            + "; "
            + atEnd;
    return new Breakeven(by, "", Answer.SEVERAL_TIMES, points, targetRatio, reason);
  }

  private static String standing(YearSeries gains) {
    BigDecimal end = Decimals.sum(gains.values());
    // A sentence for people: the figures beside it have every decimal.
    BigDecimal shown = end.abs().setScale(2, RoundingMode.HALF_UP);
    boolean isTiny = shown.signum() == 0;
    String amount =
        (shown.compareTo(end.abs()) == 0 ? "" : isTiny ? "under " : "about ")
            + gains.unit().inWords(isTiny ? new BigDecimal("0.01") : shown);
    return end.signum() == 0 ? "level" : amount + (end.signum() < 0 ? " short" : " ahead");
  }

  private BreakevenPoint point(String label, Crossing crossing) {
    return new BreakevenPoint(
        crossing.time().withLabel(label + (crossing.upward() ? ", reached" : ", lost")),
        crossing.upward(),
        start.map(first -> day(first, crossing)),
        Optional.empty());
  }

  private LocalDate day(LocalDate first, Crossing crossing) {
    LocalDate from = first.plusYears(crossing.period());
    LocalDate to = first.plusYears(crossing.period() + 1L);
    if (within == Within.AT_END) {
      return to.minusDays(1);
    }
    Figure whole = number("whole years", crossing.period());
    Figure days = number("days of the year", ChronoUnit.DAYS.between(from, to));
    Figure part = Figure.difference("part of the year", crossing.time(), whole);
    Figure elapsed = Figure.product("days of the year until then", part, days);
    // Reached by the end of a day that has begun; lost in the course of the day that begins.
    Figure begun = Figure.ceiling("days begun", elapsed);
    long offset = begun.value().longValueExact() - 1;
    boolean isMidnight = begun.value().compareTo(elapsed.value()) == 0;
    return from.plusDays(crossing.upward() || !isMidnight ? offset : offset + 1);
  }

  private static Figure number(String label, long value) {
    return Figure.stated(
        label,
        BigDecimal.valueOf(value),
        MeasureUnit.ONE,
        new Provenance.Convention("calendar", DAYS));
  }

  @Override
  public String toString() {
    return ShortText.of("breakeven over time, " + targetRatio);
  }
}
