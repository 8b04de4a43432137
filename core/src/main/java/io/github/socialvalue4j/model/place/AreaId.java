package io.github.socialvalue4j.model.place;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names an area. Immutable and thread-safe.
 *
 * @param value such as {@code portsmouth}
 */
public record AreaId(String value) implements Comparable<AreaId> {
  /** Checks the form. */
  public AreaId {
    Identifiers.check("area", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static AreaId parse(String value) {
    return new AreaId(value);
  }

  @Override
  public int compareTo(AreaId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
