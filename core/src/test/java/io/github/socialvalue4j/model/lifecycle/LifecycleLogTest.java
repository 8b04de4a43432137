package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.AUDITOR;
import static io.github.socialvalue4j.model.lifecycle.Records.CONTRACT;
import static io.github.socialvalue4j.model.lifecycle.Records.HOURS;
import static io.github.socialvalue4j.model.lifecycle.Records.JULY;
import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.SUPPLIER;
import static io.github.socialvalue4j.model.lifecycle.Records.commitment;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.feedback;
import static io.github.socialvalue4j.model.lifecycle.Records.hours;
import static io.github.socialvalue4j.model.lifecycle.Records.id;
import static io.github.socialvalue4j.model.lifecycle.Records.observation;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleLogTest {
  private static final ProblemPath PATH = ProblemPath.parse("/records/7");

  private LifecycleLog.Builder log = LifecycleLog.builder();

  /** A commitment P, a delivery D of 120 hours in May and a reading O, recorded in June. */
  @BeforeEach
  void begin() {
    log = LifecycleLog.builder();
    accept(JUNE, commitment("P", "100", MAY));
    accept(JUNE, delivery("D", "120", MAY).build());
    accept(JUNE, observation("O", MeasurementPoint.ENGAGEMENT, "5", MAY).build());
    accept(JUNE, feedback("F", MeasurementPoint.ENGAGEMENT, 3, MAY));
  }

  private void accept(LocalDate recordedOn, LifecycleEvent event) {
    assertThat(log.add(recordedOn, event, PATH)).isEmpty();
  }

  private void refused(LifecycleEvent event, ProblemCode code, String pathAndMessage) {
    refused(JULY, event, code, pathAndMessage);
  }

  private void refused(
      LocalDate recordedOn, LifecycleEvent event, ProblemCode code, String pathAndMessage) {
    int before = log.build().entries().size();

    assertThat(log.add(recordedOn, event, PATH))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.path() + ": " + problem.message())
                  .isEqualTo("/records/7" + pathAndMessage);
            });
    assertThat(log.build().entries()).hasSize(before);
  }

  @Nested
  class Add {
    @Test
    void refusesAnIdThatIsTaken() {
      refused(
          delivery("D", "1", MAY).build(),
          LifecycleCodes.DUPLICATE_ID,
          "/id: The id D is taken by an earlier record.");
    }

    @Test
    void refusesARecordMadeBeforeItHappened() {
      refused(
          JULY,
          delivery("D2", "1", JULY.plusDays(1)).build(),
          LifecycleCodes.IN_THE_FUTURE,
          "/recordedOn: D2 was recorded on 2024-07-31, before 2024-08-01.");
      accept(JULY, delivery("D2", "1", JULY).build());
    }

    @Test
    void refusesARecordMadeBeforeTheLastEntry() {
      refused(
          MAY,
          delivery("D2", "1", MAY).build(),
          LifecycleCodes.OUT_OF_ORDER,
          "/recordedOn: D2 was recorded on 2024-05-31, before the last entry of 2024-06-30.");
    }

    @Test
    void reportsEveryFaultAtOnce() {
      List<Problem> faults =
          log.add(MAY, delivery("D", "1", JUNE).supersedes(id("X")).build(), PATH);

      assertThat(faults)
          .map(Problem::code)
          .containsExactlyInAnyOrder(
              LifecycleCodes.DUPLICATE_ID,
              LifecycleCodes.IN_THE_FUTURE,
              LifecycleCodes.OUT_OF_ORDER,
              LifecycleCodes.UNKNOWN_RECORD);
    }
  }

  @Nested
  class Append {
    @Test
    void givesALongerLogAndLeavesTheOldOneAsItWas() {
      LifecycleLog one = LifecycleLog.empty().append(JUNE, delivery("D", "1", MAY).build());
      LifecycleLog two = one.append(JUNE, delivery("D2", "1", MAY).build());

      assertThat(LifecycleLog.empty().entries()).isEmpty();
      assertThat(one.entries()).hasSize(1);
      assertThat(two.entries()).map(LogEntry::number).containsExactly(1, 2);
    }

    @Test
    void throwsAndListsEveryFault() {
      LifecycleLog one = LifecycleLog.empty().append(JUNE, delivery("D", "1", MAY).build());

      assertThatIllegalArgumentException()
          .isThrownBy(() -> one.append(MAY, delivery("D", "1", MAY).build()))
          .withMessageContainingAll("record.duplicate-id", "record.out-of-order");
    }
  }

  @Nested
  class ACorrection {
    @Test
    void namesARecordThatIsThere() {
      refused(
          delivery("D2", "90", MAY).supersedes(id("DD")).build(),
          LifecycleCodes.UNKNOWN_RECORD,
          "/supersedes: There is no record 'DD' in the log so far; nearest: D, F, O, P.");
      refused(
          delivery("D2", "90", MAY).supersedes(id("D2")).build(),
          LifecycleCodes.NAMES_ITSELF,
          "/supersedes: The record D2 supersedes itself.");
      refused(
          verification("V", "V", VerificationState.VERIFIED, "90", JUNE).build(),
          LifecycleCodes.NAMES_ITSELF,
          "/target: The record V is about itself.");
    }

    @Test
    void keepsTheKindTheMeasureAndThePointOfWhatItCorrects() {
      refused(
          delivery("D2", "90", MAY).supersedes(id("O")).build(),
          LifecycleCodes.OTHER_SUBJECT,
          "/supersedes: D2 is about a delivery of NT29 under contract C-1, but O is about an"
              + " observation of NT29 at engagement under contract C-1.");
      refused(
          observation("O2", MeasurementPoint.COMPLETION, "6", MAY).supersedes(id("O")).build(),
          LifecycleCodes.OTHER_SUBJECT,
          "/supersedes: O2 is about an observation of NT29 at completion under contract C-1, but O"
              + " is about an observation of NT29 at engagement under contract C-1.");
      Delivery ofAnotherMeasure =
          Delivery.builder(id("D2"), CONTRACT, MeasureId.parse("NT1"))
              .delivered(hours("1"), MAY, SUPPLIER)
              .supersedes(id("D"))
              .build();
      assertThat(log.add(JULY, ofAnotherMeasure, PATH))
          .map(Problem::code)
          .containsExactly(LifecycleCodes.OTHER_SUBJECT);
    }

    @Test
    void ofAClaimComesFromWhoeverMadeIt() {
      Delivery byAnother =
          Delivery.builder(id("D2"), CONTRACT, HOURS)
              .delivered(hours("90"), MAY, OrganisationId.parse("somebody-else"))
              .supersedes(id("D"))
              .build();

      refused(
          byAnother,
          LifecycleCodes.OTHER_CLAIMANT,
          "/supersedes: somebody-else cannot correct what " + SUPPLIER + " claimed.");
    }

    @Test
    void ofWhatWasCorrectedGoesToTheCorrection() {
      accept(JULY, delivery("D2", "90", MAY).supersedes(id("D")).build());
      refused(
          delivery("D3", "80", MAY).supersedes(id("D")).build(),
          LifecycleCodes.ALREADY_SUPERSEDED,
          "/supersedes: D was already superseded by D2.");
      accept(JULY, delivery("D3", "80", MAY).supersedes(id("D2")).build());
    }

    @Test
    void ofEveryKindOfRecordIsPossible() {
      accept(
          JULY,
          new Commitment(
              id("P2"), CONTRACT, HOURS, hours("90"), MAY, java.util.Optional.of(id("P"))));
      accept(
          JULY,
          observation("O2", MeasurementPoint.ENGAGEMENT, "6", MAY).supersedes(id("O")).build());
      accept(JULY, verification("V", "D", VerificationState.VERIFIED, "90", JUNE).build());
      accept(
          JULY,
          verification("V2", "D", VerificationState.VERIFIED, "110", JUNE)
              .supersedes(id("V"))
              .build());
      FeedbackGiven again = feedback("F2", MeasurementPoint.ENGAGEMENT, 4, MAY);
      accept(
          JULY, new FeedbackGiven(id("F2"), again.feedback(), MAY, java.util.Optional.of(id("F"))));

      assertThat(log.build().asOf(AsOf.of(JULY)).standing())
          .map(e -> e.id().value())
          .containsExactly("D", "P2", "O2", "V2", "F2");
    }
  }

  @Nested
  class AVerification {
    @Test
    void speaksOfADeliveryOrAnObservation() {
      for (String target : List.of("P", "F", "X")) {
        assertThat(
                log.add(
                    JULY,
                    verification("V", target, VerificationState.VERIFIED, "90", JUNE).build(),
                    PATH))
            .singleElement()
            .satisfies(
                problem -> {
                  assertThat(problem.code()).isEqualTo(LifecycleCodes.UNKNOWN_RECORD);
                  assertThat(problem.path()).hasToString("/records/7/target");
                  assertThat(problem.message())
                      .startsWith(
                          target.equals("X")
                              ? "There is no delivery or observation 'X'"
                              : "V speaks of " + target + ", which is neither a delivery nor")
                      .doesNotContain("nearest: " + target);
                });
      }
    }

    @Test
    void belongsToTheContractOfItsClaim() {
      Verification elsewhere =
          Verification.builder(id("V"), ContractId.parse("C-10"), id("D"))
              .found(VerificationState.VERIFIED, hours("1"), JUNE)
              .by(AUDITOR, Independence.INDEPENDENT)
              .build();

      refused(
          elsewhere,
          LifecycleCodes.OTHER_SUBJECT,
          "/contract: V belongs to contract C-10, but its target to C-1.");
    }

    @ParameterizedTest
    @EnumSource(
        value = VerificationState.class,
        names = {"VERIFIED", "REJECTED"})
    void isNeverTheClaimantsOwn(VerificationState state) {
      refused(
          verification("V", "D", state, "90", JUNE).by(SUPPLIER, Independence.INTERNAL).build(),
          LifecycleCodes.BY_CLAIMANT,
          "/by: supplier claimed D and cannot have " + state.code() + " it as well.");
    }

    @Test
    void mayBeEvidenceFiledByTheClaimant() {
      accept(JULY, verification("V", "D", VerificationState.EVIDENCED, "120", JUNE).build());
    }

    @Test
    void withdrawsOnlyWhatOneClaimedOneself() {
      refused(
          verification("V", "D", VerificationState.WITHDRAWN, "90", JUNE)
              .by(AUDITOR, Independence.INDEPENDENT)
              .build(),
          LifecycleCodes.NOT_BY_CLAIMANT,
          "/by: auditor cannot withdraw what supplier claimed.");
      accept(JULY, verification("V", "D", VerificationState.WITHDRAWN, "120", JUNE).build());
    }

    @Test
    void isNotOlderThanItsClaim() {
      refused(
          verification("V", "D", VerificationState.VERIFIED, "90", MAY.minusDays(1)).build(),
          LifecycleCodes.BEFORE_CLAIM,
          "/date: V is of 2024-05-30, before its claim of 2024-05-31.");
      accept(JULY, verification("V", "D", VerificationState.VERIFIED, "90", MAY).build());
    }

    @Test
    void countsInTheUnitOfItsClaim() {
      Verification inWeeks =
          Verification.builder(id("V"), CONTRACT, id("D"))
              .found(VerificationState.VERIFIED, Quantity.of("1", "week"), JUNE)
              .by(AUDITOR, Independence.INDEPENDENT)
              .build();

      refused(
          inWeeks,
          LifecycleCodes.OTHER_UNIT,
          "/quantity: V counts in week, its claim in volunteering-hour.");
    }

    @Test
    void confirmsNoMoreThanIsLeft() {
      refused(
          verification("V", "D", VerificationState.VERIFIED, "121", JUNE).build(),
          LifecycleCodes.EXCEEDS_CLAIM,
          "/quantity: V says verified of 121 volunteering hours, which is 1 volunteering hour more"
              + " than D has left to be verified.");
      accept(JULY, verification("V", "D", VerificationState.VERIFIED, "90", JUNE).build());
      refused(
          verification("W", "D", VerificationState.REJECTED, "31", JUNE).build(),
          LifecycleCodes.EXCEEDS_CLAIM,
          "/quantity: W says rejected of 31 volunteering hours, which is 1 volunteering hour more"
              + " than D has left to be rejected.");
      accept(JULY, verification("W", "D", VerificationState.REJECTED, "30", JUNE).build());
    }

    @Test
    void filesNoEvidenceForMoreThanWasClaimed() {
      refused(
          verification("V", "D", VerificationState.EVIDENCED, "150", JUNE).build(),
          LifecycleCodes.EXCEEDS_CLAIM,
          "/quantity: V says evidenced of 150 volunteering hours, which is 30 volunteering hours more"
              + " than D has left to be evidenced.");
      accept(JULY, verification("V", "D", VerificationState.VERIFIED, "90", JUNE).build());
      accept(JULY, verification("W", "D", VerificationState.EVIDENCED, "120", JUNE).build());
    }

    @Test
    void thatCorrectsAnotherIsMeasuredWithoutIt() {
      accept(JULY, verification("V", "D", VerificationState.VERIFIED, "90", JUNE).build());
      accept(
          JULY,
          verification("W", "D", VerificationState.VERIFIED, "120", JUNE)
              .supersedes(id("V"))
              .build());
    }

    @Test
    void saysOneOfFourThingsAndARejectionWhy() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> verification("V", "D", VerificationState.CLAIMED, "1", JUNE).build());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  verification("V", "D", VerificationState.REJECTED, "1", JUNE).reason(" ").build())
          .withMessage("A rejection gives its reason");
      assertThatNullPointerException()
          .isThrownBy(
              () ->
                  verification("V", "D", VerificationState.VERIFIED, "1", JUNE)
                      .reason(null)
                      .build())
          .withMessage("reason");
    }
  }

  @Nested
  class Quantities {
    @Test
    void areNeverNegative() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> delivery("D", "-1", MAY).build())
          .withMessage("What was delivered is 0 or more, not -1 volunteering hours");
      assertThatIllegalArgumentException().isThrownBy(() -> commitment("P", "-1", MAY));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> observation("O", MeasurementPoint.ENGAGEMENT, "-1", MAY).build());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> verification("V", "D", VerificationState.VERIFIED, "-1", MAY).build());
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  observation("O", MeasurementPoint.ENGAGEMENT, "1", MAY)
                      .population(Quantity.of("-3", "count"))
                      .build())
          .withMessage("What was counted as population is 0 or more, not -3 items");
    }
  }

  @Nested
  class Builders {
    @Test
    void nameTheMissingPart() {
      assertThatNullPointerException()
          .isThrownBy(() -> Delivery.builder(id("D"), CONTRACT, HOURS).build())
          .withMessage("quantity");
      assertThatNullPointerException()
          .isThrownBy(
              () ->
                  Delivery.builder(id("D"), CONTRACT, HOURS)
                      .delivered(hours("1"), null, SUPPLIER)
                      .build())
          .withMessage("occurredOn");
      assertThatNullPointerException()
          .isThrownBy(
              () ->
                  Observation.builder(id("O"), CONTRACT, HOURS, MeasurementPoint.ENGAGEMENT)
                      .build())
          .withMessage("claimant");
      assertThatNullPointerException()
          .isThrownBy(() -> Verification.builder(id("V"), CONTRACT, id("D")).build())
          .withMessage("state");
      assertThatNullPointerException()
          .isThrownBy(
              () ->
                  Verification.builder(id("V"), CONTRACT, id("D"))
                      .found(VerificationState.VERIFIED, hours("1"), MAY)
                      .build())
          .withMessage("by");
      assertThatNullPointerException()
          .isThrownBy(() -> delivery("D", "1", MAY).evidence(null).build());
    }

    @Test
    void sayWhetherADeliveryCanBeCheckedForDoubleCounting() {
      assertThat(delivery("D", "1", MAY).build().hasKey()).isFalse();
      assertThat(delivery("D", "1", MAY).activity("fair").build().hasKey()).isTrue();
      assertThat(delivery("D", "1", MAY).beneficiary("b-7").build().hasKey()).isTrue();
    }

    @Test
    void takeTheOrganisationForTheObserverUnlessOneIsNamed() {
      assertThat(observation("O", MeasurementPoint.ENGAGEMENT, "1", MAY).build().observer())
          .isEqualTo("supplier");
    }
  }

  @Test
  void ofManyEntriesIsFastToBuildAndToRead() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          LifecycleLog.Builder large = LifecycleLog.builder();
          for (int i = 0; i < 4_000; i++) {
            large.add(JUNE, delivery("D-" + i, "120", MAY).build(), PATH);
            large.add(
                JUNE,
                verification("V-" + i, "D-" + i, VerificationState.VERIFIED, "90", MAY).build(),
                PATH);
          }
          assertThat(large.build().asOf(AsOf.of(JULY)).standing()).hasSize(8_000);
        });
  }

  @Test
  void correctsOneOfManyVerificationsOfAClaimWithoutGoingThroughAllOthers() {
    int many = 20_000;
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          LifecycleLog.Builder large = LifecycleLog.builder();
          large.add(JUNE, delivery("D", "" + many, MAY).build(), PATH);
          for (int i = 0; i < many; i++) {
            large.add(
                JUNE,
                verification("V-" + i, "D", VerificationState.VERIFIED, "1", MAY).build(),
                PATH);
          }
          for (int i = 0; i < many; i++) {
            Verification corrected =
                verification("W-" + i, "D", VerificationState.REJECTED, "0.5", MAY)
                    .supersedes(id("V-" + i))
                    .build();
            assertThat(large.add(JUNE, corrected, PATH)).isEmpty();
          }
          assertThat(large.build().asOf(AsOf.of(JULY)).standing()).hasSize(many + 1);
        });
  }
}
