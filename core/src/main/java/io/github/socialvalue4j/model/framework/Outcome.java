package io.github.socialvalue4j.model.framework;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * An outcome: what a theme wants to see happen. Immutable and thread-safe.
 *
 * @param id its id
 * @param title for people
 * @param theme the theme it belongs to
 */
public record Outcome(OutcomeId id, String title, Theme theme) {
  /** Checks that nothing is missing. */
  public Outcome {
    Objects.requireNonNull(id, "id");
    if (title.isBlank()) {
      throw new IllegalArgumentException("An outcome needs a title");
    }
    Objects.requireNonNull(theme, "theme");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
