package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import org.junit.jupiter.api.Test;

class ImpactMapDocumentTest {
  private static Edited map() {
    return Edited.sample("impact-map");
  }

  private static JsonNode result(Edited document) {
    Evaluated evaluated = document.evaluated();
    assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
    return Edited.parse(evaluated.text());
  }

  @Test
  void everyFigureReplays() {
    Evaluated full = map().with("/detail", "\"full\"").evaluated();

    assertThat(FigureJson.readAll(full.text()).isComplete()).isTrue();
  }

  @Test
  void aResultHasWhatWasAskedFor() {
    JsonNode result = result(map());

    assertThat(result.at("/kind").asText()).isEqualTo("social-return");
    assertThat(result.at("/rows").size()).isEqualTo(3);
    assertThat(result.at("/excluded/0/id").asText()).isEqualTo("teachers");
    assertThat(result.at("/selfCheck").size()).isEqualTo(14);
    assertThat(result.at("/sensitivity/switching").size()).isGreaterThan(10);
    assertThat(result.at("/sensitivity/scenarios").size()).isEqualTo(2);
    assertThat(result.at("/simulation/percentiles").size()).isEqualTo(9);
    assertThat(result.at("/simulation/mean").asText().length()).isLessThanOrEqualTo(14);
    assertThat(result.at("/options/firstYear").asText()).isEqualTo("exponent-one");
  }

  @Test
  void aMapWithoutInputsIsPartial() {
    Edited bare = map().without("/inputs").without("/sensitivity").without("/simulation");

    assertThat(bare.evaluated().status()).isEqualTo(Status.PARTIAL);
    assertThat(result(bare).at("/ratio").isMissingNode()).isTrue();
  }

  @Test
  void everyFaultComesOutAtOnceWithItsPlace() {
    Edited bad =
        map()
            .with("/outcomes/0/duration/value", "\"0\"")
            .with("/outcomes/0/deadweight/value", "\"1.2\"")
            .with("/outcomes/0/attribution/value", "\"-0.1\"")
            .without("/outcomes/0/dropOff")
            .without("/outcomes/1/proxy/value")
            .with("/outcomes/1/stakeholder", "\"parnts\"")
            .with("/inputs/0/amount/unit", "\"EUR\"")
            .with("/excluded/0", "{\"id\": \"x\", \"description\": \"left out\"}")
            .with("/sensitivity/swings/0/cell", "\"reading/deadwait\"")
            .with("/simulation/uncertain/reading~1proxy/mode", "\"one\"");

    assertThat(Faulty.errors(bad.evaluated()))
        .contains(
            "document.required /outcomes/1/proxy/value",
            "document.decimal /simulation/uncertain/reading~1proxy/mode",
            "document.value /sensitivity/swings/0/cell")
        .anyMatch(e -> e.endsWith(" /outcomes/0/duration"))
        .anyMatch(e -> e.endsWith(" /outcomes/0/deadweight"))
        .anyMatch(e -> e.endsWith(" /outcomes/0/attribution"))
        .anyMatch(e -> e.endsWith(" /outcomes/1/stakeholder"))
        .anyMatch(e -> e.endsWith(" /inputs/0/amount"))
        .anyMatch(e -> e.endsWith(" /excluded/0/reason"))
        .noneMatch(e -> e.endsWith(" /outcomes/1/proxy"));
  }

  @Test
  void faultsOfSensitivityAndSimulationHaveTheirPlace() {
    Edited sensitivity = map().with("/sensitivity/scenarios/0/changes/0/cell", "\"writing/proxy\"");
    Edited simulation = map().with("/simulation/uncertain/reading~1deadweight/high", "\"1.5\"");

    assertThat(Faulty.errors(sensitivity.evaluated()))
        .containsExactly("sroi.unknown-cell /sensitivity/scenarios/0/changes/0");
    assertThat(Faulty.errors(simulation.evaluated()))
        .allMatch(e -> e.endsWith(" /simulation/uncertain/reading~1deadweight"))
        .hasSize(1);
  }

  @Test
  void realTermsNeedAPriceYear() {
    Edited real =
        map()
            .with(
                "/options/realTerms",
                "{\"to\": \"calendar 2024\", \"series\": {\"shipped\": \"gdp-deflator@2025-12\"}}")
            .with("/outcomes/0/priceBase", "\"not stated\"");

    assertThat(Faulty.errors(real.evaluated()))
        .containsExactly("deflator.price-base-not-stated /outcomes/0/priceBase");
  }

  @Test
  void aFlowThatIsDividedByNothingIsRefused() {
    assertThat(Faulty.errors(Edited.sample("cash-flow").with("/investment", "\"0\"").evaluated()))
        .containsExactly("cash-flow.zero-investment /investment");
    assertThat(Faulty.errors(Edited.sample("cash-flow").with("/discount/bands", "[]").evaluated()))
        .containsExactly("document.value /discount");
    assertThat(Faulty.errors(Edited.sample("deflate").with("/from", "\"not stated\"").evaluated()))
        .containsExactly("deflator.price-base-not-stated /from");
    assertThat(Faulty.errors(Edited.sample("discount-factors").with("/toYear", "2000").evaluated()))
        .containsExactly("document.value /toYear");
  }
}
