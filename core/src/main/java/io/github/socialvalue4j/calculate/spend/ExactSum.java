package io.github.socialvalue4j.calculate.spend;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up exactly: hundredths in a long, everything else as decimals. Mutable. */
final class ExactSum {
  private long rows;
  private long pence;
  private BigDecimal rest = BigDecimal.ZERO;

  void add(long rowPence, @Nullable BigDecimal exact) {
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

  long rows() {
    return rows;
  }

  BigDecimal value() {
    return rest.add(BigDecimal.valueOf(pence, 2));
  }
}
