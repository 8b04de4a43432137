package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.calculate.sroi.simulation.Distribution.TruncatedNormal;

/** The quantiles of what is left of a standard normal distribution between two ends. */
final class NormalHalves implements QuantileTable.Halves {
  private final double low;
  private final double high;
  private final boolean mirrored;
  private final double below;
  private final double kept;

  NormalHalves(TruncatedNormal normal) {
    this(
        (normal.low() - normal.mean()) / normal.deviation(),
        (normal.high() - normal.mean()) / normal.deviation());
  }

  NormalHalves(double low, double high) {
    // In the upper tail 1 - share loses all digits; seen in a mirror it is the lower tail.
    this.mirrored = low > 0;
    this.low = mirrored ? -high : low;
    this.high = mirrored ? -low : high;
    this.below = Normal.below(this.low);
    this.kept = Normal.below(this.high) - below;
  }

  @Override
  public double lower(double share, double neighbour, double neighbourShare) {
    return mirrored ? -fromAbove(share) : fromBelow(share);
  }

  @Override
  public double upper(double share, double neighbour, double neighbourShare) {
    return mirrored ? -fromBelow(share) : fromAbove(share);
  }

  private double fromBelow(double share) {
    return clamp(quantile(below + share * kept));
  }

  private double fromAbove(double share) {
    double above = Normal.below(-high) + share * kept;
    return clamp(above <= 0.5 ? -Normal.lowerQuantile(above) : Normal.lowerQuantile(1 - above));
  }

  private static double quantile(double share) {
    return share <= 0.5 ? Normal.lowerQuantile(share) : -Normal.lowerQuantile(1 - share);
  }

  private double clamp(double z) {
    return Math.max(low, Math.min(high, z));
  }

  @Override
  public double slope(double quantile, boolean isUpper) {
    return kept / Normal.density(quantile);
  }
}
