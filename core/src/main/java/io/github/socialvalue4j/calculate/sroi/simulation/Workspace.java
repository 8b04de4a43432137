package io.github.socialvalue4j.calculate.sroi.simulation;

import java.util.List;

/** The arrays one thread works in, filled anew for each block of draws. */
final class Workspace {
  /** Draws in a block: few enough that a column stays in a core's nearest cache. */
  static final int BLOCK = 2048;

  private final List<Column> columns;
  private final Copula copula;
  private final double[] accumulator = new double[BLOCK];
  private final double[] second = new double[BLOCK];
  private final double[] scratch = new double[BLOCK];
  private final double[] spare = new double[BLOCK];
  private final double[][] kept;
  private final double[][] group;
  private ShareSource random = new ShareSource.Start(0, 1).open();
  private int count;

  Workspace(List<Column> columns, Copula copula, boolean keep) {
    this.columns = columns;
    this.copula = copula;
    this.kept = new double[keep ? columns.size() : 0][BLOCK];
    this.group = new double[copula.size()][BLOCK];
  }

  void begin(ShareSource.Start start, int draws) {
    random = start.open();
    count = draws;
    for (double[] member : group) {
      random.fill(member, count);
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
      random.fill(draws, count);
    }
    column.sampler().apply(draws, count, spare);
    if (kept.length > 0) {
      System.arraycopy(draws, 0, kept[index], 0, count);
    }
    return draws;
  }

  /** The draws of a column as they were, if they are kept. */
  double[] kept(int index) {
    return kept[index];
  }
}
