package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Some rows and what they come to. Immutable and thread-safe.
 *
 * @param rows how many
 * @param amount their readable amounts, added up exactly
 * @param unreadable of them, how many have no amount that could be read
 */
public record RowSum(long rows, BigDecimal amount, long unreadable) implements DocumentOnly {
  /** Checks that nothing is null. */
  public RowSum {
    Objects.requireNonNull(amount, "amount");
  }

  /** Both together. */
  public RowSum plus(RowSum other) {
    return new RowSum(rows + other.rows, amount.add(other.amount), unreadable + other.unreadable);
  }
}
