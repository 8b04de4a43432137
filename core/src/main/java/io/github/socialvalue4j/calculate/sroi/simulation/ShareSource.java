package io.github.socialvalue4j.calculate.sroi.simulation;

/**
 * The numbers of {@link java.util.SplittableRandom}, bit for bit, many at a time, with the state
 * in a register rather than written back at each number.
 */
final class ShareSource {
  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  private final long gamma;
  private long seed;

  private ShareSource(long seed, long gamma) {
    this.seed = seed;
    this.gamma = gamma;
  }

  static ShareSource of(long seed) {
    return new ShareSource(seed, GOLDEN_GAMMA);
  }

  /** A source of its own, by which this one moves on. */
  ShareSource split() {
    long first = mix(step());
    return new ShareSource(first, mixGamma(step()));
  }

  private long step() {
    seed += gamma;
    return seed;
  }

  /**
   * Shares above 0 and below 1, each in the middle of one of 2^52 steps.
   *
   * @param shares where they go
   * @param count how many
   */
  void fill(double[] shares, int count) {
    long next = seed;
    long by = gamma;
    for (int i = 0; i < count; i++) {
      next += by;
      shares[i] = ((mix(next) >>> 12) + 0.5) * 0x1.0p-52;
    }
    seed = next;
  }

  private static long mix(long from) {
    long z = (from ^ (from >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static long mixGamma(long from) {
    long z = (from ^ (from >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    z = (z ^ (z >>> 33)) | 1L;
    return Long.bitCount(z ^ (z >>> 1)) < 24 ? z ^ 0xaaaaaaaaaaaaaaaaL : z;
  }
}
