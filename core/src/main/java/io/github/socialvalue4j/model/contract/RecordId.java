package io.github.socialvalue4j.model.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names a record in the log. Immutable and thread-safe.
 *
 * @param value such as {@code D-0007}
 */
public record RecordId(String value) implements Comparable<RecordId> {
  /** Checks the form. */
  public RecordId {
    Identifiers.check("record", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static RecordId parse(String value) {
    return new RecordId(value);
  }

  @Override
  public int compareTo(RecordId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
