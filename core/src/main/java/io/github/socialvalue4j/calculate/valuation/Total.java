package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;

/**
 * A total and what it leaves out. Immutable and thread-safe.
 *
 * @param key what it is the total of
 * @param value the exact sum, with every line in its working
 * @param leavesOut what has no value and is therefore not in it; empty if it is whole
 */
public record Total(TotalKey key, Figure value, List<Omission> leavesOut) implements DocumentOnly {
  /** Copies the list. */
  public Total {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    leavesOut = List.copyOf(leavesOut);
  }

  /** Whether it leaves something out. */
  public boolean isPartial() {
    return !leavesOut.isEmpty();
  }

  @Override
  public String toString() {
    return ShortText.of(value + (leavesOut.isEmpty() ? "" : ", leaves out " + leavesOut.size()));
  }
}
