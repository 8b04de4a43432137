package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.JULY;
import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.id;
import static io.github.socialvalue4j.model.lifecycle.Records.observation;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AsOfTest {
  /** Read as 40 at the end of May and recorded in June; in July corrected to 36. */
  private final LifecycleLog log =
      LifecycleLog.empty()
          .append(JUNE, observation("O", MeasurementPoint.ENGAGEMENT, "40", MAY).build())
          .append(
              JULY,
              observation("O2", MeasurementPoint.ENGAGEMENT, "36", MAY)
                  .supersedes(id("O"))
                  .build());

  private static String reading(LifecycleLog log, LocalDate occurredBy, LocalDate recordedBy) {
    return log.asOf(new AsOf(occurredBy, recordedBy)).standing(Observation.class).stream()
        .map(o -> o.quantity().toString())
        .findFirst()
        .orElse("none");
  }

  @Nested
  class ByTheDayOfRecord {
    @Test
    void theOldReadingStillShowsToWhoeverLooksFromBeforeTheCorrection() {
      assertThat(reading(log, MAY, JUNE.minusDays(1))).isEqualTo("none");
      assertThat(reading(log, MAY, JUNE)).isEqualTo("40 volunteering hours");
      assertThat(reading(log, MAY, JULY.minusDays(1))).isEqualTo("40 volunteering hours");
      assertThat(reading(log, MAY, JULY)).isEqualTo("36 volunteering hours");
    }

    @Test
    void whatWasReplacedIsKeptForTheAccount() {
      LogView now = log.asOf(AsOf.of(JULY));

      assertThat(now.superseded()).map(e -> e.id().value()).containsExactly("O");
      assertThat(log.asOf(AsOf.of(JUNE)).superseded()).isEmpty();
      assertThat(log.entries()).hasSize(2);
    }
  }

  @Nested
  class ByTheDayOfEvent {
    @Test
    void nothingShowsThatHadNotHappened() {
      assertThat(reading(log, MAY.minusDays(1), JULY)).isEqualTo("none");
      assertThat(reading(log, MAY, JULY)).isEqualTo("36 volunteering hours");
    }

    @Test
    void aCorrectionToALaterDayDoesNotBringTheWrongDayBack() {
      LifecycleLog moved =
          LifecycleLog.empty()
              .append(JUNE, delivery("D", "10", MAY).build())
              .append(JULY, delivery("D2", "10", JUNE).supersedes(id("D")).build());

      assertThat(moved.asOf(new AsOf(MAY, JULY)).standing()).isEmpty();
      assertThat(moved.asOf(new AsOf(MAY, JULY)).superseded()).hasSize(1);
      assertThat(moved.asOf(new AsOf(MAY, JUNE)).standing()).hasSize(1);
    }
  }

  @Nested
  class Verifications {
    private final LifecycleLog verified =
        LifecycleLog.empty()
            .append(JUNE, delivery("D", "120", MAY).build())
            .append(JUNE, verification("V", "D", VerificationState.VERIFIED, "90", JUNE).build())
            .append(JULY, delivery("D2", "100", MAY).supersedes(id("D")).build());

    @Test
    void standWithTheirClaim() {
      LogView view = verified.asOf(AsOf.of(JUNE));

      assertThat(view.verificationsOf(id("D"))).hasSize(1);
      assertThat(view.lapsed()).isEmpty();
      assertThat(verified.asOf(new AsOf(MAY, JUNE)).verificationsOf(id("D"))).isEmpty();
    }

    @Test
    void lapseWhenTheirClaimIsCorrectedAndDoNotPassToTheCorrection() {
      LogView view = verified.asOf(AsOf.of(JULY));

      assertThat(view.verificationsOf(id("D"))).isEmpty();
      assertThat(view.verificationsOf(id("D2"))).isEmpty();
      assertThat(view.lapsed()).map(v -> v.id().value()).containsExactly("V");
    }
  }

  @Test
  void aChainOfCorrectionsThroughALaterDayDoesNotLoseItsVerdict() {
    LifecycleLog chained =
        LifecycleLog.empty()
            .append(JUNE, delivery("D", "120", MAY).build())
            .append(JUNE, verification("V", "D", VerificationState.REJECTED, "120", JUNE).build())
            .append(JULY, delivery("D2", "120", JULY).supersedes(id("D")).build())
            .append(JULY, delivery("D3", "120", MAY.plusDays(1)).supersedes(id("D2")).build());

    LogView view = chained.asOf(new AsOf(JUNE, JULY));

    assertThat(view.standing(Delivery.class)).map(d -> d.id().value()).containsExactly("D3");
    assertThat(view.boundBy(id("D3"))).map(v -> v.id().value()).contains("V");
  }

  @Test
  void saysBothDaysWhereTheyDiffer() {
    assertThat(AsOf.of(MAY)).hasToString("2024-05-31");
    assertThat(new AsOf(MAY, JULY)).hasToString("2024-05-31 as recorded by 2024-07-31");
    assertThatNullPointerException().isThrownBy(() -> AsOf.of(null)).withMessage("occurredBy");
  }
}
