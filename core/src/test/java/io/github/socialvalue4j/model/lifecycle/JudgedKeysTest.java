package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.HOURS;
import static io.github.socialvalue4j.model.lifecycle.Records.JULY;
import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.SUPPLIER;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.hours;
import static io.github.socialvalue4j.model.lifecycle.Records.id;
import static io.github.socialvalue4j.model.lifecycle.Records.register;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was judged under a key, and is claimed under it again, is named whatever else is changed.
 */
class JudgedKeysTest {
  private static final LocalDate LATER = LocalDate.of(2027, 1, 1);

  /** What is said of a claim that came on record after these. */
  private static List<String> said(LifecycleEvent claim, LifecycleEvent... before) {
    LifecycleLog.Builder log = LifecycleLog.builder();
    List<LifecycleEvent> all = new ArrayList<>(List.of(before));
    all.add(claim);
    for (LifecycleEvent event : all) {
      assertThat(log.add(LATER, event, ProblemPath.root())).isEmpty();
    }
    return Portfolio.of(register(), log.build(), AsOf.of(LATER)).problems().stream()
        .filter(p -> p.code().equals(LifecycleCodes.KEY_JUDGED))
        .map(p -> p.path() + ": " + p.message())
        .toList();
  }

  private static Verification rejected() {
    return verification("V", "D", VerificationState.REJECTED, "10", JUNE).build();
  }

  private static Delivery.Builder elsewhere() {
    return Delivery.builder(id("D2"), ContractId.parse("C-10"), HOURS)
        .delivered(hours("10"), JULY, SUPPLIER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"shore", "Shore", "\uff53\uff48\uff4f\uff52\uff45", "sh\u200bore", " shore "})
  void underAnotherContractByAKeyThatLooksTheSame(String key) {
    assertThat(
            said(
                elsewhere().activity(key).build(),
                delivery("D", "10", MAY).activity("shore").build(),
                rejected()))
        .containsExactly(
            "/records/D2: D2 claims 10 volunteering hours under the activity key of D of C-1, of"
                + " which auditor found as V: 10 volunteering hours, rejected; it counts all"
                + " the same.");
    assertThat(
            said(
                elsewhere().beneficiary(key).build(),
                delivery("D", "10", MAY).beneficiary("shore").build(),
                rejected()))
        .containsExactly(
            "/records/D2: D2 claims 10 volunteering hours under the beneficiary key of D of C-1, of"
                + " which auditor found as V: 10 volunteering hours, rejected; it counts all"
                + " the same.");
  }

  @Test
  void underTheSameContractByABeneficiary() {
    Delivery judged = delivery("D", "10", MAY).beneficiary("p-17").build();

    assertThat(said(delivery("D2", "10", JULY).beneficiary("P-17").build(), judged, rejected()))
        .hasSize(1);
    assertThat(said(delivery("D2", "10", JULY).beneficiary("p-18").build(), judged, rejected()))
        .isEmpty();
  }

  /** As for double counts: a person may come to two sessions. */
  @Test
  void notWhereAKeyThatBothCarryDiffers() {
    Delivery judged = delivery("D", "10", MAY).activity("one").beneficiary("p-17").build();

    assertThat(
            said(
                delivery("D2", "10", JULY).activity("two").beneficiary("p-17").build(),
                judged,
                rejected()))
        .isEmpty();
    assertThat(
            said(
                delivery("D2", "10", JULY).activity("one").beneficiary("p-18").build(),
                judged,
                rejected()))
        .isEmpty();
    assertThat(said(delivery("D2", "10", JULY).beneficiary("p-17").build(), judged, rejected()))
        .hasSize(1);
    assertThat(
            said(
                delivery("D2", "10", JULY).activity("one").beneficiary("p-17").build(),
                judged,
                rejected()))
        .hasSize(1);
  }

  /** A key that a correction brings in is looked at like any other. */
  @Test
  void byACorrectionOfAnotherClaim() {
    assertThat(
            said(
                delivery("D3", "10", JULY).activity("shore").supersedes(id("D2")).build(),
                delivery("D", "10", MAY).activity("shore").build(),
                rejected(),
                delivery("D2", "10", JULY).activity("park").build()))
        .hasSize(1);
  }

  /**
   * What was verified under another contract and is claimed again is a double count, found as such.
   */
  @Test
  void notWhatWasVerifiedUnderAnotherContract() {
    assertThat(
            said(
                elsewhere().activity("shore").build(),
                delivery("D", "10", MAY).activity("shore").build(),
                verification("V", "D", VerificationState.VERIFIED, "10", JUNE).build()))
        .isEmpty();
  }

  /** Low and high of one question are one thing that was refused. */
  @Test
  void asAnotherAnswerOfTheSeries() {
    assertThat(said(answer("D2", "WELL-high", JULY), answer("D", "WELL-low", MAY), rejected()))
        .hasSize(1);
    assertThat(said(answer("D2", "WELL", JULY), answer("D", "WELL-low", MAY), rejected()))
        .isEmpty();
  }

  private static Delivery answer(String id, String measure, LocalDate on) {
    return Delivery.builder(id(id), Records.CONTRACT, MeasureId.parse(measure))
        .delivered(hours("10"), on, SUPPLIER)
        .activity("shore")
        .build();
  }
}
