package io.github.socialvalue4j.calculate.gva;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * X - Z of a table, with X the diagonal of outputs and Z the flows, scaled to whole numbers: the
 * published decimals themselves, with nothing rounded. (I - Z/X)^-1 = X (X - Z)^-1, so both are
 * singular together, and their inverses are 0 in the same cells.
 */
final class WholeNumbers {
  private final BigInteger[][] rows;
  private final int scale;

  private WholeNumbers(BigInteger[][] rows, int scale) {
    this.rows = rows;
    this.scale = scale;
  }

  /** Row i, column j; not a copy. */
  BigInteger[][] rows() {
    return rows;
  }

  /** The power of ten by which each was multiplied. */
  int scale() {
    return scale;
  }

  static WholeNumbers of(BigDecimal[][] flows, BigDecimal[] output) {
    int n = output.length;
    int scale = 0;
    for (int i = 0; i < n; i++) {
      scale = Math.max(scale, output[i].scale());
      for (int j = 0; j < n; j++) {
        scale = Math.max(scale, flows[i][j].scale());
      }
    }
    BigInteger[][] rows = new BigInteger[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigDecimal cell = i == j ? output[i].subtract(flows[i][j]) : flows[i][j].negate();
        rows[i][j] = cell.movePointRight(scale).toBigIntegerExact();
      }
    }
    return new WholeNumbers(rows, scale);
  }

  /**
   * So many bits hold every determinant of these rows, and of any that are left when a row and a
   * column are struck out (Hadamard: a determinant is at most the product of its rows' lengths).
   */
  long bitsOfDeterminant() {
    long bits = 1;
    for (BigInteger[] row : rows) {
      BigInteger square = BigInteger.ZERO;
      for (BigInteger cell : row) {
        square = square.add(cell.multiply(cell));
      }
      bits += square.bitLength() / 2 + 1;
    }
    return bits;
  }
}
