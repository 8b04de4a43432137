package io.github.socialvalue4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpendCommandTest {
  private static final String FILE =
      "Supplier,Date,Net amount\nHarbour Care,01/04/2026,60\nPaper,02/04/2026940\n,03/04/2026,5\n";
  private static final String DEFINITION =
      "{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"s\", \"circles\": [{\"id\":"
          + " \"city\", \"name\": \"City\", \"outwardCodes\": [\"PO1\"]}], \"suppliers\":"
          + " [{\"name\": \"Harbour Care\", \"outwardCode\": \"PO1\"}]}";

  @TempDir private Path folder = Path.of(".");

  @Test
  void printsTheBaselineOfAFile() {
    Ran ran = Ran.with(FILE, "spend", "-");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("\"kind\": \"spend-baseline-result\"")
        .contains("\"status\": \"partial\"")
        .contains("spend-file.no-supplier");
  }

  @Test
  void takesADefinitionAndListsEveryOddRow() throws IOException {
    Path definition = Files.writeString(folder.resolve("d.json"), DEFINITION);
    Path notes = folder.resolve("notes.csv");
    Ran ran =
        Ran.with(
            FILE,
            "spend",
            "-",
            "--definition",
            definition.toString(),
            "--notes",
            notes.toString(),
            "--statement",
            "text");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("Local (City)").contains("6.0%").contains("net of VAT");
    assertThat(Files.readAllLines(notes))
        .hasSize(3)
        .anyMatch(l -> l.startsWith("3,repaired,"))
        .anyMatch(l -> l.startsWith("4,rejected,"));
  }

  @Test
  void writesTheBaselineForASpreadsheet() throws IOException {
    Path definition = Files.writeString(folder.resolve("d.json"), DEFINITION);
    Path csv = folder.resolve("baseline.csv");
    Ran ran =
        Ran.with(
            FILE, "spend", "-", "--definition", definition.toString(), "--csv", csv.toString());

    assertThat(ran.exit()).isZero();
    // 60 of 1,000 pounds are local; of the other payee nothing is known.
    assertThat(Files.readAllLines(csv))
        .startsWith("breakdown,key,payments,amount,currency,share")
        .contains("circle,city,1,60,GBP,0.06", "circle,unknown,1,940,GBP,0.94")
        .contains("period,2026-04,2,1000,GBP,1");
  }

  @Test
  void columnsMayBeNamed() {
    Ran ran =
        Ran.with(
            "Wann,Wer,Wieviel\n06/25/2026,A,7\n",
            "spend",
            "-",
            "--month-first",
            "--layout",
            "payments",
            "--column",
            "date=Wann",
            "--column",
            "supplier=Wer",
            "--column",
            "amount=Wieviel");
    assertThat(ran.out()).contains("\"value\": \"7\"").contains("2026-06-25");
  }

  @Test
  void aFileThatIsNoneIsAnsweredWithProblems() {
    Ran ran = Ran.with("", "spend", "-");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).contains("spend-file.empty");
  }
}
