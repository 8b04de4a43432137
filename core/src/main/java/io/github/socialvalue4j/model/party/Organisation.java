package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * An organisation of a portfolio: a council, a supplier, a charity, a verifier. Immutable and
 * thread-safe.
 *
 * @param id its id
 * @param name for people
 */
public record Organisation(OrganisationId id, String name) {
  /** Checks that nothing is missing. */
  public Organisation {
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new IllegalArgumentException("An organisation needs a name");
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
