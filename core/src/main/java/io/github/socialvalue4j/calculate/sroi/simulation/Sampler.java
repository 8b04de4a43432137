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
   */
  void apply(double[] column, int count);

  /** The sampler of a distribution. */
  static Sampler of(Distribution distribution) {
    if (distribution.isFixed()) {
      double value = distribution.low();
      return (column, count) -> Arrays.fill(column, 0, count, value);
    }
    if (distribution instanceof Triangular triangular) {
      return triangular(triangular);
    }
    if (distribution instanceof Pert pert) {
      QuantileTable table = new QuantileTable(new BetaHalves(pert.alpha(), pert.beta()));
      double low = pert.low();
      double range = pert.high() - low;
      return (column, count) -> {
        table.apply(column, count);
        line(column, count, low, range);
      };
    }
    if (distribution instanceof TruncatedNormal normal) {
      QuantileTable table = new QuantileTable(new NormalHalves(normal));
      return (column, count) -> {
        table.apply(column, count);
        line(column, count, normal.mean(), normal.deviation());
      };
    }
    if (distribution instanceof Discrete discrete) {
      return discrete(discrete);
    }
    double low = distribution.low();
    double range = distribution.high() - low;
    return (column, count) -> line(column, count, low, range);
  }

  private static void line(double[] column, int count, double from, double range) {
    for (int i = 0; i < count; i++) {
      column[i] = from + range * column[i];
    }
  }

  /**
   * Both sides are computed and the one that does not apply comes out as a constant: a branch would
   * be guessed wrong half the time, and this way several draws are made at once.
   */
  private static Sampler triangular(Triangular t) {
    double range = t.high() - t.low();
    double share = (t.mode() - t.low()) / range;
    double left = range * (t.mode() - t.low());
    double right = range * (t.high() - t.mode());
    double base = t.low() + (t.high() - t.mode());
    return (column, count) -> {
      for (int i = 0; i < count; i++) {
        double u = column[i];
        column[i] =
            base
                + Math.sqrt(Math.min(u, share) * left)
                - Math.sqrt((1 - Math.max(u, share)) * right);
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
    return (column, count) -> {
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
