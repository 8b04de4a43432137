package io.github.socialvalue4j.basis.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Powers with an exponent that is not whole, by exp(y ln x) with enough guard digits that one final
 * rounding is right. Our own and not a library's, because a figure must replay to the last digit
 * whatever version of a library stands on the class path.
 */
final class DecimalPower {
  private static final MathContext WORK =
      new MathContext(Decimals.DIGITS + 66, RoundingMode.HALF_EVEN);
  private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(WORK.getPrecision() + 4);

  /**
   * An exact power comes out a hair beside itself; this rounds the hair away, so that a tie stays
   * one. It keeps more than twice the digits of an entry, because the root of a number that is one
   * digit short of a power of ten lies that close to a tie: (1 - 1E-34)^0.5 is 1 - 5E-35 -
   * 1.25E-69.
   */
  private static final MathContext WITHOUT_NOISE =
      new MathContext(Decimals.DIGITS + 50, RoundingMode.HALF_EVEN);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal NEAR_ONE = new BigDecimal("0.01");

  private DecimalPower() {}

  static BigDecimal fractional(BigDecimal base, BigDecimal exponent) {
    if (base.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return exp(ln(base).multiply(exponent, WORK)).round(WITHOUT_NOISE);
  }

  /** ln x = 2^k ln(x^(1/2^k)), and near 1 ln x = 2 (z + z^3/3 + z^5/5 + ...), z = (x-1)/(x+1). */
  private static BigDecimal ln(BigDecimal x) {
    BigDecimal root = x;
    int halvings = 0;
    while (root.subtract(BigDecimal.ONE).abs().compareTo(NEAR_ONE) > 0) {
      root = root.sqrt(WORK);
      halvings++;
    }
    BigDecimal z = root.subtract(BigDecimal.ONE).divide(root.add(BigDecimal.ONE), WORK);
    BigDecimal square = z.multiply(z, WORK);
    BigDecimal power = z;
    BigDecimal sum = z;
    for (int n = 3; power.abs().compareTo(TINY) > 0; n += 2) {
      power = power.multiply(square, WORK);
      sum = sum.add(power.divide(BigDecimal.valueOf(n), WORK));
    }
    return sum.multiply(TWO).multiply(new BigDecimal(BigInteger.TWO.pow(halvings)), WORK);
  }

  /** e^y = (e^(y/2^k))^(2^k), the inner one by its series. */
  private static BigDecimal exp(BigDecimal y) {
    int doublings = 0;
    BigDecimal small = y;
    while (small.abs().compareTo(NEAR_ONE) > 0) {
      small = small.divide(TWO, WORK);
      doublings++;
    }
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = BigDecimal.ONE;
    for (int n = 1; term.abs().compareTo(TINY) > 0; n++) {
      term = term.multiply(small, WORK).divide(BigDecimal.valueOf(n), WORK);
      sum = sum.add(term);
    }
    for (int i = 0; i < doublings; i++) {
      sum = sum.multiply(sum, WORK);
    }
    return sum;
  }
}
