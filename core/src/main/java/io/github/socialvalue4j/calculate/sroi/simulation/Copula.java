package io.github.socialvalue4j.calculate.sroi.simulation;

import java.util.Optional;

/**
 * Lets columns of uniform shares move together: each becomes normal, the normals are mixed by the
 * Cholesky factor of their correlations, and the mixture becomes uniform again. A rank correlation
 * rho asks for a normal correlation of {@code 2 sin(pi rho / 6)}.
 */
final class Copula {
  private static final double LEAST = 0x1.0p-53;

  private final double[][] factor;
  private final QuantileTable normal;

  private Copula(double[][] factor) {
    this.factor = factor;
    this.normal =
        new QuantileTable(new NormalHalves(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
  }

  static double normalCorrelation(double rank) {
    return 2 * StrictMath.sin(StrictMath.PI * rank / 6);
  }

  /** The copula of a matrix of normal correlations; empty if no numbers can be correlated so. */
  static Optional<Copula> of(double[][] correlations) {
    int size = correlations.length;
    double[][] lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = correlations[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        if (i == j) {
          if (sum < -1e-12) {
            return Optional.empty();
          }
          lower[i][i] = Math.sqrt(Math.max(0, sum));
        } else if (lower[j][j] > 1e-9) {
          lower[i][j] = sum / lower[j][j];
        } else if (Math.abs(sum) > 1e-9) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Copula(lower));
  }

  int size() {
    return factor.length;
  }

  /** Replaces independent uniform shares by correlated ones. */
  void correlate(double[][] shares, int count) {
    for (double[] column : shares) {
      normal.apply(column, count);
    }
    // From the last row up, because each row is mixed from itself and those before it.
    for (int i = shares.length - 1; i >= 0; i--) {
      double[] target = shares[i];
      for (int n = 0; n < count; n++) {
        target[n] *= factor[i][i];
      }
      for (int j = 0; j < i; j++) {
        double weight = factor[i][j];
        double[] other = shares[j];
        for (int n = 0; n < count; n++) {
          target[n] += weight * other[n];
        }
      }
    }
    for (double[] column : shares) {
      for (int n = 0; n < count; n++) {
        column[n] = Math.max(LEAST, Math.min(1 - LEAST, Normal.below(column[n])));
      }
    }
  }
}
