package io.github.socialvalue4j.calculate.feedback;

import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.ENGAGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.feedback.Feedback;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.feedback.RatingScale;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.FeedbackGiven;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.party.Organisation;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbackCalculatorTest {
  private static final ContractId CONTRACT = ContractId.parse("C-01");
  private static final RatingScale FIVE = new RatingScale("five", 1, 5);
  private static final RatingScale TEN = new RatingScale("ten", 0, 10);

  private LifecycleLog log = LifecycleLog.empty();
  private int next = 1;

  private void say(Perspective who, MeasurementPoint point, RatingScale scale, int rating) {
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(next);
    log =
        log.append(
            day,
            new FeedbackGiven(
                RecordId.parse("F-" + next++),
                new Feedback(CONTRACT, point, who, scale, rating, "words"),
                day,
                Optional.empty()));
  }

  private FeedbackSummary summary() {
    OrganisationId council = OrganisationId.parse("council");
    Register register =
        Register.builder()
            .organisations(List.of(new Organisation(council, "Council")))
            .contracts(
                List.of(
                    Contract.builder(CONTRACT)
                        .title("A contract")
                        .between(council, council)
                        .period(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                        .edition(Edition.of("any", "1"))
                        .build()))
            .build();
    return FeedbackCalculator.calculate(
        Portfolio.of(register, log, AsOf.of(LocalDate.of(2025, 1, 1))).orThrow());
  }

  @Test
  void theMeanOf4And5Is4AndAHalfOfTwoResponses() {
    say(Perspective.BENEFICIARY, ENGAGEMENT, FIVE, 4);
    say(Perspective.BENEFICIARY, ENGAGEMENT, FIVE, 5);

    FeedbackSummary.Cell cell = summary().cells().get(0);

    assertThat(cell.responses()).isEqualTo(2);
    assertThat(cell.mean().value()).isEqualTo("4.5");
    assertThat(cell.mean().replay()).isEqualTo("4.5");
    assertThat(cell.texts()).containsExactly("words", "words");
  }

  @Test
  void aChangeIsDrawnOnlyForASideSeenAtBothPoints() {
    say(Perspective.BENEFICIARY, ENGAGEMENT, FIVE, 3);
    say(Perspective.STAFF, ENGAGEMENT, FIVE, 2);
    say(Perspective.BENEFICIARY, COMPLETION, FIVE, 5);
    say(Perspective.COMMUNITY, COMPLETION, FIVE, 4);

    assertThat(summary().changes())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.perspective()).isEqualTo(Perspective.BENEFICIARY);
              assertThat(c.change().value()).isEqualTo("2");
            });
  }

  @Test
  void ratingsOnDifferentScalesAreNeverAveraged() {
    say(Perspective.SUPPLIER, ENGAGEMENT, FIVE, 5);
    say(Perspective.SUPPLIER, COMPLETION, TEN, 5);

    assertThat(summary().cells()).hasSize(2);
    assertThat(summary().changes()).isEmpty();
  }

  @Test
  void aSideThatSaidNothingHasNoCell() {
    assertThat(summary().cells()).isEmpty();
  }
}
