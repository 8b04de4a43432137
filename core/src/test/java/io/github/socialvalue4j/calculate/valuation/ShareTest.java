package io.github.socialvalue4j.calculate.valuation;

import static io.github.socialvalue4j.basis.evidence.VerificationState.CLAIMED;
import static io.github.socialvalue4j.basis.evidence.VerificationState.COMMITTED;
import static io.github.socialvalue4j.basis.evidence.VerificationState.VERIFIED;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A share is at most its whole, whoever says it and however, and two shares have no sum. */
class ShareTest {
  private final Fixture council = new Fixture();

  private RecordId reads(String share, boolean before) {
    return council.observe(
        "SHARE",
        before ? ENGAGEMENT : COMPLETION,
        share,
        "share",
        before ? "2024-01-01" : "2024-12-31");
  }

  private static List<String> above(Result<?> result) {
    return result.problems().stream()
        .filter(p -> p.code().toString().equals("measure.share-above-one"))
        .map(p -> p.path().toString())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"true, 5", "false, 1.2"})
  void isNotFoundToBeMoreThanItsWhole(boolean baseline, String found) {
    RecordId before = reads("0.2", true);
    RecordId after = reads("0.5", false);
    RecordId verdict = council.verify(baseline ? before : after, VERIFIED, found, "share");

    assertThat(above(council.value())).containsExactly("/records/" + verdict + "/quantity");
  }

  @Test
  void promisedTwiceIsNotAdded() {
    council.promise("SHARE", "0.4", "share");
    council.promise("SHARE", "0.7", "share");

    Valuation valuation = council.value().orThrow();

    assertThat(valuation.lines()).noneMatch(l -> l.state() == COMMITTED);
    assertThat(valuation.omissions())
        .filteredOn(o -> o.code().equals(ValuationCodes.SHARES_NOT_ADDED))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.7, false", "0.9, 0.3, false", "0.3, 0.7, true"})
  void isNotPromisedBeyondItsWhole(String baseline, String promised, boolean isSound) {
    RecordId promise = council.promise("SHARE", promised, "share");
    reads(baseline, true);
    reads("0.6", false);

    assertThat(above(council.value()))
        .isEqualTo(isSound ? List.of() : List.of("/records/" + promise + "/quantity"));
  }

  @ParameterizedTest
  @EnumSource(
      value = VerificationState.class,
      names = {"COMMITTED", "CLAIMED", "VERIFIED"})
  void givenTwiceInOneStateIsNotAdded(VerificationState state) {
    Result<Valuation> twice =
        QuantityCalculator.of(Fixture.table())
            .calculate(List.of(share("0.4", state), share("0.3", state)));

    assertThat(twice.isFailed()).isTrue();
    assertThat(twice.problems())
        .extracting(p -> p.code() + " " + p.path())
        .contains("measure.shares-not-added /lines/1/measure");
  }

  @Test
  void givenInTwoStatesIsPartOfOneChange() {
    Result<Valuation> parts =
        QuantityCalculator.of(Fixture.table())
            .calculate(List.of(share("0.4", CLAIMED), share("0.3", VERIFIED)));

    assertThat(parts.orThrow().lines()).hasSize(2);
  }

  private static MeasuredQuantity share(String change, VerificationState state) {
    return new MeasuredQuantity(MeasureId.parse("SHARE"), Quantity.of(change, "share"), state);
  }
}
