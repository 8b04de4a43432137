package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * An outcome or a stakeholder's row that was considered and left out; it stays in the map with its
 * reason, so that a reader can judge the choice. Immutable and thread-safe.
 *
 * @param id its id
 * @param stakeholder whose it would be
 * @param description what it would be
 * @param reason why it is not material, or cannot be valued
 */
public record ExcludedRow(String id, String stakeholder, String description, String reason) {
  /** Checks the id; the check of the map asks for the reason. */
  public ExcludedRow {
    Identifiers.check("excluded row", id);
    Objects.requireNonNull(stakeholder, "stakeholder");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
