package io.github.socialvalue4j.calculate.sroi.simulation;

import java.math.BigDecimal;

/** Numbers of a simulation in sentences for people, who write 1 and not 1.0. */
final class PlainDouble {
  private PlainDouble() {}

  /** A number as people write it: {@code 1}, {@code 0.25}. */
  static String of(double number) {
    if (Double.isNaN(number)) {
      return "no number";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "any number, however high" : "any number, however low";
    }
    BigDecimal plain = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }

  /**
   * What lies between two ends, each of which may be missing: {@code 0 to 1}, {@code 2 or more}.
   *
   * @param low the lower end, or minus infinity
   * @param high the upper end, or infinity
   */
  static String range(double low, double high) {
    boolean hasLow = !Double.isInfinite(low);
    boolean hasHigh = !Double.isInfinite(high);
    return hasLow && hasHigh
        ? of(low) + " to " + of(high)
        : hasLow ? of(low) + " or more" : hasHigh ? of(high) + " or less" : "any number";
  }
}
