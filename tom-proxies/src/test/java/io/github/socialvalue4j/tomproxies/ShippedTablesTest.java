package io.github.socialvalue4j.tomproxies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.OverlapRule;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.LicenceCheck;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyLookup;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.exchange.table.ProxyTableWriter;
import io.github.socialvalue4j.present.exchange.table.TableFiles;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTablesTest {
  static List<ProxyTable> tables() {
    return TomProxies.provider().tables();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTableCitesEveryRowAndHasItsHashes(ProxyTable table) {
    assertThat(table.rows()).isNotEmpty();
    assertThat(table.rows())
        .allSatisfy(r -> assertThat(r.citation().text()).hasSizeGreaterThan(10));
    assertThat(table.fileHash()).hasSize(64);
    assertThat(table.identity()).hasSize(64);
    assertThat(table.publisher()).isNotEqualTo("not stated");
    assertThat(table.note()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noTableIsPickedByADateItsSourceDoesNotState(ProxyTable table) {
    assertThat(
            ProxyCatalogue.of(TomProxies.provider())
                .inForceOn(table.edition().table(), LocalDate.of(2024, 6, 1)))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void anEmptyValueIsARecordALocalisedMeasureOrOneThatNobodyPublished(ProxyTable table) {
    for (ProxyValue row : table.rows()) {
      if (row.value().isEmpty()) {
        boolean isExpected =
            row.isLocalised()
                || row.measure().kind() == ValueKind.RECORD_ONLY
                || row.key().equals("NT31");
        assertThat(isExpected).as(table.edition() + " " + row.key()).isTrue();
      }
    }
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "national-toms-reported@2017,     NT6,               12769.68",
    "national-toms-reported@2017,     NT29,              14.43",
    "national-toms-reported@2018-19,  NT1,               28758",
    "national-toms-reported@2018-19,  NT9,               246.39",
    "national-toms-reported@2018-19,  NT10,              176.80",
    "national-toms-reported@2018-19,  NT14,              0.12",
    "national-toms-reported@2018-19,  NT28,              1",
    "national-toms-reported@2018-19,  NT33,              0.76",
    "national-toms-reported@2018-19,  NT38,              14.80",
    "national-toms-reported@2022,     NT15,              101",
    "national-toms-reported@2022,     NT29,              16.93",
    "desnz-carbon@2023,               CO2E-2020-low,     126.6",
    "desnz-carbon@2023,               CO2E-2025-central, 273.06",
    "desnz-carbon@2023,               CO2E-2050-high,    596.31",
    "desnz-beis-carbon@2020,          CO2E-2030-central, 280",
    "desnz-beis-carbon@2020,          CO2E-2050-low,     189",
    "hmt-wellby@2021,                 WELLBY-central,    13000",
    "dft-vpf@v2.03,                   VPF,               2474341",
    "gmca-unit-costs-2002-03@v1.4,    UCD-CR1.0,         500",
    "gmca-unit-costs-2007-08@v1.4,    UCD-HE11.3,        1354.84",
    "gmca-unit-costs-2010-11@v1.4,    UCD-E&E10.4,       64483",
    "gmca-unit-costs-2012-13@v1.4,    UCD-E&E2.0.2,      1132",
    "gmca-unit-costs-2013-14@v1.4,    UCD-SS1.0,         51080",
    "living-wage-foundation@2021-22,  RLW-UK,            9.90",
    "living-wage-foundation@2025-26,  RLW-LON,           14.80",
    "national-living-wage@2024-25,    NLW,               11.44"
  })
  void hasTheValueTypedFromItsSource(String edition, String measure, BigDecimal value) {
    ProxyLookup found =
        TomProxies.table(Edition.parse(edition)).lookup(MeasureId.parse(measure), Optional.empty());

    assertThat(found)
        .isInstanceOfSatisfying(
            ProxyLookup.Found.class, f -> assertThat(f.value()).isEqualByComparingTo(value));
  }

  @Test
  void aPartOfAUnitCostIsNeverAddedToTheWhole() {
    ProxyTable table = TomProxies.table(Edition.parse("gmca-unit-costs-2012-13@v1.4"));
    MeasureId whole = MeasureId.parse("UCD-E&E1.0");

    List<ProxyValue> parts =
        table.rows().stream().filter(r -> r.partOf().equals(Optional.of(whole))).toList();

    assertThat(Decimals.sum(parts.stream().flatMap(p -> p.value().stream()).toList()))
        .isEqualByComparingTo("9800");
    assertThat(parts)
        .allSatisfy(
            p -> assertThat(table.framework().overlap(p.measure().id(), whole)).isPresent());
  }

  @Nested
  class TheNationalToms {
    private final ProxyTable table =
        TomProxies.table(Edition.of("national-toms-reported", "2018-19"));

    @Test
    void areAFragmentIn2017And2022AndCompleteBetween() {
      assertThat(TomProxies.nationalTomsReported().tables())
          .extracting(ProxyTable::coverage)
          .containsExactly(Coverage.FRAGMENT, Coverage.COMPLETE, Coverage.FRAGMENT);
      assertThat(table.rows()).hasSize(38);
    }

    @Test
    void areRefusedForCommercialUseByName() {
      assertThat(LicenceCheck.check(table, LicensedUse.COMMERCIAL))
          .hasValueSatisfying(
              p ->
                  assertThat(p.message())
                      .contains("national-toms-reported@2018-19", "CC BY-NC-ND 4.0"));
    }

    @Test
    void haveTwoMeasuresThatMustBeLocalised() {
      assertThat(table.rows().stream().filter(ProxyValue::isLocalised).map(ProxyValue::key))
          .containsExactly("NT18", "NT19");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
      "NT3, NT4, firm", "NT3, NT6, firm", "NT9, NT10, firm", "NT12, NT13, firm",
      "NT14, NT18, doubtful", "NT14, NT19, doubtful", "NT28, NT29, firm", "NT15, NT28, firm",
      "NT29, NT30, firm", "NT31, NT32, firm", "NT31, NT33, firm", "NT1, NT3, none",
      "NT32, NT33, none", "NT15, NT16, none"
    })
    void overlapAsTheGuidanceSays(String one, String other, String expected) {
      Optional<OverlapRule> rule =
          table.framework().overlap(MeasureId.parse(one), MeasureId.parse(other));

      assertThat(rule.map(r -> r.doubtful() ? "doubtful" : "firm").orElse("none"))
          .isEqualTo(expected);
    }
  }

  @Test
  void theThreeValuesOfOneTonneExcludeEachOther() {
    ProxyTable table = TomProxies.table(Edition.of("desnz-carbon", "2023"));

    assertThat(table.rows()).hasSize(93).allSatisfy(r -> assertThat(r.excludes()).hasSize(2));
    assertThat(table.framework().overlapRules()).hasSize(93);
  }

  @Test
  void everyExcludedMeasureOfAShippedTableIsInIt() {
    for (ProxyTable table : tables()) {
      for (OverlapRule rule : table.framework().overlapRules()) {
        assertThat(table.framework().find(rule.first())).as(rule.toString()).isPresent();
        assertThat(table.framework().find(rule.second())).as(rule.toString()).isPresent();
      }
    }
  }

  @Test
  void theCrosswalkLeadsFromMeasureToMeasureAndLeavesTheCareLeaverOut() {
    Crosswalk walk = TomProxies.roadmapToNational();
    ProxyTable national = TomProxies.table(Edition.of("national-toms-reported", "2018-19"));

    assertThat(walk.measures()).hasSize(4);
    assertThat(walk.find(MeasureId.parse("VOLUNTEERING"))).contains(MeasureId.parse("NT29"));
    assertThat(walk.find(MeasureId.parse("APPRENTICESHIP"))).contains(MeasureId.parse("NT10"));
    assertThat(walk.find(MeasureId.parse("LOCAL-SME-SPEND"))).contains(MeasureId.parse("NT19"));
    assertThat(walk.find(MeasureId.parse("VCSE-SPEND"))).contains(MeasureId.parse("NT14"));
    assertThat(walk.find(MeasureId.parse("CARE-LEAVER"))).isEmpty();
    walk.measures()
        .forEach(
            (from, to) ->
                assertThat(national.framework().get(to).unit())
                    .isEqualTo(TomProxies.councilRoadmap2021().framework().get(from).unit()));
  }

  @Test
  void theFamiliesTogetherAreAllTables() {
    assertThat(
            Stream.of(
                    TomProxies.councilRoadmap(),
                    TomProxies.nationalTomsReported(),
                    TomProxies.greenhouseGas(),
                    TomProxies.wellbeing(),
                    TomProxies.preventedFatality(),
                    TomProxies.unitCosts(),
                    TomProxies.wageRates())
                .flatMap(p -> p.tables().stream())
                .map(ProxyTable::edition))
        .containsExactlyInAnyOrderElementsOf(TomProxies.editions());
    assertThat(TomProxies.editions()).hasSize(23);
  }

  @Test
  void anEditionThatIsNotShippedIsAnsweredWithThoseThatAre() {
    assertThatThrownBy(() -> TomProxies.table(Edition.of("council-roadmap", "2024")))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("council-roadmap@2021");
  }

  @Test
  void aTableIsReadOnce() {
    assertThat(TomProxies.councilRoadmap2021()).isSameAs(TomProxies.councilRoadmap2021());
  }

  @Test
  void theShippedFilesLoadLikeAUsersOwn() {
    TableFiles files =
        name -> {
          try (InputStream in = TomProxies.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
          }
        };

    assertThat(EditionsReader.readTables("editions.csv", files).orThrow())
        .extracting(ProxyTable::identity)
        .containsExactlyInAnyOrderElementsOf(tables().stream().map(ProxyTable::identity).toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyShippedTableMayBePassedOnAsItStands(ProxyTable table) {
    assertThat(ProxyTableWriter.write(table, "copy.csv").isComplete()).isTrue();
  }
}
