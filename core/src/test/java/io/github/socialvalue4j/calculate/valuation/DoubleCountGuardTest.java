package io.github.socialvalue4j.calculate.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleCountGuardTest {
  private final Fixture council = new Fixture();

  private Result<Valuation> oneHireUnderTwoExcludingMeasures() {
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "HIRE", "1", "fte", null, "person-17");
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "WEEKS", "10", "week", null, "person-17");
    return council.value();
  }

  @Test
  void measuresThatExcludeEachOtherMayNotCountOnePerson() {
    Result<Valuation> result = oneHireUnderTwoExcludingMeasures();

    assertThat(result.isFailed()).isFalse();
    DoubleCountFinding finding = result.orThrow().doubleCounts().get(0);
    assertThat(finding.key()).isEqualTo("beneficiary person-17");
    assertThat(finding.doubtful()).isFalse();
    assertThat(finding.atStake().orElseThrow().value()).isEqualTo("2074");
  }

  @Test
  void refusesWhenToldTo() {
    council.options(council.options().withDoubleCount(DoubleCountPolicy.REFUSE));

    Result<Valuation> result = oneHireUnderTwoExcludingMeasures();

    assertThat(result.isFailed()).isTrue();
    assertThat(result.problems()).extracting(Problem::code).contains(ValuationCodes.DOUBLE_COUNT);
  }

  @Test
  void aDoubtfulOverlapIsNeverRefused() {
    council.options(council.options().withDoubleCount(DoubleCountPolicy.REFUSE));
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "HIRE", "1", "fte", "a", null);
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "HOURS", "10", "volunteering-hour", "a", null);

    Result<Valuation> result = council.value();

    assertThat(result.isFailed()).isFalse();
    assertThat(result.orThrow().doubleCounts())
        .extracting(DoubleCountFinding::doubtful)
        .containsOnly(true);
  }

  @Test
  void oneActivityMayNotBeClaimedUnderTwoContracts() {
    council.deliver(
        Fixture.ONE, Fixture.SUPPLIER, "HOURS", "10", "volunteering-hour", "beach", null);
    council.deliver(Fixture.TWO, Fixture.OTHER, "HOURS", "10", "volunteering-hour", "beach", null);

    assertThat(council.value().orThrow().doubleCounts())
        .extracting(DoubleCountFinding::reason)
        .containsExactly("one measure is claimed under two contracts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Beach", "beach ", "be\u200bach", "b\u0435ach", "\uff42each", "BEACH\u00a0"})
  void keysThatLookAlikeAreOne(String key) {
    council.deliver(
        Fixture.ONE, Fixture.SUPPLIER, "HOURS", "10", "volunteering-hour", "beach", null);
    council.deliver(Fixture.TWO, Fixture.OTHER, "HOURS", "10", "volunteering-hour", key, null);

    Result<Valuation> result = council.value();

    assertThat(result.orThrow().doubleCounts()).hasSize(1);
    assertThat(result.problems()).extracting(Problem::code).contains(ValuationCodes.LOOK_ALIKE);
  }

  @Test
  void aUnitIsCountedOnceAtTheBetterStateWhenToldTo() {
    council.options(council.options().withDoubleCount(DoubleCountPolicy.COUNT_ONCE));
    council.deliver(Fixture.TWO, Fixture.OTHER, "HOURS", "30", "volunteering-hour", "beach", null);
    RecordId checked =
        council.deliver(
            Fixture.ONE, Fixture.SUPPLIER, "HOURS", "10", "volunteering-hour", "beach", null);
    council.verify(checked, VerificationState.VERIFIED, "10", "volunteering-hour");

    Result<Valuation> result = council.value();

    Valuation valuation = result.orThrow();
    assertThat(Fixture.total(valuation, MeasurementPoint.COMPLETION, StateGroup.VERIFIED))
        .isEqualTo("160.7");
    assertThat(Fixture.total(valuation, MeasurementPoint.COMPLETION, StateGroup.CLAIMED))
        .isEqualTo("321.4");
    assertThat(result.problems()).extracting(Problem::code).contains(ValuationCodes.COUNTED_ONCE);
  }

  @Test
  void promisesOfMeasuresThatExcludeEachOtherAreNamedOnceForAContract() {
    council.promise("HIRE", "1", "fte");
    council.promise("WEEKS", "10", "week");
    council.promise("HOURS", "10", "volunteering-hour");

    assertThat(
            council.value().problems().stream()
                .filter(p -> p.code().equals(ValuationCodes.CANNOT_TELL)))
        .extracting(Problem::message)
        .containsExactly(
            "C-01 counts both HIRE and HOURS, which perhaps exclude each other, and some of each is"
                + " promised: whether a unit is counted twice cannot be told.",
            "C-01 counts both HIRE and WEEKS, which exclude each other, and some of each is"
                + " promised: whether a unit is counted twice cannot be told.");
  }

  @Test
  void keysThatDifferNameDifferentUnits() {
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "HIRE", "1", "fte", "job-1", "person-17");
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "WEEKS", "10", "week", "course-2", "person-17");
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "HIRE", "1", "fte", "job-1", "person-18");

    assertThat(council.value().orThrow().doubleCounts()).isEmpty();
  }

  @Test
  void aSessionEveryWeekIsNoDoubleCount() {
    for (int week = 0; week < 20; week++) {
      council.deliver(
          Fixture.ONE, Fixture.SUPPLIER, "HOURS", "2", "volunteering-hour", "club", null);
    }

    assertThat(council.value().orThrow().doubleCounts()).isEmpty();
  }

  @Test
  void whatWasWithdrawnNoLongerCounts() {
    council.deliver(Fixture.ONE, Fixture.SUPPLIER, "HIRE", "1", "fte", null, "person-17");
    RecordId weeks =
        council.deliver(Fixture.ONE, Fixture.SUPPLIER, "WEEKS", "10", "week", null, "person-17");
    council.verify(weeks, VerificationState.WITHDRAWN, "10", "week");

    assertThat(council.value().orThrow().doubleCounts()).isEmpty();
  }

  @Test
  void deliveriesWithoutKeysAreSaidToBeUncheckableOnceForAContract() {
    council.deliver("HOURS", "1", "volunteering-hour");
    council.deliver("HOURS", "1", "volunteering-hour");
    council.deliver("WEEKS", "1", "week");

    assertThat(
            council.value().problems().stream()
                .filter(p -> p.code().equals(ValuationCodes.CANNOT_CHECK)))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).startsWith("3 quantities of C-01 have"));
  }
}
