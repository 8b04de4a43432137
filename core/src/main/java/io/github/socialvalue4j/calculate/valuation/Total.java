package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A total and what it leaves out. Immutable and thread-safe.
 *
 * @param key what it is the total of
 * @param value the exact sum, with every line in its working
 * @param leavesOut what has no value and is therefore not in it; empty if it is whole
 * @param countedTwice how much of it another line counts as well, where double counts were found
 *     and not left out: it less this is what the policy {@code count-once} makes of it
 */
public record Total(
    TotalKey key, Figure value, List<Omission> leavesOut, Optional<Figure> countedTwice)
    implements DocumentOnly {
  /** Copies the list. */
  public Total {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
    leavesOut = List.copyOf(leavesOut);
    Objects.requireNonNull(countedTwice, "countedTwice");
  }

  /** Whether it leaves something out. */
  public boolean isPartial() {
    return !leavesOut.isEmpty();
  }

  @Override
  public String toString() {
    // What it is the total of may be cut; the amount stands behind it, whole.
    return ShortText.of(
        ShortText.part(value.label())
            + " = "
            + value.quantity()
            + (leavesOut.isEmpty() ? "" : ", leaves out " + leavesOut.size()));
  }
}
