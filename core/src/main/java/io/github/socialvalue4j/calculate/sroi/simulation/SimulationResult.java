package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import java.util.Arrays;
import java.util.List;

/**
 * The distribution of the ratio over all draws. Immutable and thread-safe.
 *
 * <p>Quantiles lie on a straight line between two neighbouring draws (position {@code share x
 * (draws - 1)}). The standard error of the mean says how far another seed's mean would lie off.
 */
public final class SimulationResult implements DocumentOnly {
  private final SroiResult base;
  private final SimulationSettings settings;
  private final double[] ratios;
  private final double mean;
  private final double deviation;
  private final int varied;
  private final List<VarianceShare> varianceShares;

  SimulationResult(
      SroiResult base,
      SimulationSettings settings,
      double[] sortedRatios,
      Moments moments,
      int varied,
      List<VarianceShare> varianceShares) {
    this.base = base;
    this.settings = settings;
    this.ratios = sortedRatios;
    this.mean = moments.mean();
    this.deviation = moments.deviation();
    this.varied = varied;
    this.varianceShares = List.copyOf(varianceShares);
  }

  /** The exact result that was varied. */
  public SroiResult base() {
    return base;
  }

  /** How it ran. */
  public SimulationSettings settings() {
    return settings;
  }

  /** How many draws there were. */
  public int draws() {
    return ratios.length;
  }

  /** How many numbers of the map were drawn; all others stayed as they are. */
  public int varied() {
    return varied;
  }

  /** The mean ratio. */
  public double mean() {
    return mean;
  }

  /** The ratio's standard deviation; 0 for one draw. */
  public double standardDeviation() {
    return deviation;
  }

  /** The standard error of the mean: how well it has converged. */
  public double standardError() {
    return deviation / Math.sqrt(ratios.length);
  }

  /** The lowest ratio drawn. */
  public double min() {
    return ratios[0];
  }

  /** The highest ratio drawn. */
  public double max() {
    return ratios[ratios.length - 1];
  }

  /**
   * The ratio that a share of the draws lies below.
   *
   * @param share from 0 to 1; 0.5 for the median
   * @throws IllegalArgumentException if it is out of range
   */
  public double quantile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("A share lies from 0 to 1, not " + share);
    }
    double position = share * (ratios.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, ratios.length - 1);
    return ratios[below] + (position - below) * (ratios[above] - ratios[below]);
  }

  /**
   * The share of the draws whose ratio is above a target.
   *
   * @param target any number
   */
  public double probabilityAbove(double target) {
    int low = 0;
    int high = ratios.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ratios[middle] > target) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (double) (ratios.length - low) / ratios.length;
  }

  /**
   * The share of the draws whose ratio is below a number.
   *
   * @param number any number
   */
  public double shareBelow(double number) {
    int low = 0;
    int high = ratios.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ratios[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (double) low / ratios.length;
  }

  /** The share of the draws whose ratio is above the options' target. */
  public double probabilityAboveTarget() {
    return probabilityAbove(base.options().targetRatio().doubleValue());
  }

  /**
   * How many draws fall into each of some classes of equal width between the lowest and the highest
   * ratio.
   *
   * @param classes how many, 1 or more
   */
  public List<Long> histogram(int classes) {
    long[] counts = new long[classes];
    double width = (max() - min()) / classes;
    for (double ratio : ratios) {
      int at = width > 0 ? (int) ((ratio - min()) / width) : 0;
      counts[Math.min(at, classes - 1)]++;
    }
    return Arrays.stream(counts).boxed().toList();
  }

  /** Which numbers make the ratio vary, the most first; empty if that was not asked for. */
  public List<VarianceShare> varianceShares() {
    return varianceShares;
  }

  @Override
  public String toString() {
    return "mean ratio " + mean + " of " + ShortText.count(ratios.length, "draw");
  }
}
