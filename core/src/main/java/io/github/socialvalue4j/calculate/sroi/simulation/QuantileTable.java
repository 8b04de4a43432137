package io.github.socialvalue4j.calculate.sroi.simulation;

/**
 * A distribution's quantiles as cubics between exact nodes, so that a draw costs a look-up and no
 * root finding. Each half is seen from its own end, since there a quantile bends ever more sharply:
 * every halving of the distance from the end has as many cells as the one before. A cubic has the
 * exact values and slopes at its ends.
 *
 * <p>The cell of a share is read off the exponent and the first bits of a double: no comparison
 * that a processor could guess wrong.
 */
final class QuantileTable {
  /** Each octave has 2^4 cells. */
  private static final int CELL_BITS = 4;

  private static final int OCTAVES = 19;
  private static final int CELLS = OCTAVES << CELL_BITS;

  /** Of a distance: its exponent and the bits that tell the cell in the octave. */
  private static final int SHIFT = 52 - CELL_BITS;

  /** The bits of the first cell's distance, the least that a table answers for: 2^-20. */
  private static final int BASE = (1023 - 1 - OCTAVES) << CELL_BITS;

  private static final long MANTISSA = (1L << 52) - 1;
  private static final long ONE_TO_TWO = 1023L << 52;

  /** Where the upper half begins; a cell of no width lies between, for a share of 0.5 itself. */
  private static final int HALF = 4 * (CELLS + 1);

  /** The exact quantiles of a distribution's two halves, each seen from its own end. */
  interface Halves {
    /**
     * The quantile that {@code share} lies below.
     *
     * @param share above 0, at most 0.5
     * @param neighbour the quantile of another share, or NaN
     * @param neighbourShare that share
     */
    double lower(double share, double neighbour, double neighbourShare);

    /** The quantile that {@code share} lies above. */
    double upper(double share, double neighbour, double neighbourShare);

    /** The slope of the quantile at a quantile. */
    double slope(double quantile, boolean upper);
  }

  private final Halves exact;
  private final double offset;
  private final double scale;
  private final double[] cubics = new double[2 * HALF];

  QuantileTable(Halves exact) {
    this(exact, 0, 1);
  }

  /**
   * A table of {@code offset + scale x quantile}, so that a draw needs no second pass.
   *
   * @param offset added to every quantile
   * @param scale multiplied with every quantile, above 0
   */
  QuantileTable(Halves exact, double offset, double scale) {
    this.exact = exact;
    this.offset = offset;
    this.scale = scale;
    fill(false, 0);
    fill(true, HALF);
    for (int i = 0; i < cubics.length; i++) {
      cubics[i] = (i % 4 == 0 ? offset : 0) + scale * cubics[i];
    }
  }

  /** The cells of a half, from the median outwards: each quantile is found from the one before. */
  private void fill(boolean isUpper, int from) {
    double innerShare = distance(CELLS);
    double inner = quantile(isUpper, innerShare, Double.NaN, Double.NaN);
    double innerSlope = slope(isUpper, inner);
    cubic(from + 4 * CELLS, inner, 0, inner, 0);
    for (int cell = CELLS - 1; cell >= 0; cell--) {
      double share = distance(cell);
      double width = innerShare - share;
      double outer = quantile(isUpper, share, inner, innerShare);
      double slope = slope(isUpper, outer);
      cubic(from + 4 * cell, outer, slope * width, inner, innerSlope * width);
      innerShare = share;
      inner = outer;
      innerSlope = slope;
    }
  }

  /** How far from its end a cell begins. */
  private static double distance(int cell) {
    return Double.longBitsToDouble((long) (BASE + cell) << SHIFT);
  }

  private double quantile(boolean isUpper, double share, double neighbour, double neighbourShare) {
    return isUpper
        ? exact.upper(share, neighbour, neighbourShare)
        : exact.lower(share, neighbour, neighbourShare);
  }

  private double slope(boolean isUpper, double quantile) {
    return exact.slope(quantile, isUpper) * (isUpper ? -1 : 1);
  }

  private void cubic(int at, double from, double fromSlope, double to, double toSlope) {
    double rise = to - from;
    cubics[at] = from;
    cubics[at + 1] = fromSlope;
    cubics[at + 2] = 3 * rise - 2 * fromSlope - toSlope;
    cubics[at + 3] = fromSlope + toSlope - 2 * rise;
  }

  /** Turns shares above 0 and below 1 into quantiles, in place. */
  void apply(double[] shares, int count) {
    double[] table = cubics;
    for (int i = 0; i < count; i++) {
      double share = shares[i];
      long bits = Double.doubleToRawLongBits(0.5 - Math.abs(share - 0.5));
      int cell = (int) (bits >>> SHIFT) - BASE;
      if (cell < 0) {
        shares[i] = farOut(share);
      } else {
        double x = Double.longBitsToDouble(((bits << CELL_BITS) & MANTISSA) | ONE_TO_TWO) - 1;
        int at = 4 * cell + ((int) (share + share)) * HALF;
        shares[i] = table[at] + x * (table[at + 1] + x * (table[at + 2] + x * table[at + 3]));
      }
    }
  }

  /** Two draws in a million: too far out for the table. */
  private double farOut(double share) {
    boolean isUpper = share > 0.5;
    double quantile = quantile(isUpper, isUpper ? 1 - share : share, Double.NaN, Double.NaN);
    return offset + scale * quantile;
  }
}
