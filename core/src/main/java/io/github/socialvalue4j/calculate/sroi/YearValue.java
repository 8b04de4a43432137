package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * What a row, a group or a whole map is worth in one year. Immutable and thread-safe.
 *
 * @param year from 0, the activity's first period
 * @param value undiscounted
 * @param presentValue discounted
 */
public record YearValue(int year, Figure value, Figure presentValue) implements DocumentOnly {
  /** Checks that nothing is null. */
  public YearValue {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(presentValue, "presentValue");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
