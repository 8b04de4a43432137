package io.github.socialvalue4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String QUANTITIES =
      """
      {"kind":"quantities","version":"1","table":"council-roadmap@2021","policy":"framework-total",
       "lines":[
        {"measure":"VOLUNTEERING","quantity":"120","unit":"volunteering-hour","state":"claimed"},
        {"measure":"CARE-LEAVER","quantity":"2","unit":"fte","state":"claimed"},
        {"measure":"APPRENTICESHIP","quantity":"52","unit":"week","state":"claimed"},
        {"measure":"LOCAL-SME-SPEND","quantity":"250000","unit":"gbp-spent","state":"claimed"},
        {"measure":"VCSE-SPEND","quantity":"40000","unit":"gbp-spent","state":"claimed"}]}
      """;

  @TempDir Path directory;

  @Nested
  class OneDocument {
    @Test
    void givesTheResultAndNothingElse() throws Exception {
      Ran ran = Ran.with(QUANTITIES, "evaluate", "-");

      assertThat(ran.exit()).isZero();
      assertThat(ran.err()).isEmpty();
      JsonNode result = new JsonMapper().readTree(ran.out());
      assertThat(result.path("status").asText()).isEqualTo("complete");
      assertThat(values(result)).contains("39985.2", "27300", "67285.2");
      assertThat(ran.out()).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void isReadFromAFileAsFromStandardInput() throws Exception {
      Path file = Files.writeString(directory.resolve("a document.json"), QUANTITIES);

      assertThat(Ran.with("", "evaluate", file.toString()).out())
          .isEqualTo(Ran.with(QUANTITIES, "evaluate", "-").out());
    }

    @Test
    void givesTheSameTwice() {
      assertThat(Ran.with(QUANTITIES, "evaluate", "-"))
          .isEqualTo(Ran.with(QUANTITIES, "evaluate", "-"));
    }

    @Test
    void isPartialAndStillAResult() {
      Ran ran =
          Ran.with(
              QUANTITIES.replace(
                  "{\"measure\":\"VCSE-SPEND\"", "{\"measure\":\"NOBODY-KNOWS-THIS\""),
              "evaluate",
              "-");

      assertThat(ran.exit()).isZero();
      assertThat(ran.out()).contains("\"status\": \"partial\"", "NOBODY-KNOWS-THIS");
    }

    @Test
    void listsTheEditionsThereAreWhenThePinnedOneIsNot() {
      Ran ran =
          Ran.with(
              QUANTITIES.replace("council-roadmap@2021", "council-roadmap@2022"), "evaluate", "-");

      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out())
          .contains("\"kind\": \"problems\"", "edition.unknown", "council-roadmap@2021");
    }

    @Test
    void thatIsNoneAtAllIsAFaultOfTheDocument() {
      for (byte[] bytes :
          List.of(
              new byte[0], new byte[] {0, 1, 2}, new byte[] {(byte) 0xff}, "[]".getBytes(UTF_8))) {
        Ran ran = Ran.with(bytes, "evaluate", "-");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).contains("\"kind\": \"problems\"");
        assertThat(ran.err()).isEmpty();
      }
    }
  }

  @Nested
  class Lines {
    @Test
    void haveAnAnswerEachWhateverTheyHold() {
      String good = QUANTITIES.replace("\n", " ");
      Ran ran =
          Ran.with(good + "\nnot json\n\n" + good + "\r\n{\"kind\":1}", "evaluate", "--lines", "-");

      List<String> answers = ran.out().lines().toList();
      assertThat(answers).hasSize(5).allMatch(a -> a.startsWith("{\"kind\":"));
      assertThat(answers.get(0)).contains("\"67285.2\"").isEqualTo(answers.get(3));
      assertThat(answers.get(1)).contains("json.malformed");
      assertThat(answers.get(2)).contains("json.empty");
      assertThat(answers.get(4)).contains("json.wrong-type");
      assertThat(ran.exit()).isEqualTo(2);
    }

    @Test
    void haveAnAnswerEachWhenTheyAreNotEvenText() {
      byte[] bytes = {'a', '\n', (byte) 0xff, (byte) 0xfe, '\n', 0, '\n'};

      Ran ran = Ran.with(bytes, "evaluate", "--lines", "-");

      assertThat(ran.out().lines()).hasSize(3);
      assertThat(ran.out()).contains("json.encoding", "json.binary");
    }

    @Test
    void areFineTogetherWhenEachIs() {
      String good = QUANTITIES.replace("\n", " ");

      assertThat(Ran.with(good + "\n" + good + "\n", "evaluate", "--lines", "-").exit()).isZero();
      assertThat(Ran.with("", "evaluate", "--lines", "-")).isEqualTo(new Ran(0, "", ""));
    }

    @Test
    void areAnsweredOneByOne() throws IOException {
      // More than fits into any buffer: an answer has to come before all of the input is read.
      byte[] line = (QUANTITIES.replace("\n", " ") + "\n").getBytes(UTF_8);
      long[] fed = {0};
      long[] fedAtFirstAnswer = {-1};
      InputStream endless =
          new InputStream() {
            @Override
            public int read() {
              return fed[0] >= 200L * line.length ? -1 : line[(int) (fed[0]++ % line.length)];
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
              int next = read();
              if (next >= 0) {
                bytes[from] = (byte) next;
              }
              return next < 0 ? -1 : 1;
            }
          };
      java.io.OutputStream out =
          new java.io.OutputStream() {
            @Override
            public void write(int b) {
              if (fedAtFirstAnswer[0] < 0) {
                fedAtFirstAnswer[0] = fed[0];
              }
            }
          };

      assertThat(Program.run(endless, out, out, "evaluate", "--lines", "-")).isZero();
      assertThat(fedAtFirstAnswer[0]).isLessThan(190L * line.length);
    }
  }

  @Nested
  class OwnTables {
    private static final String DATA = "data/editions.csv";

    @Test
    void areReadByTheSameImporter() throws Exception {
      String document =
          """
          {"kind":"quantities","version":"1","table":"pilot-illustrative@2026",
           "lines":[{"measure":"WARM-MEALS","quantity":"10","unit":"x-meal"}]}
          """;

      assertThat(Ran.with(document, "evaluate", "-").exit()).isEqualTo(2);
      Ran ran = Ran.with(document, "evaluate", "--table", DATA, "-");

      assertThat(ran.exit()).isZero();
      assertThat(values(new JsonMapper().readTree(ran.out()))).contains("35");
    }

    @Test
    void withFaultsLoadNothingAndListThem() throws Exception {
      Files.writeString(
          directory.resolve("editions.csv"),
          Files.readString(Path.of(DATA)).replace("GBP", "pounds"));
      Files.writeString(
          directory.resolve("pilot-illustrative-2026.csv"),
          Files.readString(Path.of("data/pilot-illustrative-2026.csv"))
              .replace(",9000,", ",-9000,"));

      Ran ran =
          Ran.with(
              QUANTITIES, "evaluate", "--table", directory.resolve("editions.csv").toString(), "-");

      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).contains("\"kind\": \"problems\"", "manifest.currency-form");
    }

    @Test
    void thatAreNotThereAreAFaultOfTheCommandLine() {
      Ran ran = Ran.with(QUANTITIES, "evaluate", "--table", "no-such-folder/editions.csv", "-");

      assertThat(ran.exit()).isEqualTo(64);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("There is no file", "editions.csv");
    }

    @Test
    void whoseManifestNamesAFileThatIsNotThereAreAFault() throws Exception {
      Files.copy(Path.of(DATA), directory.resolve("editions.csv"));

      Ran ran =
          Ran.with(
              QUANTITIES, "evaluate", "--table", directory.resolve("editions.csv").toString(), "-");

      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).contains("manifest.file-missing", "Put it beside the manifest");
    }

    @Test
    void mayNotChangeAShippedEdition() throws Exception {
      String manifest =
          Files.readString(Path.of(DATA))
              .replace("pilot-illustrative,2026", "council-roadmap,2021");
      Files.writeString(directory.resolve("editions.csv"), manifest);
      Files.copy(
          Path.of("data/pilot-illustrative-2026.csv"),
          directory.resolve("pilot-illustrative-2026.csv"));

      Ran ran =
          Ran.with(
              QUANTITIES, "evaluate", "--table", directory.resolve("editions.csv").toString(), "-");

      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).contains("edition.conflict", "council-roadmap@2021");
    }
  }

  @Nested
  class Statements {
    @Test
    void areForPeople() {
      assertThat(Ran.with(QUANTITIES, "evaluate", "--statement", "text", "-").out())
          .contains("67,285.20", "printed as 0.09p");
      assertThat(Ran.with(QUANTITIES, "evaluate", "--statement", "markdown", "-").out())
          .startsWith("# ");
      assertThat(Ran.with(QUANTITIES, "evaluate", "--statement", "html", "-").out())
          .startsWith("<!DOCTYPE html>");
    }

    @Test
    void ofAFaultyDocumentAreTheDocumentOfProblems() {
      Ran ran = Ran.with("{}", "evaluate", "--statement", "text", "-");

      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).contains("\"kind\": \"problems\"");
    }

    @Test
    void areOfWhatPeopleReadOnly() {
      Ran ran =
          Ran.with(
              "{\"kind\":\"table-list\",\"version\":\"1\"}",
              "evaluate",
              "--statement",
              "text",
              "-");

      assertThat(ran.exit()).isEqualTo(2);
      assertThat(ran.out()).contains("statement.none");
    }
  }

  @Test
  void standardOutputThatTakesNothingIsNoCrashWithAStack() {
    for (String message : List.of("Broken pipe", "No space left on device")) {
      java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
      java.io.OutputStream full =
          new java.io.OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException(message);
            }
          };

      int exit =
          Program.run(
              new java.io.ByteArrayInputStream(QUANTITIES.getBytes(UTF_8)),
              full,
              err,
              "evaluate",
              "-");

      boolean gone = message.equals("Broken pipe");
      assertThat(exit).isEqualTo(gone ? 0 : 1);
      assertThat(err.toString(UTF_8))
          .isEqualTo(
              gone ? "" : "Cannot write to standard output: " + message + System.lineSeparator());
    }
  }

  private static List<String> values(JsonNode result) {
    List<String> values = new ArrayList<>();
    result.path("totals").forEach(total -> values.add(total.path("value").path("value").asText()));
    return values;
  }
}
