package io.github.socialvalue4j.model.contract;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.ThemeId;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A priority of a council, and the themes and measures that serve it. Immutable and thread-safe.
 *
 * @param id its id
 * @param title for people
 * @param themes every measure of these themes serves it
 * @param measures these measures serve it as well
 */
public record Priority(
    PriorityId id, String title, SortedSet<ThemeId> themes, SortedSet<MeasureId> measures) {
  /** Checks and copies. */
  public Priority {
    Objects.requireNonNull(id, "id");
    if (title.isBlank()) {
      throw new IllegalArgumentException("A priority needs a title");
    }
    themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
    measures = Collections.unmodifiableSortedSet(new TreeSet<>(measures));
  }

  /** A priority. */
  public static Priority of(
      PriorityId id, String title, Collection<ThemeId> themes, Collection<MeasureId> measures) {
    return new Priority(id, title, new TreeSet<>(themes), new TreeSet<>(measures));
  }

  /** Whether a measure of a theme serves it. */
  public boolean servedBy(MeasureId measure, ThemeId theme) {
    return measures.contains(measure) || themes.contains(theme);
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
