package io.github.socialvalue4j.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A short run of {@link Fuzz}, the same on every machine. With the system property {@code
 * fuzz.seconds} it runs for so long instead, from the seed {@code fuzz.seed}, and writes into
 * {@code target/fuzz} how many inputs it tried and those that found a fault.
 */
class FuzzTest {
  private static final int INPUTS = 3_000;

  @Test
  void everyReaderAnswersWhateverItIsGiven() throws IOException {
    long seed = Long.getLong("fuzz.seed", 20261201);
    long seconds = Long.getLong("fuzz.seconds", 0);
    Fuzz fuzz = new Fuzz(Readers.all(Path.of("..").toAbsolutePath().normalize()), seed);
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (int i = 0; i < INPUTS; i++) {
      fuzz.once();
    }
    while (System.nanoTime() < end) {
      fuzz.onceByTime();
    }
    if (seconds > 0) {
      fuzz.report(Path.of("target/fuzz"));
    }

    assertThat(fuzz.faults()).isEmpty();
  }
}
