package io.github.socialvalue4j.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names a department of a directorate. Immutable and thread-safe.
 *
 * @param value such as {@code highways}
 */
public record DepartmentId(String value) implements Comparable<DepartmentId> {
  /** Checks the form. */
  public DepartmentId {
    Identifiers.check("department", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static DepartmentId parse(String value) {
    return new DepartmentId(value);
  }

  @Override
  public int compareTo(DepartmentId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
