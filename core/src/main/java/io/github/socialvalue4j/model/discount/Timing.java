package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.code.Coded;
import java.math.BigDecimal;

/**
 * Where in its year an amount stands when it is discounted: that of year t is multiplied by the
 * factor of {@code first exponent + t} years, t from 0. For example at 3.5% the amounts of year 0
 * are divided by 1, by 1.035 ^ 0.5, or by 1.035.
 *
 * <p>Source: HM Treasury, Green Book, which does not discount year 0; the reports on social return
 * discount it by a year.
 */
public enum Timing implements Coded {
  /** Year 0 is not discounted, as in the Green Book. */
  START_OF_YEAR("0"),
  /** Year 0 is discounted by half a year. */
  MIDDLE_OF_YEAR("0.5"),
  /** Year 0 is discounted by a year, as the reports on social return do with values. */
  END_OF_YEAR("1");

  private final BigDecimal firstExponent;

  Timing(String firstExponent) {
    this.firstExponent = new BigDecimal(firstExponent);
  }

  /** The years that year 0 is discounted by: 0, 0.5 or 1. */
  public BigDecimal firstExponent() {
    return firstExponent;
  }

  /**
   * The years that an amount is discounted by.
   *
   * @param year from 0
   */
  public BigDecimal exponent(long year) {
    return firstExponent.add(BigDecimal.valueOf(year));
  }
}
