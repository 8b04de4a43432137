package io.github.socialvalue4j.model.proxy;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static io.github.socialvalue4j.calculate.restatement.Council.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.present.exchange.table.ProxyTableWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DerivedTablesTest {
  private static final DeflatorSeries SERIES =
      DeflatorSeries.of(
          Edition.of("series", "1"),
          Citation.of("made up"),
          EvidenceGrade.ASSUMED,
          Map.of(
              PriceBase.calendar(2022), new BigDecimal("90.8"),
              PriceBase.calendar(2024), new BigDecimal("100")));
  private static final ProxyTable TABLE =
      table(
              "t@2022",
              row("HOURS", "volunteering-hour", "16.93"),
              row("SPEND", "gbp-spent", "0.12"),
              row("NOTHING", "week", ""))
          .priceBase(PriceBase.calendar(2022))
          .build();
  private static final AreaId TOWN = AreaId.parse("town");

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).map(Object::toString).toList();
  }

  private static ProxyValue found(ProxyTable table, String measure) {
    return table.rows().stream()
        .filter(r -> r.measure().id().equals(MeasureId.parse(measure)))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class Uprated {
    private final ProxyTable later =
        DerivedTables.uprated(TABLE, SERIES, PriceBase.calendar(2024), "2022-in-2024").orThrow();

    @Test
    void toThePricesOf2024() {
      ProxyValue hours = found(later, "HOURS");

      assertThat(hours.value().orElseThrow().toPlainString()).startsWith("18.64537444933920704");
      assertThat(later.priceBase()).isEqualTo(PriceBase.calendar(2024));
      assertThat(later.edition()).hasToString("t@2022-in-2024");
      assertThat(later.validity().isStated()).isFalse();
    }

    @Test
    void leadsBackToThePublishedRow() {
      Figure figure = later.figure(found(later, "HOURS"));

      assertThat(figure.working())
          .contains(
              "t@2022, row HOURS", "price index, calendar 2022", "price index, calendar 2024");
      assertThat(figure.replay()).isEqualTo(figure.value());
    }

    @Test
    void leavesARatioOfPoundsAndAMissingValueAlone() {
      assertThat(found(later, "SPEND").value())
          .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("0.12"));
      assertThat(found(later, "NOTHING").value()).isEmpty();
    }

    @Test
    void recordsItsLineageInEveryRow() {
      assertThat(later.lineage())
          .hasValueSatisfying(
              l -> {
                assertThat(l.parent()).isEqualTo(TABLE.edition());
                assertThat(l.parentIdentity()).isEqualTo(TABLE.identity());
                assertThat(l.inputs())
                    .containsEntry("index-from", "90.8")
                    .containsEntry("series", "series@1");
              });
      assertThat(later.rows()).allMatch(r -> r.reading().contains(TABLE.identity()));
      assertThat(TABLE.lineage()).isEmpty();
    }

    @Test
    void refusesWhatNoSeriesCanAnswer() {
      ProxyTable unstated = table("t@x", row("HOURS", "week", "1")).build();
      ProxyTable financial =
          table("t@y", row("HOURS", "week", "1")).priceBase(PriceBase.financial(2022)).build();
      PriceBase to = PriceBase.calendar(2024);

      assertThat(codes(DerivedTables.uprated(unstated, SERIES, to, "d")))
          .containsExactly("deflator.price-base-not-stated");
      assertThat(codes(DerivedTables.uprated(financial, SERIES, to, "d")))
          .contains("deflator.calendar-financial");
      assertThat(codes(DerivedTables.uprated(TABLE, SERIES, PriceBase.calendar(2030), "d")))
          .containsExactly("deflator.year-missing");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DerivedTables.uprated(TABLE, SERIES, to, "2022"));
    }
  }

  @Nested
  class Localised {
    private static final Citation PAGE = Citation.of("a local study, page 3");

    private Result<ProxyTable> localised(LocalValue... values) {
      return DerivedTables.localised(TABLE, TOWN, List.of(values), "2022-town");
    }

    @Test
    void byAFactorForTheAreaAlone() {
      ProxyTable local =
          localised(
                  LocalValue.byFactor(
                      MeasureId.parse("HOURS"),
                      new BigDecimal("0.9"),
                      PAGE,
                      EvidenceGrade.MEASURED))
              .orThrow();

      ProxyLookup there = local.lookup(MeasureId.parse("HOURS"), Optional.of(TOWN));
      assertThat(there).isInstanceOf(ProxyLookup.Found.class);
      assertThat(((ProxyLookup.Found) there).value()).isEqualByComparingTo("15.237");
      assertThat(local.figure(((ProxyLookup.Found) there).row()).working())
          .contains("local factor of HOURS in town", "t@2022, row HOURS");
      assertThat(local.lookup(MeasureId.parse("HOURS"), Optional.empty()))
          .isInstanceOf(ProxyLookup.AreaNeeded.class);
      assertThat(local.lookup(MeasureId.parse("SPEND"), Optional.empty()))
          .isInstanceOf(ProxyLookup.Found.class);
    }

    @Test
    void byAValueOfItsOwnBesideThoseOfOtherAreas() {
      ProxyTable parent =
          table(
                  "t@local",
                  ProxyValue.builder(
                          row("NT19", "gbp-spent", "").measure(), PAGE, EvidenceGrade.REPORTED)
                      .localised()
                      .build(),
                  ProxyValue.builder(
                          row("NT19", "gbp-spent", "").measure(), PAGE, EvidenceGrade.REPORTED)
                      .area(AreaId.parse("city"))
                      .value(new BigDecimal("0.5"))
                      .build())
              .build();

      ProxyTable local =
          DerivedTables.localised(
                  parent,
                  TOWN,
                  List.of(
                      LocalValue.of(
                          MeasureId.parse("NT19"),
                          new BigDecimal("0.76"),
                          PAGE,
                          EvidenceGrade.MEASURED)),
                  "town")
              .orThrow();

      assertThat(local.rows()).hasSize(3);
      assertThat(local.lookup(MeasureId.parse("NT19"), Optional.of(TOWN)))
          .isInstanceOf(ProxyLookup.Found.class);
    }

    @Test
    void reportsEveryFaultAtOnce() {
      Result<ProxyTable> result =
          localised(
              LocalValue.of(MeasureId.parse("OTHER"), BigDecimal.ONE, PAGE, EvidenceGrade.MEASURED),
              LocalValue.byFactor(
                  MeasureId.parse("NOTHING"), BigDecimal.ONE, PAGE, EvidenceGrade.MEASURED),
              LocalValue.of(MeasureId.parse("HOURS"), BigDecimal.ONE, PAGE, EvidenceGrade.MEASURED),
              LocalValue.of(
                  MeasureId.parse("HOURS"), BigDecimal.TEN, PAGE, EvidenceGrade.MEASURED));

      assertThat(codes(result))
          .containsExactly(
              "table.local-measure-unknown", "table.nothing-to-adjust", "table.local-value-twice");
    }

    @Test
    void saysOfEachOfManyRowsWhatBecameOfItAndCountsTheOthers() {
      int many = 400;
      ProxyTable wide =
          table(
                  "t@wide",
                  IntStream.range(0, many)
                      .mapToObj(i -> row("M" + i, "volunteering-hour", "2"))
                      .toArray(ProxyValue[]::new))
              .build();
      List<LocalValue> values =
          IntStream.range(0, many)
              .mapToObj(
                  i ->
                      LocalValue.byFactor(
                          MeasureId.parse("M" + i),
                          new BigDecimal("0." + (i + 1)),
                          PAGE,
                          EvidenceGrade.MEASURED))
              .toList();

      ProxyTable local = DerivedTables.localised(wide, TOWN, values, "town").orThrow();

      assertThat(found(local, "M7").reading())
          .endsWith(
              "M7 times 0.8 by a local study, page 3 (measured), area town, and 399 more inputs");
      assertThat(local.rows()).allMatch(r -> r.reading().length() < 1_000);
      assertThat(local.note()).hasSizeLessThan(1_000);
      assertThat(local.lineage().orElseThrow().inputs()).hasSize(many + 1);
    }

    @Test
    void overAndOverAgainDoesNotSayInEachRowHowAllItsForbearsWereMade() {
      ProxyTable last = TABLE;
      for (int i = 0; i < 200; i++) {
        last =
            DerivedTables.localised(
                    last,
                    AreaId.parse("town-" + i),
                    List.of(
                        LocalValue.of(
                            MeasureId.parse("SPEND"),
                            BigDecimal.ONE,
                            PAGE,
                            EvidenceGrade.MEASURED)),
                    "t" + i)
                .orThrow();
      }

      assertThat(found(last, "HOURS").reading())
          .startsWith("read as in t@t")
          .contains("; localised from t@t198 (sha256 ")
          .hasSizeLessThan(4_000);
      assertThat(last.note()).hasSizeLessThan(4_000);
      assertThat(last.title()).hasSizeLessThan(1_100);
    }

    @Test
    void changesItsIdentityWithItsSource() {
      MeasureId hours = MeasureId.parse("HOURS");
      ProxyTable one =
          localised(LocalValue.of(hours, BigDecimal.ONE, PAGE, EvidenceGrade.MEASURED)).orThrow();
      ProxyTable other =
          localised(
                  LocalValue.of(
                      hours, BigDecimal.ONE, Citation.of("page 4"), EvidenceGrade.MEASURED))
              .orThrow();

      assertThat(one.identity()).isNotEqualTo(other.identity());
    }
  }

  @Nested
  class Recounted {
    @Test
    void inMilesInsteadOfHundreds() {
      ProxyTable miles = table("m@1", row("NT33", "hundred-miles", "0.76")).build();

      ProxyTable each =
          DerivedTables.recounted(
                  miles,
                  List.of(
                      new UnitConversion(
                          MeasureUnit.of("hundred-miles"),
                          MeasureUnit.of("mile"),
                          new BigDecimal("100"),
                          Citation.of("arithmetic"))),
                  "1-per-mile")
              .orThrow();

      ProxyValue row = found(each, "NT33");
      assertThat(row.value().orElseThrow()).isEqualByComparingTo("0.0076");
      assertThat(row.measure().unit()).isEqualTo(MeasureUnit.of("mile"));
      assertThat(each.figure(row).unit()).hasToString("GBP/mile");
    }

    @Test
    void refusesAUnitThatIsNotThere() {
      UnitConversion conversion =
          new UnitConversion(
              MeasureUnit.of("tco2e"),
              MeasureUnit.userDefined("kg"),
              new BigDecimal("1000"),
              Citation.of("arithmetic"));

      assertThat(codes(DerivedTables.recounted(TABLE, List.of(conversion), "kg")))
          .containsExactly("table.nothing-to-adjust");
    }
  }

  @Nested
  class PassedOn {
    @Test
    void ifTheLicencePermitsIt() {
      ProxyTable later =
          DerivedTables.uprated(TABLE, SERIES, PriceBase.calendar(2024), "later").orThrow();

      Result<String> file = ProxyTableWriter.write(later, "later.csv");

      assertThat(file.isFailed()).as(file.toString()).isFalse();
      assertThat(file.orThrow()).contains("uprated from t@2022");
    }

    @Test
    void notIfItRefusesDerivedTablesThoughOnesOwnWorkMayUseIt() {
      ProxyTable noDerivatives =
          ProxyTable.builder(
                  Edition.of("nd", "1"),
                  Licence.of(
                      "CC BY-NC-ND 4.0",
                      "somebody",
                      Map.of(
                          LicensedUse.DERIVED_TABLE, Permission.REFUSED,
                          LicensedUse.REDISTRIBUTION, Permission.PERMITTED)))
              .priceBase(PriceBase.calendar(2022))
              .rows(TABLE.rows())
              .build();

      ProxyTable own =
          DerivedTables.uprated(noDerivatives, SERIES, PriceBase.calendar(2024), "own").orThrow();

      assertThat(own.licence()).isEqualTo(noDerivatives.licence());
      assertThat(codes(ProxyTableWriter.write(own, "own.csv"))).contains("licence.refused");
    }
  }
}
