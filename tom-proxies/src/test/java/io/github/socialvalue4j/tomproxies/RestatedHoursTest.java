package io.github.socialvalue4j.tomproxies;

import static io.github.socialvalue4j.calculate.valuation.StateGroup.CLAIMED;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.restatement.Bridge;
import io.github.socialvalue4j.calculate.restatement.BridgeStep;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.calculate.restatement.RestatementCalculator;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.DerivedTables;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.table.ProxyTableWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Two thousand volunteering hours a year under the three editions that the roadmap stands between:
 * 14.80, 16.07 and 16.93 an hour.
 */
class RestatedHoursTest {
  private static final ProxyTable ROADMAP = TomProxies.councilRoadmap2021();
  private static final ProxyTable BEFORE = national("2018-19");
  private static final ProxyTable AFTER = national("2022");

  private static ProxyTable national(String label) {
    return ProxyCatalogue.of(TomProxies.provider())
        .get(Edition.of("national-toms-reported", label));
  }

  private static Result<Restatement> restate(
      ProxyTable to, ProxyTable from, MeasuredQuantity... quantities) {
    return RestatementCalculator.of(ProxyCatalogue.of(TomProxies.provider()), to)
        .withCrosswalk(TomProxies.roadmapToNational())
        .restate(List.of(quantities), from, Optional.empty());
  }

  private static MeasuredQuantity claimed(String measure, String quantity, String unit) {
    return MeasuredQuantity.claimed(measure, quantity, unit);
  }

  private static Bridge bridge(Result<Restatement> result, String kind) {
    return result.orThrow().bridge(COMPLETION, CLAIMED, kind);
  }

  private static void moves(
      Bridge bridge, String before, BridgeStep step, String by, String after) {
    assertThat(bridge.before().value()).isEqualByComparingTo(before);
    assertThat(bridge.steps()).containsOnlyKeys(step);
    assertThat(bridge.steps().get(step).value()).isEqualByComparingTo(by);
    assertThat(bridge.after().value()).isEqualByComparingTo(after);
  }

  @Test
  void fromTheRoadmapForwardToTheEditionOf2022() {
    Result<Restatement> result =
        restate(AFTER, ROADMAP, claimed("VOLUNTEERING", "2000", "volunteering-hour"));

    moves(bridge(result, "financial"), "32140.00", BridgeStep.PROXY, "1720.00", "33860.00");
    assertThat(result.problems())
        .extracting(Problem::code)
        .extracting(Object::toString)
        .contains("restatement.prices-unknown");
  }

  @Test
  void fromTheRoadmapBackToTheEditionOf2018To19() {
    moves(
        bridge(
            restate(BEFORE, ROADMAP, claimed("VOLUNTEERING", "2000", "volunteering-hour")),
            "financial"),
        "32140.00",
        BridgeStep.PROXY,
        "-2540.00",
        "29600.00");
  }

  @Test
  void betweenTheNationalEditionsWithoutACrosswalk() {
    moves(
        bridge(restate(AFTER, BEFORE, claimed("NT29", "2000", "volunteering-hour")), "financial"),
        "29600.00",
        BridgeStep.PROXY,
        "4260.00",
        "33860.00");
  }

  @Test
  void whatTheFragmentOf2022LacksIsNotReportedAndNotGone() {
    Result<Restatement> result = restate(AFTER, ROADMAP, claimed("APPRENTICESHIP", "52", "week"));

    assertThat(result.isPartial()).isTrue();
    assertThat(result.problems())
        .anySatisfy(
            p ->
                assertThat(p.message())
                    .isEqualTo(
                        "NT10 is left out: national-toms-reported@2022 is a fragment of its"
                            + " edition and does not report it."));
    moves(bridge(result, "financial"), "10784.80", BridgeStep.NOT_REPORTED, "-10784.80", "0");
  }

  @Test
  void whatTheCrosswalkDoesNotNameHasNoCounterpart() {
    Result<Restatement> result = restate(AFTER, ROADMAP, claimed("CARE-LEAVER", "1", "fte"));

    moves(bridge(result, "financial"), "13636", BridgeStep.NO_COUNTERPART, "-13636", "0");
  }

  @Test
  void aTableThatDoesNotStateItsPricesIsNotUprated() {
    assertThat(
            DerivedTables.uprated(
                    ROADMAP,
                    DeflatorSeries.gdpDeflatorDecember2025(),
                    PriceBase.calendar(2024),
                    "in-2024-prices")
                .problems())
        .extracting(p -> p.code().toString())
        .containsExactly("deflator.price-base-not-stated");
  }

  @Test
  void aTableDerivedFromOneWithoutDerivativesIsForOnesOwnWork() {
    ProxyTable own =
        DerivedTables.localised(AFTER, AreaId.parse("portsmouth"), List.of(), "portsmouth")
            .orThrow();

    assertThat(ProxyTableWriter.write(own, "own.csv").problems())
        .extracting(p -> p.code().toString())
        .contains("licence.refused");
  }
}
