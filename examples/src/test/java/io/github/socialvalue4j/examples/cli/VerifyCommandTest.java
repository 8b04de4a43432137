package io.github.socialvalue4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  private static final String SPEND =
      "Supplier,Date,Amount\nBaker,2025-04-01,100.00\nCook,2025-04-02,250.10\n";
  private static final String CONTRACTS =
      """
      {"releases": [{"ocid": "ocds-x-1", "date": "2026-04-01T00:00:00Z", "buyer": {"name": "Council"},
        "parties": [{"id": "s", "name": "Harbour Works", "roles": ["supplier"]}],
        "awards": [{"id": "a", "suppliers": [{"id": "s", "name": "Harbour Works"}]}],
        "contracts": [{"id": "c", "awardID": "a", "title": "Quay",
          "value": {"amount": 100.5, "amountGross": 120.6, "currency": "GBP"}}]}]}
      """;

  @TempDir Path folder;

  private static void isAsWritten(String result) {
    Ran ran = Ran.with(result, "verify", "-");

    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.out())
        .startsWith("The digest fits what stands in the document: ")
        .containsPattern("Digest [0-9a-f]{64}\n");
  }

  @Test
  void takesWhatEveryCommandWrites() throws IOException {
    Path csv = Files.writeString(folder.resolve("spend.csv"), SPEND, StandardCharsets.UTF_8);

    isAsWritten(Ran.with(Ran.with("", "kinds", "deflate").out(), "evaluate", "-").out());
    isAsWritten(Ran.with("{}", "evaluate", "-").out());
    isAsWritten(Ran.with("", "spend", csv.toString()).out());
    isAsWritten(Ran.with(CONTRACTS, "ocds", "-").out());
    String line =
        Ran.with(
                Ran.with("", "kinds", "deflate").out().replace("\n", " "),
                "evaluate",
                "--lines",
                "-")
            .out();
    isAsWritten(line);
  }

  @Test
  void refusesWhatWasChangedAndSaysWhatToDo() {
    String result = Ran.with(CONTRACTS, "ocds", "-").out().replace("100.5", "100.6");

    Ran ran = Ran.with(result, "verify", "-");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).contains("result.digest-mismatch", "evaluate its input again");
    assertThat(Ran.with("", "verify", "not-there.json").exit()).isEqualTo(64);
  }
}
