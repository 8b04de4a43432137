package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A total that the file itself prints, beside what its rows come to. Immutable and thread-safe.
 *
 * @param line where it stands
 * @param label as printed, such as {@code Total}
 * @param printed the printed sum
 * @param rows what the rows above it come to, rejected ones with a readable amount included; of a
 *     subtotal, those since the total before it
 * @param rowCount how many rows those are
 */
public record ControlTotal(
    long line, String label, BigDecimal printed, BigDecimal rows, long rowCount)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public ControlTotal {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(rows, "rows");
  }

  /** Printed total less rows: what the file promises and does not hold. */
  public BigDecimal gap() {
    return printed.subtract(rows);
  }

  /** Whether the rows come to the printed total, to the penny. */
  public boolean agrees() {
    return gap().signum() == 0;
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
