package io.github.socialvalue4j.calculate.sroi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShareSourceTest {
  @Test
  void givesTheNumbersOfSplittableRandom() {
    for (long seed : new long[] {0, 1, -7, 2026, Long.MAX_VALUE}) {
      ShareSource root = ShareSource.of(seed);
      SplittableRandom jdk = new SplittableRandom(seed);
      for (int block = 0; block < 200; block++) {
        ShareSource source = root.split();
        SplittableRandom expected = jdk.split();
        double[] shares = new double[33];
        source.fill(shares, 20);
        source.fill(shares, 33);
        expected.longs(20).forEach(unused -> {});
        for (double share : shares) {
          assertThat(share).isEqualTo(((expected.nextLong() >>> 12) + 0.5) * 0x1.0p-52);
        }
      }
    }
  }
}
