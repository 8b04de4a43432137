package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The Leontief inverse in whole numbers of 2^-bits, by elimination with pivots. With 512 bits that
 * is about 150 digits: far more than the 34 that are kept. Where pivots, cells or results are so
 * small or large that digits might be lost, it has no answer, and {@link LeontiefInverse} goes on.
 */
final class QuickInverse {
  private final int bits;
  private final int largest;
  private final int smallestPivot;
  private final int smallestCell;
  private final BigInteger one;

  private QuickInverse(int bits) {
    this.bits = bits;
    this.largest = bits + bits / 8;
    this.smallestPivot = bits - bits / 4;
    this.smallestCell = bits - bits / 2;
    this.one = BigInteger.ONE.shiftLeft(bits);
  }

  /**
   * Row i, column j of the inverse, or nothing if digits might be lost.
   *
   * @param zeros the cells that are known to be 0
   * @param bits after the point
   */
  static Optional<BigDecimal[][]> leontief(
      BigDecimal[][] flows, BigDecimal[] output, boolean[][] zeros, int bits) {
    return new QuickInverse(bits).solve(flows, output, zeros);
  }

  private Optional<BigDecimal[][]> solve(
      BigDecimal[][] flows, BigDecimal[] output, boolean[][] zeros) {
    int n = output.length;
    BigDecimal unit = new BigDecimal(one);
    BigInteger[][] rows = new BigInteger[n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigInteger used =
            flows[i][j].multiply(unit).divide(output[j], 0, RoundingMode.HALF_EVEN).toBigInteger();
        if (used.bitLength() > largest) {
          return Optional.empty();
        }
        rows[i][j] = i == j ? one.subtract(used) : used.negate();
        rows[i][n + j] = i == j ? one : BigInteger.ZERO;
      }
    }
    for (int k = 0; k < n; k++) {
      if (!eliminate(rows, k)) {
        return Optional.empty();
      }
    }
    return rounded(rows, n, unit, zeros);
  }

  private boolean eliminate(BigInteger[][] rows, int k) {
    int pivot = k;
    for (int i = k + 1; i < rows.length; i++) {
      if (rows[i][k].abs().compareTo(rows[pivot][k].abs()) > 0) {
        pivot = i;
      }
    }
    BigInteger[] top = rows[pivot];
    rows[pivot] = rows[k];
    rows[k] = top;
    if (top[k].bitLength() < smallestPivot) {
      return false;
    }
    BigInteger scale = one.shiftLeft(bits).divide(top[k]);
    for (int j = k; j < top.length; j++) {
      top[j] = times(top[j], scale);
      if (top[j].bitLength() > largest + largest) {
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

  private BigInteger times(BigInteger a, BigInteger b) {
    return a.signum() == 0 ? a : a.multiply(b).shiftRight(bits);
  }

  private Optional<BigDecimal[][]> rounded(
      BigInteger[][] rows, int n, BigDecimal unit, boolean[][] zeros) {
    BigDecimal[][] inverse = new BigDecimal[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigInteger cell = zeros[i][j] ? BigInteger.ZERO : rows[i][n + j];
        if (!zeros[i][j] && cell.bitLength() < smallestCell) {
          // What ought to be 0 and is not quite, or a cell of which too few digits are left.
          return Optional.empty();
        }
        inverse[i][j] = new BigDecimal(cell).divide(unit, Decimals.PRECISION).stripTrailingZeros();
      }
    }
    return Optional.of(inverse);
  }
}
