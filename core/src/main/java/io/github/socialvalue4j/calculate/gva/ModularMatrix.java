package io.github.socialvalue4j.calculate.gva;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A square matrix modulo a prime below 2^62. Products are Montgomery's: they come out divided by
 * 2^64, which scales the whole matrix, so it changes neither its rank nor which cells are 0.
 * Mutable, for one question.
 */
final class ModularMatrix {
  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);

  private final BigInteger prime;
  private final long modulus;
  private final long negativeInverse;
  private final BigInteger wordSquared;
  private final BigInteger[][] source;

  ModularMatrix(BigInteger[][] source, BigInteger prime) {
    this.source = source;
    this.prime = prime;
    this.modulus = prime.longValueExact();
    this.negativeInverse = prime.modInverse(WORD).negate().longValue();
    this.wordSquared = WORD.multiply(WORD).mod(prime);
  }

  /** Whether its determinant is not 0 modulo the prime. */
  boolean isRegular() {
    int n = source.length;
    long[][] rows = rows(n);
    for (int k = 0; k < n; k++) {
      if (!pivot(rows, k)) {
        return false;
      }
      for (int i = k + 1; i < n; i++) {
        subtract(rows[i], rows[k], k);
      }
    }
    return true;
  }

  /** True where its inverse is 0 modulo the prime; nothing if it has none. */
  Optional<boolean[][]> zerosOfInverse() {
    int n = source.length;
    long[][] rows = rows(2 * n);
    for (int i = 0; i < n; i++) {
      rows[i][n + i] = 1;
    }
    for (int k = 0; k < n; k++) {
      if (!pivot(rows, k)) {
        return Optional.empty();
      }
      for (int i = 0; i < n; i++) {
        if (i != k) {
          subtract(rows[i], rows[k], k);
        }
      }
    }
    boolean[][] zeros = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        zeros[i][j] = rows[i][n + j] == 0;
      }
    }
    return Optional.of(zeros);
  }

  private long[][] rows(int width) {
    int n = source.length;
    long[][] rows = new long[n][width];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        BigInteger cell = source[i][j];
        rows[i][j] = cell.signum() == 0 ? 0 : cell.mod(prime).longValue();
      }
    }
    return rows;
  }

  /** Brings a row whose cell k is not 0 to place k, and makes that cell the one of products. */
  private boolean pivot(long[][] rows, int k) {
    int at = k;
    while (at < rows.length && rows[at][k] == 0) {
      at++;
    }
    if (at == rows.length) {
      return false;
    }
    long[] top = rows[at];
    rows[at] = rows[k];
    rows[k] = top;
    long inverse =
        BigInteger.valueOf(top[k])
            .modInverse(prime)
            .multiply(wordSquared)
            .mod(prime)
            .longValueExact();
    for (int j = k; j < top.length; j++) {
      top[j] = times(top[j], inverse);
    }
    return true;
  }

  private void subtract(long[] row, long[] top, int k) {
    long factor = row[k];
    if (factor == 0) {
      return;
    }
    for (int j = k; j < row.length; j++) {
      long left = row[j] - times(factor, top[j]);
      row[j] = left < 0 ? left + modulus : left;
    }
  }

  /** a x b / 2^64 modulo the prime. */
  private long times(long a, long b) {
    long low = a * b;
    long high = Math.multiplyHigh(a, b);
    long m = low * negativeInverse;
    // m is unsigned; multiplyHigh takes it as signed.
    long mHigh = Math.multiplyHigh(m, modulus) + (m < 0 ? modulus : 0);
    long sum = high + mHigh + (low == 0 ? 0 : 1);
    return sum >= modulus ? sum - modulus : sum;
  }
}
