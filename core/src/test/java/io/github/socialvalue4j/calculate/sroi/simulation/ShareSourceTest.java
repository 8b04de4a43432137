package io.github.socialvalue4j.calculate.sroi.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShareSourceTest {
  private static double share(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1.0p-52;
  }

  /** The first five numbers of seed 1234567 as published with the algorithm's reference code. */
  @Test
  void givesThePublishedNumbers() {
    double[] column = new double[5];

    new ShareSource.Start(1234567, 0x9e3779b97f4a7c15L).open().fill(column, 5);

    assertThat(column)
        .containsExactly(
            share(new BigInteger("6457827717110365317").longValue()),
            share(new BigInteger("3203168211198807973").longValue()),
            share(new BigInteger("9817491932198370423").longValue()),
            share(new BigInteger("4593380528125082431").longValue()),
            share(new BigInteger("16408922859458223821").longValue()));
  }

  @Test
  void splitsAndGoesOnLikeTheJdksOwn() {
    ShareSource ours = ShareSource.root(2026);
    SplittableRandom theirs = new SplittableRandom(2026);
    for (int block = 0; block < 50; block++) {
      ShareSource source = ours.split().open();
      SplittableRandom other = theirs.split();
      double[] column = new double[700];
      for (int size = 1; size <= 700; size += 233) {
        source.fill(column, size);
        for (int i = 0; i < size; i++) {
          assertThat(column[i]).isEqualTo(share(other.nextLong()));
        }
      }
    }
  }
}
