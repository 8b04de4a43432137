package io.github.socialvalue4j.calculate.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.TestCatalogue;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuredQuantityTest {
  private static final ProxyTable TABLE =
      TestCatalogue.catalogue().get(Edition.of("council-roadmap", "2021"));

  private static Result<Valuation> valued(MeasuredQuantity... quantities) {
    return QuantityCalculator.of(TABLE).calculate(List.of(quantities));
  }

  private static List<String> problems(MeasuredQuantity... quantities) {
    return valued(quantities).problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }

  @Nested
  class FromText {
    @Test
    void hasEveryState() {
      Valuation valuation =
          valued(
                  MeasuredQuantity.committed("VOLUNTEERING", "1", "volunteering-hour"),
                  MeasuredQuantity.claimed("VOLUNTEERING", "2", "volunteering-hour"),
                  MeasuredQuantity.evidenced("VOLUNTEERING", "3", "volunteering-hour"),
                  MeasuredQuantity.verified("VOLUNTEERING", "4", "volunteering-hour"))
              .completeOrThrow();

      assertThat(valuation.lines())
          .extracting(line -> line.state() + " " + line.quantity().value())
          .containsExactlyInAnyOrder("COMMITTED 1", "CLAIMED 2", "EVIDENCED 3", "VERIFIED 4");
    }

    @Test
    void twiceWordForWordCountsTwiceAndIsNamed() {
      MeasuredQuantity line = MeasuredQuantity.claimed("VOLUNTEERING", "120");

      assertThat(problems(line, MeasuredQuantity.verified("VOLUNTEERING", "120"), line))
          .containsExactly("double-count.doubtful /lines/2");
    }

    @Test
    void takesTheUnitFromTheTable() {
      List<MeasuredQuantity> without =
          List.of(
              MeasuredQuantity.committed("CARE-LEAVER", "2"),
              MeasuredQuantity.claimed("VOLUNTEERING", "120"),
              MeasuredQuantity.evidenced("APPRENTICESHIP", "10"),
              MeasuredQuantity.verified("VCSE-SPEND", "1000"));

      Valuation valuation = QuantityCalculator.of(TABLE).calculate(without).completeOrThrow();

      assertThat(
              valuation
                  .totals(MeasurementPoint.COMPLETION, StateGroup.CLAIMED)
                  .get(0)
                  .value()
                  .value())
          .isNotNull();
      assertThat(valuation.lines())
          .extracting(line -> line.quantity().quantity().toString())
          .contains("2 full-time equivalents", "120 volunteering hours", "10 weeks");
    }
  }

  @Nested
  class InWords {
    private final Valuation valuation =
        QuantityCalculator.of(TABLE)
            .calculate(List.of(MeasuredQuantity.claimed("VOLUNTEERING", "120")))
            .orThrow();

    @Test
    void totalsShowTheirAmounts() {
      assertThat(valuation.toString()).contains("GBP 1,928.40 claimed").doesNotContain("...");
      assertThat(valuation.totals().get(0).toString()).contains("= GBP 1,928.40");
    }

    @Test
    void aPolicyThatAddsNothingNamesTheWayToATotal() {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> valuation.policyTotal(MeasurementPoint.COMPLETION, StateGroup.CLAIMED))
          .hasMessageContaining("totals(point, state)")
          .hasMessageContaining("ValuationOptions.withPolicy");
    }

    @Test
    void choicesAreTheirCodes() {
      assertThat(ValuationOptions.defaults())
          .hasToString("policy by-kind, double counts: warn, disagreement: cautious");
      assertThat(io.github.socialvalue4j.model.value.AggregationPolicy.FRAMEWORK_TOTAL)
          .hasToString("policy framework-total, adds financial, invested and local-multiplier");
    }
  }

  @Nested
  class Mistakes {
    @ParameterizedTest
    @ValueSource(strings = {"1,000", "", " 1", "1 000", "£5", "1E+99", "NaN", "１２", "1.2.3"})
    void inANumberAreAProblem(String number) {
      assertThat(problems(MeasuredQuantity.claimed("VOLUNTEERING", number)))
          .containsExactly("quantity.not-a-number /lines/0/quantity");
    }

    @Test
    void inAUnitSuggestTheRightOne() {
      assertThat(valued(MeasuredQuantity.claimed("VOLUNTEERING", "1", "hour")).problems())
          .singleElement()
          .satisfies(
              p -> {
                assertThat(p.code()).hasToString("unit.unknown");
                assertThat(p.path()).hasToString("/lines/0/unit");
                assertThat(p.message()).contains("'hour'", "volunteering-hour");
                assertThat(p.remedy()).startsWith("Write volunteering-hour, in which VOLUNTEERING");
              });
      assertThat(problems(MeasuredQuantity.claimed("VOLUNTEERING", "1", "staff-hour")))
          .containsExactly("measure.other-unit /lines/0/unit");
    }

    @Test
    void inAMeasureAreAProblemToo() {
      assertThat(problems(MeasuredQuantity.claimed("VOLUNTERING", "1")))
          .containsExactly("proxy.not-in-edition /lines/0/measure");
      assertThat(valued(MeasuredQuantity.claimed("VOLUNTERING", "1")).problems().get(0).message())
          .contains("nearest: VOLUNTEERING");
      assertThat(problems(MeasuredQuantity.claimed(" ", "1")))
          .containsExactly("measure.unreadable /lines/0/measure");
    }

    @Test
    void areAllToldAtOnce() {
      assertThat(
              problems(
                  MeasuredQuantity.claimed("", "1,000", "hour"),
                  MeasuredQuantity.verified("VOLUNTEERING", "x", "week")))
          .containsExactly(
              "measure.unreadable /lines/0/measure",
              "quantity.not-a-number /lines/0/quantity",
              "unit.unknown /lines/0/unit",
              "quantity.not-a-number /lines/1/quantity",
              "measure.other-unit /lines/1/unit");
    }
  }

  @Nested
  class OfValues {
    private final MeasuredQuantity hours =
        new MeasuredQuantity(
            MeasureId.parse("VOLUNTEERING"),
            Quantity.of("120", "volunteering-hour"),
            VerificationState.VERIFIED);

    @Test
    void isEqualToWhatTheSameTextsResolveTo() {
      MeasuredQuantity text = MeasuredQuantity.verified("VOLUNTEERING", "120");

      assertThat(text.resolve(TABLE, ProblemPath.root()))
          .extracting(Result::completeOrThrow)
          .isEqualTo(hours);
      assertThatIllegalStateException().isThrownBy(text::quantity).withMessageContaining("resolve");
      assertThat(hours).hasToString("VOLUNTEERING: 120 volunteering hours, verified");
      assertThat(text).hasToString("VOLUNTEERING: 120, verified");
    }

    @Test
    void isEqualByItsParts() {
      assertThat(hours)
          .isNotEqualTo(MeasuredQuantity.claimed("VOLUNTEERING", "120", "volunteering-hour"))
          .hasSameHashCodeAs(MeasuredQuantity.verified("VOLUNTEERING", "120", "volunteering-hour"));
      assertThat(Arrays.asList(hours)).contains(hours);
    }
  }
}
