package io.github.socialvalue4j.model.party;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.evidence.Identifiers;

/**
 * Names an organisation. Immutable and thread-safe.
 *
 * @param value such as {@code council}
 */
public record OrganisationId(String value) implements Comparable<OrganisationId> {
  /** Checks the form. */
  public OrganisationId {
    Identifiers.check("organisation", value);
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static OrganisationId parse(String value) {
    return new OrganisationId(value);
  }

  @Override
  public int compareTo(OrganisationId other) {
    return value.compareTo(other.value);
  }

  /** The id itself; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return value;
  }
}
