package io.github.socialvalue4j.calculate.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
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

class OverlapTest {
  private static final ProxyTable TABLE =
      ProxyTable.builder(Edition.of("made-up", "2"), Licence.of("made up", "nobody", Map.of()))
          .rows(
              List.of(
                  row("W-low", "wellby", "10000").build(),
                  row("W-central", "wellby", "13000").build(),
                  row("W-high", "wellby", "16000").build(),
                  row("WHOLE", "person-year", "100").build(),
                  row("PART", "person-year", "40").partOf(MeasureId.parse("WHOLE")).build(),
                  row("PART2", "person-year", "4").partOf(MeasureId.parse("PART")).build(),
                  row("HIRE", "fte", "20000").excludes(List.of(MeasureId.parse("OTHER"))).build(),
                  row("OTHER", "fte", "15000").build(),
                  row("FREE", "week", "200").build()))
          .build();

  private static ProxyValue.Builder row(String id, String unit, String value) {
    Outcome outcome =
        new Outcome(
            OutcomeId.parse("outcome"), "An outcome", new Theme(ThemeId.parse("theme"), "A theme"));
    return ProxyValue.builder(
            new Measure(
                MeasureId.parse(id),
                "Measure " + id,
                outcome,
                MeasureUnit.of(unit),
                Nature.FLOW,
                Direction.INCREASE,
                ValueKind.WELLBEING),
            Citation.of("made up"),
            EvidenceGrade.ASSUMED)
        .value(new BigDecimal(value));
  }

  private static MeasuredQuantity quantity(String id, String amount, VerificationState state) {
    String unit = TABLE.framework().get(MeasureId.parse(id)).unit().toString();
    return new MeasuredQuantity(MeasureId.parse(id), Quantity.of(amount, unit), state);
  }

  private static MeasuredQuantity claimed(String id, String amount) {
    return quantity(id, amount, VerificationState.CLAIMED);
  }

  private static Result<Valuation> value(DoubleCountPolicy policy, MeasuredQuantity... lines) {
    return QuantityCalculator.of(TABLE)
        .withOptions(ValuationOptions.defaults().withDoubleCount(policy))
        .calculate(List.of(lines));
  }

  private static Total total(Result<Valuation> result) {
    return result.orThrow().totals(MeasurementPoint.COMPLETION, StateGroup.CLAIMED).get(0);
  }

  private static List<String> codes(Result<Valuation> result) {
    return result.problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }

  @Nested
  class LowCentralAndHigh {
    @Test
    void areNeverInOneTotalAndTheCentralOneCounts() {
      Result<Valuation> result =
          value(
              DoubleCountPolicy.WARN,
              claimed("W-high", "1"),
              claimed("W-low", "1"),
              claimed("W-central", "1"));

      assertThat(total(result).value().value()).isEqualTo("13000");
      assertThat(total(result).leavesOut()).hasSize(2);
      assertThat(codes(result))
          .containsExactly(
              "double-count.one-of-series /lines/0/measure",
              "double-count.one-of-series /lines/1/measure");
      assertThat(result.isPartial()).isTrue();
    }

    @Test
    void theBetterStateCountsBeforeTheCentralOne() {
      Result<Valuation> result =
          value(
              DoubleCountPolicy.COUNT_ONCE,
              quantity("W-low", "1", VerificationState.VERIFIED),
              claimed("W-central", "1"));

      assertThat(result.orThrow().lines())
          .map(l -> l.measure().id().value())
          .containsExactly("W-low");
    }

    @Test
    void areRefusedWhereDoubleCountsAre() {
      assertThat(value(DoubleCountPolicy.REFUSE, claimed("W-low", "1"), claimed("W-high", "1")))
          .matches(Result::isFailed);
    }

    @Test
    void promisedByOneAndClaimedByAnotherStandApart() {
      Result<Valuation> result =
          value(
              DoubleCountPolicy.WARN,
              quantity("W-low", "1", VerificationState.COMMITTED),
              claimed("W-central", "1"));

      assertThat(result.isComplete()).isTrue();
      assertThat(result.orThrow().lines()).hasSize(2);
    }
  }

  @Nested
  class QuantitiesWithoutKeys {
    @Test
    void ofAPartOfAPartAreAPartOfTheWhole() {
      Result<Valuation> result =
          value(DoubleCountPolicy.COUNT_ONCE, claimed("WHOLE", "10"), claimed("PART2", "10"));

      assertThat(total(result).value().value()).isEqualTo("1000");
      assertThat(codes(result)).contains("double-count.found /lines/1/measure");
    }

    @Test
    void thatExcludeEachOtherAreNamedAndTheTotalSaysHowMuchIsCountedTwice() {
      Result<Valuation> result =
          value(
              DoubleCountPolicy.WARN,
              claimed("HIRE", "3"),
              claimed("OTHER", "2"),
              claimed("FREE", "1"));

      assertThat(codes(result)).containsExactly("double-count.found /lines/1/measure");
      assertThat(total(result).value().value()).isEqualTo("90200");
      assertThat(total(result).countedTwice().orElseThrow().value()).isEqualTo("30000");
    }

    @Test
    void areCountedOnceWhenToldTo() {
      Result<Valuation> result =
          value(DoubleCountPolicy.COUNT_ONCE, claimed("HIRE", "3"), claimed("OTHER", "5"));

      // OTHER is worth more, 75,000, so HIRE gives way, and all 3 of it.
      assertThat(total(result).value().value()).isEqualTo("75000");
      assertThat(total(result).leavesOut().get(0).code()).isEqualTo(ValuationCodes.COUNTED_ONCE);
    }

    @Test
    void whatIsLeftOfTheWeakerOneStillCounts() {
      Result<Valuation> result =
          value(
              DoubleCountPolicy.COUNT_ONCE,
              quantity("OTHER", "2", VerificationState.VERIFIED),
              claimed("HIRE", "5"));

      assertThat(total(result).value().value()).isEqualTo("60000");
      assertThat(
              result
                  .orThrow()
                  .totals(MeasurementPoint.COMPLETION, StateGroup.VERIFIED)
                  .get(0)
                  .value()
                  .value())
          .isEqualTo("30000");
    }

    @Test
    void aPartAndItsWholeAreNamedToo() {
      assertThat(codes(value(DoubleCountPolicy.WARN, claimed("PART", "1"), claimed("WHOLE", "1"))))
          .containsExactly("double-count.found /lines/0/measure");
    }

    @Test
    void areRefusedWhenToldTo() {
      assertThat(value(DoubleCountPolicy.REFUSE, claimed("PART", "1"), claimed("WHOLE", "1")))
          .matches(Result::isFailed);
    }

    @Test
    void ofAFlowAreNeverNegative() {
      Result<Valuation> result =
          value(
              DoubleCountPolicy.WARN,
              claimed("FREE", "-1"),
              new MeasuredQuantity(
                  MeasureId.parse("FREE"), Quantity.of("-2", "fte"), VerificationState.CLAIMED));

      assertThat(codes(result))
          .containsExactly(
              "measure.negative /lines/0/quantity",
              "measure.negative /lines/1/quantity",
              "measure.other-unit /lines/1/unit");
    }
  }
}
