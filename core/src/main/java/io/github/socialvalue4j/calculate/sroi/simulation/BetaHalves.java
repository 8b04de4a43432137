package io.github.socialvalue4j.calculate.sroi.simulation;

/** The quantiles of a beta distribution from 0 to 1. */
final class BetaHalves implements QuantileTable.Halves {
  private final Beta lower;
  private final Beta upper;

  BetaHalves(double alpha, double beta) {
    this.lower = new Beta(alpha, beta);
    this.upper = lower.flipped();
  }

  @Override
  public double lower(double share, double neighbour, double neighbourShare) {
    return quantile(lower, share, neighbour, neighbourShare);
  }

  @Override
  public double upper(double share, double neighbour, double neighbourShare) {
    return 1 - quantile(upper, share, 1 - neighbour, neighbourShare);
  }

  private static double quantile(Beta beta, double share, double neighbour, double neighbourShare) {
    return beta.quantile(
        share,
        Double.isNaN(neighbour)
            ? beta.tailGuess(share)
            : beta.guess(neighbour, share - neighbourShare));
  }

  @Override
  public double slope(double quantile, boolean isUpper) {
    double density = isUpper ? upper.density(1 - quantile) : lower.density(quantile);
    return 1 / density;
  }
}
