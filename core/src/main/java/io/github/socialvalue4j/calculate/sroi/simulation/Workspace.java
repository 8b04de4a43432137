package io.github.socialvalue4j.calculate.sroi.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** The arrays one thread works in, filled anew for each block of draws. */
final class Workspace {
  /** Draws in a block: few enough that a column stays in a core's nearest cache. */
  static final int BLOCK = 2048;

  private final List<Column> columns;
  private final Copula copula;
  private final double[] accumulator = new double[BLOCK];
  private final double[] second = new double[BLOCK];
  private final double[] scratch = new double[BLOCK];
  private final double[][] kept;
  private final double[][] group;
  private SplittableRandom random = new SplittableRandom(0);
  private int count;

  Workspace(List<Column> columns, Copula copula, boolean keep) {
    this.columns = columns;
    this.copula = copula;
    this.kept = new double[keep ? columns.size() : 0][BLOCK];
    this.group = new double[copula.size()][BLOCK];
  }

  void begin(SplittableRandom blockRandom, int draws) {
    random = blockRandom;
    count = draws;
    for (double[] member : group) {
      fill(member);
    }
    copula.correlate(group, count);
  }

  int count() {
    return count;
  }

  double[] accumulator() {
    return accumulator;
  }

  double[] second() {
    return second;
  }

  /**
   * The draws of a column. The caller may overwrite them and has done with them before it asks for
   * the next column's.
   */
  double[] draw(int index) {
    Column column = columns.get(index);
    double[] draws = scratch;
    if (column.inGroup() >= 0) {
      System.arraycopy(group[column.inGroup()], 0, draws, 0, count);
    } else {
      fill(draws);
    }
    column.sampler().apply(draws, count);
    if (kept.length > 0) {
      System.arraycopy(draws, 0, kept[index], 0, count);
    }
    return draws;
  }

  /** The draws of a column as they were, if they are kept. */
  double[] kept(int index) {
    return kept[index];
  }

  /** Shares above 0 and below 1, each in the middle of one of 2^52 steps. */
  private void fill(double[] shares) {
    SplittableRandom source = random;
    int n = count;
    for (int i = 0; i < n; i++) {
      shares[i] = ((source.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }
  }
}
