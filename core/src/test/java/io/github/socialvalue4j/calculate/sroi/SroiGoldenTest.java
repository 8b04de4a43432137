package io.github.socialvalue4j.calculate.sroi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.golden.GoldenCase;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Published calculations, each at the level where its publication stands. */
class SroiGoldenTest {
  private static ImpactMap.Builder map(GoldenCase golden) {
    return ImpactMap.builder("golden")
        .title(golden.source())
        .stakeholder(Stakeholder.of("pupils", "Whom the study values"))
        .assumeZeroWhereUnstated(Citation.of("the publication prints no other deduction"));
  }

  private static OutcomeRow.Builder bare(String id, String quantity, String proxy) {
    return OutcomeRow.builder(id)
        .stakeholder("pupils")
        .description(id)
        .set(Cell.QUANTITY, Maps.with(quantity, Maps.PUPIL))
        .set(Cell.PROXY, Maps.with(proxy, Maps.GBP_PER_PUPIL))
        .set(Cell.DURATION, Maps.number("1"));
  }

  private static Assumption percent(String percent) {
    return Maps.number(Decimals.text(new BigDecimal(percent).movePointLeft(2)));
  }

  @Test
  void kirkleesFromYearlyTotalsToNetRatio() {
    GoldenCase golden = GoldenCase.read("sroi-ffl-kirklees");
    JsonNode in = golden.inputs();
    List<String> years = new ArrayList<>();
    in.get("year_totals").forEach(v -> years.add(v.asText()));
    ImpactMap.Builder map =
        map(golden).outcome(Maps.yearly("all-outcomes", years.toArray(new String[0])));
    in.get("input_items")
        .properties()
        .forEach(e -> map.input(Maps.input(e.getKey().replace(' ', '-'), e.getValue().asText())));
    DiscountSchedule flat =
        DiscountSchedule.flat(
            new BigDecimal(in.get("discount_pct").asText()).movePointLeft(2),
            Citation.of(golden.source()));
    SroiResult result =
        SroiCalculator.of(SroiOptions.builder().schedule(flat).build()).calculate(map).orThrow();
    Map<String, BigDecimal> actual = new HashMap<>();
    YearSeries present = result.presentValues();
    present.years().forEach(year -> actual.put("pv" + (year + 1), present.at(year).value()));
    actual.put("tpv", result.presentValue().value());
    actual.put("npv", result.netPresentValue().orElseThrow().value());
    actual.put("ratio", result.ratio().orElseThrow().value());
    actual.put("net_ratio", result.netRatio().orElseThrow().value());
    actual.put("investment", result.investment().orElseThrow().value());
    golden.assertReproduced(actual);
    // The report prints 596,710 for year 1; its own figures give 596,711.1. A slip, never fitted.
    assertThat(Rounding.toDecimals(1).apply(actual.get("pv1"))).isEqualTo("596711.1");
    assertThat(result.ratio().orElseThrow().replay())
        .isEqualTo(result.ratio().orElseThrow().value());
  }

  @Test
  void thePooledRatioOfTwoStudiesRoundsUpOnlyUnrounded() {
    GoldenCase golden = GoldenCase.read("sroi-ffl-combined-ratio");
    JsonNode pair = golden.inputs().get("pairs").get("pooled_ratio");
    ImpactMap.Builder map =
        map(golden)
            .outcome(Maps.yearly("both-studies", pair.get(0).asText()))
            .input(Maps.input("both-investments", pair.get(1).asText()));
    SroiOptions asPrinted = SroiOptions.builder().schedule(DiscountSchedule.none()).build();
    Figure ratio = SroiCalculator.of(asPrinted).calculate(map).orThrow().ratio().orElseThrow();
    golden.assertReproduced(Map.of("pooled_ratio", ratio.value()));
    assertThat(Rounding.toPence().apply(ratio.value())).isEqualTo("4.41");
  }

  @Test
  void theValueOfAPupilAfterThreeDeductions() {
    GoldenCase golden = GoldenCase.read("sroi-ffl-unit-impact");
    OutcomeRow.Builder row =
        bare("pupil", "1", "136")
            .set(Cell.DEADWEIGHT, percent("20"))
            .set(Cell.DISPLACEMENT, percent("20"))
            .set(Cell.ATTRIBUTION, percent("20"));
    SroiResult result = SroiCalculator.withDefaults().calculate(map(golden).outcome(row)).orThrow();
    List<Figure> qaly = new ArrayList<>();
    golden
        .inputs()
        .get("factors")
        .get("proxy_from_qaly")
        .forEach(f -> qaly.add(Maps.number(f.asText()).figure()));
    golden.assertReproduced(
        Map.of(
            "impact_per_pupil",
            result.row("pupil").impact().value(),
            "proxy_from_qaly",
            Figure.product("proxy", qaly).value()));
  }

  @Test
  void summedDeductionsAreANamedOptionAndGiveAnotherFigure() {
    OutcomeRow.Builder row =
        bare("pupil", "1", "136")
            .set(Cell.DEADWEIGHT, percent("20"))
            .set(Cell.DISPLACEMENT, percent("20"))
            .set(Cell.ATTRIBUTION, percent("20"));
    SroiOptions summed = SroiOptions.builder().deductions(SroiOptions.Deductions.SUMMED).build();
    SroiResult result =
        SroiCalculator.of(summed)
            .calculate(map(GoldenCase.read("sroi-ffl-unit-impact")).outcome(row))
            .orThrow();
    assertThat(result.row("pupil").impact().value()).isEqualByComparingTo("54.40");
  }

  @Test
  void quantitiesInTwelfthsStayUnrounded() {
    GoldenCase golden = GoldenCase.read("sroi-ctbc-baseball-impact");
    ImpactMap.Builder map = map(golden);
    golden
        .inputs()
        .get("rows")
        .forEach(
            r ->
                map.outcome(
                    bare(r.get("id").asText(), r.get("quantity").asText(), r.get("proxy").asText())
                        .set(Cell.DEADWEIGHT, percent(r.get("deadweight_pct").asText()))
                        .set(Cell.ATTRIBUTION, percent(r.get("attribution_pct").asText()))));
    SroiResult result = SroiCalculator.withDefaults().calculate(map).orThrow();
    Map<String, BigDecimal> actual = new HashMap<>();
    result.rows().forEach(row -> actual.put(row.row().id() + "_impact", row.impact().value()));
    golden.assertReproduced(actual);
  }

  /** Four cells of the print are off by 0.006 to 0.007, within the case's tolerance of 0.012. */
  @Test
  void dropOffLaddersWithPartYearsCountedWhole() {
    GoldenCase golden = GoldenCase.read("sroi-ctbc-baseball-dropoff");
    ImpactMap.Builder map = map(golden);
    golden
        .inputs()
        .get("rows")
        .forEach(
            r ->
                map.outcome(
                    bare(r.get("id").asText(), "1", r.get("impact").asText())
                        .set(Cell.DURATION, Maps.number(r.get("duration").asText()))
                        .set(Cell.DROP_OFF, percent(r.get("dropoff_pct").asText()))));
    SroiOptions whole = SroiOptions.builder().partYear(SroiOptions.PartYear.WHOLE).build();
    SroiResult result = SroiCalculator.of(whole).calculate(map).orThrow();
    Map<String, BigDecimal> actual = new HashMap<>();
    result
        .rows()
        .forEach(
            row ->
                row.values()
                    .years()
                    .forEach(
                        y -> actual.put(row.row().id() + "_y" + y, row.values().at(y).value())));
    golden.assertReproduced(actual);
    assertThat(actual).hasSameSizeAs(golden.expected());
  }

  @Test
  void schoolMealsFromSpendAndReturn() {
    GoldenCase golden = GoldenCase.read("sroi-nef-school-meals");
    Map<String, BigDecimal> actual = new HashMap<>();
    golden
        .inputs()
        .get("factors")
        .properties()
        .forEach(
            e -> {
              ImpactMap.Builder map =
                  map(golden)
                      .outcome(
                          bare(
                              "value", e.getValue().get(0).asText(), e.getValue().get(1).asText()));
              actual.put(
                  e.getKey(),
                  SroiCalculator.withDefaults()
                      .calculate(map)
                      .orThrow()
                      .row("value")
                      .impact()
                      .value());
            });
    golden.assertReproduced(actual);
  }
}
