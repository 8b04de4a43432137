package io.github.socialvalue4j.calculate.sroi.simulation;

/**
 * Sums over draws of the ratio and of each uncertain number, kept relative to a point near their
 * middle so that squares do not cancel. Sums of blocks are added in the order of the blocks, so
 * that threads make no difference.
 */
final class Moments {
  private final double ratioAt;
  private final double[] columnAt;
  private long count;
  private double sum;
  private double square;
  private final double[] columnSum;
  private final double[] columnSquare;
  private final double[] product;

  Moments(double ratioAt, double[] columnAt) {
    this.ratioAt = ratioAt;
    this.columnAt = columnAt;
    this.columnSum = new double[columnAt.length];
    this.columnSquare = new double[columnAt.length];
    this.product = new double[columnAt.length];
  }

  void addRatios(double[] ratios, int from, int to) {
    for (int i = from; i < to; i++) {
      double distance = ratios[i] - ratioAt;
      sum += distance;
      square += distance * distance;
    }
    count += to - from;
  }

  void addColumn(int column, double[] draws, double[] ratios, int from, int to) {
    double middle = columnAt[column];
    double s = 0;
    double q = 0;
    double p = 0;
    for (int i = from; i < to; i++) {
      double distance = draws[i - from] - middle;
      s += distance;
      q += distance * distance;
      p += distance * (ratios[i] - ratioAt);
    }
    columnSum[column] += s;
    columnSquare[column] += q;
    product[column] += p;
  }

  void add(Moments other) {
    count += other.count;
    sum += other.sum;
    square += other.square;
    for (int c = 0; c < columnAt.length; c++) {
      columnSum[c] += other.columnSum[c];
      columnSquare[c] += other.columnSquare[c];
      product[c] += other.product[c];
    }
  }

  double mean() {
    return ratioAt + sum / count;
  }

  double deviation() {
    return count < 2 ? 0 : Math.sqrt(Math.max(0, (square - sum * sum / count) / (count - 1)));
  }

  /** The linear correlation of a number with the ratio; 0 if either does not vary. */
  double correlation(int column) {
    double x = columnSquare[column] - columnSum[column] * columnSum[column] / count;
    double y = square - sum * sum / count;
    double xy = product[column] - columnSum[column] * sum / count;
    return x > 0 && y > 0 ? Math.max(-1, Math.min(1, xy / Math.sqrt(x * y))) : 0;
  }
}
