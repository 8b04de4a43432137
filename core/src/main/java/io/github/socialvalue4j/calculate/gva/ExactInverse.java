package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The Leontief inverse, exact until one last rounding of each cell. It is slow for large tables, so
 * it is asked only where {@link QuickInverse} has no sure answer. With X the diagonal of outputs
 * and Z the flows, (I - Z/X)^-1 = X (X - Z)^-1; X - Z holds the published decimals themselves, so
 * it is scaled to whole numbers and eliminated without fractions (Bareiss). So a singular table is
 * found out exactly, not by a threshold.
 */
final class ExactInverse {
  private ExactInverse() {}

  /**
   * Row i, column j of the inverse, or nothing if there is none; cells may be larger or smaller
   * than {@link Decimals} has numbers for.
   */
  static Optional<BigDecimal[][]> leontief(BigDecimal[][] flows, BigDecimal[] output) {
    int n = output.length;
    WholeNumbers whole = WholeNumbers.of(flows, output);
    BigInteger[][] rows = new BigInteger[n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        rows[i][j] = whole.rows()[i][j];
        rows[i][n + j] = i == j ? BigInteger.ONE : BigInteger.ZERO;
      }
    }
    if (!eliminate(rows, n)) {
      return Optional.empty();
    }
    BigDecimal determinant = new BigDecimal(rows[0][0]);
    BigDecimal[][] inverse = new BigDecimal[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigDecimal top =
            new BigDecimal(rows[i][n + j]).multiply(output[i]).movePointRight(whole.scale());
        inverse[i][j] = top.divide(determinant, Decimals.PRECISION).stripTrailingZeros();
      }
    }
    return Optional.of(inverse);
  }

  private static boolean eliminate(BigInteger[][] rows, int n) {
    BigInteger previous = BigInteger.ONE;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      while (pivot < n && rows[pivot][k].signum() == 0) {
        pivot++;
      }
      if (pivot == n) {
        return false;
      }
      BigInteger[] top = rows[pivot];
      rows[pivot] = rows[k];
      rows[k] = top;
      for (int i = 0; i < n; i++) {
        if (i != k) {
          combine(rows[i], top, k, previous);
        }
      }
      previous = top[k];
    }
    return true;
  }

  private static void combine(BigInteger[] row, BigInteger[] top, int k, BigInteger previous) {
    BigInteger factor = row[k];
    for (int j = 0; j < row.length; j++) {
      BigInteger cell = row[j].signum() == 0 ? BigInteger.ZERO : row[j].multiply(top[k]);
      if (factor.signum() != 0 && top[j].signum() != 0) {
        cell = cell.subtract(factor.multiply(top[j]));
      }
      row[j] = cell.signum() == 0 ? cell : cell.divide(previous);
    }
  }
}
