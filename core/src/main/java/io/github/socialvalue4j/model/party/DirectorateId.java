package io.github.socialvalue4j.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names a directorate of an organisation. Immutable and thread-safe.
 *
 * @param value such as {@code regeneration}
 */
public record DirectorateId(String value) implements Comparable<DirectorateId> {
  /** Checks the form. */
  public DirectorateId {
    Identifiers.check("directorate", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static DirectorateId parse(String value) {
    return new DirectorateId(value);
  }

  @Override
  public int compareTo(DirectorateId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
