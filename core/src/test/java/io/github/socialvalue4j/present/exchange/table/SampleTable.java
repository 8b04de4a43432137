package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small sound table as cells, for tests that change one of them. */
final class SampleTable {
  static final String FILE = "sample.csv";
  static final List<String> COLUMNS = ProxyTableColumns.ALL;
  static final String HEADER = String.join(",", COLUMNS);

  private static final List<String> LINES =
      List.of(
          "A1|Hour given|help|Helping|time|Time|volunteering-hour|flow|increase|financial|||16.07|A2 A9?||"
              + "Leaflet, page 3|reported|read as pounds",
          "A2|Week of work|help|Helping|work|Work|week|flow|increase|financial|||207.40|||Leaflet, page 4|"
              + "reported|",
          "A3|Spend nearby|money|Money|local|Local money|gbp-spent|flow|increase|local-multiplier|yes||||"
              + "|Leaflet, page 5|estimated|",
          "A3|Spend nearby|money|Money|local|Local money|gbp-spent|flow|increase|local-multiplier|yes|"
              + "north|0.19|||Leaflet, page 5|estimated|",
          "A4|Share of recycled waste|green|Green|waste|Waste|share|share|increase|record-only|||||"
              + "|Leaflet, page 6|published by a public body|",
          "A5|Tonnes in the air|green|Green|waste|Waste|x-tonne|level|decrease|environmental|||30||A6|"
              + "Leaflet, page 7|official|",
          "A6|Tonnes, \"all\" of them|green|Green|waste|Waste|x-tonne|level|decrease|environmental|||70|||"
              + "Leaflet, page 7|official|");

  private SampleTable() {}

  /** The cells of its rows; a copy to be changed. */
  static List<List<String>> cells() {
    return LINES.stream()
        .map(line -> (List<String>) new ArrayList<>(List.of(line.split("\\|", -1))))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  static String csv(List<List<String>> rows, String lineEnd) {
    return HEADER
        + lineEnd
        + rows.stream().map(SampleTable::line).collect(Collectors.joining(lineEnd))
        + lineEnd;
  }

  static String csv() {
    return csv(cells(), "\n");
  }

  /** The sample with one cell changed. */
  static String with(int row, String column, String cell) {
    List<List<String>> rows = cells();
    rows.get(row).set(COLUMNS.indexOf(column), cell);
    return csv(rows, "\n");
  }

  static String line(List<String> cells) {
    return cells.stream().map(SampleTable::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }

  static Licence licence(Permission permission) {
    return Licence.of(
        "sample licence",
        "The sample's author",
        Map.of(
            LicensedUse.COMMERCIAL, permission,
            LicensedUse.DERIVED_TABLE, permission,
            LicensedUse.REDISTRIBUTION, permission));
  }

  static ProxyTableManifest manifest() {
    return ProxyTableManifest.builder(
            FILE, Edition.of("sample", "1"), licence(Permission.PERMITTED))
        .build();
  }

  static Result<ProxyTable> read(String csv) {
    return read(csv.getBytes(StandardCharsets.UTF_8));
  }

  static Result<ProxyTable> read(byte[] csv) {
    return ProxyTableReader.read(manifest(), csv);
  }
}
