package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an outcome could bring an amount however long it lasted, told without following it year
 * by year: each year it brings at most its impact times that year's discount factor, always with
 * the sign of its impact. Mutable, for use by one thread inside one call.
 */
final class Reach {
  // Each year's value is rounded to 34 digits, so a sum may lie above the bound by less than this.
  private static final BigDecimal ROUNDING = new BigDecimal("1.000000000000000000000001");

  private final SroiOptions options;
  private final List<BigDecimal> sums = new ArrayList<>(List.of(BigDecimal.ZERO));

  Reach(SroiOptions options) {
    this.options = options;
  }

  /**
   * Whether a running total of an outcome's present values may pass an amount.
   *
   * @param row what the outcome comes to now
   * @param needed the amount to pass
   * @param years how many years it may last
   * @return false only where no duration up to {@code years} passes it
   */
  boolean canReach(RowResult row, Figure needed, int years) {
    int sign = row.impact().value().signum();
    int wanted = needed.value().signum();
    if (sign == 0 || sign == -wanted) {
      return false;
    }
    if (wanted == 0) {
      // A harm passes nothing in its first year; a benefit starts there and moves away.
      return sign < 0;
    }
    int start = row.values().firstYear();
    BigDecimal factors = sum(start + years).subtract(sum(start));
    BigDecimal most = row.impact().value().abs().multiply(factors, Decimals.PRECISION);
    return needed.value().abs().compareTo(most.multiply(ROUNDING)) <= 0;
  }

  /** The discount factors of the years before this one, added up. */
  private BigDecimal sum(int year) {
    for (int i = sums.size(); i <= year; i++) {
      BigDecimal exponent = options.timing().exponent(i - 1L);
      sums.add(sums.get(i - 1).add(options.schedule().factor(exponent).value()));
    }
    return sums.get(year);
  }
}
