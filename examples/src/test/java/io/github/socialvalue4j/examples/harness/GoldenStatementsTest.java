package io.github.socialvalue4j.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The statement of each kind's sample as text, whole, to be read by people. Written anew with the
 * system property {@code harness.write}; what changed is then read in the commit.
 */
class GoldenStatementsTest {
  private static final Path FOLDER = Path.of("src/test/resources/harness/statements");

  /** Tables are data, and have no statement. */
  private static final Set<String> WITHOUT =
      Set.of("derived-table", "proxy-table", "table-difference", "table-list");

  static Set<String> kinds() {
    Set<String> kinds = new TreeSet<>(Engine.samples().keySet());
    kinds.removeAll(WITHOUT);
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isTheSame(String kind) throws IOException {
    String text = Engine.outputs(Engine.samples().get(kind), true).get("text");
    Path file = FOLDER.resolve(kind + ".txt");
    if (Boolean.getBoolean("harness.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, text);
    }

    assertThat(text).isEqualTo(Files.readString(file)).isNotBlank();
  }

  @Test
  void noneIsLeftOfAKindThatIsGone() throws IOException {
    Set<String> stored = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.forEach(f -> stored.add(f.getFileName().toString().replace(".txt", "")));
    }

    assertThat(stored).isEqualTo(kinds());
  }
}
