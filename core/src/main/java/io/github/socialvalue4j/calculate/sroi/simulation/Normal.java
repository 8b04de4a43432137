package io.github.socialvalue4j.calculate.sroi.simulation;

/**
 * The standard normal distribution, by {@link StrictMath} so that every platform agrees.
 *
 * <p>The complementary error function is W. J. Cody's rational approximation (Mathematics of
 * Computation 23, 1969), good to about 1e-16 relative.
 */
final class Normal {
  private static final double SQRT_HALF = 0.7071067811865476;
  private static final double ONE_OVER_SQRT_PI = 0.5641895835477563;
  private static final double ONE_OVER_SQRT_2PI = 0.3989422804014327;

  private static final double[] A = {
    3.1611237438705655,
    113.86415415105016,
    377.485237685302,
    3209.3775891384694,
    0.18577770618460315
  };
  private static final double[] B = {
    23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171
  };
  private static final double[] C = {
    0.5641884969886701, 8.883149794388377, 66.11919063714163,
    298.6351381974001, 881.952221241769, 1712.0476126340707,
    2051.0783778260716, 1230.3393547979972, 2.1531153547440383e-08
  };
  private static final double[] D = {
    15.744926110709835, 117.6939508913125, 537.1811018620099,
    1621.3895745666903, 3290.7992357334597, 4362.619090143247,
    3439.3676741437216, 1230.3393548037495
  };
  private static final double[] P = {
    0.30532663496123236, 0.36034489994980445, 0.12578172611122926,
    0.016083785148742275, 0.0006587491615298378, 0.016315387137302097
  };
  private static final double[] Q = {
    2.568520192289822,
    1.8729528499234604,
    0.5279051029514285,
    0.06051834131244132,
    0.0023352049762686918
  };

  private Normal() {}

  /** The share below z. */
  static double below(double z) {
    return 0.5 * complementaryError(-z * SQRT_HALF);
  }

  static double density(double z) {
    return ONE_OVER_SQRT_2PI * StrictMath.exp(-0.5 * z * z);
  }

  /**
   * The z that a share lies below.
   *
   * @param share above 0, at most 0.5
   */
  static double lowerQuantile(double share) {
    if (share == 0.5) {
      return 0;
    }
    // Abramowitz and Stegun 26.2.23 is within 4.5e-4; Halley's steps make it exact.
    double t = StrictMath.sqrt(-2 * StrictMath.log(share));
    double z =
        (2.515517 + t * (0.802853 + t * 0.010328))
                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
            - t;
    for (int i = 0; i < 4; i++) {
      double error = (below(z) - share) / density(z);
      double step = error / (1 + 0.5 * z * error);
      z -= step;
      if (StrictMath.abs(step) < 1e-15) {
        break;
      }
    }
    return z;
  }

  private static double complementaryError(double x) {
    double y = StrictMath.abs(x);
    double result;
    if (y <= 0.46875) {
      double square = y * y;
      double above = A[4] * square;
      double below = square;
      for (int i = 0; i < 3; i++) {
        above = (above + A[i]) * square;
        below = (below + B[i]) * square;
      }
      return 1 - x * (above + A[3]) / (below + B[3]);
    }
    if (y <= 4) {
      double above = C[8] * y;
      double below = y;
      for (int i = 0; i < 7; i++) {
        above = (above + C[i]) * y;
        below = (below + D[i]) * y;
      }
      result = scaled(y) * (above + C[7]) / (below + D[7]);
    } else if (y < 27) {
      double inverse = 1 / (y * y);
      double above = P[5] * inverse;
      double below = inverse;
      for (int i = 0; i < 4; i++) {
        above = (above + P[i]) * inverse;
        below = (below + Q[i]) * inverse;
      }
      double part = inverse * (above + P[4]) / (below + Q[4]);
      result = scaled(y) * (ONE_OVER_SQRT_PI - part) / y;
    } else {
      result = 0;
    }
    return x < 0 ? 2 - result : result;
  }

  /** exp(-y^2), its argument split so that rounding y^2 does not spoil the tail. */
  private static double scaled(double y) {
    double front = StrictMath.floor(y * 16) / 16;
    double rest = (y - front) * (y + front);
    return StrictMath.exp(-front * front) * StrictMath.exp(-rest);
  }
}
