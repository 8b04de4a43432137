package io.github.socialvalue4j.model.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names an outcome. Immutable and thread-safe.
 *
 * @param value such as {@code more-local-people-in-work}
 */
public record OutcomeId(String value) implements Comparable<OutcomeId> {
  /** Checks the form. */
  public OutcomeId {
    Identifiers.check("outcome", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static OutcomeId parse(String value) {
    return new OutcomeId(value);
  }

  @Override
  public int compareTo(OutcomeId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
