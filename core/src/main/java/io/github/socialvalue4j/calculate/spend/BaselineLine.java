package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a breakdown. Immutable and thread-safe.
 *
 * @param key what it is: a department's name, a circle's id, {@code yes}, {@code no} or {@code
 *     unknown}; empty for rows without
 * @param rows how many
 * @param amount what was paid, credit notes set off
 * @param share of the whole, from 0 to 1; empty where credit notes would put it outside
 */
public record BaselineLine(String key, long rows, Figure amount, Optional<Figure> share)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public BaselineLine {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(share, "share");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
