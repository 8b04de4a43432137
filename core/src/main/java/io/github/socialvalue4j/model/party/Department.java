package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * A department of a directorate. Immutable and thread-safe.
 *
 * @param id its id
 * @param name for people
 * @param directorate the directorate it belongs to
 */
public record Department(DepartmentId id, String name, DirectorateId directorate) {
  /** Checks that nothing is missing. */
  public Department {
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException("A department needs a name");
    }
    Objects.requireNonNull(directorate, "directorate");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
