package io.github.socialvalue4j.examples.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.examples.cli.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkedCasesTest {
  private static final Path CASES = Path.of("cases");

  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
  }

  private int check(Path... paths) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    Stream.of(paths).map(Path::toString).forEach(arguments::add);
    return Program.run(InputStream.nullInputStream(), out, out, arguments.toArray(String[]::new));
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private Path changed(String from, String to) throws IOException {
    String text = Files.readString(CASES.resolve("roadmap-total.json"));
    assertThat(text).contains(from);
    return Files.writeString(directory.resolve("case.json"), text.replace(from, to));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void agree(Path file) {
    assertThat(check(file)).as(this::printed).isZero();
  }

  @Test
  void runByTheFolder() throws Exception {
    assertThat(check(CASES)).isZero();
    assertThat(printed()).contains(cases().size() + " agree, 0 deviate, 0 cannot be read");
  }

  @Nested
  class ThatDeviate {
    @Test
    void areReportedWithBothWorkings() throws Exception {
      Path file = changed("{\"value\": \"1928.40\"", "{\"value\": \"1929.40\"");

      assertThat(check(file, CASES.resolve("wellby.json"))).isEqualTo(2);
      assertThat(printed())
          .contains(
              "DEVIATES",
              "source: Values: Portsmouth City Council",
              "expected 1929.40",
              "their working:",
              "120 x 16.07",
              "found    1928.4, 1 less",
              "our working:",
              "GBP 1,928.40",
              "from council-roadmap@2021, row VOLUNTEERING: Portsmouth City Council",
              "2 cases: 1 agree, 1 deviate, 0 cannot be read; 9 expected figures: 8 agree, 1"
                  + " deviate");
    }

    @Test
    void byLessThanTheirToleranceAgree() throws Exception {
      Path file =
          changed("{\"value\": \"1928.40\"", "{\"tolerance\": \"0.005\", \"value\": \"1928.404\"");

      assertThat(check(file)).as(WorkedCasesTest.this::printed).isZero();
    }

    @Test
    void byMoreThanTheirToleranceSaySo() throws Exception {
      Path file =
          changed("{\"value\": \"1928.40\"", "{\"tolerance\": \"0.005\", \"value\": \"1928.406\"");

      assertThat(check(file)).isEqualTo(2);
      assertThat(printed()).contains("1928.406, give or take 0.005", "0.006 less");
    }

    @Test
    void inTheirStatusSayWhy() throws Exception {
      assertThat(check(changed("council-roadmap@2021", "council-roadmap@1999"))).isEqualTo(2);
      assertThat(printed()).contains("expected complete", "found    failed", "edition.unknown");
    }

    @Test
    void inAPlaceThatIsNotThereSayWhatIs() throws Exception {
      assertThat(check(changed("measure=VCSE-SPEND", "measure=NOTHING"))).isEqualTo(2);
      assertThat(printed()).contains("found    nothing. 0 of 5 elements are like");
    }
  }

  @Nested
  class OfStrangers {
    private Path withTable(String name) throws IOException {
      return changed("\"input\":", "\"tables\": [\"" + name + "\"], \"input\":");
    }

    @Test
    void readNoTableOutsideTheirFolder() throws Exception {
      Path other = Files.createDirectories(directory.resolve("other"));
      for (String file : List.of("editions.csv", "pilot-illustrative-2026.csv")) {
        Files.copy(CASES.resolve("tables").resolve(file), other.resolve(file));
      }
      Path inside = Files.createDirectories(directory.resolve("cases"));
      Path file = Files.move(withTable("../other/editions.csv"), inside.resolve("case.json"));
      Files.createSymbolicLink(inside.resolve("link"), other);
      assertThat(check(file)).isEqualTo(2);
      assertThat(printed()).contains("is not below the case's folder", "--tables-anywhere");
      Files.writeString(file, Files.readString(file).replace("../other/", "link/"));
      assertThat(check(file)).isEqualTo(2);
      assertThat(check(Path.of("--tables-anywhere"), file)).isZero();
    }

    @Test
    void surviveATableThatIsNoPath() throws Exception {
      assertThat(check(withTable("a\\u0000b"), CASES.resolve("wellby.json"))).isEqualTo(2);
      assertThat(printed())
          .contains("is no path of a file", "1 agree, 0 deviate, 1 cannot be read");
    }

    @Test
    void printNothingThatATerminalObeys() throws Exception {
      Path file =
          changed("\"name\": \"", "\"name\": \"\\u001b[2J\\nagrees      all.json\\ud800\\u202e");
      assertThat(check(file)).isZero();
      assertThat(printed())
          .doesNotContain("\u001b", "\u202e", "?")
          .contains("\\u001b[2J agrees      all.json\\ud800\\u202e")
          .hasLineCount(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"na@me\": 1}",
        "{\"kind\": \"@\"}",
        "{\"tolerance\": \"@\"}",
        "{\"tables\": [\"@.csv\"]}",
        "{\"expected\": {\"@\": \"1\", \"/a\": \"@\", \"/[@\": \"1\"}}",
        "{\"expected\": {\"/a\": {\"@\": \"1\"}}}",
        "{\"input\": {\"a@\": \"@\"}, \"name\": \"@\", \"source\": \"@\","
            + " \"status\": \"@\", \"problems\": [\"@\"], \"expected\": {\"/@/[a"
            + "=@]\": {\"value\": \"1\", \"working\": \"@\"}}}"
      })
  void areReadWithoutHalfACharacter(String json) {
    CaseReader.Reading reading = CaseReader.read(json.replace('@', '\ud800'));
    List<String> deviations =
        reading
            .workedCase()
            .map(c -> new CaseCheck(document -> "{\"a\": 1}").deviations(c))
            .orElse(List.of());

    assertThat(reading.toString() + deviations)
        .matches(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
        .containsPattern("ud800|\ufffd");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"name\":             | \"nmae\":              | There is no field 'nmae' in a case",
        "\"67285.20\"          | 67285.20               | write digits with a point in quotation marks",
        "\"67285.20\"          | \"67,285.20\"          | write digits with a point in quotation marks",
        "\"input\":            | \"note\":              | The case has no 'input'",
        "\"worked-case\"       | \"portfolio\"          | The 'kind' of a case is \"worked-case\"",
        "{\"value\": \"4800\"  | {\"vlaue\": \"4800\"   | There is no field 'vlaue' in an expected figure",
        "\"/totals/            | \"totals/              | A path begins with a slash",
        "\"kind\": \"worked    | \"kind\": {\"worked    | This is not JSON"
      })
  void thatCannotBeReadSayWhy(String from, String to, String why) throws Exception {
    assertThat(check(changed(from.strip(), to.strip()))).isEqualTo(2);
    assertThat(printed()).contains("UNREADABLE", why, "1 cannot be read");
  }
}
