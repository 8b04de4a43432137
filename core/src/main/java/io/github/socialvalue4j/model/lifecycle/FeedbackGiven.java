package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.feedback.Feedback;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody gave feedback. Immutable and thread-safe.
 *
 * @param id the record's id
 * @param feedback what they said
 * @param occurredOn the day
 * @param supersedes the feedback it corrects, if it does
 */
public record FeedbackGiven(
    RecordId id, Feedback feedback, LocalDate occurredOn, Optional<RecordId> supersedes)
    implements LifecycleEvent {
  /** Checks that nothing is missing. */
  public FeedbackGiven {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(feedback, "feedback");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(supersedes, "supersedes");
  }

  @Override
  public ContractId contract() {
    return feedback.contract();
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
