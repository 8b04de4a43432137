package io.github.socialvalue4j.calculate.valuation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.contract.RecordId;
import org.junit.jupiter.api.Test;

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
