package io.github.socialvalue4j.calculate.sroi.map;

import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.POST_COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.Maps;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.valuation.Fixture;
import io.github.socialvalue4j.calculate.valuation.PointChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObservedCellsTest {
  private static final ProblemPath PATH = ProblemPath.parse("/outcomes/0/dropOff");
  private static final LocalDate COMPLETED = LocalDate.of(2023, 3, 31);

  private static Figure observed(String id, String value) {
    return Figure.stated(
        id,
        new BigDecimal(value),
        Maps.PUPIL,
        new Provenance.Observed(
            id, "observation", COMPLETED, VerificationState.VERIFIED, "an observer"));
  }

  private static Result<Assumption> dropOff(String b, String c, String p, LocalDate on) {
    return ObservedCells.dropOff(
        "drop-off", observed("B", b), observed("C", c), COMPLETED, observed("P", p), on, PATH);
  }

  private static BigDecimal value(Result<Assumption> result) {
    return result.orThrow().value();
  }

  @Test
  void theDropOffAYearIsTheRootOfWhatWasKept() {
    assertThat(value(dropOff("10", "110", "91", COMPLETED.plusYears(2))))
        .isEqualByComparingTo("0.1");
    assertThat(value(dropOff("10", "110", "10", COMPLETED.plusYears(1)))).isEqualByComparingTo("1");
    assertThat(value(dropOff("10", "110", "110", COMPLETED.plusDays(183))))
        .isEqualByComparingTo("0");
  }

  @Test
  void partOfAYearCountsByTheDaysOfThatYear() {
    // From 31 March 2023 the year has 366 days; 183 of them are half of it.
    assertThat(value(dropOff("0", "100", "90", COMPLETED.plusDays(183))))
        .isEqualByComparingTo("0.19");
  }

  @Test
  void whatLiesOutsideIsAProblemAndNeverCutToFit() {
    assertThat(dropOff("10", "110", "120", COMPLETED.plusYears(1)).problems())
        .extracting(p -> p.code() + " " + p.path())
        .containsExactly("observed.out-of-range /outcomes/0/dropOff");
    assertThat(dropOff("10", "10", "120", COMPLETED.minusDays(1)).problems())
        .extracting(p -> p.code().value())
        .containsExactly("observed.no-change", "observed.too-soon");
  }

  @Test
  void aComparisonGroupShowsTheDeadweight() {
    Result<Assumption> deadweight =
        ObservedCells.deadweight(
            "deadweight",
            observed("their change", "5"),
            observed("their number", "50"),
            observed("our change", "40"),
            observed("our number", "100"),
            PATH);
    assertThat(value(deadweight)).isEqualByComparingTo("0.25");
    assertThat(deadweight.orThrow().unit()).isEqualTo(MeasureUnit.ONE);
  }

  @Test
  void aMapOfObservedCellsReplaysAndSaysWhatWasObserved() {
    Assumption quantity = ObservedCells.quantity("q", observed("B", "10"), observed("C", "110"));
    Assumption dropOff = dropOff("10", "110", "91", COMPLETED.plusYears(2)).orThrow();
    SroiResult result =
        SroiCalculator.withDefaults()
            .calculate(
                Maps.map(
                    Maps.row("a", "1", "10", "3")
                        .set(Cell.QUANTITY, quantity)
                        .set(Cell.DROP_OFF, dropOff)))
            .orThrow();
    Figure ratio = result.ratio().orElseThrow();
    assertThat(ratio.replay()).isEqualTo(ratio.value());
    assertThat(ratio.working()).contains("observation P of 2023-03-31, verified, by an observer");
    assertThat(result.map().find(CellRef.parse("a/drop-off")).orElseThrow().basis())
        .isEqualTo(Assumption.Basis.OBSERVED);
  }

  @Test
  void theThreePointsOfAContractFillARow() {
    Fixture council = new Fixture();
    council.observe("JOBS", ENGAGEMENT, "10", "fte", "2024-01-01");
    council.observe("JOBS", COMPLETION, "40", "fte", "2024-12-31");
    council.observe("JOBS", POST_COMPLETION, "34", "fte", "2025-12-31");
    PointChange change = council.value().orThrow().changes().get(0);

    OutcomeRow.Builder row = ObservedCells.fill(OutcomeRow.builder("jobs"), change, PATH).orThrow();

    assertThat(row.find(Cell.QUANTITY).orElseThrow().value()).isEqualByComparingTo("30");
    assertThat(row.find(Cell.DROP_OFF).orElseThrow().value()).isEqualByComparingTo("0.2");
    assertThat(row.find(Cell.DROP_OFF).orElseThrow().basis()).isEqualTo(Assumption.Basis.OBSERVED);
  }

  @Test
  void whatWasNotObservedFillsNothing() {
    Fixture council = new Fixture();
    council.observe("JOBS", ENGAGEMENT, "10", "fte", "2024-01-01");
    PointChange change = council.value().orThrow().changes().get(0);

    assertThat(ObservedCells.fill(OutcomeRow.builder("jobs"), change, PATH).problems())
        .extracting(p -> p.code().value())
        .containsExactly("observed.not-observed");
  }
}
