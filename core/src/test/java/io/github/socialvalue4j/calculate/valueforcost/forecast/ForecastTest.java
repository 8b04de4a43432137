package io.github.socialvalue4j.calculate.valueforcost.forecast;

import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.number;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final MeasureId HOURS = MeasureId.parse("HOURS");
  private static final Measure MEASURE =
      new Measure(
          HOURS,
          "Volunteering",
          new Outcome(
              OutcomeId.parse("outcome"), "Outcome", new Theme(ThemeId.parse("theme"), "Theme")),
          MeasureUnit.of("volunteering-hour"),
          Nature.FLOW,
          Direction.INCREASE,
          ValueKind.FINANCIAL);
  private static final ProxyTable TABLE =
      ProxyTable.builder(Edition.of("made-up", "1"), Licence.of("made up", "nobody", Map.of()))
          .priceBase(PriceBase.calendar(2021))
          .rows(
              List.of(
                  ProxyValue.builder(MEASURE, Citation.of("made up"), EvidenceGrade.ASSUMED)
                      .value(new BigDecimal("16.07"))
                      .build()))
          .build();

  private static Figure hours(String value) {
    return number("hours", value, "volunteering-hour");
  }

  private static List<String> numbers(QuantityPath path) {
    return path.quantities().amounts().stream().map(f -> f.value().toPlainString()).toList();
  }

  private static QuantityPath at(String rate) {
    return QuantityPath.atRate(hours("2000"), plain(rate), 3);
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).map(Object::toString).toList();
  }

  @Nested
  class Paths {
    @Test
    void growAtARate() {
      assertThat(numbers(at("0.1"))).containsExactly("2000", "2200", "2420");
      assertThat(numbers(at("-0.5"))).containsExactly("2000", "1000", "500");
    }

    @Test
    void goThroughNamedPhases() {
      QuantityPath path =
          QuantityPath.throughPhases(
              hours("2000"),
              List.of(new Phase("set up", 2, plain("0")), new Phase("grow", 1, plain("0.5"))));

      assertThat(numbers(path)).containsExactly("2000", "2000", "3000");
      assertThat(path.quantities().at(2).label()).isEqualTo("quantity, year 2, grow");
    }

    @Test
    void areTakenAsGiven() {
      assertThat(numbers(QuantityPath.given(List.of(hours("5"), hours("-1")))))
          .containsExactly("5", "-1");
    }

    @Test
    void refuseRatesAndPhasesThatMakeNoSense() {
      assertThatIllegalArgumentException().isThrownBy(() -> at("-1"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> QuantityPath.atRate(hours("1"), plain("0"), 0));
      assertThatIllegalArgumentException().isThrownBy(() -> new Phase("x", 0, plain("0")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> QuantityPath.throughPhases(hours("1"), List.of()));
    }
  }

  @Nested
  class Values {
    @Test
    void ofEachCaseAndYear() {
      Forecast forecast =
          ForecastCalculator.of(TABLE)
              .calculate(List.of(new ForecastMeasure(HOURS, at("0"), at("0.1"), at("0.2"))))
              .orThrow();

      assertThat(forecast.streams(ForecastCase.CENTRAL))
          .singleElement()
          .satisfies(
              s -> {
                assertThat(s.amounts().amounts())
                    .extracting(f -> f.value().toPlainString())
                    .containsExactly("32140", "35354", "38889.4");
                assertThat(s.priceBase()).isEqualTo(PriceBase.calendar(2021));
                assertThat(s.kind()).isEqualTo(ValueKind.FINANCIAL);
              });
      assertThat(forecast.streams(ForecastCase.HIGH).get(0).total().value())
          .isEqualByComparingTo(new BigDecimal("7280").multiply(new BigDecimal("16.07")));
    }

    @Test
    void reportEveryFaultAtOnce() {
      Result<Forecast> result =
          ForecastCalculator.of(TABLE)
              .calculate(
                  List.of(
                      new ForecastMeasure(HOURS, at("0.2"), at("0.1"), at("0.3")),
                      ForecastMeasure.of(HOURS, at("0")),
                      new ForecastMeasure(
                          MeasureId.parse("HOURZ"),
                          at("0"),
                          at("0"),
                          QuantityPath.given(List.of(hours("9")))),
                      ForecastMeasure.of(
                          HOURS, QuantityPath.given(List.of(number("w", "1", "week"))))));

      assertThat(codes(result))
          .containsOnly(
              "forecast.cases-cross",
              "forecast.twice",
              "forecast.other-years",
              "forecast.no-proxy",
              "forecast.other-unit");
    }

    @Test
    void arePartialWithoutAProxy() {
      Result<Forecast> result =
          ForecastCalculator.of(TABLE)
              .calculate(List.of(ForecastMeasure.of(MeasureId.parse("OTHER"), at("0"))));

      assertThat(result.isPartial()).isTrue();
      assertThat(codes(result)).containsExactly("forecast.no-proxy");
    }
  }

  @Nested
  class AgainstWhatWasObserved {
    private final Forecast forecast =
        ForecastCalculator.of(TABLE)
            .calculate(List.of(new ForecastMeasure(HOURS, at("0"), at("0.1"), at("0.2"))))
            .orThrow();

    @Test
    void tenPerCentFewerHoursAreAnErrorOfThatMuch() {
      Result<ForecastReview> result =
          ForecastReview.of(forecast, List.of(new ObservedQuantity(HOURS, 1, hours("1980"))));

      assertThat(codes(result)).containsExactly("forecast.not-observed");
      assertThat(result.problems().get(0).message()).doesNotContain("[").contains(" and ");
      ForecastError error = result.orThrow().errors().get(0);
      assertThat(error.error().quantity()).hasToString("-220 volunteering hours");
      assertThat(error.relativeError())
          .hasValueSatisfying(e -> assertThat(e.value()).isEqualByComparingTo("-0.1"));
      assertThat(error.valueError().quantity()).hasToString("GBP -3,535.40");
      assertThat(error.withinRange()).isFalse();
      assertThat(result.orThrow().byMeasure().get(HOURS).value()).isEqualByComparingTo("-0.1");
    }

    @Test
    void severalYearsTogetherAreOneError() {
      ForecastReview review =
          ForecastReview.of(
                  forecast,
                  List.of(
                      new ObservedQuantity(HOURS, 2, hours("2420")),
                      new ObservedQuantity(HOURS, 0, hours("2000")),
                      new ObservedQuantity(HOURS, 1, hours("2331"))))
              .orThrow();

      // 131 of 6,620
      assertThat(review.byMeasure().get(HOURS).value().toPlainString()).startsWith("0.0197885");
      assertThat(review.errors()).extracting(ForecastError::year).containsExactly(0, 1, 2);
      assertThat(review.errors()).extracting(ForecastError::withinRange).containsOnly(true);
    }

    @Test
    void whatWasNotForecastIsNamedAndTwiceIsRefused() {
      Result<ForecastReview> result =
          ForecastReview.of(
              forecast,
              List.of(
                  new ObservedQuantity(MeasureId.parse("WEEKS"), 0, hours("1")),
                  new ObservedQuantity(HOURS, 3, hours("1")),
                  new ObservedQuantity(HOURS, 0, number("w", "1", "week")),
                  new ObservedQuantity(HOURS, 1, hours("1")),
                  new ObservedQuantity(HOURS, 1, hours("2"))));

      assertThat(result.isFailed()).isTrue();
      assertThat(codes(result))
          .contains("forecast.not-forecast", "forecast.twice", "forecast.other-unit");
    }
  }

  @Nested
  class Growth {
    @Test
    void tenPerCentTakeTwoThousandToTwoThousandFourHundredAndTwenty() {
      assertThat(GrowthNeeded.toReach(hours("2000"), hours("2420"), 2))
          .hasValueSatisfying(g -> assertThat(g.value()).isEqualByComparingTo("0.1"));
      assertThat(GrowthNeeded.toReach(hours("2000"), hours("3000"), 1))
          .hasValueSatisfying(g -> assertThat(g.value()).isEqualByComparingTo("0.5"));
    }

    @Test
    void tenPerCentAddUpToSixThousandSixHundredAndTwenty() {
      assertThat(GrowthNeeded.toSum(hours("2000"), hours("6620"), 3))
          .hasValueSatisfying(
              g -> {
                assertThat(g.value().subtract(new BigDecimal("0.1")).abs())
                    .isLessThan(new BigDecimal("1e-30"));
                assertThat(g.replay()).isEqualTo(g.value());
                assertThat(g.working()).contains("leaving", "all years less the target");
              });
    }

    @Test
    void nothingGrowsFromNothing() {
      assertThat(GrowthNeeded.toReach(hours("0"), hours("1"), 3)).isEmpty();
      assertThat(GrowthNeeded.toReach(hours("1"), hours("0"), 3)).isEmpty();
      assertThat(GrowthNeeded.toSum(hours("0"), hours("1"), 3)).isEmpty();
      assertThat(GrowthNeeded.toSum(hours("100"), hours("50"), 3)).isEmpty();
    }
  }
}
