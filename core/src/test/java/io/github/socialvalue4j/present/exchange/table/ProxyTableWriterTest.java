package io.github.socialvalue4j.present.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProxyTableWriterTest {
  private static final Edition EDITION = Edition.of("sample", "1");

  @Test
  void theFileIsInTheContractsOrderWithPlainNumbers() {
    String written = ProxyTableWriter.write(read(Permission.PERMITTED), "out.csv").orThrow();

    assertThat(written).startsWith(SampleTable.HEADER + "\nA1,Hour given,help,");
    assertThat(written).contains(",207.4,").doesNotContain("\r").endsWith("\n");
  }

  @Test
  void aLicenceThatRefusesRedistributionIsKept() {
    Result<String> result = ProxyTableWriter.write(read(Permission.REFUSED), "out.csv");

    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).hasToString("licence.refused");
              assertThat(problem.path()).hasToString("/out.csv");
              assertThat(problem.message())
                  .contains("sample@1", "sample licence", "The sample's author");
            });
    assertThat(result.isFailed()).isTrue();
  }

  @Test
  void whatTheLicenceDoesNotSayIsAWarning() {
    Result<String> result = ProxyTableWriter.write(read(Permission.NOT_STATED), "out.csv");

    assertThat(result.isComplete()).isTrue();
    assertThat(result.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void aTableMadeFromANoDerivativesOneStaysAtHome() {
    Licence noDerivatives =
        Licence.of(
            "CC BY-NC-ND 4.0",
            "Its publisher",
            Map.of(
                LicensedUse.REDISTRIBUTION, Permission.PERMITTED,
                LicensedUse.DERIVED_TABLE, Permission.REFUSED));
    ProxyTable asPublished =
        ProxyTableReader.read(
                ProxyTableManifest.builder(SampleTable.FILE, EDITION, noDerivatives).build(),
                SampleTable.csv().getBytes(UTF_8))
            .orThrow();
    ProxyTable cut =
        ProxyTable.builder(Edition.of("sample", "1-cut"), noDerivatives)
            .rows(asPublished.rows().subList(0, 2))
            .build();

    assertThat(ProxyTableWriter.write(asPublished, "out.csv").isComplete()).isTrue();
    assertThat(ProxyTableWriter.write(cut, "out.csv").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("derived from it", "CC BY-NC-ND 4.0"));
  }

  @Test
  void whatAFileCannotHoldIsNotWritten() {
    assertThat(codes(made("two\nlines"))).contains("csv.quote");
    assertThat(codes(made(" padded "))).containsExactly("table.not-writable");
  }

  private static List<String> codes(ProxyTable table) {
    return ProxyTableWriter.write(table, "out.csv").problems().stream()
        .map(p -> p.code().value())
        .toList();
  }

  private static ProxyTable made(String title) {
    Measure old = read(Permission.PERMITTED).rows().get(0).measure();
    Measure measure =
        new Measure(
            old.id(), title, old.outcome(), old.unit(), old.nature(), old.direction(), old.kind());
    return ProxyTable.builder(EDITION, SampleTable.licence(Permission.PERMITTED))
        .rows(
            List.of(ProxyValue.builder(measure, Citation.of("me"), EvidenceGrade.ASSUMED).build()))
        .build();
  }

  private static ProxyTable read(Permission permission) {
    return ProxyTableReader.read(
            ProxyTableManifest.builder(SampleTable.FILE, EDITION, SampleTable.licence(permission))
                .build(),
            SampleTable.csv().getBytes(UTF_8))
        .orThrow();
  }
}
