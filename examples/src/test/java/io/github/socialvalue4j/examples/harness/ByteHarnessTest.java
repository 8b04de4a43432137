package io.github.socialvalue4j.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds what documents come to, byte for byte: a tenth of all changes of one place of every sample,
 * of every document in this package's resources and of every worked case, in three details and
 * three forms of statement. A change of behaviour that is meant is seen here first; {@code
 * .ci/compare} says which documents differ from those of another commit, and how. Then the stored
 * digests are written anew with the system property {@code harness.write}.
 */
class ByteHarnessTest {
  private static final int EVERY = 10;
  private static final Path LEDGER = Path.of("src/test/resources/harness/ledger.tsv");

  @Test
  void everyDocumentComesToTheSameBytes() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Map.Entry<String, JsonNode> document :
        Corpus.of(Path.of("..").toAbsolutePath().normalize()).entrySet()) {
      found.put(document.getKey(), Ledger.digest(document.getKey(), document.getValue(), EVERY));
    }
    if (Boolean.getBoolean("harness.write")) {
      StringBuilder text = new StringBuilder();
      found.forEach((id, digest) -> text.append(id).append('\t').append(digest).append('\n'));
      Files.writeString(LEDGER, text);
    }

    Map<String, String> stored = new TreeMap<>();
    for (String line : Files.readAllLines(LEDGER)) {
      int tab = line.indexOf('\t');
      stored.put(line.substring(0, tab), line.substring(tab + 1));
    }
    assertThat(found)
        .as("Documents that come to other bytes; see CONTRIBUTING.md, Bytes")
        .containsExactlyInAnyOrderEntriesOf(stored);
  }
}
