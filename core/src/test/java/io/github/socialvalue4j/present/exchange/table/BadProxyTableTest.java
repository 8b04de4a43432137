package io.github.socialvalue4j.present.exchange.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a table's file can be bad, the code that says so, and the place it points to. */
class BadProxyTableTest {

  static Stream<Arguments> cells() {
    return Stream.of(
        bad(0, "measure", "", "table.cell-missing"),
        bad(0, "measure", "A 1", "table.id-form"),
        bad(0, "title", "  ", "table.cell-missing"),
        bad(0, "title", "\u00A0", "table.cell-missing"),
        bad(0, "theme", "", "table.cell-missing"),
        bad(0, "theme", "#", "table.id-form"),
        bad(1, "theme_title", "Help", "table.rows-disagree"),
        bad(0, "outcome", "two words", "table.id-form"),
        bad(0, "outcome_title", "", "table.cell-missing"),
        bad(5, "outcome_title", "Rubbish", "table.rows-disagree"),
        bad(0, "unit", "", "table.cell-missing"),
        bad(0, "unit", "volunteer-hour", "table.unit-unknown"),
        bad(0, "nature", "Flow", "table.nature-unknown"),
        bad(0, "direction", "up", "table.direction-unknown"),
        bad(0, "kind", "money", "table.kind-unknown"),
        bad(0, "localised", "ja", "table.localised-form"),
        bad(0, "area", "north", "table.area-not-localised"),
        bad(3, "area", "far north", "table.id-form"),
        bad(3, "localised", "", "table.area-not-localised", "area"),
        bad(3, "title", "Spend elsewhere", "table.rows-disagree"),
        bad(3, "unit", "gbp-invested", "table.rows-disagree"),
        bad(0, "value", "-1", "table.value-negative"),
        bad(0, "value", "1,50", "table.value-unreadable"),
        bad(0, "value", "£16.07", "table.value-unreadable"),
        bad(0, "value", "NaN", "table.value-unreadable"),
        bad(0, "value", "١٦", "table.value-unreadable"),
        bad(0, "value", "1E+900000000", "table.value-unreadable"),
        bad(0, "value", "1E-900000000", "table.value-unreadable"),
        bad(0, "value", "1".repeat(35), "table.value-unreadable"),
        bad(0, "value", "9".repeat(3_000), "table.value-unreadable"),
        bad(2, "value", "0.19", "table.value-without-area"),
        bad(4, "value", "1", "table.value-not-allowed"),
        bad(0, "excludes", "A1", "table.excludes-itself"),
        bad(0, "excludes", "A2 A2?", "table.excludes-repeated"),
        bad(0, "excludes", "A2;A3", "table.id-form"),
        bad(0, "excludes", "?", "table.id-form"),
        bad(5, "part_of", "A7", "table.part-of-unknown"),
        bad(0, "part_of", "A1", "table.part-of-circle"),
        bad(0, "source", "", "table.citation-missing"),
        bad(0, "grade", "gold", "table.grade-unknown"),
        bad(0, "grade", "", "table.cell-missing"),
        bad(0, "title", "x".repeat(4_001), "csv.cell-too-long"),
        bad(0, "title", "a\u0007b", "csv.cell-control"),
        bad(0, "title", "a\u202Eb", "csv.cell-control"),
        bad(1, "measure", "A1", "table.key-repeated"));
  }

  private static Arguments bad(int row, String column, String cell, String code) {
    return bad(row, column, cell, code, column);
  }

  private static Arguments bad(int row, String column, String cell, String code, String at) {
    return Arguments.of(row, column, cell, code, at);
  }

  @ParameterizedTest(name = "{1} {3} in row {0}")
  @MethodSource("cells")
  void aBadCellIsNamedByFileLineAndColumn(
      int row, String column, String cell, String code, String at) {
    Result<ProxyTable> result = SampleTable.read(SampleTable.with(row, column, cell));

    assertThat(result.isFailed()).isTrue();
    assertThat(places(result)).contains(code + " /sample.csv/" + (row + 2) + "/" + at);
  }

  @ParameterizedTest(name = "{1} {3} in row {0}")
  @MethodSource("cells")
  void whatIsSaidOfABadCellIsShortAndPrintable(
      int row, String column, String cell, String code, String at) {
    SampleTable.read(SampleTable.with(row, column, cell))
        .problems()
        .forEach(
            problem -> {
              assertThat(problem.message()).hasSizeLessThan(700).doesNotContain("\u0007", "\u202E");
              assertThat(problem.remedy()).isNotBlank();
            });
  }

  static Stream<Arguments> files() {
    String header = SampleTable.HEADER;
    String row = SampleTable.line(SampleTable.cells().get(1));
    String sample = SampleTable.csv();
    return Stream.of(
        file("empty", "", "csv.empty /sample.csv"),
        file("blank", "\r\n \n", "csv.empty /sample.csv"),
        file("mark alone", "\uFEFF", "csv.empty /sample.csv"),
        file("header only", header, "csv.no-rows /sample.csv"),
        file("header and blanks", header + "\n\n", "csv.no-rows /sample.csv"),
        file("no header", row + "\n", "csv.header-missing /sample.csv/1"),
        file("semicolons", sample.replace(',', ';'), "csv.header-missing /sample.csv/1"),
        file(
            "renamed column",
            sample.replace("part_of", "partof"),
            "csv.header-missing /sample.csv/1/part_of",
            "csv.header-unknown /sample.csv/1/partof"),
        file(
            "capitals",
            sample.replace("measure,", "Measure,"),
            "csv.header-missing /sample.csv/1/measure"),
        file(
            "column twice",
            sample.replace("grade,reading", "grade,grade"),
            "csv.header-repeated /sample.csv/1/grade",
            "csv.header-missing /sample.csv/1/reading"),
        file(
            "short row",
            header + "\n" + row + "\nA9,x\n" + row.replace("A2", "A8"),
            "csv.row-ragged /sample.csv/3"),
        file("long row", header + "\n" + row + ",\n", "csv.row-ragged /sample.csv/2"),
        file("commas", header + "\n" + ",".repeat(90_000), "csv.row-ragged /sample.csv/2"),
        file(
            "open quote",
            header + "\n\"" + row + "\nA9,x",
            "csv.quote /sample.csv/2",
            "csv.row-ragged /sample.csv/3"),
        file(
            "stray quote",
            header + "\n" + row.replace("Week", "We\"ek"),
            "csv.quote /sample.csv/2"),
        file(
            "text after quote",
            header + "\n" + row.replace("Week of work", "\"Week\" of work"),
            "csv.quote /sample.csv/2"),
        file(
            "break in a cell",
            header + "\n" + row.replace("Week of work", "\"Week\nof work\""),
            "csv.quote /sample.csv/2",
            "csv.quote /sample.csv/3"),
        file(
            "endless line", header + "\n" + "x".repeat(100_001), "csv.line-too-long /sample.csv/2"),
        file(
            "same row twice",
            header + "\n" + row + "\n" + row,
            "table.key-repeated /sample.csv/3/measure"),
        file(
            "circle of two",
            SampleTable.csv().replace("70,,,", "70,,A5,"),
            "table.part-of-circle /sample.csv/7/part_of",
            "table.part-of-circle /sample.csv/8/part_of"),
        bytes("UTF-16", sample.getBytes(UTF_16), "csv.encoding /sample.csv"),
        bytes("UTF-16 without a mark", sample.getBytes(UTF_16LE), "csv.encoding /sample.csv"),
        bytes(
            "Latin-1",
            sample.replace("Leaflet, page 4", "Faltblatt, fünf").getBytes(ISO_8859_1),
            "csv.encoding /sample.csv/3"),
        bytes(
            "cut in a letter",
            Arrays.copyOf("measure,£".getBytes(UTF_8), 9),
            "csv.encoding /sample.csv/1"),
        bytes(
            "surrogates",
            new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "csv.encoding /sample.csv/1"),
        bytes("archive", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0}, "csv.binary /sample.csv"),
        bytes("NUL", sample.replace("Week", "We\0ek").getBytes(UTF_8), "csv.binary /sample.csv"),
        bytes("endless", new byte[CsvText.LONGEST_FILE + 1], "csv.file-too-long /sample.csv"));
  }

  private static Arguments file(String name, String text, String... places) {
    return bytes(name, text.getBytes(UTF_8), places);
  }

  private static Arguments bytes(String name, byte[] bytes, String... places) {
    return Arguments.of(name, bytes, List.of(places));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aBadFileLoadsNothingAndSaysWhere(String name, byte[] bytes, List<String> places) {
    Result<ProxyTable> result = SampleTable.read(bytes);

    assertThat(result.isFailed()).as(name).isTrue();
    assertThat(places(result)).containsAll(places);
  }

  @Test
  void tenFaultsAreTenProblemsInOneAnswer() {
    List<List<String>> rows = SampleTable.cells();
    set(rows, 0, "value", "-16.07");
    set(rows, 0, "unit", "hours");
    set(rows, 1, "value", "two hundred");
    set(rows, 1, "source", "");
    set(rows, 2, "kind", "local");
    set(rows, 3, "area", "");
    set(rows, 3, "value", "");
    set(rows, 4, "nature", "");
    set(rows, 5, "part_of", "A66");
    set(rows, 6, "grade", "best");
    set(rows, 6, "theme_title", "Greener");
    String csv = SampleTable.csv(rows, "\r\n") + "A9,too,short\r\n";

    assertThat(places(SampleTable.read(csv)))
        .containsExactly(
            "table.unit-unknown /sample.csv/2/unit",
            "table.value-negative /sample.csv/2/value",
            "table.citation-missing /sample.csv/3/source",
            "table.value-unreadable /sample.csv/3/value",
            "table.kind-unknown /sample.csv/4/kind",
            "table.key-repeated /sample.csv/5/measure",
            "table.cell-missing /sample.csv/6/nature",
            "table.part-of-unknown /sample.csv/7/part_of",
            "table.grade-unknown /sample.csv/8/grade",
            "table.rows-disagree /sample.csv/8/theme_title",
            "csv.row-ragged /sample.csv/9");
  }

  @Test
  void aHeaderFaultDoesNotHideTheFaultsOfTheRows() {
    String csv = SampleTable.with(0, "value", "-1").replace("reading", "readings");

    assertThat(places(SampleTable.read(csv)))
        .containsExactly(
            "csv.header-missing /sample.csv/1/reading",
            "csv.header-unknown /sample.csv/1/readings",
            "table.value-negative /sample.csv/2/value");
  }

  @Test
  void theListOfFaultsHasAnEnd() {
    String csv = SampleTable.HEADER + "\n" + "x\n".repeat(50_000);

    Result<ProxyTable> result = SampleTable.read(csv);

    assertThat(result.problems()).hasSize(TableProblems.MOST + 1);
    assertThat(places(result)).contains("csv.too-many-faults /sample.csv");
  }

  @Test
  @Timeout(60)
  void aHugeBadFileIsAnsweredAllTheSame() {
    StringBuilder csv = new StringBuilder(SampleTable.HEADER).append('\n');
    List<String> row = SampleTable.cells().get(1);
    for (int i = 0; i < 30_000; i++) {
      row.set(SampleTable.COLUMNS.indexOf("measure"), "M" + i);
      // Half the rows make one endless chain, the others name a whole that is not there.
      row.set(SampleTable.COLUMNS.indexOf("part_of"), i % 2 == 0 ? "M" + (i + 2) : "N" + i);
      csv.append(SampleTable.line(row)).append('\n');
    }

    assertThat(SampleTable.read(csv.toString()).problems()).hasSize(TableProblems.MOST + 1);
  }

  private static void set(List<List<String>> rows, int row, String column, String cell) {
    rows.get(row).set(SampleTable.COLUMNS.indexOf(column), cell);
  }

  private static List<String> places(Result<?> result) {
    List<String> places = new ArrayList<>();
    result.problems().forEach(p -> places.add(p.code() + " " + p.path()));
    return places;
  }
}
