package io.github.socialvalue4j.model.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names a priority of a council. Immutable and thread-safe.
 *
 * @param value such as {@code young-people}
 */
public record PriorityId(String value) implements Comparable<PriorityId> {
  /** Checks the form. */
  public PriorityId {
    Identifiers.check("priority", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static PriorityId parse(String value) {
    return new PriorityId(value);
  }

  @Override
  public int compareTo(PriorityId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
