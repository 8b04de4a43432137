package io.github.socialvalue4j.calculate.sroi.simulation;

/**
 * A stream of shares between 0 and 1 by SplitMix64 (Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014): number {@code n} is a mixture of {@code seed + n x
 * gamma}, so a whole column is made at once, and what a seed gives is ours to keep whatever the
 * JDK. It gives the numbers of the JDK 17's {@code SplittableRandom}. For one thread.
 */
final class ShareSource {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  /** The bits of 1.0: with 52 random bits below them, they read as a double from 1 to 2. */
  private static final long ONE_TO_TWO = 0x3ff0000000000000L;

  /** Less this, a double from 1 to 2 is the middle of one of 2^52 steps between 0 and 1. */
  private static final double BELOW_ONE = 1 - 0x1.0p-53;

  /** Numbers made at once: so few that what is between two passes is not missed elsewhere. */
  private static final int PART = 256;

  private final long gamma;
  private final long[] steps = new long[PART];
  private final long[] bits = new long[PART];
  private long seed;

  private ShareSource(long seed, long gamma) {
    this.seed = seed;
    this.gamma = gamma;
    for (int i = 0; i < PART; i++) {
      steps[i] = (i + 1) * gamma;
    }
  }

  /** The first stream of a seed, from which others are split. */
  static ShareSource root(long seed) {
    return new ShareSource(seed, GOLDEN_GAMMA);
  }

  /** Seed and gamma of a stream: all there is to say of it. */
  record Start(long seed, long gamma) {
    /** The stream itself. */
    ShareSource open() {
      return new ShareSource(seed, gamma);
    }
  }

  /** Where a further stream starts that shares no numbers with this one. */
  Start split() {
    return new Start(next(), mixGamma(step()));
  }

  private long step() {
    seed += gamma;
    return seed;
  }

  private long next() {
    return mix(step());
  }

  /**
   * Fills a column with shares above 0 and below 1, each in the middle of one of 2^52 steps.
   *
   * <p>In two passes, since the first then takes eight numbers at once where a processor can; the
   * bits become a double without the conversion of a long, which would cost more than the rest.
   */
  void fill(double[] shares, int count) {
    for (int from = 0; from < count; from += PART) {
      fillPart(shares, from, Math.min(PART, count - from));
    }
  }

  private void fillPart(double[] shares, int from, int count) {
    long start = seed;
    for (int i = 0; i < count; i++) {
      bits[i] = (mix(start + steps[i]) >>> 12) | ONE_TO_TWO;
    }
    for (int i = 0; i < count; i++) {
      shares[from + i] = Double.longBitsToDouble(bits[i]) - BELOW_ONE;
    }
    seed = start + count * gamma;
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** An odd number whose bits change often enough to step by. */
  private static long mixGamma(long value) {
    long z = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    z = (z ^ (z >>> 33)) | 1L;
    return Long.bitCount(z ^ (z >>> 1)) < 24 ? z ^ 0xaaaaaaaaaaaaaaaaL : z;
  }
}
