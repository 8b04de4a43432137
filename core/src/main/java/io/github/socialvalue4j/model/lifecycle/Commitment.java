package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A promise: so much of a measure over the contract. For a level or a share, the quantity is the
 * change promised against the baseline. Immutable and thread-safe.
 *
 * @param id the record's id
 * @param contract under which contract
 * @param measure of which measure
 * @param quantity how much; 0 or more
 * @param occurredOn the day it was made
 * @param supersedes the promise it replaces, if it does
 */
public record Commitment(
    RecordId id,
    ContractId contract,
    MeasureId measure,
    Quantity quantity,
    LocalDate occurredOn,
    Optional<RecordId> supersedes)
    implements LifecycleEvent {
  /** Checks the quantity. */
  public Commitment {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(supersedes, "supersedes");
    Quantities.requireNotNegative("promised", quantity);
  }

  /** A first promise. */
  public static Commitment of(
      RecordId id, ContractId contract, MeasureId measure, Quantity quantity, LocalDate madeOn) {
    return new Commitment(id, contract, measure, quantity, madeOn, Optional.empty());
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
