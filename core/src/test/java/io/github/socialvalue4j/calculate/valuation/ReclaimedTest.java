package io.github.socialvalue4j.calculate.valuation;

import static io.github.socialvalue4j.basis.evidence.VerificationState.REJECTED;
import static io.github.socialvalue4j.basis.evidence.VerificationState.VERIFIED;
import static io.github.socialvalue4j.basis.evidence.VerificationState.WITHDRAWN;
import static io.github.socialvalue4j.calculate.valuation.Scene.JUNE;
import static io.github.socialvalue4j.calculate.valuation.Scene.delivery;
import static io.github.socialvalue4j.calculate.valuation.Scene.org;
import static io.github.socialvalue4j.calculate.valuation.Scene.reading;
import static io.github.socialvalue4j.calculate.valuation.Scene.said;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.POST_COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.Observation;
import org.junit.jupiter.api.Test;

/** What may be what was refused, or the same once more, is named. */
class ReclaimedTest {
  private static final String AFTER_REFUSAL = "record.claimed-after-refusal";

  private static Quantity hours(String value) {
    return Quantity.of(value, "volunteering-hour");
  }

  private static Quantity fte(String value) {
    return Quantity.of(value, "fte");
  }

  @Test
  void asAnotherAnswerOfTheSeries() {
    Delivery refused = delivery("D", "C-01", "WELL-low", hours("100"), JUNE, null);
    Scene scene =
        new Scene()
            .add(refused)
            .add(said("V", refused, REJECTED, hours("100"), "council"))
            .add(delivery("E", "C-01", "WELL-high", hours("100"), JUNE, null));

    assertThat(scene.saidWith(AFTER_REFUSAL)).hasSize(1);
  }

  @Test
  void asTheLevelAfterCompletionThatWasRefusedAtCompletion() {
    Observation refused = reading("O2", "JOBS", COMPLETION, fte("40"));
    Scene scene =
        new Scene()
            .add(reading("O1", "JOBS", ENGAGEMENT, fte("10")))
            .add(refused)
            .add(said("V", refused, REJECTED, fte("40"), "council"))
            .add(reading("O3", "JOBS", POST_COMPLETION, fte("40")));

    assertThat(scene.saidWith(AFTER_REFUSAL)).singleElement().asString().startsWith("/records/O3");
  }

  @Test
  void butNotADeliveryAfterABaselineThatWasRefused() {
    Observation refused = reading("O1", "HOURS", ENGAGEMENT, hours("10"));
    Scene scene =
        new Scene()
            .add(refused)
            .add(said("V", refused, REJECTED, hours("10"), "council"))
            .add(delivery("D", "C-01", "HOURS", hours("100"), JUNE, null));

    assertThat(scene.saidWith(AFTER_REFUSAL)).isEmpty();
  }

  @Test
  void asADeliveryThatIsAlikeInAllButItsId() {
    Delivery one = delivery("D", "C-01", "HOURS", hours("5"), JUNE, null);
    Scene scene = new Scene().add(one);

    assertThat(
            scene
                .add(delivery("E", "C-01", "HOURS", hours("5"), JUNE, "fair"))
                .saidWith("double-count.doubtful"))
        .isEmpty();
    assertThat(
            scene
                .add(delivery("F", "C-01", "HOURS", hours("5"), JUNE, null))
                .saidWith("double-count.doubtful"))
        .containsExactly("/records/F: F says the same as D, but for its id; both count.");
  }

  @Test
  void asAnothersReadingOnceTheJudgedOneIsTakenBack() {
    Observation judged = reading("O2", "JOBS", COMPLETION, fte("40"));
    Observation others =
        Observation.builder(
                RecordId.parse("O3"), ContractId.parse("C-01"), MeasureId.parse("JOBS"), COMPLETION)
            .observed(fte("40"), JUNE, org("other-sub"))
            .build();
    Scene scene =
        new Scene()
            .add(reading("O1", "JOBS", ENGAGEMENT, fte("10")))
            .add(judged)
            .add(said("V", judged, VERIFIED, fte("20"), "council"))
            .add(others);

    assertThat(scene.saidWith("verification.verdict-withdrawn")).isEmpty();
    assertThat(
            scene
                .add(said("W", judged, WITHDRAWN, fte("40"), "sub"))
                .saidWith("verification.verdict-withdrawn"))
        .singleElement()
        .asString()
        .startsWith("/records/W: W takes back O2, which council judged as V: 20 ");
  }
}
