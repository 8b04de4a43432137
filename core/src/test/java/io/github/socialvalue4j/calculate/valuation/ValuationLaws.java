package io.github.socialvalue4j.calculate.valuation;

import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.contract.RecordId;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ValuationLaws {
  @Property(tries = 50)
  void totalsPartitionByState(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 500) Integer> hours,
      @ForAll @IntRange(max = 100) int percentVerified) {
    Fixture council = new Fixture();
    BigDecimal all = BigDecimal.ZERO;
    for (int claimed : hours) {
      RecordId claim = council.deliver("HOURS", Integer.toString(claimed), "volunteering-hour");
      int verified = claimed * percentVerified / 100;
      council.verify(
          claim, VerificationState.VERIFIED, Integer.toString(verified), "volunteering-hour");
      all = all.add(BigDecimal.valueOf(claimed));
    }

    Valuation valuation = council.value().orThrow();

    BigDecimal byState =
        valuation.totals(Dimension.ALL).stream()
            .filter(t -> t.key().group().isPolicy())
            .filter(t -> t.key().state() != StateGroup.EVIDENCED_OR_BETTER)
            .map(t -> t.value().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(byState).isEqualByComparingTo(all.multiply(new BigDecimal("16.07")));
  }

  @Property(tries = 30)
  void contractsAddUpToTheWholeAndEveryFigureReplays(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 900) Integer> weeks) {
    Fixture council = new Fixture();
    for (int i = 0; i < weeks.size(); i++) {
      council.deliver(
          i % 2 == 0 ? Fixture.ONE : Fixture.TWO,
          i % 2 == 0 ? Fixture.SUPPLIER : Fixture.OTHER,
          "WEEKS",
          weeks.get(i).toString(),
          "week",
          "activity-" + i,
          null);
    }

    Valuation valuation = council.value().orThrow();

    Figure whole = valuation.policyTotal(COMPLETION, StateGroup.CLAIMED).value();
    BigDecimal parts =
        valuation.totals(Dimension.CONTRACT).stream()
            .filter(t -> t.key().group().isPolicy())
            .map(t -> t.value().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(parts).isEqualByComparingTo(whole.value());
    valuation.totals().forEach(t -> assertThat(t.value().replay()).isEqualTo(t.value().value()));
  }

  @Property(tries = 50)
  void whatIsVerifiedOfALevelAndWhatIsNotConfirmedAddUpToItsClaim(
      @ForAll @IntRange(max = 100) int baseline,
      @ForAll @IntRange(max = 100) int claimed,
      @ForAll @IntRange(max = 100) int verified) {
    Fixture council = new Fixture();
    RecordId before =
        council.observe("JOBS", ENGAGEMENT, Integer.toString(baseline), "fte", "2024-01-01");
    RecordId after =
        council.observe("JOBS", COMPLETION, Integer.toString(claimed), "fte", "2024-12-31");
    council.verify(before, VerificationState.VERIFIED, Integer.toString(baseline), "fte");
    council.verify(after, VerificationState.VERIFIED, Integer.toString(verified), "fte");

    BigDecimal sum =
        council.value().orThrow().lines().stream()
            .map(l -> l.value().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    // Verified above its claim, a level counts as it was found.
    int best = Math.max(claimed, verified);
    assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(1000L * (best - baseline)));
  }
}
