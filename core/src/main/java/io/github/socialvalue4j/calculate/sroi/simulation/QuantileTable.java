package io.github.socialvalue4j.calculate.sroi.simulation;

/**
 * A distribution's quantiles as cubics between exact nodes, so that a draw costs a look-up and no
 * root finding. The middle has cells of equal width; towards both ends, where a quantile bends ever
 * more sharply, each halving of the share has cells of its own. A cubic has the exact values and
 * slopes at its ends.
 */
final class QuantileTable {
  /** Cells of equal width over all shares. */
  private static final int CELLS = 256;

  /** The first and last 8 cells are replaced by finer ones: below 2^-5 and above 1 - 2^-5. */
  private static final int EDGE = 8;

  private static final int FIRST_OCTAVE = 5;
  private static final int OCTAVES = 15;
  private static final int PER_OCTAVE = 8;
  private static final double LEAST = 1.0 / (1L << (FIRST_OCTAVE + OCTAVES));

  /** The exact quantiles of a distribution's two halves, each seen from its own end. */
  interface Halves {
    /**
     * The distance of a quantile from the lower end, or its value.
     *
     * @param share above 0, at most 0.5
     * @param guess the neighbour's answer, or NaN
     * @param step the share divided by the neighbour's
     */
    double lower(double share, double guess, double step);

    /** The quantile that {@code share} lies above. */
    double upper(double share, double guess, double step);

    /** The slope of the quantile at a quantile. */
    double slope(double quantile, boolean upper);
  }

  private final Halves exact;
  private final double[] middle = new double[4 * CELLS];
  // One cell more, of no width: a share may lie exactly on the inner edge.
  private final double[] lowerTail = new double[4 * (OCTAVES * PER_OCTAVE + 1)];
  private final double[] upperTail = new double[4 * (OCTAVES * PER_OCTAVE + 1)];

  QuantileTable(Halves exact) {
    this.exact = exact;
    fillMiddle();
    fillTail(false, lowerTail);
    fillTail(true, upperTail);
  }

  private void fillMiddle() {
    double[] value = new double[CELLS + 1];
    double[] slope = new double[CELLS + 1];
    double lower = Double.NaN;
    double upper = Double.NaN;
    for (int i = CELLS / 2; i >= EDGE; i--) {
      double share = (double) i / CELLS;
      double step = (double) i / (i + 1);
      lower = exact.lower(share, lower, step);
      value[i] = lower;
      slope[i] = exact.slope(lower, false) / CELLS;
      upper = exact.upper(share, upper, step);
      if (i < CELLS / 2) {
        value[CELLS - i] = upper;
        slope[CELLS - i] = exact.slope(upper, true) / CELLS;
      }
    }
    for (int i = EDGE; i < CELLS - EDGE; i++) {
      cubic(middle, 4 * i, value[i], slope[i], value[i + 1], slope[i + 1]);
    }
  }

  /** Cells from the outside in: cell 0 begins at {@link #LEAST}. */
  private void fillTail(boolean isUpper, double[] cubics) {
    double quantile = Double.NaN;
    double inner = Double.NaN;
    double innerSlope = Double.NaN;
    double before = Double.NaN;
    for (int cell = OCTAVES * PER_OCTAVE; cell >= 0; cell--) {
      double share = shareAt(cell);
      double step = share / before;
      quantile = isUpper ? exact.upper(share, quantile, step) : exact.lower(share, quantile, step);
      double slope = exact.slope(quantile, isUpper) * (isUpper ? -1 : 1);
      if (Double.isNaN(inner)) {
        cubic(cubics, 4 * cell, quantile, 0, quantile, 0);
      } else {
        double width = before - share;
        cubic(cubics, 4 * cell, quantile, slope * width, inner, innerSlope * width);
      }
      inner = quantile;
      innerSlope = slope;
      before = share;
    }
  }

  private static double shareAt(int cell) {
    int octave = cell / PER_OCTAVE;
    return LEAST * (1L << octave) * (1 + (double) (cell % PER_OCTAVE) / PER_OCTAVE);
  }

  private static void cubic(
      double[] into, int at, double from, double fromSlope, double to, double toSlope) {
    double rise = to - from;
    into[at] = from;
    into[at + 1] = fromSlope;
    into[at + 2] = 3 * rise - 2 * fromSlope - toSlope;
    into[at + 3] = fromSlope + toSlope - 2 * rise;
  }

  /** Turns shares above 0 and below 1 into quantiles, in place. */
  void apply(double[] shares, int count) {
    double[] table = middle;
    for (int i = 0; i < count; i++) {
      double position = shares[i] * CELLS;
      int cell = (int) position;
      if (cell < EDGE || cell >= CELLS - EDGE) {
        shares[i] = tail(shares[i]);
      } else {
        double x = position - cell;
        int at = 4 * cell;
        shares[i] = table[at] + x * (table[at + 1] + x * (table[at + 2] + x * table[at + 3]));
      }
    }
  }

  private double tail(double share) {
    boolean isUpper = share > 0.5;
    double outside = isUpper ? 1 - share : share;
    if (outside < LEAST) {
      return isUpper
          ? exact.upper(outside, Double.NaN, Double.NaN)
          : exact.lower(outside, Double.NaN, Double.NaN);
    }
    int exponent = Math.getExponent(outside);
    double mantissa = outside * power(-exponent) - 1;
    int part = (int) (mantissa * PER_OCTAVE);
    double x = mantissa * PER_OCTAVE - part;
    double[] table = isUpper ? upperTail : lowerTail;
    int at = 4 * ((exponent + FIRST_OCTAVE + OCTAVES) * PER_OCTAVE + part);
    return table[at] + x * (table[at + 1] + x * (table[at + 2] + x * table[at + 3]));
  }

  private static double power(int exponent) {
    return (double) (1L << exponent);
  }
}
