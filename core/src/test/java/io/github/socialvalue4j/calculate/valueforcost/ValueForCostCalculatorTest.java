package io.github.socialvalue4j.calculate.valueforcost;

import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.gbp;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.number;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostOptions.PriceBases;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.Answer;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountBand;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.DiscountSchedules;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValueForCostCalculatorTest {
  private static final PriceBase PRICES = PriceBase.calendar(2024);
  private static final CostSchedule COSTS =
      CostSchedule.of(
          List.of(
              CostLine.oneOff("set-up", CostKind.SET_UP, PRICES, 0, gbp("20000")),
              CostLine.running("team", CostKind.RUNNING, PRICES, 0, 4, gbp("10000"))));
  private static final ValueStream HOURS =
      ValueStream.yearly("volunteering", ValueKind.FINANCIAL, PRICES, gbp("32140"), 1, 4);
  private static final ValueForCostOptions UNDISCOUNTED =
      ValueForCostOptions.defaults().withSchedule(DiscountSchedule.none());

  private static ValueForCostCalculator with(ValueForCostOptions options) {
    return ValueForCostCalculator.create().withOptions(options);
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).map(Object::toString).toList();
  }

  @Nested
  class Undiscounted {
    private final ValueForCostAccount account =
        with(UNDISCOUNTED.withStart(LocalDate.of(2024, 1, 1)))
            .calculate(List.of(HOURS), COSTS)
            .orThrow()
            .account("financial");

    @Test
    void comesToTheRatioOfTheWorkedExample() {
      assertThat(account.presentValue().value()).isEqualByComparingTo("128560");
      assertThat(account.presentCost().value()).isEqualByComparingTo("70000");
      assertThat(account.netPresentValue().value()).isEqualByComparingTo("58560");
      assertThat(account.ratio())
          .hasValueSatisfying(
              r -> {
                assertThat(r.value().toPlainString()).startsWith("1.83657142857142");
                assertThat(r.unit().isOne()).isTrue();
                assertThat(r.replay()).isEqualTo(r.value());
              });
      assertThat(account.kinds()).containsExactly(ValueKind.FINANCIAL);
    }

    @Test
    void breaksEvenOnADay() {
      assertThat(account.overTime().answer()).isEqualTo(Answer.ONCE);
      assertThat(account.overTime().points().get(0).at().value().toPlainString())
          .startsWith("2.35501355013550");
      // 7,860 / 22,140 x 365 = 129.58: the 130th day of 2026.
      assertThat(account.overTime().points().get(0).day()).hasValue(LocalDate.of(2026, 5, 10));
    }

    @Test
    void maySafelyLoseAlmostHalfOfItsValue() {
      assertThat(account.marginOfSafety())
          .hasValueSatisfying(m -> assertThat(m.value().toPlainString()).startsWith("0.455507"));
    }

    @Test
    void keepsARunningAccount() {
      CostedYears years = account.years();
      assertThat(years.cumulativeValues().at(4).value()).isEqualByComparingTo("128560");
      assertThat(years.cumulativePresentValues().at(4).value()).isEqualByComparingTo("128560");
      assertThat(years.cumulativeCosts().at(1).value()).isEqualByComparingTo("40000");
      assertThat(years.cumulativePresentCosts().at(4).value()).isEqualByComparingTo("70000");
      assertThat(years.size()).isEqualTo(5);
    }
  }

  @Nested
  class Discounted {
    @Test
    void valuesAndCostsAlikeFromTheStartOfYearZero() {
      ValueForCostAccount account =
          ValueForCostCalculator.create()
              .calculate(List.of(HOURS), COSTS)
              .orThrow()
              .account("financial");

      // 32,140 x (1/1.035 + ... + 1/1.035^4) and 30,000 + 10,000 x the same.
      assertThat(account.presentValue().value().toPlainString()).startsWith("118052.76");
      assertThat(account.presentCost().value().toPlainString()).startsWith("66730.79");
      assertThat(account.overDiscountedTime().points().get(0).at().value())
          .isGreaterThan(account.overTime().points().get(0).at().value());
    }

    @Test
    void atTheEndOfTheYearBothShrinkByOneFactorAndTheRatioStays() {
      ValueForCostAccount start =
          ValueForCostCalculator.create()
              .calculate(List.of(HOURS), COSTS)
              .orThrow()
              .account("financial");
      ValueForCostAccount end =
          with(ValueForCostOptions.defaults().withTiming(Timing.END_OF_YEAR))
              .calculate(List.of(HOURS), COSTS)
              .orThrow()
              .account("financial");

      assertThat(end.presentCost().value()).isLessThan(start.presentCost().value());
      assertThat(
              end.ratio().orElseThrow().value().subtract(start.ratio().orElseThrow().value()).abs())
          .isLessThan(new BigDecimal("1e-30"));
    }

    @Test
    void refusesAYearBeyondTheSchedule() {
      DiscountBand band =
          new DiscountBand(
              0,
              3,
              new BigDecimal("0.03"),
              new io.github.socialvalue4j.basis.evidence.Provenance.Given("a test"));
      DiscountSchedule brief =
          DiscountSchedule.of(
              io.github.socialvalue4j.basis.evidence.Edition.of("brief", "1"),
              "brief",
              List.of(band));
      Result<ValueForCost> result =
          with(ValueForCostOptions.defaults().withSchedule(brief)).calculate(List.of(HOURS), COSTS);

      assertThat(codes(result)).containsExactly("value-for-cost.beyond-schedule");
    }
  }

  @Nested
  class Kinds {
    private final ValueStream savings =
        ValueStream.yearly("savings", ValueKind.FISCAL, PRICES, gbp("5000"), 0, 4);

    @Test
    void unlikeKindsHaveRatiosOfTheirOwn() {
      Result<ValueForCost> result = with(UNDISCOUNTED).calculate(List.of(HOURS, savings), COSTS);

      assertThat(result.isComplete()).isTrue();
      assertThat(codes(result)).containsExactly("value-for-cost.kinds-apart");
      assertThat(result.orThrow().accounts())
          .extracting(ValueForCostAccount::name)
          .containsExactly("financial", "fiscal");
      assertThatThrownBy(() -> result.orThrow().account("all"))
          .isInstanceOf(UnknownIdException.class);
    }

    @Test
    void aNamedPolicyAddsThem() {
      AggregationPolicy both =
          new AggregationPolicy(
              "council-benefit",
              java.util.Set.of(ValueKind.FINANCIAL, ValueKind.FISCAL),
              "chosen by the test");

      ValueForCost result =
          with(UNDISCOUNTED.withPolicy(both)).calculate(List.of(HOURS, savings), COSTS).orThrow();

      ValueForCostAccount account = result.account("council-benefit");
      assertThat(account.presentValue().value()).isEqualByComparingTo("153560");
      assertThat(account.kinds()).containsExactly(ValueKind.FINANCIAL, ValueKind.FISCAL);
      assertThat(account.isPolicy()).isTrue();
    }

    @Test
    void aPolicyThatLeavesAKindOutSaysSo() {
      Result<ValueForCost> result =
          with(UNDISCOUNTED.withPolicy(AggregationPolicy.FRAMEWORK_TOTAL))
              .calculate(List.of(HOURS, savings), COSTS);

      assertThat(result.isPartial()).isTrue();
      assertThat(codes(result)).containsExactly("value-for-cost.kind-not-counted");
      assertThat(result.orThrow().account("framework-total").presentValue().value())
          .isEqualByComparingTo("128560");
      assertThat(result.orThrow().account("fiscal").presentValue().value())
          .isEqualByComparingTo("25000");
    }
  }

  @Nested
  class Prices {
    private final ValueStream old =
        ValueStream.yearly(
            "volunteering", ValueKind.FINANCIAL, PriceBase.calendar(2019), gbp("13000"), 0, 0);

    @Test
    void ofSeveralYearsAreRefusedWithoutASeries() {
      Result<ValueForCost> result = with(UNDISCOUNTED).calculate(List.of(HOURS, old), COSTS);

      assertThat(result.isFailed()).isTrue();
      assertThat(codes(result)).containsExactly("value-for-cost.price-bases");
      assertThat(result.problems().get(0).path()).hasToString("/values/1");
      assertThat(result.problems().get(0).message())
          .isEqualTo("Values and costs stand in the prices of calendar 2019 and calendar 2024.");
    }

    @Test
    void areConvertedByTheShippedSeries() {
      ValueForCost result =
          with(UNDISCOUNTED.withRealTerms(DeflatorSeries.gdpDeflatorDecember2025(), PRICES))
              .calculate(List.of(old), COSTS)
              .orThrow();

      Figure converted = result.values().get(0).amounts().at(0);
      // 13,000 x 100 / 81.1085
      assertThat(converted.value().toPlainString()).startsWith("16027.9132273436199");
      assertThat(result.values().get(0).priceBase()).isEqualTo(PRICES);
    }

    @Test
    void outsideTheSeriesOrOfFinancialYearsOrNotStatedAreEachRefused() {
      List<ValueStream> values =
          List.of(
              ValueStream.yearly(
                  "a", ValueKind.FINANCIAL, PriceBase.calendar(1989), gbp("1"), 0, 0),
              ValueStream.yearly(
                  "b", ValueKind.FINANCIAL, PriceBase.financial(2019), gbp("1"), 0, 0),
              ValueStream.yearly("c", ValueKind.FINANCIAL, PriceBase.notStated(), gbp("1"), 0, 0));

      Result<ValueForCost> result =
          with(UNDISCOUNTED.withRealTerms(DeflatorSeries.gdpDeflatorDecember2025(), PRICES))
              .calculate(values, COSTS);

      assertThat(codes(result))
          .contains(
              "deflator.year-missing",
              "deflator.calendar-financial",
              "deflator.price-base-not-stated");
      assertThat(result.problems()).extracting(p -> p.path().toString()).contains("/values/2");
    }

    @Test
    void canBeTakenAsGivenWithAWarning() {
      Result<ValueForCost> result =
          with(UNDISCOUNTED.withPriceBases(PriceBases.AS_GIVEN))
              .calculate(List.of(HOURS, old), COSTS);

      assertThat(result.isComplete()).isTrue();
      assertThat(codes(result)).containsExactly("value-for-cost.price-bases");
    }

    @Test
    void thatNobodyStatesAreTakenToBeOneYears() {
      ValueStream unstated =
          ValueStream.yearly("v", ValueKind.FINANCIAL, PriceBase.notStated(), gbp("10"), 0, 0);
      CostSchedule costs =
          CostSchedule.of(
              List.of(CostLine.oneOff("c", CostKind.SET_UP, PriceBase.notStated(), 0, gbp("10"))));

      Result<ValueForCost> result = with(UNDISCOUNTED).calculate(List.of(unstated), costs);

      assertThat(codes(result)).containsExactly("value-for-cost.price-base-not-stated");
      assertThat(result.orThrow().account("financial").overTime().answer())
          .isEqualTo(Answer.ALWAYS);
    }
  }

  @Nested
  class WhatIsMissing {
    @Test
    void valuesWithoutCostsHaveNoRatio() {
      Result<ValueForCost> result =
          with(UNDISCOUNTED).calculate(List.of(HOURS), CostSchedule.none());

      assertThat(codes(result)).containsExactly("value-for-cost.no-costs");
      ValueForCostAccount account = result.orThrow().account("financial");
      assertThat(account.ratio()).isEmpty();
      assertThat(account.overTime().answer()).isEqualTo(Answer.AT_ONCE);
    }

    @Test
    void aCostOfNothingIsNoCost() {
      CostSchedule free =
          CostSchedule.of(List.of(CostLine.oneOff("gift", CostKind.SET_UP, PRICES, 0, gbp("0"))));

      assertThat(codes(with(UNDISCOUNTED).calculate(List.of(HOURS), free)))
          .containsExactly("value-for-cost.no-costs");
    }

    @Test
    void costsWithoutValuesNeverBreakEven() {
      Result<ValueForCost> result = with(UNDISCOUNTED).calculate(List.of(), COSTS);

      assertThat(codes(result)).containsExactly("value-for-cost.no-values");
      ValueForCostAccount account = result.orThrow().accounts().get(0);
      assertThat(account.ratio())
          .hasValueSatisfying(r -> assertThat(r.value()).isEqualByComparingTo("0"));
      assertThat(account.overTime().answer()).isEqualTo(Answer.NEVER);
      assertThat(account.marginOfSafety()).isEmpty();
    }

    @Test
    void twoCurrenciesAreRefused() {
      ValueStream euros =
          ValueStream.yearly("v", ValueKind.FINANCIAL, PRICES, number("v", "1", "EUR"), 0, 0);

      assertThat(codes(with(UNDISCOUNTED).calculate(List.of(euros), COSTS)))
          .contains("value-for-cost.currency");
    }
  }

  @Nested
  class Costs {
    @Test
    void areRaisedForOptimism() {
      CostSchedule costs =
          CostSchedule.of(
              List.of(
                  CostLine.oneOff("set-up", CostKind.SET_UP, PRICES, 0, gbp("1000"))
                      .withOptimism(plain("0.24"), plain("0.5"))));

      // 1,000 x (1 + 0.24 x 0.5)
      assertThat(costs.lines().get(0).raised().amounts())
          .singleElement()
          .satisfies(f -> assertThat(f.value()).isEqualByComparingTo("1120"));
    }

    @Test
    void reportEveryFaultAtOnce() {
      Result<CostSchedule> result =
          CostSchedule.check(
              List.of(
                  CostLine.running("team", CostKind.RUNNING, PRICES, 0, 3, gbp("10")),
                  CostLine.running("team", CostKind.RUNNING, PRICES, 3, 4, gbp("12")),
                  CostLine.oneOff("saving", CostKind.RUNNING, PRICES, 0, gbp("-5")),
                  CostLine.oneOff("late", CostKind.CLOSURE, PRICES, 2000, gbp("5")),
                  CostLine.oneOff("euros", CostKind.SET_UP, PRICES, 0, number("e", "1", "EUR")),
                  CostLine.oneOff("bias", CostKind.SET_UP, PRICES, 0, gbp("1"))
                      .withOptimism(plain("-1"), plain("2"))),
              ProblemPath.root().child("costs"));

      assertThat(codes(result))
          .containsExactlyInAnyOrder(
              "cost.currency", "cost.overlap", "cost.negative", "cost.year", "cost.optimism");
      assertThat(result.problems().get(1).message())
          .isEqualTo("The cost 'team' has two amounts in year 3, in lines 1 and 2.");
    }

    @Test
    void thrownAtACallerNameTheFault() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  CostSchedule.of(
                      List.of(CostLine.oneOff("x", CostKind.SET_UP, PRICES, 0, gbp("-1")))))
          .withMessageContaining("GBP -1.00");
    }
  }

  @Test
  void warnsOfAValueThatIsStatedTwice() {
    Result<ValueForCost> result = with(UNDISCOUNTED).calculate(List.of(HOURS, HOURS), COSTS);

    assertThat(codes(result)).containsExactly("value-for-cost.stated-twice");
    assertThat(result.problems())
        .extracting(p -> p.path() + " " + p.message())
        .contains(
            "/values/1 The value 'volunteering' is stated twice with the same amounts, as number 1"
                + " and as number 2 of the values. Both are counted.");
  }

  @Test
  void namesEveryChoiceInItsSettings() {
    assertThat(ValueForCostOptions.defaults().settings())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "policy", "by-kind",
                "discount", DiscountSchedules.greenBookStandard().edition().toString(),
                "timing", "start-of-year",
                "within", "straight-line",
                "targetRatio", "1",
                "priceBases", "one",
                "realTerms", "no, amounts as stated",
                "start", "not given"));
    assertThat(Citation.of("x")).hasToString("x");
  }
}
