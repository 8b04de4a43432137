package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;

/** What a number of a map may be, and how likely. Immutable and thread-safe. */
public sealed interface Distribution {
  /** The lowest value it gives; minus infinity if there is none. */
  double low();

  /** The highest value it gives; infinity if there is none. */
  double high();

  /** Whether it gives one value only. */
  default boolean isFixed() {
    return low() == high();
  }

  /**
   * One value.
   *
   * @param value finite
   */
  record Fixed(double value) implements DocumentOnly, Distribution {
    /** Checks the value. */
    public Fixed {
      requireOrder(value, value, value);
    }

    @Override
    public double low() {
      return value;
    }

    @Override
    public double high() {
      return value;
    }
  }

  /**
   * Every value between two ends, equally likely.
   *
   * @param low the lower end
   * @param high the upper end
   */
  record Uniform(double low, double high) implements DocumentOnly, Distribution {
    /** Checks the order. */
    public Uniform {
      requireOrder(low, low, high);
    }
  }

  /**
   * Rising in a straight line to the mode and falling from it.
   *
   * @param low the lower end
   * @param mode the likeliest value
   * @param high the upper end
   */
  record Triangular(double low, double mode, double high) implements DocumentOnly, Distribution {
    /** Checks the order. */
    public Triangular {
      requireOrder(low, mode, high);
    }
  }

  /**
   * A beta distribution between two ends with {@code alpha = 1 + shape x (mode - low) / (high -
   * low)} and {@code beta = 1 + shape x (high - mode) / (high - low)}. Quantiles come from a table
   * and lie within 1e-6 of the range of the exact ones.
   *
   * @param low the lower end
   * @param mode the likeliest value
   * @param high the upper end
   * @param shape how much the mode weighs, from 0.5 to 100; 4 is the usual PERT
   */
  record Pert(double low, double mode, double high, double shape)
      implements DocumentOnly, Distribution {
    /** Checks the order and the shape. */
    public Pert {
      requireOrder(low, mode, high);
      if (!(shape >= 0.5 && shape <= 100)) {
        throw new IllegalArgumentException(
            "The shape of a PERT lies from 0.5 to 100, not " + PlainDouble.of(shape));
      }
    }

    /** The usual PERT, of shape 4. */
    public static Pert of(double low, double mode, double high) {
      return new Pert(low, mode, high, 4);
    }

    double alpha() {
      return 1 + shape * (mode - low) / (high - low);
    }

    double beta() {
      return 1 + shape * (high - mode) / (high - low);
    }
  }

  /**
   * A normal distribution of which only the part between two ends is kept. Quantiles come from a
   * table and lie within 2e-6 standard deviations of the exact ones.
   *
   * @param mean of the whole normal distribution
   * @param deviation its standard deviation, above 0
   * @param low the lower end, or minus infinity
   * @param high the upper end, above the lower; or infinity
   */
  record TruncatedNormal(double mean, double deviation, double low, double high)
      implements DocumentOnly, Distribution {
    /** Checks the order, and that something of the distribution is left. */
    public TruncatedNormal {
      if (!Double.isFinite(mean) || !(deviation > 0) || !Double.isFinite(deviation)) {
        throw new IllegalArgumentException(
            "A normal distribution has a finite mean and a deviation above 0, not "
                + PlainDouble.of(mean)
                + " and "
                + PlainDouble.of(deviation));
      }
      if (!(low < high) || low > mean + 8 * deviation || high < mean - 8 * deviation) {
        throw new IllegalArgumentException(
            "Between the ends, "
                + PlainDouble.range(low, high)
                + ", nothing is left of the distribution");
      }
    }
  }

  /**
   * Some values, each with a weight.
   *
   * @param values finite, one or more
   * @param weights as many, each 0 or more, not all 0
   */
  record Discrete(List<Double> values, List<Double> weights) implements DocumentOnly, Distribution {
    /** Copies and checks. */
    public Discrete {
      values = List.copyOf(values);
      weights = List.copyOf(weights);
      boolean usable =
          !values.isEmpty()
              && values.size() == weights.size()
              && values.stream().allMatch(v -> Double.isFinite(v))
              && weights.stream().allMatch(w -> Double.isFinite(w) && w >= 0)
              && weights.stream().anyMatch(w -> w > 0);
      if (!usable) {
        throw new IllegalArgumentException(
            "A discrete distribution has one or more finite values and as many weights of 0 or"
                + " more, not "
                + ShortText.list(values.stream().map(PlainDouble::of).toList())
                + " and "
                + ShortText.list(weights.stream().map(PlainDouble::of).toList()));
      }
    }

    @Override
    public double low() {
      return values.stream().mapToDouble(v -> v).min().orElseThrow();
    }

    @Override
    public double high() {
      return values.stream().mapToDouble(v -> v).max().orElseThrow();
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  private static void requireOrder(double low, double mode, double high) {
    if (!Double.isFinite(low) || !Double.isFinite(high) || !(low <= mode && mode <= high)) {
      throw new IllegalArgumentException(
          "The ends of a distribution are finite and in order, its likeliest value between them,"
              + " but the lower end is "
              + PlainDouble.of(low)
              + (mode == low ? "" : ", the likeliest value " + PlainDouble.of(mode))
              + " and the upper end "
              + PlainDouble.of(high));
    }
  }
}
