package io.github.socialvalue4j.calculate.sroi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffFrom;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.DropOffShape;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Investment;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.PartYear;
import io.github.socialvalue4j.calculate.sroi.map.Assumption.Basis;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SroiCalculatorTest {
  private static SroiOptions.Builder undiscounted() {
    return SroiOptions.builder().schedule(DiscountSchedule.none());
  }

  private static SroiResult calculate(SroiOptions.Builder options, OutcomeRow.Builder... rows) {
    return SroiCalculator.of(options.build()).calculate(Maps.map(rows)).orThrow();
  }

  private static List<String> values(SroiResult result, String row) {
    YearSeries values = result.row(row).values();
    return values.years().stream()
        .map(year -> year + ":" + values.at(year).value().toPlainString())
        .toList();
  }

  @Nested
  class TheExampleOfTheJavadoc {
    private final SroiResult result =
        calculate(SroiOptions.builder(), Maps.row("a", "100", "136", "1", "20", "20", "20"));

    @Test
    void comesOutAsWritten() {
      assertThat(result.row("a").impact().value()).isEqualByComparingTo("6963.2");
      assertThat(Rounding.toPence().apply(result.presentValue().value())).isEqualTo("6727.73");
      assertThat(Rounding.toPence().apply(result.ratio().orElseThrow().value())).isEqualTo("3.36");
      assertThat(Rounding.toPence().apply(result.netRatio().orElseThrow().value()))
          .isEqualTo("2.36");
    }

    @Test
    void everyFigureReplaysAndTellsItsSources() {
      Figure net = result.netRatio().orElseThrow();
      assertThat(net.replay()).isEqualTo(net.value());
      assertThat(net.working())
          .contains("a test's source", "green-book-standard@2026-02", "a, impact a year");
    }

    @Test
    void storesEveryChoice() {
      assertThat(result.options().settings())
          .containsEntry("firstYear", "exponent-one")
          .containsEntry("dropOffFrom", "second-year")
          .containsEntry("deductions", "multiplied")
          .containsEntry("discount", "green-book-standard@2026-02")
          .containsEntry("targetRatio", "1");
    }
  }

  @Nested
  class Years {
    @Test
    void dropOffBeginsInTheSecondYearAndPartYearsCountInPart() {
      SroiResult result =
          calculate(undiscounted(), Maps.row("a", "1", "100", "2.5", "0", "0", "0", "0", "10"));
      assertThat(values(result, "a")).containsExactly("0:100", "1:90", "2:40.5");
    }

    @Test
    void dropOffMayBeginAtOnceAndFallAlongALine() {
      SroiResult atOnce =
          calculate(
              undiscounted().dropOffFrom(DropOffFrom.FIRST_YEAR),
              Maps.row("a", "1", "100", "2", "0", "0", "0", "0", "10"));
      assertThat(values(atOnce, "a")).containsExactly("0:90", "1:81");
      SroiResult line =
          calculate(
              undiscounted().dropOffShape(DropOffShape.STRAIGHT_LINE),
              Maps.row("a", "1", "100", "4", "0", "0", "0", "0", "40"));
      assertThat(values(line, "a")).containsExactly("0:100", "1:60", "2:20", "3:0");
    }

    @Test
    void aDropOffOfOneLeavesTheFirstYear() {
      SroiResult result =
          calculate(undiscounted(), Maps.row("a", "1", "100", "3", "0", "0", "0", "0", "100"));
      assertThat(values(result, "a")).containsExactly("0:100", "1:0", "2:0");
    }

    @Test
    void aDeductionOfOneLeavesNothing() {
      for (Cell cell : Cell.deductions()) {
        OutcomeRow.Builder row = Maps.row("a").set(cell, Maps.number("1"));
        assertThat(calculate(SroiOptions.builder(), row).presentValue().value()).isZero();
      }
    }

    @Test
    void theExponentIsStartPlusYearPlusTheFirstExponent() {
      DiscountSchedule ten = DiscountSchedule.flat("0.1", Citation.of("test"));
      OutcomeRow.Builder row = Maps.row("a", "1", "121", "1").start(1);
      assertThat(calculate(SroiOptions.builder().schedule(ten), row).presentValue().value())
          .isEqualByComparingTo("100");
      assertThat(
              calculate(SroiOptions.builder().schedule(ten).timing(Timing.START_OF_YEAR), row)
                  .presentValue()
                  .value())
          .isEqualByComparingTo("110");
      DiscountSchedule square = DiscountSchedule.flat("0.21", Citation.of("test"));
      assertThat(
              calculate(
                      SroiOptions.builder().schedule(square).timing(Timing.MIDDLE_OF_YEAR),
                      Maps.row("a", "1", "110", "1"))
                  .presentValue()
                  .value())
          .isEqualByComparingTo("100");
    }

    @Test
    void theOptionSaysWhenARowStartsThatDoesNot() {
      SroiResult result =
          calculate(undiscounted().start(SroiOptions.Start.AFTER), Maps.row("a", "1", "1", "1"));
      assertThat(values(result, "a")).containsExactly("1:1");
      assertThat(result.values().years()).containsExactly(0, 1);
    }

    @Test
    void wholePartYears() {
      SroiResult result =
          calculate(undiscounted().partYear(PartYear.WHOLE), Maps.row("a", "1", "1", "1.5"));
      assertThat(values(result, "a")).containsExactly("0:1", "1:1");
    }
  }

  @Nested
  class Inputs {
    @Test
    void inKindInputsAreQuantityTimesRate() {
      MapsInput kind = new MapsInput();
      SroiResult result = SroiCalculator.withDefaults().calculate(kind.map()).orThrow();
      assertThat(result.investment().orElseThrow().value()).isEqualByComparingTo("2169.30");
    }

    @Test
    void laterInputsMayBeDiscounted() {
      DiscountSchedule ten = DiscountSchedule.flat("0.1", Citation.of("test"));
      ImpactMap.Builder map = Maps.map(Maps.row("a")).input(Maps.input("later", "1100").year(1));
      SroiOptions.Builder options = SroiOptions.builder().schedule(ten);
      assertThat(invested(options, map)).isEqualByComparingTo("3100");
      assertThat(invested(options.investment(Investment.FROM_YEAR_ZERO), map))
          .isEqualByComparingTo("3000");
    }

    private BigDecimal invested(SroiOptions.Builder options, ImpactMap.Builder map) {
      return SroiCalculator.of(options.build())
          .calculate(map)
          .orThrow()
          .investment()
          .orElseThrow()
          .value();
    }

    @Test
    void withoutInputsThereAreValuesAndNoRatio() {
      ImpactMap.Builder map =
          ImpactMap.builder("study").stakeholder(Stakeholder.of("pupils", "Pupils"));
      Result<SroiResult> result =
          SroiCalculator.withDefaults().calculate(map.outcome(Maps.row("a")));
      assertThat(result.isPartial()).isTrue();
      assertThat(result.orThrow().ratio()).isEmpty();
      assertThat(result.orThrow().presentValue().value()).isPositive();
    }
  }

  /** Ten volunteer hours beside the grant. */
  private static final class MapsInput {
    ImpactMap.Builder map() {
      return Maps.map(Maps.row("a"))
          .input(
              InputItem.builder("volunteers")
                  .description("hours given")
                  .inKind("hours at the edition's rate")
                  .set(Cell.QUANTITY, Maps.with("10", MeasureUnit.of("volunteering-hour")))
                  .set(Cell.RATE, Maps.with("16.93", MeasureUnit.parse("GBP/volunteering-hour"))));
    }
  }

  @Nested
  class RealTerms {
    private final SroiOptions.Builder real =
        undiscounted()
            .realTerms(DeflatorSeries.gdpDeflatorDecember2025(), PriceBase.calendar(2024));

    @Test
    void convertsProxiesAndInputsToOneYearsPrices() {
      ImpactMap.Builder map =
          ImpactMap.builder("study")
              .stakeholder(Stakeholder.of("pupils", "Pupils"))
              .input(Maps.input("grant", "100").priceBase(PriceBase.calendar(2024)))
              .outcome(Maps.row("a", "1", "81.1085", "1").priceBase(PriceBase.calendar(2019)));
      SroiResult result = SroiCalculator.of(real.build()).calculate(map).orThrow();
      assertThat(result.presentValue().value()).isEqualByComparingTo("100");
      assertThat(result.presentValue().working()).contains("gdp-deflator@2025-12");
    }

    @Test
    void aProxyWithoutPriceYearIsAProblem() {
      assertThat(SroiCalculator.of(real.build()).calculate(Maps.map(Maps.row("a"))).problems())
          .extracting(p -> p.code() + " " + p.path())
          .contains(
              "deflator.price-base-not-stated /inputs/0/priceBase",
              "deflator.price-base-not-stated /outcomes/0/priceBase");
    }
  }

  @Nested
  class Paying {
    @Test
    void simplyAndDiscounted() {
      SroiResult result = calculate(undiscounted(), Maps.row("a", "1", "1200", "3"));
      assertThat(result.simplePayback().orElseThrow().months().orElseThrow().value())
          .isEqualByComparingTo("20");
      assertThat(result.discountedPayback().orElseThrow().months().orElseThrow().value())
          .isEqualByComparingTo("20");
    }

    @Test
    void orNever() {
      SroiResult little = calculate(undiscounted(), Maps.row("a", "1", "100", "3"));
      assertThat(little.discountedPayback().orElseThrow().answer()).isEqualTo(Payback.Answer.NEVER);
      SroiResult harm = calculate(undiscounted(), Maps.row("a", "1", "-100", "3"));
      assertThat(harm.simplePayback().orElseThrow().answer()).isEqualTo(Payback.Answer.NEVER);
    }

    @Test
    void saysWhenLaterYearsTakeTheValueAway() {
      SroiResult result = calculate(undiscounted(), Maps.yearly("a", "3000", "-2000", "5000"));
      Payback payback = result.discountedPayback().orElseThrow();
      assertThat(payback.timesCrossed()).isEqualTo(3);
      assertThat(payback.months().orElseThrow().value()).isEqualByComparingTo("8");
    }
  }

  @Nested
  class Parts {
    private final SroiResult result =
        SroiCalculator.withDefaults().calculate(Maps.many(30)).orThrow();

    @Test
    void everyGroupingAddsUpToTheSameTotal() {
      BigDecimal total = result.presentValue().value();
      assertThat(sum(List.copyOf(result.byOutcome().values()))).isEqualByComparingTo(total);
      assertThat(sum(List.copyOf(result.byStakeholder().values()))).isEqualByComparingTo(total);
      assertThat(sum(result.presentValues().amounts())).isEqualByComparingTo(total);
    }

    private BigDecimal sum(List<Figure> figures) {
      return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theWaterfallLeadsFromGrossToNet() {
      List<Figure> steps = result.waterfall();
      BigDecimal impact = steps.get(0).value();
      for (int i = 1; i <= 4; i++) {
        impact = impact.subtract(steps.get(i).value());
      }
      assertThat(impact.subtract(steps.get(5).value()).abs()).isLessThan(new BigDecimal("1E-25"));
      assertThat(steps.get(steps.size() - 1)).isEqualTo(result.netPresentValue().orElseThrow());
    }

    @Test
    void saysHowMuchRestsOnWhatIsAssumed() {
      assertThat(GroundedCell.shareResting(result, Basis.SOURCED).value())
          .isEqualByComparingTo("1");
      assertThat(GroundedCell.shareResting(result, Basis.ASSUMED).value()).isZero();
      assertThat(result.grounds()).hasSize(240);
    }
  }
}
