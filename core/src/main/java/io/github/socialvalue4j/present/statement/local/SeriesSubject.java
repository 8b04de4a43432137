package io.github.socialvalue4j.present.statement.local;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.localmultiplier.RetentionSeries;
import java.util.Objects;

/**
 * A series that a statement speaks of. Immutable and thread-safe.
 *
 * @param name for people
 * @param series what it comes to
 */
public record SeriesSubject(String name, RetentionSeries series) {
  /** Checks that nothing is null. */
  public SeriesSubject {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(series, "series");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
