package io.github.socialvalue4j.model.lifecycle;

import java.time.LocalDate;
import java.util.Objects;

/**
 * From when one looks: what had happened by one day, as far as it was on record by another.
 * Immutable and thread-safe.
 *
 * @param occurredBy events up to this day
 * @param recordedBy records up to this day
 */
public record AsOf(LocalDate occurredBy, LocalDate recordedBy) {
  /** Checks that nothing is missing. */
  public AsOf {
    Objects.requireNonNull(occurredBy, "occurredBy");
    Objects.requireNonNull(recordedBy, "recordedBy");
  }

  /** What had happened and was on record by one day. */
  public static AsOf of(LocalDate day) {
    return new AsOf(day, day);
  }

  @Override
  public String toString() {
    return occurredBy.equals(recordedBy)
        ? occurredBy.toString()
        : occurredBy + " as recorded by " + recordedBy;
  }
}
