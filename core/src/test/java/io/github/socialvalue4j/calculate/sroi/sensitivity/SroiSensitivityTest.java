package io.github.socialvalue4j.calculate.sroi.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.sroi.Maps;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SwitchingValue.Answer;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SroiSensitivityTest {
  private static final SroiOptions UNDISCOUNTED =
      SroiOptions.builder().schedule(DiscountSchedule.none()).build();
  private static final CellRef DEADWEIGHT = CellRef.parse("a/deadweight");

  /** 10,000 a year less 20% deadweight, on 2,000: ratio 4. */
  private static SroiSensitivity sensitivity() {
    return sensitivity(UNDISCOUNTED);
  }

  private static SroiSensitivity sensitivity(SroiOptions options) {
    return SroiSensitivity.of(
        SroiCalculator.of(options)
            .calculate(
                Maps.map(Maps.row("a", "100", "100", "1", "20"), Maps.row("b", "1", "1", "1")))
            .orThrow());
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static String value(Change... changes) {
    return sensitivity()
        .run(Scenario.of(changes))
        .orThrow()
        .result()
        .presentValue()
        .value()
        .toPlainString();
  }

  @Nested
  class Changes {
    @Test
    void setRaisedAndMultipliedAreDifferent() {
      assertThat(value()).isEqualTo("8001");
      assertThat(value(new Change.SetTo(DEADWEIGHT, decimal("0.1")))).isEqualTo("9001");
      assertThat(value(new Change.RaiseByPoints(DEADWEIGHT, decimal("10")))).isEqualTo("7001");
      assertThat(value(new Change.MultiplyBy(DEADWEIGHT, decimal("1.1")))).isEqualTo("7801");
    }

    @Test
    void rowsAndInvestmentCanBeOthers() {
      assertThat(value(new Change.RemoveRows(List.of("a")))).isEqualTo("1");
      ScenarioResult result =
          sensitivity().run(Scenario.of(new Change.SetInvestment(decimal("8001")))).orThrow();
      assertThat(result.result().ratio().orElseThrow().value()).isEqualByComparingTo("1");
      assertThat(result.ratioChange().orElseThrow().value()).isEqualByComparingTo("-3.0005");
    }

    @Test
    void aRatioInAResultsTextIsShortAndSaysSo() {
      Change third = new Change.SetInvestment(decimal("3"));
      assertThat(sensitivity().run(Scenario.of(third)).orThrow().result().toString())
          .endsWith("= 2667");
      Change eleventh = new Change.SetInvestment(decimal("11"));
      assertThat(sensitivity().run(Scenario.of(eleventh)).orThrow().result().toString())
          .endsWith("= 727.3636...");
    }

    @Test
    void theWorkingNamesTheScenario() {
      ScenarioResult result =
          sensitivity()
              .run(new Scenario("pessimist", List.of(new Change.SetTo(DEADWEIGHT, decimal("0.9")))))
              .orThrow();
      assertThat(result.result().presentValue().working()).contains("scenario: pessimist");
    }

    @Test
    void whatAnEarlierChangeRemovedIsSaidToBeRemoved() {
      Result<ScenarioResult> result =
          sensitivity()
              .run(
                  Scenario.of(
                      new Change.RemoveRows(List.of("a")),
                      new Change.SetTo(DEADWEIGHT, decimal("0.1")),
                      new Change.RemoveRows(List.of("a"))));
      assertThat(result.problems())
          .extracting(p -> p.message())
          .containsExactly(
              "The number 'a/deadweight' was removed by an earlier change of the scenario.",
              "The outcome 'a' was removed by an earlier change of the scenario.");
    }

    @Test
    void everyChangeThatCannotBeMadeIsAProblem() {
      Result<List<ScenarioResult>> results =
          sensitivity()
              .runAll(
                  List.of(
                      Scenario.of(),
                      Scenario.of(
                          new Change.SetTo(CellRef.parse("c/deadweight"), decimal("1")),
                          new Change.RaiseByPoints(CellRef.parse("a/quantity"), decimal("1")),
                          new Change.RemoveRows(List.of("d"))),
                      Scenario.of(new Change.SetTo(DEADWEIGHT, decimal("2")))));
      assertThat(results.problems())
          .extracting(p -> p.code() + " " + p.path())
          .containsExactly(
              "sroi.unknown-cell /scenarios/1/changes/0",
              "sroi.change-not-possible /scenarios/1/changes/1",
              "sroi.unknown-cell /scenarios/1/changes/2",
              "sroi.share-out-of-range /scenarios/2/changes/0");
    }

    @Test
    void oneFaultOfAScenarioHidesNoOther() {
      Result<ScenarioResult> result =
          sensitivity()
              .run(
                  Scenario.of(
                      new Change.SetTo(CellRef.parse("c/deadweight"), decimal("1")),
                      new Change.SetTo(DEADWEIGHT, decimal("2")),
                      new Change.MultiplyBy(CellRef.parse("b/duration"), decimal("-1")),
                      new Change.SetInvestment(decimal("-3"))));
      assertThat(result.problems())
          .extracting(p -> p.code() + " " + p.path())
          .containsExactly(
              "sroi.unknown-cell /changes/0",
              "sroi.share-out-of-range /changes/1",
              "sroi.duration-not-positive /changes/2",
              "sroi.negative-input /changes/3");
    }

    @Test
    void aCellOfEveryRowCanBeChanged() {
      assertThat(
              value(new Change.RaiseByPoints(CellRef.ofEveryRow(Cell.DEADWEIGHT), decimal("10"))))
          .isEqualTo("7000.9");
      assertThat(value(new Change.MultiplyBy(CellRef.parse("*/proxy"), decimal("2"))))
          .isEqualTo("16002");
      ScenarioResult inputs =
          sensitivity()
              .run(Scenario.of(new Change.MultiplyBy(CellRef.parse("*/amount"), decimal("2"))))
              .orThrow();
      assertThat(inputs.result().investment().orElseThrow().value()).isEqualByComparingTo("4000");
    }

    @Test
    void aScenarioThatLeavesNothingIsRefused() {
      assertThat(
              sensitivity().run(Scenario.of(new Change.RemoveRows(List.of("a", "b")))).problems())
          .extracting(p -> p.code() + " " + p.path())
          .containsExactly("sroi.no-outcomes /changes");
    }

    @Test
    void combinationsVaryTheLastFastest() {
      List<Scenario> grid =
          SroiSensitivity.combinations(
              List.of(
                  List.of(
                      new Change.SetTo(DEADWEIGHT, decimal("0")),
                      new Change.SetTo(DEADWEIGHT, decimal("0.5"))),
                  List.of(
                      new Change.SetInvestment(decimal("1000")),
                      new Change.SetInvestment(decimal("10001")))));
      assertThat(sensitivity().runAll(grid).orThrow())
          .extracting(r -> r.result().presentValue().value().toPlainString())
          .containsExactly("10001", "10001", "5001", "5001");
      assertThat(grid.get(1).name()).isEqualTo("a/deadweight = 0; investment = 10001");
    }
  }

  @Nested
  class Tornado {
    @Test
    void theWidestBarComesFirst() {
      SroiSensitivity sensitivity = sensitivity();
      List<TornadoBar> bars =
          sensitivity.tornado(Swing.around(sensitivity.base().map(), decimal("0.1"))).orThrow();
      assertThat(bars).extracting(b -> b.swing().ref().toString()).startsWith("grant/amount");
      assertThat(bars).isSortedAccordingTo((x, y) -> y.width().compareTo(x.width()));
    }
  }

  @Nested
  class SwitchingValues {
    @Test
    void deductionsAndQuantitiesAreSolvedInClosedForm() {
      SroiSensitivity sensitivity = sensitivity();
      // 10,000 x (1 - x) + 1 = 2,000
      assertThat(sensitivity.switchingValue(DEADWEIGHT).value().orElseThrow().value())
          .isEqualByComparingTo("0.8001");
      assertThat(
              sensitivity
                  .switchingValue(CellRef.parse("grant/amount"))
                  .value()
                  .orElseThrow()
                  .quantity())
          .hasToString("GBP 8,001.00");
      assertThat(
              sensitivity
                  .switchingValue(CellRef.parse("a/quantity"))
                  .value()
                  .orElseThrow()
                  .quantity())
          .hasToString("24.9875 pupil");
    }

    @Test
    void neverIsAnAnswerWithAReason() {
      SwitchingValue small = sensitivity().switchingValue(CellRef.parse("b/deadweight"));
      assertThat(small.answer()).isEqualTo(Answer.NEVER);
      assertThat(small.value().orElseThrow().value()).isGreaterThan(BigDecimal.ONE);
      assertThat(small.reason()).contains("above 100%");
      assertThat(sensitivity().switchingValue(CellRef.parse("b/quantity")).reason())
          .contains("negative");
      assertThat(sensitivity().switchingValue(CellRef.parse("a/drop-off")).reason())
          .contains("does not depend");
    }

    @Test
    void aPriceThatNoBenefitCanHaveIsNever() {
      SroiResult rich =
          SroiCalculator.of(UNDISCOUNTED)
              .calculate(
                  Maps.map(
                      Maps.row("a", "100", "100", "1"),
                      Maps.row("b", "10", "100", "1"),
                      Maps.row("harm", "10", "-1", "1"),
                      Maps.yearly("c", "7000")))
              .orThrow();
      SroiSensitivity sensitivity = SroiSensitivity.of(rich);
      SwitchingValue benefit = sensitivity.switchingValue(CellRef.parse("b/proxy"));
      assertThat(benefit.answer()).isEqualTo(Answer.NEVER);
      assertThat(benefit.value().orElseThrow().value()).isNegative();
      assertThat(benefit.reason()).contains("a benefit has no negative price");
      assertThat(sensitivity.switchingValue(CellRef.parse("c/value-0")).answer())
          .isEqualTo(Answer.NEVER);
      // A harm may be worse than it is.
      assertThat(sensitivity.switchingValue(CellRef.parse("harm/proxy")).answer())
          .isEqualTo(Answer.AT);
    }

    @Test
    void aHarmHasNoPositivePrice() {
      SroiResult poor =
          SroiCalculator.of(UNDISCOUNTED)
              .calculate(
                  Maps.map(Maps.row("a", "1", "100", "1"), Maps.row("harm", "10", "-1", "1")))
              .orThrow();
      SwitchingValue harm = SroiSensitivity.of(poor).switchingValue(CellRef.parse("harm/proxy"));
      assertThat(harm.answer()).isEqualTo(Answer.NEVER);
      assertThat(harm.reason()).contains("a harm has no positive price");
    }

    @Test
    void whatNoScenarioMaySetIsNoAnswer() {
      // Summed deductions above 100% are a problem, so no deduction can bring the ratio down.
      SroiOptions summed =
          UNDISCOUNTED.toBuilder().deductions(SroiOptions.Deductions.SUMMED).build();
      SroiResult result =
          SroiCalculator.of(summed)
              .calculate(
                  Maps.map(Maps.row("a", "100", "100", "1", "0", "50"), Maps.yearly("b", "2100")))
              .orThrow();
      assertThat(SroiSensitivity.of(result).switchingValue(DEADWEIGHT).answer())
          .isEqualTo(Answer.NEVER);
    }

    @Test
    void aDurationIsSolvedBetweenItsYears() {
      SroiResult result =
          SroiCalculator.of(UNDISCOUNTED)
              .calculate(Maps.map(Maps.row("a", "1", "800", "1")))
              .orThrow();
      SwitchingValue value = SroiSensitivity.of(result).switchingValue(CellRef.parse("a/duration"));
      assertThat(value.value().orElseThrow().value()).isEqualByComparingTo("2.5");
    }

    @Test
    void aDurationOfManyYearsIsFollowedAsFarAsItTakes() {
      assertThat(duration("16")).isEqualTo("125");
      assertThat(duration("250")).isEqualTo("8");
      assertThat(duration("200")).isEqualTo("10");
      assertThat(duration("3")).isEqualTo("666.6666666666666666666666666666666667");
    }

    @Test
    void aDurationThatNoYearsReachOrThatMovesAwayIsNever() {
      assertThat(duration("1")).startsWith("never").contains("no duration up to");
      assertThat(duration("0")).startsWith("never").contains("no duration up to");
      assertThat(duration("-800")).startsWith("never").contains("no duration up to");
    }

    /** So much a year, on 2,000. */
    private String duration(String proxy) {
      SroiResult result =
          SroiCalculator.of(UNDISCOUNTED)
              .calculate(Maps.map(Maps.row("a", "1", proxy, "1")))
              .orThrow();
      SwitchingValue value = SroiSensitivity.of(result).switchingValue(CellRef.parse("a/duration"));
      return value.answer() == Answer.AT
          ? value.value().orElseThrow().value().toPlainString()
          : value.reason();
    }

    @Test
    void aWholeDurationStepsOverTheTarget() {
      SroiOptions whole = UNDISCOUNTED.toBuilder().partYear(SroiOptions.PartYear.WHOLE).build();
      SroiResult result =
          SroiCalculator.of(whole).calculate(Maps.map(Maps.row("a", "1", "800", "1"))).orThrow();
      SwitchingValue value = SroiSensitivity.of(result).switchingValue(CellRef.parse("a/duration"));
      assertThat(value.answer()).isEqualTo(Answer.STEPS_OVER);
      assertThat(value.value().orElseThrow().value()).isEqualByComparingTo("3");
    }

    @Test
    void theDiscountRateIsTheInternalRateOfReturn() {
      SroiResult result =
          SroiCalculator.withDefaults()
              .calculate(Maps.map(Maps.yearly("a", "1100", "1210")))
              .orThrow();
      SwitchingValue rate = SroiSensitivity.of(result).switchingDiscountRate();
      assertThat(rate.value().orElseThrow().value()).isEqualByComparingTo("0.1");
    }

    @Test
    void everyNumberHasAnAnswer() {
      SroiResult result = SroiCalculator.withDefaults().calculate(Maps.many(12)).orThrow();
      List<SwitchingValue> all = SroiSensitivity.of(result).switchingValues();
      assertThat(all).hasSize(1 + 12 * 8);
      assertThat(all).filteredOn(v -> v.answer() == Answer.AT).isNotEmpty();
      assertThat(Coded.codes(Cell.class)).contains("drop-off");
    }
  }
}
