package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.RecordId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * One record that counts as of one day and not as of another. Immutable and thread-safe.
 *
 * @param record which
 * @param contract under which contract
 * @param cause why
 * @param occurredOn the day of the event
 * @param recordedOn the day it was written down
 */
public record RecordMove(
    RecordId record, ContractId contract, Cause cause, LocalDate occurredOn, LocalDate recordedOn)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public RecordMove {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(recordedOn, "recordedOn");
  }

  /** Why a record counts as of the one day and not as of the other. */
  public enum Cause {
    /** It happened in between. */
    HAPPENED,
    /** It had happened, and was written down in between. */
    RECORDED_LATE,
    /** A correction took its place. */
    CORRECTED,
    /** The later look lies before its day of event or of record. */
    NOT_YET;

    /** As documents write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
