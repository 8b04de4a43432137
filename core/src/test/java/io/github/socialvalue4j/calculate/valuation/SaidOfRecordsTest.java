package io.github.socialvalue4j.calculate.valuation;

import static io.github.socialvalue4j.basis.evidence.VerificationState.EVIDENCED;
import static io.github.socialvalue4j.basis.evidence.VerificationState.REJECTED;
import static io.github.socialvalue4j.basis.evidence.VerificationState.VERIFIED;
import static io.github.socialvalue4j.basis.evidence.VerificationState.WITHDRAWN;
import static io.github.socialvalue4j.calculate.valuation.Scene.JUNE;
import static io.github.socialvalue4j.calculate.valuation.Scene.delivery;
import static io.github.socialvalue4j.calculate.valuation.Scene.reading;
import static io.github.socialvalue4j.calculate.valuation.Scene.said;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a record and does not count as it was said is named. */
class SaidOfRecordsTest {
  private final Observation before = reading("B", "JOBS", ENGAGEMENT, fte("10"));
  private final Observation after = reading("D", "JOBS", COMPLETION, fte("40"));

  private static Quantity fte(String value) {
    return Quantity.of(value, "fte");
  }

  private static Quantity hours(String value) {
    return Quantity.of(value, "volunteering-hour");
  }

  @Test
  void aBaselineThatWasVerifiedAndIsTakenBackStaysAndTheWithdrawalIsNamed() {
    Scene scene =
        new Scene().add(before).add(said("VB", before, VERIFIED, fte("10"), "council")).add(after);
    var found = scene.lines();
    scene.add(said("W", before, WITHDRAWN, fte("10"), "sub"));

    assertThat(scene.lines()).isEqualTo(found);
    assertThat(scene.saidWith("verification.withdrawn-after-verdict"))
        .singleElement()
        .asString()
        .startsWith("/records/W: W takes back B, which was judged: what was found stays");
  }

  @Test
  void aLossThatWasVerifiedAndIsTakenBackStaysAndTheWithdrawalIsNamed() {
    Observation loss = reading("D", "JOBS", COMPLETION, fte("4"));
    Scene scene =
        new Scene().add(before).add(loss).add(said("VD", loss, VERIFIED, fte("4"), "council"));
    var found = scene.lines();
    scene.add(said("W", loss, WITHDRAWN, fte("4"), "sub"));

    assertThat(scene.lines()).isEqualTo(found);
    assertThat(scene.saidWith("verification.withdrawn-after-verdict")).hasSize(1);
  }

  @Test
  void aDeliveryOfAFallingFlowThatWasJudgedAndIsTakenBackIsNamed() {
    Observation miles = reading("B", "FALLING", ENGAGEMENT, Quantity.of("200", "mile"));
    Delivery driven = delivery("D", "C-01", "FALLING", Quantity.of("100", "mile"), JUNE, null);
    Scene scene =
        new Scene()
            .add(miles)
            .add(driven)
            .add(said("V", driven, VERIFIED, Quantity.of("60", "mile"), "council"))
            .add(said("W", driven, WITHDRAWN, Quantity.of("40", "mile"), "sub"));

    assertThat(scene.saidWith("verification.withdrawn-after-verdict")).hasSize(1);
  }

  @Test
  void aRejectionOfAPartOfALevelIsThatPartAndTheRestIsNotConfirmed() {
    Scene scene =
        new Scene().add(before).add(after).add(said("V", after, REJECTED, fte("15"), "council"));

    assertThat(scene.lines())
        .containsExactlyInAnyOrder(
            "JOBS COMPLETION NOT_CONFIRMED 15000", "JOBS COMPLETION REJECTED 15000");
    assertThat(scene.delivered()).isZero();
    assertThat(scene.saidWith("verification.part-of-reading"))
        .containsExactly(
            "/records/V/quantity: V says of 15 full-time equivalents that it is rejected, and D"
                + " reads 40 full-time equivalents. A reading stands or falls as one: nothing of"
                + " it counts, the rest as checked and not confirmed.");
  }

  @Test
  void aRejectionOfThePartAboveTheBaselineOrMoreIsTheWholeRise() {
    Scene scene =
        new Scene().add(before).add(after).add(said("V", after, REJECTED, fte("35"), "council"));

    assertThat(scene.lines()).containsExactly("JOBS COMPLETION REJECTED 30000");
  }

  @Test
  void evidenceThatIsFiledTwiceForALevelIsNamed() {
    Scene scene =
        new Scene()
            .add(before)
            .add(after)
            .add(said("E1", after, EVIDENCED, fte("20"), "sub"))
            .add(said("E2", after, EVIDENCED, fte("30"), "sub"));

    assertThat(scene.saidWith("verification.overtaken"))
        .singleElement()
        .asString()
        .startsWith("/records/E1: E1 says of D");
  }

  @Test
  void aVerificationOfAReadingBesideDeliveriesIsNamed() {
    Observation read = reading("O", "HOURS", COMPLETION, hours("10"));
    Scene scene =
        new Scene()
            .add(delivery("D", "C-01", "HOURS", hours("10"), JUNE, null))
            .add(read)
            .add(said("V", read, VERIFIED, hours("10"), "council"));

    assertThat(scene.saidWith("verification.beside-deliveries")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "another day, C-01, 5, HOURS, 100, volunteering-hour,",
    "half, C-01, 5, HOURS, 50, volunteering-hour,",
    "another key, C-01, 5, HOURS, 100, volunteering-hour, market",
    "another contract, C-02, 0, HOURS, 100, volunteering-hour,",
    "a measure that perhaps excludes it, C-01, 5, HIRE, 1, fte,"
  })
  void aClaimAfterARefusalIsNamed(
      String how,
      String contract,
      int days,
      String measure,
      String amount,
      String unit,
      String key) {
    Delivery refused = delivery("D", "C-01", "HOURS", hours("100"), JUNE, "fair");
    Delivery again =
        delivery("D2", contract, measure, Quantity.of(amount, unit), JUNE.plusDays(days), key);
    Scene scene =
        new Scene()
            .add(refused)
            .add(said("V", refused, REJECTED, hours("100"), "council"))
            .add(again);

    assertThat(scene.saidWith("record.claimed-after-refusal"))
        .as(how)
        .containsExactly(
            "/records/D2: D2 came on record after council judged D of the same claimant, 100"
                + " volunteering hours of HOURS, as V: rejected. Whether what was refused is"
                + " claimed again cannot be told, and what is claimed counts.");

    scene.add(said("V2", again, VERIFIED, again.quantity(), "council"));
    assertThat(scene.saidWith("record.claimed-after-refusal")).as(how).isEmpty();
  }

  @Test
  void aRefusalIsSaidOnceHoweverManyClaimsFollowIt() {
    Delivery refused = delivery("D", "C-01", "HOURS", hours("100"), JUNE, null);
    Scene scene =
        new Scene().add(refused).add(said("V", refused, REJECTED, hours("100"), "council"));
    for (int day = 1; day <= 5; day++) {
      scene.add(delivery("D" + day, "C-01", "HOURS", hours("20"), JUNE.plusDays(day), null));
    }

    assertThat(scene.saidWith("record.claimed-after-refusal"))
        .singleElement()
        .asString()
        .contains("D1, D2, D3 and others came on record after");
  }

  @Test
  void whoSuppliesOrClaimsUnderAContractIsNamedWhereItVerifiesAnother() {
    Delivery work = delivery("D", "C-01", "HOURS", hours("100"), JUNE, null);

    assertThat(
            new Scene()
                .add(work)
                .add(said("V", work, VERIFIED, hours("100"), "main"))
                .saidWith("verification.by-supplier"))
        .hasSize(1);
    assertThat(
            new Scene()
                .add(work)
                .add(said("V", work, VERIFIED, hours("100"), "council"))
                .saidWith("verification.by-supplier"))
        .isEmpty();
    Delivery others =
        Delivery.builder(RecordId.parse("X"), work.contract(), work.measure())
            .delivered(hours("7"), JUNE, Scene.org("other-sub"))
            .build();
    assertThat(
            new Scene()
                .add(work)
                .add(others)
                .add(said("V", work, VERIFIED, hours("100"), "other-sub"))
                .saidWith("verification.by-fellow-claimant"))
        .hasSize(1);
  }
}
