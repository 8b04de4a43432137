package io.github.socialvalue4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.socialvalue4j.examples.sheet.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
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

  @Nested
  class OfSeveralFiles {
    private Path april() throws IOException {
      return Files.writeString(
          folder.resolve("april.csv"),
          "Supplier,Date,Net amount\nHarbour Care,03/04/2026,60\nPaper,04/04/2026,940\n");
    }

    private Path may() throws IOException {
      return Files.writeString(
          folder.resolve("may.csv"),
          "Supplier,Date,Net amount\nHARBOUR CARE,03/04/2026,60\nInk,04/05/2026,40\n");
    }

    @Test
    void theirSumIsOneBaselineAndARepeatIsNamed() throws IOException {
      Ran ran = Ran.with("", "spend", april().toString(), may().toString());
      assertThat(ran.exit()).isZero();
      assertThat(ran.out())
          .contains("\"value\": \"1100\"")
          .contains("60 in all, the first in line 2 of may.csv and line 2 of april.csv.")
          .contains("\"name\": \"april.csv\"", "\"name\": \"may.csv\"");
    }

    @Test
    void aRepeatMayBeLeftOutByName() throws IOException {
      Ran ran =
          Ran.with("", "spend", "--repeats", "leave-out", april().toString(), may().toString());
      assertThat(ran.out())
          .contains("\"status\": \"partial\"")
          .contains("\"value\": \"1040\"")
          .contains("They are counted once.");
    }

    @Test
    void oneThatCannotBeReadMakesItPartial() throws IOException {
      Path bad = Files.writeString(folder.resolve("bad.csv"), "nothing\n");
      Ran ran = Ran.with("", "spend", april().toString(), bad.toString(), folder + "/none.csv");
      assertThat(ran.exit()).isZero();
      assertThat(ran.out())
          .contains("\"status\": \"partial\"")
          .contains("This file is not in the sum. There is no file")
          .contains("\"path\": \"/bad.csv\"");
      assertThat(Ran.with("", "spend", bad.toString(), folder + "/none.csv").exit()).isEqualTo(2);
    }

    @Test
    void aStatementHasEachAndAll() throws IOException {
      Ran ran = Ran.with("", "spend", april().toString(), may().toString(), "--statement", "text");
      assertThat(ran.out())
          .contains("The files", "All files", "Rows that an earlier file has as well")
          .contains("may.csv, line 2");
    }
  }

  @Test
  void aFileThatBreaksOffGivesWhatWasReadAndACodeOfItsOwn() {
    byte[] bytes = FILE.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream(bytes, 0, 60),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }

              @Override
              public int read(byte[] into, int offset, int length) throws IOException {
                return read();
              }
            });
    int exit = Program.run(in, out, err, "spend", "-");
    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("spend-file.broken-off", "\"status\": \"partial\"", "the disk is gone");
  }

  @Test
  void theUnitOfAmountsMayBeSaid() {
    String file = "All figures in £000s\n" + FILE;
    Ran refused = Ran.with(file, "spend", "-");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.out()).contains("--amounts-in thousands");
    assertThat(Ran.with(file, "spend", "-", "--amounts-in", "thousands").out())
        .contains("\"value\": \"1000000\"");
    assertThat(Ran.with(file, "spend", "-", "--amounts-in", "dozens").err())
        .contains("There is no unit 'dozens'; there are pence, pounds");
  }

  @Test
  void standardInputIsReadOnce() {
    assertThat(Ran.with(FILE, "spend", "-", "--definition", "-").exit()).isEqualTo(64);
    assertThat(Ran.with(FILE, "spend", "-", "-").err()).contains("can be read once");
  }

  @Test
  void noResultHoldsWhatATerminalObeys() {
    String document =
        "{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"s\", \"title\": \"a\u202eb\","
            + " \"payments\": [{\"supplier\": \"A\", \"amount\": \"1\"}]}";
    assertThat(Ran.with(document, "evaluate", "-").out()).doesNotContain("\u202e");
    assertThat(Ran.with(document, "evaluate", "-", "--statement", "text").out())
        .doesNotContain("\u202e");
  }

  @Nested
  class OfAWorkbook {
    private Path workbook() throws IOException {
      Map<String, String> sheets = new LinkedHashMap<>();
      sheets.put("Cover", Workbooks.texts(1, "Spend over GBP 500"));
      sheets.put(
          "April",
          Workbooks.texts(1, "Supplier", "Date", "Amount")
              + Workbooks.payment(2, "Acme Ltd", "45385", "1234.5600000000002")
              + Workbooks.payment(3, "Beta", "45386", "0.44"));
      sheets.put(
          "May",
          Workbooks.texts(1, "Supplier", "Date", "Amount")
              + Workbooks.payment(2, "Acme Ltd", "45415", "100"));
      return Workbooks.xlsx(folder.resolve("year.xlsx"), sheets);
    }

    @Test
    void theLargestSheetIsReadAndTheOthersAreNamed() throws IOException {
      Ran ran = Ran.with("", "spend", workbook().toString());
      assertThat(ran.exit()).isZero();
      assertThat(ran.out())
          .contains("\"value\": \"1235\"")
          .contains("\"name\": \"year.xlsx, sheet April\"")
          .contains("and not 'Cover', 'May'.")
          .contains("\"status\": \"partial\"");
    }

    @Test
    void sheetsMayBeNamed() throws IOException {
      Ran ran = Ran.with("", "spend", workbook().toString(), "--sheet", "April", "--sheet", "May");
      assertThat(ran.out()).contains("\"value\": \"1335\"").contains("\"status\": \"complete\"");
      assertThat(Ran.with("", "spend", workbook().toString(), "--sheet", "June").out())
          .contains("The workbook has no sheet 'June'; it has 'Cover', 'April', 'May'.");
    }

    @Test
    void aSheetOfNoWorkbookIsSaid() {
      Ran ran = Ran.with(FILE, "spend", "-", "--sheet", "April");
      assertThat(ran.exit()).isEqualTo(64);
      assertThat(ran.err()).contains("no file is one");
    }

    @Test
    void itMayComeFromStandardInput() throws IOException {
      Ran ran = Ran.with(Files.readAllBytes(workbook()), "spend", "-", "--sheet", "May");
      assertThat(ran.exit()).isZero();
      assertThat(ran.out()).contains("\"value\": \"100\"", "standard-input, sheet May");
    }

    @Test
    void oneThatCannotBeReadIsAnsweredWithProblems() throws IOException {
      Path archive = Workbooks.zip(folder.resolve("a.zip"), Map.of("a.csv", "x"));
      Ran ran = Ran.with("", "spend", archive.toString());
      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).contains("spend-file.spreadsheet", "no workbook");
    }
  }

  @Nested
  class Writes {
    @Test
    void nothingOverWhatItReads() throws IOException {
      Path file = Files.writeString(folder.resolve("a.csv"), FILE);
      Path link = Files.createSymbolicLink(folder.resolve("l.csv"), Path.of("a.csv"));
      for (String option : List.of("--csv", "--notes")) {
        for (Path output : List.of(file, link, folder.resolve("./a.csv"))) {
          Ran ran = Ran.with("", "spend", file.toString(), option, output.toString());
          assertThat(ran.exit()).isEqualTo(64);
          assertThat(ran.err()).contains("would write over");
        }
      }
      assertThat(file).hasContent(FILE);
    }

    @Test
    void noOutputOverTheOther() throws IOException {
      Path file = Files.writeString(folder.resolve("a.csv"), FILE);
      String one = folder.resolve("o.csv").toString();
      Ran ran = Ran.with("", "spend", file.toString(), "--csv", one, "--notes", one);
      assertThat(ran.exit()).isEqualTo(64);
      assertThat(ran.err()).contains("--notes and --csv name one file");
    }

    @Test
    void theResultAlsoWhereAFileCannotBeWritten() {
      assumeTrue(Files.exists(Path.of("/dev/full")), "no device that is always full");
      Ran ran = Ran.with(FILE, "spend", "-", "--csv", "/dev/full", "--notes", "/dev/full");
      assertThat(ran.exit()).isEqualTo(1);
      assertThat(ran.out()).contains("\"kind\": \"spend-baseline-result\"");
      assertThat(ran.err()).contains("Cannot write /dev/full");
    }

    @Test
    void noFormulaUnlessAskedTo() throws IOException {
      String file = "Supplier,Date,Amount,Department\nA,01/04/2026,-60.5,=1+1\n,02/04/2026,7,@x\n";
      Path csv = folder.resolve("o.csv");
      Path notes = folder.resolve("n.csv");
      Ran.with(file, "spend", "-", "--csv", csv.toString(), "--notes", notes.toString());
      assertThat(Files.readString(csv)).contains("department,'=1+1,1,-60.5,GBP,");
      Ran.with(file, "spend", "-", "--raw-csv", "--csv", csv.toString());
      assertThat(Files.readString(csv)).contains("department,=1+1,1,-60.5,GBP,");
    }
  }

  @Test
  void whatNobodyKnowsIsUnknownAndNotNought() {
    Ran ran = Ran.with(FILE, "spend", "-", "--statement", "text");
    assertThat(ran.out())
        .containsPattern("SME +unknown")
        .containsPattern("VCSE +unknown")
        .containsPattern("Local +unknown");
  }
}
