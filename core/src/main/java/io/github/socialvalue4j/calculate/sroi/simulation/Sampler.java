package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Discrete;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Pert;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.Triangular;
import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.TruncatedNormal;
import java.util.Arrays;

/** Turns uniform shares into draws of a distribution, a column at a time. */
interface Sampler {
  /**
   * Replaces shares, each above 0 and below 1, by the quantiles they lie below.
   *
   * @param column the shares
   * @param count how many of them
   * @param spare as long as the column, and overwritten
   */
  void apply(double[] column, int count, double[] spare);

  /** The sampler of a distribution. */
  static Sampler of(Distribution distribution) {
    if (distribution.isFixed()) {
      double value = distribution.low();
      return (column, count, spare) -> Arrays.fill(column, 0, count, value);
    }
    if (distribution instanceof Triangular triangular) {
      return triangular(triangular);
    }
    if (distribution instanceof Pert pert) {
      BetaHalves halves = new BetaHalves(pert.alpha(), pert.beta());
      return table(new QuantileTable(halves, pert.low(), pert.high() - pert.low()));
    }
    if (distribution instanceof TruncatedNormal normal) {
      NormalHalves halves = new NormalHalves(normal);
      return table(new QuantileTable(halves, normal.mean(), normal.deviation()));
    }
    if (distribution instanceof Discrete discrete) {
      return discrete(discrete);
    }
    double low = distribution.low();
    double range = distribution.high() - low;
    return (column, count, spare) -> line(column, count, low, range);
  }

  private static void line(double[] column, int count, double from, double range) {
    for (int i = 0; i < count; i++) {
      column[i] = from + range * column[i];
    }
  }

  private static Sampler table(QuantileTable table) {
    return (column, count, spare) -> table.apply(column, count);
  }

  /**
   * With {@code c} the share below the mode, {@code r = sqrt(min(u / c, (1 - u) / (1 - c)))} is the
   * way from the nearer end to the mode, and the quantile lies {@code 1 - r} of that end's distance
   * from the mode. Which end it is comes out of arithmetic: a branch would be guessed wrong half
   * the time. In two passes, since a processor takes eight draws at once in each but not in both
   * together.
   */
  private static Sampler triangular(Triangular t) {
    double mode = t.mode();
    double below = (mode - t.low()) / (t.high() - t.low());
    double left = 1 / below;
    double right = 1 / (1 - below);
    double skew = (t.high() - mode - (mode - t.low())) / 2;
    double quarter = (t.high() - t.low()) / 4;
    return (column, count, spare) -> {
      for (int i = 0; i < count; i++) {
        spare[i] = Math.sqrt(Math.min(column[i] * left, (1 - column[i]) * right));
      }
      for (int i = 0; i < count; i++) {
        // So steep that |x + 1| - |x - 1| is -2 below the mode and 2 above it, and no rounding
        // comes between.
        double x = (column[i] - below) * 0x1.0p51;
        double side = Math.abs(x + 1) - Math.abs(x - 1);
        column[i] = mode + (1 - spare[i]) * (skew + quarter * side);
      }
    };
  }

  private static Sampler discrete(Discrete discrete) {
    int size = discrete.values().size();
    double[] values = new double[size];
    double[] upTo = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      values[i] = discrete.values().get(i);
      sum += discrete.weights().get(i);
      upTo[i] = sum;
    }
    double total = sum;
    return (column, count, spare) -> {
      for (int i = 0; i < count; i++) {
        double wanted = column[i] * total;
        int k = 0;
        while (k < size - 1 && wanted >= upTo[k]) {
          k++;
        }
        column[i] = values[k];
      }
    };
  }
}
