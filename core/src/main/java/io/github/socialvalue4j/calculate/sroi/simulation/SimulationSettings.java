package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import java.util.List;
import java.util.Objects;

/**
 * How a simulation runs. Immutable and thread-safe; made by {@link #builder}.
 *
 * @param draws how many, from 1 to 100,000,000
 * @param seed the same seed gives the same result
 * @param threads how many work at it, from 1 to 256; the result does not depend on it
 * @param correlations between numbers that move together
 * @param varianceShares whether to find out which number makes the ratio vary
 */
public record SimulationSettings(
    int draws, long seed, int threads, List<RankCorrelation> correlations, boolean varianceShares) {
  /** Checks the ranges and copies. */
  public SimulationSettings {
    if (draws < 1 || draws > 100_000_000) {
      throw new IllegalArgumentException("There are 1 to 100,000,000 draws, not " + draws);
    }
    if (threads < 1 || threads > 256) {
      throw new IllegalArgumentException("There are 1 to 256 threads, not " + threads);
    }
    correlations = List.copyOf(correlations);
  }

  /**
   * How two numbers move together.
   *
   * @param first one of them
   * @param second the other
   * @param rho their rank correlation (Spearman's), from -1 to 1
   */
  public record RankCorrelation(CellRef first, CellRef second, double rho) implements DocumentOnly {
    /** Checks the range. */
    public RankCorrelation {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
      if (first.equals(second)) {
        throw new IllegalArgumentException(
            "A rank correlation is between two numbers, but both of this one are " + first);
      }
      if (!(rho >= -1 && rho <= 1)) {
        throw new IllegalArgumentException(
            "The rank correlation of "
                + first
                + " and "
                + second
                + " lies from -1 to 1, but this is "
                + PlainDouble.of(rho));
      }
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** A builder: 100,000 draws, seed 1, one thread, no correlations, with variance shares. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects settings. */
  public static final class Builder implements DocumentOnly {
    private int draws = 100_000;
    private long seed = 1;
    private int threads = 1;
    private List<RankCorrelation> correlations = List.of();
    private boolean varianceShares = true;

    private Builder() {}

    /** How many draws. */
    public Builder draws(int howMany) {
      this.draws = howMany;
      return this;
    }

    /** The seed. */
    public Builder seed(long number) {
      this.seed = number;
      return this;
    }

    /** How many threads. */
    public Builder threads(int howMany) {
      this.threads = howMany;
      return this;
    }

    /** Numbers that move together; all others are independent. */
    public Builder correlations(List<RankCorrelation> pairs) {
      this.correlations = List.copyOf(pairs);
      return this;
    }

    /** Whether to find out which number makes the ratio vary. */
    public Builder varianceShares(boolean wanted) {
      this.varianceShares = wanted;
      return this;
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public SimulationSettings build() {
      return new SimulationSettings(draws, seed, threads, correlations, varianceShares);
    }

    @Override
    public String toString() {
      return ShortText.of("builder of settings for " + draws + " draws");
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
