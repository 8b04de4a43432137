package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * A cell of a baseline with what lies in it. Immutable and thread-safe.
 *
 * @param key which one
 * @param rows how many
 * @param amount what was paid, credit notes set off
 */
public record BaselineCell(CellKey key, long rows, Figure amount) implements DocumentOnly {
  /** Checks that nothing is null. */
  public BaselineCell {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(amount, "amount");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
