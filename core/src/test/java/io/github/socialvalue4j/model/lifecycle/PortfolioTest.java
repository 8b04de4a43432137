package io.github.socialvalue4j.model.lifecycle;

import static io.github.socialvalue4j.model.lifecycle.Records.AUDITOR;
import static io.github.socialvalue4j.model.lifecycle.Records.CONTRACT;
import static io.github.socialvalue4j.model.lifecycle.Records.COUNCIL;
import static io.github.socialvalue4j.model.lifecycle.Records.END;
import static io.github.socialvalue4j.model.lifecycle.Records.HOURS;
import static io.github.socialvalue4j.model.lifecycle.Records.JULY;
import static io.github.socialvalue4j.model.lifecycle.Records.JUNE;
import static io.github.socialvalue4j.model.lifecycle.Records.MAY;
import static io.github.socialvalue4j.model.lifecycle.Records.START;
import static io.github.socialvalue4j.model.lifecycle.Records.SUPPLIER;
import static io.github.socialvalue4j.model.lifecycle.Records.commitment;
import static io.github.socialvalue4j.model.lifecycle.Records.delivery;
import static io.github.socialvalue4j.model.lifecycle.Records.feedback;
import static io.github.socialvalue4j.model.lifecycle.Records.hours;
import static io.github.socialvalue4j.model.lifecycle.Records.id;
import static io.github.socialvalue4j.model.lifecycle.Records.observation;
import static io.github.socialvalue4j.model.lifecycle.Records.register;
import static io.github.socialvalue4j.model.lifecycle.Records.verification;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortfolioTest {
  private static final LocalDate MUCH_LATER = LocalDate.of(2027, 1, 1);
  private static final ContractId UNKNOWN = ContractId.parse("C-2");

  private static LifecycleLog log(LifecycleEvent... events) {
    LifecycleLog.Builder log = LifecycleLog.builder();
    for (LifecycleEvent event : events) {
      assertThat(log.add(MUCH_LATER, event, ProblemPath.root())).isEmpty();
    }
    return log.build();
  }

  private static Result<Portfolio> portfolio(LifecycleEvent... events) {
    return Portfolio.of(register(), log(events), AsOf.of(MUCH_LATER));
  }

  private static PointReading reading(
      MeasurementPoint point, LocalDate occurredBy, LifecycleEvent... events) {
    Result<Portfolio> result =
        Portfolio.of(register(), log(events), new AsOf(occurredBy, MUCH_LATER));
    assertThat(result.problems()).isEmpty();
    return result.orThrow().measurements().get(0).at(point);
  }

  private static void refused(Result<Portfolio> result, String... lines) {
    assertThat(result.isFailed()).isTrue();
    assertThat(result.problems())
        .map(p -> p.code() + " " + p.path() + " " + p.message())
        .containsExactly(lines);
  }

  @Nested
  class ThePoints {
    private final LifecycleEvent promise = commitment("P", "100", START);

    @ParameterizedTest
    @CsvSource({
      "ENGAGEMENT, 2024-01-01, MISSING",
      "COMPLETION, 2024-12-30, NOT_YET_DUE",
      "COMPLETION, 2024-12-31, MISSING",
      "POST_COMPLETION, 2025-12-30, NOT_YET_DUE",
      "POST_COMPLETION, 2025-12-31, MISSING",
    })
    void areNotYetDueUntilTheirDayAndMissingFromItOn(
        MeasurementPoint point, LocalDate day, PointState expected) {
      PointReading reading = reading(point, day, promise);

      assertThat(reading.state()).isEqualTo(expected);
      assertThat(reading.hasReading()).isFalse();
    }

    @Test
    void areObservedAsSoonAsThereIsAReadingEvenBeforeTheyAreDue() {
      LifecycleEvent early = observation("O", MeasurementPoint.COMPLETION, "90", JUNE).build();

      assertThat(reading(MeasurementPoint.COMPLETION, JUNE, early).state())
          .isEqualTo(PointState.OBSERVED);
    }

    @Test
    void areSupersededWhereACorrectionTookTheReadingAwayAndLeftNone() {
      LifecycleEvent delivered = delivery("D", "10", JUNE).build();
      LifecycleEvent moved = delivery("D2", "10", END.plusDays(1)).supersedes(id("D")).build();

      PointReading completion = reading(MeasurementPoint.COMPLETION, MUCH_LATER, delivered, moved);

      assertThat(completion.state()).isEqualTo(PointState.SUPERSEDED);
      assertThat(completion.superseded()).hasSize(1);
      assertThat(reading(MeasurementPoint.POST_COMPLETION, MUCH_LATER, delivered, moved).state())
          .isEqualTo(PointState.OBSERVED);
    }

    @Test
    void keepWhatWasReplacedBesideTheReadingThatStands() {
      LifecycleEvent first = observation("O", MeasurementPoint.ENGAGEMENT, "40", MAY).build();
      LifecycleEvent corrected =
          observation("O2", MeasurementPoint.ENGAGEMENT, "36", MAY).supersedes(id("O")).build();

      PointReading reading = reading(MeasurementPoint.ENGAGEMENT, MUCH_LATER, first, corrected);

      assertThat(reading.state()).isEqualTo(PointState.OBSERVED);
      assertThat(reading.observations()).map(o -> o.id().value()).containsExactly("O2");
      assertThat(reading.superseded()).map(c -> c.id().value()).containsExactly("O");
    }

    @Test
    void keepTwoObserversWhoDisagree() {
      LifecycleEvent one = observation("O", MeasurementPoint.ENGAGEMENT, "40", MAY).build();
      LifecycleEvent other =
          observation("O2", MeasurementPoint.ENGAGEMENT, "36", MAY)
              .observed(hours("36"), MAY, AUDITOR)
              .build();

      assertThat(reading(MeasurementPoint.ENGAGEMENT, MUCH_LATER, one, other).observations())
          .hasSize(2);
    }
  }

  @Nested
  class Deliveries {
    private final LifecycleEvent onTheLastDay = delivery("D1", "10", END).build();
    private final LifecycleEvent afterIt = delivery("D2", "20", END.plusDays(1)).build();

    @Test
    void countAtCompletionUpToTheLastDayAndPostCompletionAfterIt() {
      assertThat(
              reading(MeasurementPoint.COMPLETION, MUCH_LATER, onTheLastDay, afterIt).deliveries())
          .map(d -> d.id().value())
          .containsExactly("D1");
      assertThat(
              reading(MeasurementPoint.POST_COMPLETION, MUCH_LATER, onTheLastDay, afterIt)
                  .deliveries())
          .map(d -> d.id().value())
          .containsExactly("D2");
      assertThat(reading(MeasurementPoint.ENGAGEMENT, MUCH_LATER, onTheLastDay, afterIt).state())
          .isEqualTo(PointState.MISSING);
    }

    @Test
    void beforeTheContractBeganCountAndAreNamed() {
      Result<Portfolio> result = portfolio(delivery("D", "10", START.minusDays(1)).build());

      assertThat(result.orThrow().measurements().get(0).at(MeasurementPoint.COMPLETION))
          .returns(true, PointReading::hasReading);
      assertThat(result.problems())
          .map(Problem::code)
          .containsExactly(LifecycleCodes.BEFORE_CONTRACT);
      assertThat(portfolio(delivery("D", "10", START).build()).problems()).isEmpty();
    }

    @Test
    void underTheKeyOfWhatWasRefusedCountAndAreNamed() {
      Delivery refused = delivery("D", "10", MAY).activity("fair").build();
      Verification verdict = verification("V", "D", VerificationState.REJECTED, "10", JUNE).build();

      assertThat(
              portfolio(
                      refused,
                      verdict,
                      delivery("D2", "10", JUNE).activity("Fair").build(),
                      delivery("D3", "10", JUNE).activity("show").build())
                  .problems())
          .map(p -> p.code() + " " + p.path())
          .containsExactly("record.key-judged-before /records/D2");
    }

    @Test
    void ofAnotherAmountOnTheDayOfWhatWasVerifiedUnderTheKeyAreNamed() {
      Delivery verified = delivery("D", "10", MAY).activity("fair").build();
      Verification verdict = verification("V", "D", VerificationState.VERIFIED, "10", MAY).build();

      assertThat(
              portfolio(verified, verdict, delivery("D2", "11", MAY).activity("fair").build())
                  .problems())
          .map(p -> p.code() + " " + p.path())
          .containsExactly("record.key-judged-before /records/D2");
      assertThat(
              portfolio(verified, verdict, delivery("D2", "11", JUNE).activity("fair").build())
                  .problems())
          .isEmpty();
    }

    @Test
    void arePromisedByTheEngagementOrNamed() {
      Result<Portfolio> result =
          portfolio(
              commitment("P", "10", START),
              commitment("P2", "20", MAY),
              commitment("P3", "30", END.plusDays(1)));

      assertThat(result.problems())
          .map(p -> p.code() + " " + p.path())
          .containsExactly(
              "commitment.after-engagement /records/P2/date",
              "commitment.after-engagement /records/P3/date");
      assertThat(result.problems().get(1).message()).contains("30 volunteering hours", "ended on");
    }

    @Test
    void beforeAPointIsDueAreAReadingOfAPointThatIsNotYetDue() {
      PointReading reading =
          reading(MeasurementPoint.COMPLETION, JUNE, delivery("D", "10", MAY).build());

      assertThat(reading.state()).isEqualTo(PointState.NOT_YET_DUE);
      assertThat(reading.hasReading()).isTrue();
    }
  }

  @Nested
  class Measurements {
    @Test
    void comeByContractAndMeasureWithThePromisesThatStand() {
      ContractId ten = ContractId.parse("C-10");
      Result<Portfolio> result =
          portfolio(
              Commitment.of(id("P10"), ten, HOURS, hours("1"), START),
              commitment("P", "100", START),
              new Commitment(id("P2"), CONTRACT, HOURS, hours("90"), START, Optional.of(id("P"))));

      assertThat(result.orThrow().measurements())
          .map(Measurement::toString)
          .containsExactly("C-1 NT29", "C-10 NT29");
      assertThat(result.orThrow().measurements().get(0).commitments())
          .map(c -> c.id().value())
          .containsExactly("P2");
    }

    @Test
    void areNotMadeOfFeedbackAlone() {
      assertThat(
              portfolio(feedback("F", MeasurementPoint.COMPLETION, 4, JUNE))
                  .orThrow()
                  .measurements())
          .isEmpty();
    }
  }

  @Nested
  class Rules {
    @Test
    void refuseAContractThatIsNotInTheRegister() {
      refused(
          portfolio(Commitment.of(id("P"), UNKNOWN, HOURS, hours("1"), START)),
          "contract.unknown /records/P/contract There is no contract 'C-2' in the register;"
              + " nearest: C-1, C-10.");
    }

    @Test
    void refuseItAlsoWhereACorrectionOfALaterDayHidesTheRecord() {
      Delivery.Builder first =
          Delivery.builder(id("D"), UNKNOWN, HOURS).delivered(hours("1"), MAY, SUPPLIER);
      Delivery.Builder moved =
          Delivery.builder(id("D2"), UNKNOWN, HOURS)
              .delivered(hours("1"), JULY, SUPPLIER)
              .supersedes(id("D"));

      Result<Portfolio> result =
          Portfolio.of(register(), log(first.build(), moved.build()), new AsOf(JUNE, MUCH_LATER));

      assertThat(result.isFailed()).isTrue();
    }

    @Test
    void refuseAnOrganisationThatIsNotInTheRegister() {
      OrganisationId nobody = OrganisationId.parse("nobody");
      refused(
          portfolio(
              delivery("D", "10", MAY).delivered(hours("10"), MAY, nobody).build(),
              verification("V", "D", VerificationState.VERIFIED, "5", MAY)
                  .by(OrganisationId.parse("no-one"), Independence.INDEPENDENT)
                  .build()),
          "organisation.unknown /records/D/claimant There is no organisation 'nobody' in the"
              + " register; nearest: council, auditor, supplier.",
          "organisation.unknown /records/V/by There is no organisation 'no-one' in the register;"
              + " nearest: council, auditor, supplier.");
    }

    @Test
    void refuseAPartyToTheContractAsAnIndependentVerifier() {
      LifecycleEvent delivered = delivery("D", "10", MAY).build();
      Verification.Builder verified = verification("V", "D", VerificationState.VERIFIED, "5", MAY);

      refused(
          portfolio(delivered, verified.by(COUNCIL, Independence.INDEPENDENT).build()),
          "verification.not-independent /records/V/independence council is a party to C-1 and so is"
              + " not an independent verifier.");
      assertThat(
              portfolio(delivered, verified.by(COUNCIL, Independence.INTERNAL).build())
                  .isComplete())
          .isTrue();
    }

    @Test
    void refusePointsThatWereReadInTheWrongOrder() {
      refused(
          portfolio(
              observation("O1", MeasurementPoint.ENGAGEMENT, "1", JUNE).build(),
              observation("O2", MeasurementPoint.COMPLETION, "2", MAY).build()),
          "point.backwards /records/O2/date O2 reads completion on 2024-05-31, before O1 reads"
              + " engagement on 2024-06-30.");
      assertThat(
              portfolio(
                      observation("O1", MeasurementPoint.ENGAGEMENT, "1", JUNE).build(),
                      observation("O2", MeasurementPoint.COMPLETION, "2", JUNE).build())
                  .isComplete())
          .isTrue();
    }

    @Test
    void refuseTwoReadingsOfOnePointByOneObserver() {
      Observation.Builder again = observation("O2", MeasurementPoint.ENGAGEMENT, "2", JUNE);
      LifecycleEvent first = observation("O1", MeasurementPoint.ENGAGEMENT, "1", JUNE).build();

      refused(
          portfolio(first, again.build()),
          "point.read-twice /records/O2/supersedes O1 and O2 are both supplier's reading of NT29 at"
              + " engagement.");
      assertThat(portfolio(first, again.observer("site manager").build()).isComplete()).isTrue();
    }

    @Test
    void areCheckedInTimeThatGrowsWithTheReadingsAndNotTheirSquare() {
      List<MeasurementPoint> points = List.of(MeasurementPoint.values());
      LifecycleLog.Builder log = LifecycleLog.builder();
      for (int i = 0; i < 20_000; i++) {
        log.add(
            MUCH_LATER,
            observation("O" + i, points.get(i % points.size()), "1", JUNE)
                .observer("observer " + i)
                .build(),
            ProblemPath.root());
      }
      LifecycleLog many = log.build();
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThat(Portfolio.of(register(), many, AsOf.of(MUCH_LATER)).isComplete())
                  .isTrue());
    }

    @Test
    void warnOfAVerificationWhoseClaimWasCorrected() {
      Result<Portfolio> result =
          portfolio(
              delivery("D", "10", MAY).build(),
              verification("V", "D", VerificationState.VERIFIED, "10", MAY).build(),
              delivery("D2", "8", MAY).supersedes(id("D")).build());

      assertThat(result.isComplete()).isTrue();
      assertThat(result.problems())
          .map(p -> p.code() + " " + p.path())
          .containsExactly(
              "record.claimed-again /records/D2", "verification.lapsed /records/V/target");
      assertThat(result.problems().get(1))
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(LifecycleCodes.LAPSED);
                assertThat(problem.path()).hasToString("/records/V/target");
                assertThat(problem.remedy()).isEqualTo("Verify the correction.");
              });
    }

    @Test
    void reportEveryFaultAtOnceInOrder() {
      Result<Portfolio> result =
          portfolio(
              Commitment.of(id("P2"), UNKNOWN, HOURS, Quantity.of("1", "fte"), START),
              Commitment.of(id("P1"), UNKNOWN, HOURS, hours("1"), START));

      assertThat(result.problems())
          .map(p -> p.path().toString())
          .isEqualTo(List.of("/records/P1/contract", "/records/P2/contract"));
    }
  }
}
