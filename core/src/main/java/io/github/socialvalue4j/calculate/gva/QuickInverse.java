package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The Leontief inverse in whole numbers of 2^-512, by elimination with pivots, which is about 150
 * digits: far more than the 34 that are kept. Where pivots, cells or results are so small or large
 * that digits might be lost, it has no answer, and {@link ExactInverse} must be asked.
 */
final class QuickInverse {
  private static final int BITS = 512;
  private static final int LARGEST = BITS + 64;
  private static final int SMALLEST_PIVOT = BITS - 128;
  private static final int SMALLEST_CELL = BITS - 256;

  private QuickInverse() {}

  /** Row i, column j of the inverse, or nothing if digits might be lost. */
  static Optional<BigDecimal[][]> leontief(BigDecimal[][] flows, BigDecimal[] output) {
    int n = output.length;
    BigInteger one = BigInteger.ONE.shiftLeft(BITS);
    BigDecimal unit = new BigDecimal(one);
    BigInteger[][] rows = new BigInteger[n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigInteger used =
            flows[i][j].multiply(unit).divide(output[j], 0, RoundingMode.HALF_EVEN).toBigInteger();
        if (used.bitLength() > LARGEST) {
          return Optional.empty();
        }
        rows[i][j] = i == j ? one.subtract(used) : used.negate();
        rows[i][n + j] = i == j ? one : BigInteger.ZERO;
      }
    }
    for (int k = 0; k < n; k++) {
      if (!eliminate(rows, k, one)) {
        return Optional.empty();
      }
    }
    return rounded(rows, n, unit);
  }

  private static boolean eliminate(BigInteger[][] rows, int k, BigInteger one) {
    int pivot = k;
    for (int i = k + 1; i < rows.length; i++) {
      if (rows[i][k].abs().compareTo(rows[pivot][k].abs()) > 0) {
        pivot = i;
      }
    }
    BigInteger[] top = rows[pivot];
    rows[pivot] = rows[k];
    rows[k] = top;
    if (top[k].bitLength() < SMALLEST_PIVOT) {
      return false;
    }
    BigInteger scale = one.shiftLeft(BITS).divide(top[k]);
    for (int j = k; j < top.length; j++) {
      top[j] = times(top[j], scale);
      if (top[j].bitLength() > LARGEST + LARGEST) {
        return false;
      }
    }
    for (int i = 0; i < rows.length; i++) {
      BigInteger factor = rows[i][k];
      if (i != k && factor.signum() != 0) {
        for (int j = k; j < top.length; j++) {
          if (top[j].signum() != 0) {
            rows[i][j] = rows[i][j].subtract(times(factor, top[j]));
          }
        }
      }
    }
    return true;
  }

  private static BigInteger times(BigInteger a, BigInteger b) {
    return a.signum() == 0 ? a : a.multiply(b).shiftRight(BITS);
  }

  private static Optional<BigDecimal[][]> rounded(BigInteger[][] rows, int n, BigDecimal unit) {
    BigDecimal[][] inverse = new BigDecimal[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigInteger cell = rows[i][n + j];
        if (cell.signum() != 0 && cell.bitLength() < SMALLEST_CELL) {
          // What ought to be 0 and is not quite, or a cell of which too few digits are left.
          return Optional.empty();
        }
        inverse[i][j] = Decimals.quotient(new BigDecimal(cell), unit);
      }
    }
    return Optional.of(inverse);
  }
}
