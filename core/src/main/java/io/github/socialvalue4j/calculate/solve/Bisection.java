package io.github.socialvalue4j.calculate.solve;

import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Roots of a function without a closed form, by halving an interval in which its sign changes until
 * no number of 34 digits lies between the ends. It cannot diverge, and gives the same answer
 * everywhere.
 */
public final class Bisection {
  private static final int HALVINGS = 400;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  // A root near 0 has ever more decimals; past these it is 0 for any purpose.
  private static final int DECIMALS = 2 * Decimals.DIGITS;

  private Bisection() {}

  /**
   * The root in an interval.
   *
   * @param function any continuous function
   * @param from one end
   * @param to the other end, above {@code from}
   * @return the number of at most 34 digits at which the function is nearest to 0; empty if its
   *     signs at the ends are equal and neither is 0
   */
  public static Optional<BigDecimal> root(
      UnaryOperator<BigDecimal> function, BigDecimal from, BigDecimal to) {
    BigDecimal low = from;
    BigDecimal high = to;
    BigDecimal atLow = function.apply(low);
    BigDecimal atHigh = function.apply(high);
    if (atLow.signum() == 0) {
      return Optional.of(Decimals.canonical(low));
    }
    if (atHigh.signum() == 0) {
      return Optional.of(Decimals.canonical(high));
    }
    if (atLow.signum() == atHigh.signum()) {
      return Optional.empty();
    }
    for (int i = 0; i < HALVINGS; i++) {
      BigDecimal middle = middle(low, high);
      if (middle.compareTo(low) <= 0 || middle.compareTo(high) >= 0) {
        break;
      }
      BigDecimal atMiddle = function.apply(middle);
      if (atMiddle.signum() == 0) {
        return Optional.of(middle);
      }
      if (atMiddle.signum() == atLow.signum()) {
        low = middle;
        atLow = atMiddle;
      } else {
        high = middle;
        atHigh = atMiddle;
      }
    }
    return Optional.of(Decimals.canonical(atLow.abs().compareTo(atHigh.abs()) <= 0 ? low : high));
  }

  /**
   * The roots that a search in equal steps can tell apart, in ascending order.
   *
   * @param function any continuous function
   * @param from one end
   * @param to the other end, above {@code from}
   * @param steps how many intervals to look at, 1 or more
   */
  public static List<BigDecimal> roots(
      UnaryOperator<BigDecimal> function, BigDecimal from, BigDecimal to, int steps) {
    List<BigDecimal> roots = new ArrayList<>();
    BigDecimal width = to.subtract(from);
    BigDecimal left = from;
    for (int i = 1; i <= steps; i++) {
      BigDecimal right =
          from.add(
              width
                  .multiply(BigDecimal.valueOf(i))
                  .divide(BigDecimal.valueOf(steps), Decimals.PRECISION));
      Optional<BigDecimal> found = root(function, left, right);
      if (found.isPresent()
          && (roots.isEmpty() || roots.get(roots.size() - 1).compareTo(found.get()) != 0)) {
        roots.add(found.get());
      }
      left = right;
    }
    return roots;
  }

  private static BigDecimal middle(BigDecimal low, BigDecimal high) {
    BigDecimal middle = Decimals.canonical(low.add(high).divide(TWO, Decimals.PRECISION));
    return middle.scale() > DECIMALS ? low : middle;
  }
}
