package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.number;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.Answer;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase.Deduction;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the Javadoc, each calculated by hand. */
class UnitBreakevenTest {
  private static final String EACH = "GBP/volunteering-hour";

  private static UnitBreakeven plan(
      String hours, String proxy, String deadweight, String fixed, String unitCost) {
    return plan(hours, proxy, deadweight, fixed, unitCost, "1");
  }

  private static UnitBreakeven plan(
      String hours, String proxy, String deadweight, String fixed, String unitCost, String k) {
    return UnitBreakeven.of(
        new UnitCase(
            number("hours", hours, "volunteering-hour"),
            number("proxy", proxy, EACH),
            List.of(new Deduction("deadweight", plain(deadweight))),
            number("fixed", fixed, "GBP"),
            number("unit cost", unitCost, EACH)),
        plain(k));
  }

  @Nested
  class WithAFixedCost {
    private final UnitBreakeven plan = plan("2000", "16.07", "0.2", "9642", "0");

    @Test
    void sevenHundredAndFiftyHoursEarnIt() {
      BreakevenPoint point = plan.byVolume().points().get(0);

      assertThat(point.at().quantity()).hasToString("750 volunteering hours");
      assertThat(point.margin())
          .hasValueSatisfying(m -> assertThat(m.value()).isEqualByComparingTo("0.625"));
    }

    @Test
    void orAProxyValueOfSixPoundsAndABit() {
      BreakevenPoint point = plan.byProxyValue().points().get(0);

      assertThat(point.at().quantity()).hasToString("GBP 6.02625 per volunteering hour");
      assertThat(point.margin())
          .hasValueSatisfying(m -> assertThat(m.value()).isEqualByComparingTo("0.625"));
    }

    @Test
    void orADeadweightOfSeventyPerCent() {
      BreakevenPoint point = plan.byDeduction("deadweight").points().get(0);

      assertThat(point.at().value()).isEqualByComparingTo("0.7");
      assertThat(point.upward()).isFalse();
      assertThat(point.margin())
          .hasValueSatisfying(m -> assertThat(m.value()).isEqualByComparingTo("0.5"));
    }

    @Test
    void withATargetOfTwoItTakesTwiceAsMuch() {
      Breakeven twice = plan("2000", "16.07", "0.2", "9642", "0", "2").byVolume();

      assertThat(twice.points().get(0).at().value()).isEqualByComparingTo("1500");
    }

    @Test
    void neverIfAUnitOnlyEarnsItsOwnCost() {
      Breakeven breakeven = plan("2000", "16.07", "0.2", "1000", "12.856").byVolume();

      assertThat(breakeven.answer()).isEqualTo(Answer.NEVER);
      assertThat(breakeven.reason())
          .isEqualTo(
              "Each unit is worth GBP 12.856 per volunteering hour and has to earn GBP 12.856 per"
                  + " volunteering hour, so nothing is left to earn the fixed cost of GBP"
                  + " 1,000.00.");
    }

    @Test
    void neverByADeductionIfTheWholeValueIsTooLittle() {
      Breakeven breakeven = plan("2000", "16.07", "0.2", "40000", "0").byDeduction("deadweight");

      assertThat(breakeven.answer()).isEqualTo(Answer.NEVER);
      assertThat(breakeven.reason()).contains("GBP 32,140.00", "even if nothing is deducted");
    }

    @Test
    void aMarginIsNegativeOnTheWrongSide() {
      BreakevenPoint point = plan("500", "16.07", "0.2", "9642", "0").byVolume().points().get(0);

      assertThat(point.margin())
          .hasValueSatisfying(m -> assertThat(m.value()).isEqualByComparingTo("-0.5"));
    }
  }

  @ParameterizedTest(name = "at {0} an hour: {1}")
  @CsvSource({"10, AT_ONCE", "12.856, ALWAYS", "20, NEVER", "0, AT_ONCE"})
  void withoutAFixedCostEveryHourAnswersAlike(String unitCost, Answer answer) {
    assertThat(plan("2000", "16.07", "0.2", "0", unitCost).byVolume().answer()).isEqualTo(answer);
  }

  @Nested
  class AtTheEdges {
    @Test
    void nothingSpentIsEarnedByAnyProxyValue() {
      UnitBreakeven free = plan("2000", "16.07", "0.2", "0", "0");

      assertThat(free.byProxyValue().answer()).isEqualTo(Answer.AT_ONCE);
      assertThat(free.ratio()).isEmpty();
      assertThat(free.byDeduction("deadweight").points().get(0).at().value())
          .isEqualByComparingTo("1");
    }

    @Test
    void nothingThatCountsEarnsNothing() {
      assertThat(plan("0", "16.07", "0.2", "5", "0").byProxyValue().answer())
          .isEqualTo(Answer.NEVER);
      assertThat(plan("2000", "16.07", "1", "5", "0").byProxyValue().answer())
          .isEqualTo(Answer.NEVER);
      assertThat(plan("0", "16.07", "0.2", "0", "0").byProxyValue().answer())
          .isEqualTo(Answer.NEVER);
      assertThat(plan("0", "16.07", "0.2", "0", "0").byDeduction("deadweight").answer())
          .isEqualTo(Answer.NEVER);
      assertThat(plan("5", "0", "0.2", "0", "0").byVolume().answer()).isEqualTo(Answer.NEVER);
      assertThat(plan("5", "0", "0.2", "0", "0").byVolume().reason())
          .contains("nothing to break even");
      assertThat(plan("0", "16.07", "0.2", "9", "0").byDeduction("deadweight").answer())
          .isEqualTo(Answer.NEVER);
    }

    @Test
    void aHarmEarnsNothing() {
      UnitBreakeven harm = plan("10", "-5", "0", "100", "0");

      assertThat(harm.byVolume().answer()).isEqualTo(Answer.NEVER);
      assertThat(harm.byDeduction("deadweight").answer()).isEqualTo(Answer.NEVER);
      assertThat(harm.byProxyValue().points().get(0).margin()).isEmpty();
    }

    @Test
    void aDeductionThatIsNotThereIsNamed() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> plan("1", "1", "0", "0", "0").byDeduction("attribution"))
          .withMessageContaining("[deadweight]");
    }

    @Test
    void costsBelowZeroAndUnitsThatDoNotFitAreRefused() {
      assertThatIllegalArgumentException().isThrownBy(() -> plan("1", "1", "0", "-1", "0"));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new UnitCase(
                      number("weeks", "1", "week"),
                      number("proxy", "1", EACH),
                      List.of(),
                      number("fixed", "1", "GBP"),
                      number("unit cost", "1", EACH)));
    }

    @Test
    void allAsksEveryQuestionOnce() {
      assertThat(plan("2000", "16.07", "0.2", "9642", "1").all()).hasSize(3);
    }
  }
}
