package io.github.socialvalue4j.model.discount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class YearSeriesTest {
  private static final PriceBase PRICES = PriceBase.calendar(2019);
  private static final ProblemPath PATH = ProblemPath.root().child("values").index(0);

  private static Figure pounds(String value) {
    return number(value, MeasureUnit.GBP);
  }

  private static Figure number(String value, MeasureUnit unit) {
    return Figure.stated("amount", new BigDecimal(value), unit, new Provenance.Given("a test"));
  }

  private static YearSeries from(int firstYear, String... amounts) {
    return YearSeries.from(
        firstYear,
        MeasureUnit.GBP,
        PRICES,
        Arrays.stream(amounts).map(YearSeriesTest::pounds).toList());
  }

  /** Each year, what its amount is called, and how much it is. */
  private static List<String> shown(YearSeries series) {
    return series.years().stream()
        .map(y -> y + " " + series.at(y).label() + " " + series.at(y).value().toPlainString())
        .toList();
  }

  @Nested
  class Years {
    private final YearSeries gappy =
        YearSeries.of(MeasureUnit.GBP, PRICES, Map.of(7, pounds("3"), 2, pounds("1")));

    @Test
    void comeInOrderAndMayBeLeftOut() {
      assertThat(shown(gappy)).containsExactly("2 amount 1", "7 amount 3");
      assertThat(gappy.firstYear()).isEqualTo(2);
      assertThat(gappy.lastYear()).isEqualTo(7);
      assertThat(gappy.find(3)).isEmpty();
      assertThat(gappy).hasToString("GBP 1.00 in year 2, GBP 3.00 in year 7");
    }

    @Test
    void withoutAnAmountAreNoZero() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> gappy.at(3))
          .withMessage("There is no amount of year 3");
    }

    @Test
    void mayBeNone() {
      YearSeries none = YearSeries.of(MeasureUnit.GBP, PRICES, Map.of());

      assertThat(none.isEmpty()).isTrue();
      assertThat(none.isNothing()).isTrue();
      assertThat(none.firstYear()).isEqualTo(-1);
      assertThat(none.lastYear()).isEqualTo(-1);
      assertThat(none.total("all").quantity()).isEqualTo(number("0", MeasureUnit.GBP).quantity());
      assertThat(none).hasToString("no amounts by year");
      assertThat(from(0, "0", "0").isNothing()).isTrue();
      assertThat(from(0, "0", "-1").isNothing()).isFalse();
    }

    @Test
    void countFromZeroAndRunForwards() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> from(-1, "5"))
          .withMessage("Years count from 0, but one is -1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> YearSeries.yearly(PRICES, pounds("5"), 3, 2))
          .withMessage("The years run backwards, from 3 to 2");
      assertThat(YearSeries.yearly(PRICES, pounds("5"), 2, 3)).isEqualTo(from(2, "5", "5"));
    }

    @Test
    void areAllInOneUnit() {
      List<Figure> mixed = List.of(pounds("1"), number("1", MeasureUnit.ONE));
      assertThatThrownBy(() -> YearSeries.from(0, MeasureUnit.GBP, PRICES, mixed))
          .isInstanceOf(UnitMismatchException.class);
    }

    @Test
    void tellSeriesApart() {
      YearSeries series = from(1, "1", "2");
      assertThat(series).isEqualTo(from(1, "1", "2")).hasSameHashCodeAs(from(1, "1", "2"));
      assertThat(series).isNotEqualTo(from(0, "1", "2"));
      assertThat(series).isNotEqualTo(from(1, "1", "3"));
      assertThat(series).isNotEqualTo(series.asGiven());
    }
  }

  @Nested
  class Sums {
    @Test
    void haveEveryYearAndEachAmountAsAPart() {
      YearSeries sum = from(1, "1", "2").plus(from(3, "40"), y -> "sum " + y);

      assertThat(shown(sum)).containsExactly("0 sum 0 0", "1 sum 1 1", "2 sum 2 2", "3 sum 3 40");
      assertThat(sum.at(0).inputs()).isEmpty();
      assertThat(sum.at(3).inputs()).hasSize(1);
      assertThat(sum.total("all years").value()).isEqualByComparingTo("43");
    }

    @Test
    void areOfOnePriceBaseUnlessTakenAsGiven() {
      YearSeries old = YearSeries.yearly(PriceBase.calendar(2015), pounds("1"), 0, 0);

      assertThatIllegalArgumentException()
          .isThrownBy(() -> old.plus(from(0, "1"), y -> "sum"))
          .withMessage("Amounts in prices 'calendar 2019' are not added to 'calendar 2015'");
      YearSeries sum = old.asGiven().plus(from(0, "1").asGiven(), y -> "sum");
      assertThat(sum.at(0).value()).isEqualByComparingTo("2");
      assertThat(sum.priceBase()).isEqualTo(PriceBase.notStated());
    }

    @Test
    void leaveNoYearOut() {
      List<YearSeries> parts = List.of(from(2, "1"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> YearSeries.sum(y -> "sum", MeasureUnit.GBP, PRICES, parts, 2))
          .withMessage("A part reaches year 2, and the sum has 2 years");
    }

    @Test
    void runFromOneYearToTheNext() {
      YearSeries running = from(0, "100", "-30", "7").cumulative(y -> "by year " + y);

      assertThat(shown(running))
          .containsExactly("0 by year 0 100", "1 by year 1 70", "2 by year 2 77");
      assertThat(running.at(2).inputs()).hasSize(2);
      assertThat(running.at(2).inputs().get(0).figure()).isSameAs(running.at(1));
    }
  }

  @Nested
  class PresentValues {
    private final DiscountSchedule schedule = DiscountSchedule.flat("0.21", Citation.of("a test"));

    private List<String> at(Timing timing) {
      return shown(from(0, "121", "146.41").discounted(schedule, timing, y -> "present " + y));
    }

    @Test
    void standWhereTheTimingSays() {
      assertThat(at(Timing.START_OF_YEAR)).containsExactly("0 present 0 121", "1 present 1 121");
      assertThat(at(Timing.MIDDLE_OF_YEAR)).containsExactly("0 present 0 110", "1 present 1 110");
      assertThat(at(Timing.END_OF_YEAR)).containsExactly("0 present 0 100", "1 present 1 100");
    }

    @Test
    void countTheYearAndNotThePlaceInTheSeries() {
      YearSeries late = from(1, "146.41").discounted(schedule, Timing.END_OF_YEAR, y -> "p");
      assertThat(shown(late)).containsExactly("1 p 100");
    }

    @Test
    void endWithTheSchedule() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> from(1000, "1").discounted(schedule, Timing.END_OF_YEAR, y -> "present"))
          .withMessageContaining("not 1001");
    }
  }

  @Nested
  class RealPrices {
    private final DeflatorSeries series = DeflatorSeries.gdpDeflatorDecember2025();
    private final RealTerms terms = new RealTerms(series, PriceBase.calendar(2024));

    @Test
    void areThoseOfTheSeriesForEveryYear() {
      YearSeries real = from(3, "100", "50").in(terms, PATH, y -> "real " + y).orThrow();

      Figure expected = series.reprice("real 3", pounds("100"), PRICES, terms.to(), PATH).orThrow();
      assertThat(real.at(3)).isEqualTo(expected);
      assertThat(real.years()).containsExactly(3, 4);
      assertThat(real.priceBase()).isEqualTo(terms.to());
    }

    @Test
    void areTheAmountsThemselvesIfTheyAreTheSame() {
      RealTerms same = new RealTerms(series, PRICES);
      assertThat(from(0, "1", "2").in(same, PATH, y -> "real").orThrow())
          .isEqualTo(from(0, "1", "2"));
    }

    @Test
    void areRefusedOnceWhereNobodySaysWhoseTheAmountsAre() {
      Result<YearSeries> real = from(0, "1", "2").asGiven().in(terms, PATH, y -> "real " + y);

      assertThat(real.isFailed()).isTrue();
      assertThat(real.problems())
          .extracting(Problem::code)
          .containsExactly(DiscountFaults.PRICE_BASE_NOT_STATED.code());
      assertThat(real.problems()).extracting(Problem::path).containsExactly(PATH);
    }

    @Test
    void ofNothingAreNothing() {
      YearSeries none = YearSeries.of(MeasureUnit.GBP, PriceBase.notStated(), Map.of());
      YearSeries real = none.in(terms, PATH, y -> "real").orThrow();
      assertThat(real.isEmpty()).isTrue();
      assertThat(real.priceBase()).isEqualTo(terms.to());
    }
  }
}
