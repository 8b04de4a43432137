package io.github.socialvalue4j.calculate.valuation;

import static io.github.socialvalue4j.calculate.valuation.Fixture.total;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.POST_COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValuationCalculatorTest {
  private final Fixture council = new Fixture();

  private static List<ProblemCode> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  @Nested
  class AFlow {
    @Test
    void isWorthItsQuantityTimesItsProxy() {
      council.deliver("HOURS", "120", "volunteering-hour");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("1928.4");
    }

    @Test
    void ofWhich90Of120AreVerifiedLeaves30Claimed() {
      RecordId claim = council.deliver("HOURS", "120", "volunteering-hour");
      council.verify(claim, VerificationState.VERIFIED, "90", "volunteering-hour");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.VERIFIED)).isEqualTo("1446.3");
      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("482.1");
      assertThat(total(valuation, COMPLETION, StateGroup.EVIDENCED_OR_BETTER)).isEqualTo("1446.3");
      assertThat(valuation.linesOf(Fixture.ONE).get(0).value().working())
          .contains("120 volunteering hours")
          .contains("90 volunteering hours");
    }

    @Test
    void thatWasPartlyRejectedAndWithdrawnShowsBothApart() {
      RecordId claim = council.deliver("HOURS", "120", "volunteering-hour");
      council.verify(claim, VerificationState.REJECTED, "20", "volunteering-hour");
      council.verify(claim, VerificationState.WITHDRAWN, "10", "volunteering-hour");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("1446.3");
      assertThat(total(valuation, COMPLETION, StateGroup.REJECTED)).isEqualTo("321.4");
      assertThat(total(valuation, COMPLETION, StateGroup.WITHDRAWN)).isEqualTo("160.7");
    }

    @Test
    void tellsApartWhatLiesAboveItsBaseline() {
      council.observe("HOURS", ENGAGEMENT, "20", "volunteering-hour", "2024-01-01");
      council.deliver("HOURS", "120", "volunteering-hour");

      PointChange change = council.value().orThrow().changes().get(0);

      assertThat(change.atCompletion().orElseThrow().value()).isEqualTo("100");
      assertThat(change.valueAboveBaseline().orElseThrow().value()).isEqualTo("1607");
    }

    @Test
    void withoutABaselineIsWholeButSaysSo() {
      council.deliver("HOURS", "120", "volunteering-hour");
      council.observe("HOURS", POST_COMPLETION, "5", "volunteering-hour", "2026-01-01");

      Result<Valuation> result = council.value();

      assertThat(result.isComplete()).isTrue();
      assertThat(codes(result)).contains(ValuationCodes.BASELINE_MISSING);
    }

    @Test
    void deliveredAfterTheLastDayCountsPostCompletion() {
      council.observe("HOURS", ENGAGEMENT, "0", "volunteering-hour", "2024-01-01");
      council.deliver("HOURS", "120", "volunteering-hour");
      council.observe("HOURS", POST_COMPLETION, "10", "volunteering-hour", "2025-12-31");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("1928.4");
      assertThat(total(valuation, POST_COMPLETION, StateGroup.CLAIMED)).isEqualTo("160.7");
    }

    @Test
    void thatIsBetterWhenItFallsIsWorthTheFall() {
      council.observe("FALLING", ENGAGEMENT, "1000", "mile", "2024-01-01");
      council.observe("FALLING", COMPLETION, "400", "mile", "2024-12-31");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("1200");
    }

    @Test
    void whoseObservationDiffersFromItsDeliveriesSaysSo() {
      council.deliver("HOURS", "120", "volunteering-hour");
      council.observe("HOURS", COMPLETION, "130", "volunteering-hour", "2024-12-31");

      Result<Valuation> result = council.value();

      assertThat(codes(result)).contains(ValuationCodes.DIFFERS_FROM_DELIVERIES);
      assertThat(total(result.orThrow(), COMPLETION, StateGroup.CLAIMED)).isEqualTo("1928.4");
    }
  }

  @Nested
  class ALevel {
    @Test
    void isWorthItsRise() {
      council.observe("JOBS", ENGAGEMENT, "10", "fte", "2024-01-01");
      council.observe("JOBS", COMPLETION, "40", "fte", "2024-12-31");
      council.observe("JOBS", POST_COMPLETION, "34", "fte", "2025-12-31");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("30000");
      assertThat(total(valuation, POST_COMPLETION, StateGroup.CLAIMED)).isEqualTo("24000");
      PointChange change = valuation.changes().get(0);
      assertThat(change.retention().orElseThrow().value()).isEqualTo("0.8");
      // Exactly one year lies between, so the drop-off a year is what was lost.
      assertThat(change.dropOffPerYear().orElseThrow().value()).isEqualTo("0.2");
    }

    @Test
    void thatIsBetterWhenItFallsIsWorthItsFall() {
      council.observe("INCIDENTS", ENGAGEMENT, "100", "incident", "2024-01-01");
      council.observe("INCIDENTS", COMPLETION, "60", "incident", "2024-12-31");
      council.observe("INCIDENTS", POST_COMPLETION, "110", "incident", "2025-12-31");

      Result<Valuation> result = council.value();

      assertThat(total(result.orThrow(), COMPLETION, StateGroup.CLAIMED)).isEqualTo("20000");
      assertThat(total(result.orThrow(), POST_COMPLETION, StateGroup.CLAIMED)).isEqualTo("-5000");
      assertThat(codes(result)).contains(ValuationCodes.NO_RETENTION);
    }

    @Test
    void verifiedAt36OfAClaimed40Has4CheckedAndNotConfirmed() {
      RecordId before = council.observe("JOBS", ENGAGEMENT, "10", "fte", "2024-01-01");
      RecordId after = council.observe("JOBS", COMPLETION, "40", "fte", "2024-12-31");
      council.verify(before, VerificationState.VERIFIED, "10", "fte");
      council.verify(after, VerificationState.VERIFIED, "36", "fte");
      council.asOf(LocalDate.of(2026, 3, 1));

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.VERIFIED)).isEqualTo("26000");
      assertThat(total(valuation, COMPLETION, StateGroup.NOT_CONFIRMED)).isEqualTo("4000");
      assertThat(total(valuation, COMPLETION, StateGroup.EVIDENCED_OR_BETTER)).isEqualTo("26000");
      assertThat(valuation.totals(COMPLETION, StateGroup.CLAIMED)).isEmpty();
    }

    @Test
    void isInNoBetterStateThanItsBaseline() {
      council.observe("JOBS", ENGAGEMENT, "10", "fte", "2024-01-01");
      RecordId after = council.observe("JOBS", COMPLETION, "40", "fte", "2024-12-31");
      council.verify(after, VerificationState.VERIFIED, "40", "fte");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("30000");
      assertThat(valuation.totals(COMPLETION, StateGroup.VERIFIED)).isEmpty();
    }

    @Test
    void withoutABaselineIsLeftOutByName() {
      council.observe("JOBS", COMPLETION, "40", "fte", "2024-12-31");
      council.deliver("HOURS", "1", "volunteering-hour");

      Result<Valuation> result = council.value();

      assertThat(result.isPartial()).isTrue();
      Total total = result.orThrow().policyTotal(COMPLETION, StateGroup.CLAIMED);
      assertThat(total.value().value()).isEqualTo("16.07");
      assertThat(total.leavesOut()).extracting(o -> o.measure().value()).containsExactly("JOBS");
      assertThat(total.leavesOut().get(0).code()).isEqualTo(ValuationCodes.BASELINE_MISSING);
    }

    @Test
    void cannotBeDelivered() {
      council.deliver("JOBS", "1", "fte");

      assertThat(codes(council.value())).contains(ValuationCodes.NOT_A_FLOW);
    }
  }

  @Nested
  class AShare {
    @Test
    void isWorthItsChange() {
      council.observe("SHARE", ENGAGEMENT, "0.25", "share", "2024-01-01");
      council.observe("SHARE", COMPLETION, "0.40", "share", "2024-12-31");

      Valuation valuation = council.value().orThrow();

      assertThat(total(valuation, COMPLETION, StateGroup.CLAIMED)).isEqualTo("3000");
    }
  }

  @Nested
  class ThePoints {
    @Test
    void thatLieAheadAreNotMissing() {
      council.promise("JOBS", "5", "fte");
      council.asOf(LocalDate.of(2024, 6, 1));
      council.observe("JOBS", ENGAGEMENT, "10", "fte", "2024-01-01");

      Result<Valuation> result = council.value();

      assertThat(result.isComplete()).isTrue();
      assertThat(result.orThrow().changes().get(0).states())
          .containsEntry(ENGAGEMENT, PointState.OBSERVED)
          .containsEntry(COMPLETION, PointState.NOT_YET_DUE)
          .containsEntry(POST_COMPLETION, PointState.NOT_YET_DUE);
      assertThat(total(result.orThrow(), ENGAGEMENT, StateGroup.COMMITTED)).isEqualTo("5000");
    }

    @Test
    void thatHavePassedUnreadAreLeftOutByName() {
      council.promise("HOURS", "100", "volunteering-hour");

      Result<Valuation> result = council.value();

      assertThat(result.isPartial()).isTrue();
      assertThat(result.orThrow().omissions())
          .extracting(Omission::point)
          .containsExactly(COMPLETION, POST_COMPLETION);
    }

    @Test
    void onWhichObserversDisagreeTakeTheCautiousReading() {
      council.observe("JOBS", ENGAGEMENT, "10", "fte", "2024-01-01");
      council.observe("JOBS", COMPLETION, "40", "fte", "2024-12-30");
      council.observeBy(Fixture.COUNCIL, "officer", "JOBS", COMPLETION, "35", "fte", "2024-12-29");

      Result<Valuation> cautious = council.value();
      assertThat(codes(cautious)).contains(ValuationCodes.DISAGREEMENT);
      assertThat(total(cautious.orThrow(), COMPLETION, StateGroup.CLAIMED)).isEqualTo("25000");

      council.options(council.options().withDisagreement(DisagreementPolicy.LATEST));
      assertThat(total(council.value().orThrow(), COMPLETION, StateGroup.CLAIMED))
          .isEqualTo("30000");

      council.options(council.options().withDisagreement(DisagreementPolicy.REFUSE));
      assertThat(council.value().orThrow().omissions())
          .extracting(Omission::code)
          .contains(ValuationCodes.DISAGREEMENT);
    }
  }

  @Nested
  class Totals {
    @Test
    void ofUnlikeKindsAddUpOnlyUnderANamedPolicy() {
      council.deliver("HOURS", "100", "volunteering-hour");
      council.deliver("SPEND", "1000", "gbp-spent");

      Valuation named = council.value().orThrow();
      assertThat(total(named, COMPLETION, StateGroup.CLAIMED)).isEqualTo("1697");
      assertThat(named.totals(COMPLETION, StateGroup.CLAIMED)).hasSize(3);

      council.options(council.options().withPolicy(AggregationPolicy.BY_KIND));
      assertThat(council.value().orThrow().totals(COMPLETION, StateGroup.CLAIMED))
          .extracting(t -> t.value().value().toPlainString())
          .containsExactly("1607", "90");
    }

    @Test
    void standAgainstTheContractValue() {
      council.deliver("HOURS", "100", "volunteering-hour");

      Ratio ratio = council.value().orThrow().ratios().get(0);

      assertThat(ratio.percent().value()).isEqualTo("1.607");
      assertThat(ratio.pencePerPound().value()).isEqualTo("1.607");
    }

    @Test
    void leaveOutWhatHasNoValueAndRecordWhatIsNeverValued() {
      council.deliver("UNVALUED", "7", "tco2e");
      council.deliver("NOTED", "3", "count");
      council.deliver("HOURS", "1", "volunteering-hour");
      council.deliver("TYPO", "1", "count");

      Result<Valuation> result = council.value();

      assertThat(result.isPartial()).isTrue();
      assertThat(codes(result))
          .contains(ValuationCodes.NOT_PUBLISHED, ValuationCodes.NOT_IN_EDITION);
      assertThat(result.orThrow().recorded())
          .extracting(l -> l.measure().id().value())
          .containsExactly("NOTED");
      assertThat(result.orThrow().policyTotal(COMPLETION, StateGroup.CLAIMED).leavesOut())
          .extracting(o -> o.measure().value())
          .contains("UNVALUED", "TYPO");
    }

    @Test
    void leaveOutOnlyWhatIsOfTheirOwnKind() {
      council.deliver("UNVALUED", "7", "tco2e");
      council.deliver("HOURS", "1", "volunteering-hour");
      council.deliver("SPEND", "1000", "gbp-spent");
      council.options(council.options().withPolicy(AggregationPolicy.BY_KIND));

      assertThat(council.value().orThrow().totals(COMPLETION, StateGroup.CLAIMED))
          .extracting(Total::isPartial)
          .containsExactly(true, false);
    }

    @Test
    void belongToEveryDimension() {
      council.deliver("WEEKS", "1", "week");

      Valuation valuation = council.value().orThrow();

      for (Dimension dimension : Dimension.values()) {
        assertThat(valuation.totals(dimension)).as(dimension.code()).isNotEmpty();
      }
    }
  }

  @Nested
  class Refuses {
    @Test
    void aWrongUnitAtItsPath() {
      RecordId id = council.deliver("HOURS", "120", "staff-hour");

      Result<Valuation> result = council.value();

      assertThat(result.isFailed()).isTrue();
      assertThat(result.problems())
          .filteredOn(p -> p.code().equals(ValuationCodes.OTHER_UNIT))
          .extracting(p -> p.path().toString())
          .containsExactly("/records/" + id + "/unit");
    }

    @Test
    void aLicenceThatBarsTheUse() {
      council.options(council.options().withUses(Set.of(LicensedUse.COMMERCIAL)));
      council.deliver("HOURS", "1", "volunteering-hour");

      assertThat(council.value(Fixture.table(Permission.REFUSED)).isFailed()).isTrue();
      assertThat(council.value(Fixture.table(Permission.PERMITTED)).isFailed()).isFalse();
    }

    @Test
    void aPinnedEditionThatTheCatalogueLacksAndListsWhatItHas() {
      council.deliver("HOURS", "1", "volunteering-hour");

      Result<Valuation> result =
          ValuationCalculator.of(ProxyCatalogue.of()).calculate(council.portfolio());

      assertThat(result.isFailed()).isTrue();
      assertThat(codes(result)).containsOnly(ValuationCodes.UNKNOWN_EDITION);
    }
  }
}
