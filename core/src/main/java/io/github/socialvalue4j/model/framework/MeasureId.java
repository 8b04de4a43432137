package io.github.socialvalue4j.model.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names a measure. Immutable and thread-safe.
 *
 * @param value such as {@code NT29}
 */
public record MeasureId(String value) implements Comparable<MeasureId> {
  /** Checks the form. */
  public MeasureId {
    Identifiers.check("measure", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static MeasureId parse(String value) {
    return new MeasureId(value);
  }

  @Override
  public int compareTo(MeasureId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
