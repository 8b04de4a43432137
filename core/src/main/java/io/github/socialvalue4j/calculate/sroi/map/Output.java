package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * What the activity produced, before anybody asks what changed by it. Outputs are listed and never
 * valued. Immutable and thread-safe.
 *
 * @param id its id
 * @param stakeholder whom it reached
 * @param description for people
 * @param quantity how much, if that is stated
 */
public record Output(
    String id, String stakeholder, String description, Optional<Assumption> quantity)
    implements DocumentOnly {
  /** Checks the id. */
  public Output {
    Identifiers.check("output", id);
    Objects.requireNonNull(stakeholder, "stakeholder");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(quantity, "quantity");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
