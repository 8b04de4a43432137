package io.github.socialvalue4j.model.framework;

import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * A theme: the widest heading of a framework. Immutable and thread-safe.
 *
 * @param id its id
 * @param title for people
 */
public record Theme(ThemeId id, String title) {
  /** Checks that nothing is missing. */
  public Theme {
    Objects.requireNonNull(id, "id");
    if (title.isBlank()) {
      throw new IllegalArgumentException("A theme needs a title");
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
