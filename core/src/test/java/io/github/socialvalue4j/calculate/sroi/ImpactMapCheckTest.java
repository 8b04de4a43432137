package io.github.socialvalue4j.calculate.sroi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ExcludedRow;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.calculate.sroi.sensitivity.SroiSensitivity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactMapCheckTest {
  private static List<String> problems(ImpactMap.Builder map) {
    return problems(SroiOptions.defaults(), map);
  }

  private static List<String> problems(SroiOptions options, ImpactMap.Builder map) {
    return SroiCalculator.of(options).check(map).problems().stream()
        .filter(p -> p.severity() != Severity.NOTE)
        .map(p -> p.code() + " " + p.path())
        .toList();
  }

  @Test
  void everyFaultOfABadMapComesBackAtOnceWithItsRemedy() {
    ImpactMap.Builder map =
        ImpactMap.builder("study")
            .input(Maps.input("grant", "0"))
            .stakeholder(Stakeholder.of("pupils", "Pupils"))
            .outcome(Maps.row("a").set(Cell.DURATION, Maps.number("0")))
            .outcome(Maps.row("b").set(Cell.DEADWEIGHT, Maps.number("1.2")))
            .outcome(Maps.row("c").set(Cell.DROP_OFF, Maps.number("-0.1")))
            .outcome(
                Maps.row("d")
                    .set(Cell.PROXY, Maps.with("5", MeasureUnit.of("EUR").per(Maps.PUPIL))))
            .outcome(OutcomeRow.builder("e").stakeholder("teachers"))
            .outcome(Maps.row("f", "1", "1", "1", "50", "40", "30"))
            .exclude(new ExcludedRow("g", "pupils", "noise", " "));
    SroiOptions summed = SroiOptions.builder().deductions(SroiOptions.Deductions.SUMMED).build();
    Result<ImpactMap> result = SroiCalculator.of(summed).check(map);
    assertThat(result.isFailed()).isTrue();
    assertThat(problems(summed, map))
        .containsExactly(
            "sroi.no-reason /excluded/0/reason",
            "sroi.zero-investment /inputs",
            "sroi.duration-not-positive /outcomes/0/duration",
            "sroi.deductions-exceed-one /outcomes/1",
            "sroi.share-out-of-range /outcomes/1/deadweight",
            "sroi.share-out-of-range /outcomes/2/dropOff",
            "sroi.mixed-currency /outcomes/3/proxy",
            "sroi.missing-cell /outcomes/4/attribution",
            "sroi.missing-cell /outcomes/4/deadweight",
            "sroi.missing-cell /outcomes/4/description",
            "sroi.missing-cell /outcomes/4/displacement",
            "sroi.missing-cell /outcomes/4/duration",
            "sroi.missing-cell /outcomes/4/leakage",
            "sroi.missing-cell /outcomes/4/proxy",
            "sroi.missing-cell /outcomes/4/quantity",
            "sroi.unknown-stakeholder /outcomes/4/stakeholder",
            "sroi.deductions-exceed-one /outcomes/5");
    assertThat(result.problems()).allSatisfy(p -> assertThat(p.remedy()).isNotBlank());
  }

  @Test
  void aDeductionOnAHarmNeedsASourceOfItsOwn() {
    Assumption unsourced =
        Assumption.given("deadweight", new BigDecimal("0.2"), MeasureUnit.ONE, "row b");
    OutcomeRow.Builder harm = Maps.row("b", "1", "-50", "1").set(Cell.DEADWEIGHT, unsourced);
    assertThat(problems(Maps.map(Maps.row("a"), harm)))
        .containsExactly("sroi.deduction-on-harm /outcomes/1/deadweight");
    OutcomeRow.Builder shared = Maps.row("b", "1", "-50", "1", "20");
    Result<ImpactMap> result =
        ImpactMap.check(Maps.map(Maps.row("a", "1", "1", "1", "20"), shared));
    assertThat(result.isComplete()).isTrue();
    assertThat(result.problems()).extracting(Problem::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void twoNegativesWouldTurnALossIntoAGain() {
    assertThat(problems(Maps.map(Maps.row("a", "-1", "-50", "1"))))
        .containsExactly("sroi.double-negative /outcomes/0/proxy");
  }

  @Test
  void theSameHoursAsInputAndOutcomeAreFlagged() {
    ImpactMap.Builder map =
        Maps.map(Maps.row("a").hours("volunteering-2025"))
            .input(Maps.input("volunteers", "5").hours("volunteering-2025"));
    assertThat(problems(map)).containsExactly("sroi.same-hours /outcomes/0/hours");
  }

  @Test
  void aMapWithoutAnythingNegativeSaysSo() {
    assertThat(ImpactMap.check(Maps.map(Maps.row("a"))).problems())
        .extracting(p -> p.code().value())
        .containsExactly("sroi.nothing-negative");
    assertThat(ImpactMap.check(Maps.map(Maps.row("a").unintended())).problems()).isEmpty();
  }

  @Test
  void inputsAreStatedOnceAndPositive() {
    ImpactMap.Builder map =
        Maps.map(Maps.row("a"))
            .input(
                InputItem.builder("twice")
                    .set(Cell.AMOUNT, Maps.pounds("-5"))
                    .set(Cell.RATE, Maps.pounds("1")))
            .input(InputItem.builder("grant").inKind(" "));
    assertThat(problems(map))
        .containsExactly(
            "sroi.stated-twice /inputs/1",
            "sroi.negative-input /inputs/1/amount",
            "sroi.missing-cell /inputs/2/amount",
            "sroi.missing-cell /inputs/2/howValued",
            "sroi.duplicate-id /inputs/2/id");
  }

  @Test
  void yearsBeyondTheScheduleAreRefused() {
    assertThat(problems(Maps.map(Maps.row("a", "1", "1", "1000")))).isEmpty();
    assertThat(problems(Maps.map(Maps.row("a", "1", "1", "1000.5"))))
        .containsExactly("sroi.year-out-of-range /outcomes/0/duration");
  }

  @Test
  void aDropOffThatLeavesLessThanAnyNumberIsRefusedOverSuchADuration() {
    assertThat(problems(Maps.map(Maps.row("a", "1", "1", "700", "0", "0", "0", "0", "99"))))
        .containsExactly("sroi.year-out-of-range /outcomes/0/duration");
    SroiResult longest =
        SroiCalculator.withDefaults()
            .calculate(Maps.map(Maps.row("a", "1", "1", "449", "0", "0", "0", "0", "99")))
            .orThrow();
    assertThat(SroiSensitivity.of(longest).switchingValues()).hasSize(9);
  }

  @Test
  void anOutcomeCopiedUnderAnotherIdIsNamedWithTheOneItCopies() {
    ImpactMap.Builder copied =
        Maps.map(
            Maps.row("a").description("Pupils read"),
            Maps.row("b").description("pupils  READ"),
            Maps.row("c").description("Parents read"),
            Maps.yearly("d", "10").description("Pupils read"),
            Maps.yearly("e", "10.0").description("Pupils read"));
    assertThat(ImpactMap.check(copied).problems())
        .filteredOn(p -> p.code().value().equals("sroi.same-outcome"))
        .extracting(p -> p.path() + " " + p.message())
        .containsExactly(
            "/outcomes/1 The outcome 'b' says in every cell what the outcome 'a' says. Both are"
                + " counted.",
            "/outcomes/4 The outcome 'e' says in every cell what the outcome 'd' says. Both are"
                + " counted.");
  }

  @Test
  void aThousandBadRowsAreAThousandProblems() {
    ImpactMap.Builder map = Maps.map();
    for (int i = 0; i < 1000; i++) {
      map.outcome(Maps.row("row-" + i).set(Cell.LEAKAGE, Maps.number("2")));
    }
    assertThat(problems(map)).hasSize(1000);
  }

  @Test
  void whatIsAssumedToBeZeroIsSaidAloud() {
    ImpactMap.Builder map =
        ImpactMap.builder("study")
            .stakeholder(Stakeholder.of("pupils", "Pupils"))
            .assumeZeroWhereUnstated(Maps.SOURCE)
            .input(Maps.input("grant", "1"))
            .outcome(
                OutcomeRow.builder("a")
                    .stakeholder("pupils")
                    .description("something changed")
                    .set(Cell.QUANTITY, Maps.with("1", Maps.PUPIL))
                    .set(Cell.PROXY, Maps.with("1", Maps.GBP_PER_PUPIL))
                    .set(Cell.DURATION, Maps.number("2")));
    Result<SroiResult> result = SroiCalculator.withDefaults().calculate(map);
    assertThat(result.problems()).extracting(p -> p.code().value()).contains("sroi.assumed-zero");
    assertThat(result.orThrow().presentValue().working())
        .contains("a, displacement, assumed 0%", "assumed: a, drop-off a year")
        .doesNotContain("leakage");
  }

  @Test
  void aMapComesBackFromItsBuilder() {
    ImpactMap map = ImpactMap.check(Maps.many(5)).orThrow();
    assertThat(ImpactMap.check(map.toBuilder()).orThrow()).isEqualTo(map);
  }
}
