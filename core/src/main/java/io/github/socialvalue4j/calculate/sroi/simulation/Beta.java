package io.github.socialvalue4j.calculate.sroi.simulation;

/**
 * The lower half of a beta distribution's quantiles, exact to about 1e-14 relative; the upper half
 * is that of the distribution with its shapes exchanged. By {@link StrictMath}, so that every
 * platform agrees.
 *
 * <p>The share below x is Lentz's continued fraction for the incomplete beta function; a quantile
 * is found by Halley's steps from a neighbour's.
 */
final class Beta {
  private static final double[] LANCZOS = {
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-06,
    1.5056327351493116e-07
  };

  private final double alpha;
  private final double beta;
  private final double logScale;

  Beta(double alpha, double beta) {
    this.alpha = alpha;
    this.beta = beta;
    this.logScale = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
  }

  Beta flipped() {
    return new Beta(/* alpha= */ beta, /* beta= */ alpha);
  }

  double density(double x) {
    return StrictMath.exp(
        logScale + (alpha - 1) * StrictMath.log(x) + (beta - 1) * StrictMath.log1p(-x));
  }

  /** The share below x. */
  double below(double x) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    double front =
        StrictMath.exp(logScale + alpha * StrictMath.log(x) + beta * StrictMath.log1p(-x));
    return x < (alpha + 1) / (alpha + beta + 2)
        ? front * fraction(alpha, beta, x) / alpha
        : 1 - front * fraction(beta, alpha, 1 - x) / beta;
  }

  /**
   * The x that a share lies below.
   *
   * @param share above 0, at most about 0.5
   * @param guess near it
   */
  double quantile(double share, double guess) {
    double low = 0;
    double high = 1;
    double x = guess > 0 && guess < 1 ? guess : 0.5;
    for (int i = 0; i < 200; i++) {
      double error = below(x) - share;
      if (error > 0) {
        high = x;
      } else {
        low = x;
      }
      // Halley's step: Newton's, bent by how fast the density changes.
      double newton = error / density(x);
      double next = x - newton / (1 - 0.5 * newton * bend(x));
      if (!(next > low && next < high)) {
        // In a far tail halves of the exponent, not of the number, close in.
        next = low == 0 ? x / 8 : 0.5 * (low + high);
      }
      // The error is cubed by each step: after one as small as this nothing is left to gain.
      if (StrictMath.abs(next - x) <= 1e-5 * StrictMath.min(x, 1 - x)) {
        return next;
      }
      x = next;
    }
    return x;
  }

  /** The slope of the density divided by the density. */
  private double bend(double x) {
    return (alpha - 1) / x - (beta - 1) / (1 - x);
  }

  /**
   * A guess from a neighbour: the quantile's Taylor series to the third power.
   *
   * @param x the neighbour's quantile
   * @param further how much greater the share is than the neighbour's
   */
  double guess(double x, double further) {
    double w = further / density(x);
    double bend = bend(x);
    double bendSlope = -(alpha - 1) / (x * x) - (beta - 1) / ((1 - x) * (1 - x));
    return x + w * (1 - w * (bend / 2 - w * (2 * bend * bend - bendSlope) / 6));
  }

  /** A first guess: near 0 the share below x is about proportional to x ^ alpha. */
  double tailGuess(double share) {
    return StrictMath.exp((StrictMath.log(share) + StrictMath.log(alpha) - logScale) / alpha);
  }

  private static double fraction(double a, double b, double x) {
    double tiny = 1e-300;
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (StrictMath.abs(d) < tiny ? tiny : d);
    double h = d;
    for (int m = 1; m <= 500; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 + even * d;
      d = 1 / (StrictMath.abs(d) < tiny ? tiny : d);
      c = 1 + even / c;
      c = StrictMath.abs(c) < tiny ? tiny : c;
      h *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 + odd * d;
      d = 1 / (StrictMath.abs(d) < tiny ? tiny : d);
      c = 1 + odd / c;
      c = StrictMath.abs(c) < tiny ? tiny : c;
      double step = d * c;
      h *= step;
      if (StrictMath.abs(step - 1) < 2e-16) {
        break;
      }
    }
    return h;
  }

  private static double logGamma(double x) {
    double shifted = x - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (shifted + i);
    }
    double t = shifted + 7.5;
    return 0.9189385332046728 + (shifted + 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
  }
}
