package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that happened in the life of a contract, as a record that is never changed: a
 * correction is a later record that supersedes it. Immutable and thread-safe.
 */
public sealed interface LifecycleEvent extends DocumentOnly
    permits Commitment, Delivery, Observation, Verification, FeedbackGiven {
  /** The record's id. */
  RecordId id();

  /** The contract it belongs to. */
  ContractId contract();

  /** The day it happened. */
  LocalDate occurredOn();

  /** The record that it corrects, if it does. */
  Optional<RecordId> supersedes();
}
