package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import java.util.Objects;

/**
 * How much a number has to do with the ratio's variance. Immutable and thread-safe.
 *
 * @param ref which number
 * @param correlation its linear correlation with the ratio, from -1 to 1
 * @param share its squared correlation as a part of the sum of all of them, from 0 to 1
 */
public record VarianceShare(CellRef ref, double correlation, double share) implements DocumentOnly {
  /** Checks that nothing is null. */
  public VarianceShare {
    Objects.requireNonNull(ref, "ref");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
