package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * A directorate of an organisation. Immutable and thread-safe.
 *
 * @param id its id
 * @param name for people
 * @param organisation the organisation it belongs to
 */
public record Directorate(DirectorateId id, String name, OrganisationId organisation) {
  /** Checks that nothing is missing. */
  public Directorate {
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A directorate needs a name");
    }
    Objects.requireNonNull(organisation, "organisation");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
