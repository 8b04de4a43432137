package io.github.socialvalue4j.model.framework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names a theme. Immutable and thread-safe.
 *
 * @param value such as {@code jobs}
 */
public record ThemeId(String value) implements Comparable<ThemeId> {
  /** Checks the form. */
  public ThemeId {
    Identifiers.check("theme", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static ThemeId parse(String value) {
    return new ThemeId(value);
  }

  @Override
  public int compareTo(ThemeId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
