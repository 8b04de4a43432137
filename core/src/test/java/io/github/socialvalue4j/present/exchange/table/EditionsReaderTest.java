package io.github.socialvalue4j.present.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsReaderTest {
  private static final String HEADER = String.join(",", ManifestRows.COLUMNS);
  private static final String GOOD =
      "mine,2024,sample.csv,My table,Me,fragment,2024-04-01,2025-03-31,financial 2024/25,GBP,"
          + "own licence,Me again,permitted,refused,not stated,a note";

  @Test
  void everyColumnIsRead() {
    ProxyTableManifest entry = manifest(GOOD).orThrow().get(0);

    assertThat(entry.edition()).hasToString("mine@2024");
    assertThat(entry.file()).isEqualTo("sample.csv");
    assertThat(entry.title()).isEqualTo("My table");
    assertThat(entry.publisher()).isEqualTo("Me");
    assertThat(entry.coverage()).isEqualTo(Coverage.FRAGMENT);
    assertThat(entry.validity())
        .isEqualTo(Validity.between(LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)));
    assertThat(entry.priceBase()).isEqualTo(PriceBase.financial(2024));
    assertThat(entry.currency()).hasToString("GBP");
    assertThat(entry.licence().name()).isEqualTo("own licence");
    assertThat(entry.licence().attribution()).isEqualTo("Me again");
    assertThat(entry.licence().permission(LicensedUse.COMMERCIAL)).isEqualTo(Permission.PERMITTED);
    assertThat(entry.licence().permission(LicensedUse.DERIVED_TABLE)).isEqualTo(Permission.REFUSED);
    assertThat(entry.licence().permission(LicensedUse.REDISTRIBUTION))
        .isEqualTo(Permission.NOT_STATED);
    assertThat(entry.note()).isEqualTo("a note");
  }

  @Test
  void aManifestIsWrittenAsItIsRead() {
    String csv = HEADER + "\n" + GOOD + "\n";

    assertThat(
            ProxyTableWriter.writeManifest(
                EditionsReader.readManifest("editions.csv", csv.getBytes(UTF_8)).orThrow()))
        .isEqualTo(csv);
  }

  @ParameterizedTest
  @CsvSource({
    "table, '', manifest.cell-missing",
    "table, my table, manifest.id-form",
    "edition, 2024/25, manifest.id-form",
    "file, ../secret.csv, manifest.file-form",
    "file, /etc/hosts, manifest.file-form",
    "title, '', manifest.cell-missing",
    "publisher, '', manifest.cell-missing",
    "coverage, all, manifest.coverage-unknown",
    "valid_from, 01/04/2024, manifest.date-form",
    "valid_from, 2024-02-30, manifest.date-form",
    "valid_to, '', manifest.cell-missing",
    "valid_to, 2023-03-31, manifest.validity-order",
    "price_base, 2024, manifest.price-base-form",
    "price_base, financial 2024/26, manifest.price-base-form",
    "currency, pounds, manifest.currency-form",
    "currency, week, manifest.currency-form",
    "licence, '', manifest.cell-missing",
    "attribution, '', manifest.cell-missing",
    "commercial, yes, manifest.commercial-unknown",
    "derived_table, no, manifest.derived-table-unknown",
    "redistribution, '', manifest.cell-missing",
  })
  void aBadCellIsNamed(String column, String cell, String code) {
    String[] cells = GOOD.split(",", -1);
    cells[ManifestRows.COLUMNS.indexOf(column)] = cell;

    assertThat(places(manifest(String.join(",", cells))))
        .containsExactly(code + " /editions.csv/2/" + column);
  }

  @Test
  void anEditionStandsOnce() {
    assertThat(places(manifest(GOOD + "\n" + GOOD)))
        .containsExactly("manifest.edition-repeated /editions.csv/3/edition");
  }

  @Test
  void aFolderWithAManifestIsLoaded(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("editions.csv"), HEADER + "\n" + GOOD + "\n");
    Files.writeString(folder.resolve("sample.csv"), SampleTable.csv());

    List<ProxyTable> tables =
        EditionsReader.readTables("editions.csv", TableFiles.in(folder)).orThrow();

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).edition()).hasToString("mine@2024");
    assertThat(tables.get(0).rows()).hasSize(7);
    assertThat(tables.get(0).note()).isEqualTo("a note");
  }

  @Test
  void theFaultsOfAllFilesComeTogetherAndNothingIsLoaded() {
    String manifest =
        String.join(
            "\n",
            HEADER,
            GOOD,
            GOOD.replace("mine", "other").replace("sample.csv", "bad.csv"),
            GOOD.replace("mine", "third").replace("sample.csv", "absent.csv"),
            GOOD.replace("mine", "fourth").replace("fragment", "parts"));
    Map<String, String> files =
        Map.of(
            "editions.csv",
            manifest,
            "sample.csv",
            SampleTable.csv(),
            "bad.csv",
            SampleTable.with(1, "value", "-1"));

    Result<List<ProxyTable>> result = EditionsReader.readTables("editions.csv", in(files));

    assertThat(places(result))
        .containsExactly(
            "table.value-negative /bad.csv/3/value",
            "manifest.coverage-unknown /editions.csv/5/coverage",
            "manifest.file-missing /editions.csv/absent.csv");
    assertThat(result.toOptional()).isEmpty();
  }

  @Test
  void aMissingManifestIsAProblem() {
    assertThat(places(EditionsReader.readTables("editions.csv", in(Map.of()))))
        .containsExactly("manifest.file-missing /editions.csv");
  }

  @Test
  void aFileThatCannotBeOpenedIsAProblem() {
    Result<List<ProxyTable>> result =
        EditionsReader.readTables(
            "editions.csv",
            name -> {
              throw new IOException("disk on fire");
            });

    assertThat(places(result)).containsExactly("manifest.file-unreadable /editions.csv");
  }

  private static TableFiles in(Map<String, String> files) {
    return name -> Optional.ofNullable(files.get(name)).map(text -> text.getBytes(UTF_8));
  }

  private static Result<List<ProxyTableManifest>> manifest(String rows) {
    return EditionsReader.readManifest("editions.csv", (HEADER + "\n" + rows).getBytes(UTF_8));
  }

  private static List<String> places(Result<?> result) {
    return result.problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }
}
