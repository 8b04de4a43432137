package io.github.socialvalue4j.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A short run of {@link Fuzz}, the same on every machine. */
class FuzzTest {
  private static final int INPUTS = 3_000;

  @Test
  void everyReaderAnswersWhateverItIsGiven() {
    Fuzz fuzz = new Fuzz(Readers.all(Path.of("..").toAbsolutePath().normalize()), 20261201);
    for (int i = 0; i < INPUTS; i++) {
      fuzz.once();
    }

    assertThat(fuzz.faults()).isEmpty();
  }
}
