package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.plain;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.years;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.Answer;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.By;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The worked examples of the Javadoc, each calculated by hand. */
class BreakevenOverTimeTest {
  private static final LocalDate START = LocalDate.of(2023, 4, 1);

  private static Breakeven of(Within within, YearSeries values, YearSeries costs) {
    return BreakevenOverTime.of(plain("1"), within, Optional.of(START))
        .calculate(By.TIME, "breakeven, years", values, costs);
  }

  private static Breakeven of(YearSeries values, YearSeries costs) {
    return of(Within.STRAIGHT_LINE, values, costs);
  }

  private static void isAt(BreakevenPoint point, String time, boolean upward, LocalDate day) {
    assertThat(point.at().value().subtract(new BigDecimal(time)).abs())
        .isLessThan(new BigDecimal("1e-30"));
    assertThat(point.upward()).isEqualTo(upward);
    assertThat(point.day()).hasValue(day);
    assertThat(point.at().replay()).isEqualTo(point.at().value());
  }

  @Test
  void anEmptyProgrammeDoesNotBreakEven() {
    Breakeven empty = of(years("0", "0"), years("0", "0"));

    assertThat(empty.answer()).isEqualTo(Answer.NEVER);
    assertThat(empty.reason()).contains("nothing to break even");
    assertThat(of(years("0", "5"), years("0", "5")).answer()).isEqualTo(Answer.ALWAYS);
    assertThat(of(years("0", "5"), years("0", "0")).answer()).isEqualTo(Answer.AT_ONCE);
    assertThat(of(years("0", "0"), years("0", "5")).answer()).isEqualTo(Answer.NEVER);
  }

  @Test
  void aStandingThatIsNotNothingIsNotPrintedAsNothing() {
    assertThat(of(years("0.001"), years("0")).reason()).contains("under GBP 0.01 ahead");
  }

  @Test
  void aSingleYearIsOneYearAndTheTextNamesWhatIsVaried() {
    assertThat(of(years("1"), years("2")).reason()).contains("after 1 year it is");
    assertThat(of(years("1", "1"), years("2", "2")).reason()).contains("after all 2 years it is");
    assertThat(of(years("1"), years("2"))).hasToString("time: never");
  }

  @Test
  void manyCrossingsAddUpEachPeriodOnce() {
    String[] values = new String[200];
    String[] costs = new String[200];
    for (int t = 0; t < 200; t++) {
      values[t] = t % 2 == 0 ? "0" : "20";
      costs[t] = t % 2 == 0 ? "10" : "0";
      if (t % 4 == 3) {
        values[t] = "0";
        costs[t] = "0";
      }
      if (t % 4 == 2) {
        costs[t] = "20";
      }
    }
    Breakeven breakeven = of(years(values), years(costs));
    assertThat(breakeven.points()).hasSizeGreaterThan(1);
    for (BreakevenPoint point : breakeven.points()) {
      assertThat(point.at().replay()).isEqualTo(point.at().value());
    }
  }

  @Nested
  class Once {
    private final YearSeries values = years("0", "600", "600");
    private final YearSeries costs = years("1000", "0", "0");

    @Test
    void twoThirdsOfTheThirdYearAreThe244thDayOfIt() {
      Breakeven breakeven = of(values, costs);

      assertThat(breakeven.answer()).isEqualTo(Answer.ONCE);
      // 2/3 x 365 = 243.33: the 244th day from 1 April 2025.
      isAt(
          breakeven.points().get(0),
          "2.666666666666666666666666666666667",
          true,
          LocalDate.of(2025, 11, 30));
      assertThat(breakeven.reason())
          .isEqualTo(
              "Cumulative value reaches 1 times the cost after 2.66667 years and stays there; after"
                  + " all 3 years it is GBP 200.00 ahead.");
    }

    @Test
    void inAYearWithALeapDayTheDaysAre366() {
      Breakeven breakeven = of(years("500", "500"), years("750", "0"));

      // Half of 1 April 2024 to 31 March 2025 is 182.5 of 365 days: 2024 has its leap day before.
      isAt(breakeven.points().get(0), "1.5", true, LocalDate.of(2024, 9, 30));

      Breakeven leap = of(years("500"), years("0"));
      assertThat(leap.answer()).isEqualTo(Answer.AT_ONCE);

      Breakeven first =
          BreakevenOverTime.of(
                  plain("1"), Within.STRAIGHT_LINE, Optional.of(LocalDate.of(2024, 1, 1)))
              .calculate(By.TIME, "years", years("-100", "200"), years("0", "0"));
      // 2025 has 365 days, half of them 182.5: the 183rd is 2 July.
      isAt(first.points().get(0), "1.5", true, LocalDate.of(2025, 7, 2));
    }

    @Test
    void atTheEndOfTheYearThatReachesIt() {
      Breakeven breakeven = of(Within.AT_END, values, costs);

      isAt(breakeven.points().get(0), "3", true, LocalDate.of(2026, 3, 31));
    }

    @Test
    void aTargetOfOneAndAHalfTakesLonger() {
      Breakeven breakeven =
          BreakevenOverTime.of(plain("1.5"), Within.STRAIGHT_LINE, Optional.empty())
              .calculate(By.TIME, "years", years("0", "600", "1000"), years("1000", "0", "0"));

      assertThat(breakeven.points()).singleElement().satisfies(p -> assertThat(p.day()).isEmpty());
      assertThat(breakeven.points().get(0).at().value()).isEqualByComparingTo("2.9");
    }
  }

  @Nested
  class WithoutAPoint {
    @Test
    void atOnceIfNeverBehind() {
      Breakeven breakeven = of(years("150", "90"), years("100", "100"));

      assertThat(breakeven.answer()).isEqualTo(Answer.AT_ONCE);
      assertThat(breakeven.reason())
          .isEqualTo(
              "Cumulative value is never below 1 times the cost: after all 2 years it is GBP 40.00"
                  + " ahead.");
    }

    @Test
    void neverIfTheCostIsNotEarned() {
      Breakeven breakeven = of(years("300", "300"), years("1000", "0"));

      assertThat(breakeven.answer()).isEqualTo(Answer.NEVER);
      assertThat(breakeven.reason()).endsWith("after all 2 years it is GBP 400.00 short.");
    }

    @Test
    void alwaysIfEachYearEarnsItsOwn() {
      assertThat(of(years("10", "0"), years("10", "0")).answer()).isEqualTo(Answer.ALWAYS);
    }

    @Test
    void neverIfThereAreCostsAndNoValues() {
      assertThat(of(years("0"), years("5")).answer()).isEqualTo(Answer.NEVER);
    }

    @Test
    void onceIfTheLastYearJustReachesIt() {
      Breakeven breakeven = of(years("0", "100"), years("100", "0"));

      isAt(breakeven.points().get(0), "2", true, LocalDate.of(2025, 3, 31));
    }
  }

  @Nested
  class SeveralTimes {
    @Test
    void reachedLostAndReachedAgain() {
      Breakeven breakeven = of(years("0", "150", "0", "100"), years("100", "0", "120", "0"));

      assertThat(breakeven.answer()).isEqualTo(Answer.SEVERAL_TIMES);
      assertThat(breakeven.points()).hasSize(3);
      // 366 days from 1 April 2024? No: 2024's leap day lies before it, so 365; 2/3 is 243.33.
      isAt(
          breakeven.points().get(0),
          "1.666666666666666666666666666666667",
          true,
          LocalDate.of(2024, 11, 30));
      // 50/120 of 365 days is 152.08: lost in the course of the 153rd day from 1 April 2025.
      isAt(
          breakeven.points().get(1),
          "2.416666666666666666666666666666667",
          false,
          LocalDate.of(2025, 8, 31));
      // 70/100 of 365 days is 255.5: the 256th day from 1 April 2026.
      isAt(breakeven.points().get(2), "3.7", true, LocalDate.of(2026, 12, 12));
    }

    @Test
    void negativeValuesTakeItAwayAgain() {
      Breakeven breakeven = of(years("200", "-150", "200"), years("100", "0", "0"));

      assertThat(breakeven.answer()).isEqualTo(Answer.SEVERAL_TIMES);
      isAt(
          breakeven.points().get(0),
          "1.666666666666666666666666666666667",
          false,
          LocalDate.of(2024, 11, 30));
      isAt(breakeven.points().get(1), "2.25", true, LocalDate.of(2025, 7, 1));
    }
  }

  @Nested
  class Lost {
    @Test
    void costsAfterValuesLoseItForGood() {
      Breakeven breakeven = of(years("200", "0"), years("0", "300"));

      assertThat(breakeven.answer()).isEqualTo(Answer.LOST);
      isAt(
          breakeven.points().get(0),
          "1.666666666666666666666666666666667",
          false,
          LocalDate.of(2024, 11, 30));
      assertThat(breakeven.reason()).contains("until 1.66667 years, then for good");
    }

    @Test
    void onTheStrokeOfAYearItIsLostOnTheFirstDayOfTheNext() {
      Breakeven breakeven = of(years("100", "0"), years("100", "50"));

      // Level through the first year, behind from the second on: never ahead of it.
      assertThat(breakeven.answer()).isEqualTo(Answer.NEVER);

      Breakeven ahead = of(years("100", "-100", "0"), years("0", "0", "50"));
      isAt(ahead.points().get(0), "2", false, LocalDate.of(2025, 4, 1));
    }
  }

  @Test
  void refusesATargetOfNothingAndYearsThatDoNotPair() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BreakevenOverTime.of(plain("0"), Within.STRAIGHT_LINE, Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> of(years("1"), years("1", "2")));
  }
}
