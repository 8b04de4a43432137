package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up exactly: hundredths in a long, which is the cheap road, everything else as decimals; an
 * overflow of the long goes over to the decimals and is never lost. Mutable, for one thread.
 */
public final class ExactSum implements DocumentOnly {
  private long rows;
  private long pence;
  private BigDecimal rest = BigDecimal.ZERO;

  /** Nothing yet. */
  public ExactSum() {}

  /** Adds the amount of a row. */
  public void add(SpendRow row) {
    add(row.pence(), row.exact());
  }

  /**
   * Adds an amount.
   *
   * @param rowPence hundredths, if there is no exact amount
   * @param exact the amount where hundredths cannot hold it, or null
   */
  public void add(long rowPence, @Nullable BigDecimal exact) {
    rows++;
    if (exact != null) {
      rest = rest.add(exact);
      return;
    }
    long sum = pence + rowPence;
    if (((pence ^ sum) & (rowPence ^ sum)) < 0) {
      rest = rest.add(BigDecimal.valueOf(pence, 2));
      sum = rowPence;
    }
    pence = sum;
  }

  /** Adds the amounts of another sum. */
  void add(ExactSum other) {
    rows += other.rows;
    rest = rest.add(other.value());
  }

  /** How many amounts were added. */
  public long rows() {
    return rows;
  }

  /** What they come to. */
  public BigDecimal value() {
    return rest.add(BigDecimal.valueOf(pence, 2));
  }

  @Override
  public String toString() {
    return ShortText.of("sum of " + ShortText.count(Long.toString(rows), "row"));
  }
}
