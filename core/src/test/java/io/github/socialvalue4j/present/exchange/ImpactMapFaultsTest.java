package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** That one fault of a study hides no other, and that each stands at a place that exists. */
class ImpactMapFaultsTest {
  private static Edited map() {
    return Edited.sample("impact-map");
  }

  private static List<String> errors(Edited map) {
    return Faulty.errors(map.evaluated());
  }

  private static String message(Edited map, String code) {
    return map.evaluated().problems().stream()
        .filter(p -> p.code().value().equals(code))
        .map(Problem::message)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFieldOfACellSuggestsItsCode() {
    assertThat(
            message(
                map().with("/sensitivity/swings/0/cell", "\"reading/dropOff\""), "document.value"))
        .contains("no cell 'dropOff'; nearest: drop-off");
    assertThat(
            message(
                map().with("/sensitivity/swings/0/cell", "\"libraries/value\""), "document.value"))
        .contains("nearest: value-0");
  }

  @Test
  void aBadNameInOneScenarioHidesNothingInAnother() {
    assertThat(
            errors(
                map()
                    .with("/sensitivity/scenarios/0/changes/0/cell", "\"reading/dedweight\"")
                    .with("/sensitivity/scenarios/1/changes/0/rows/0", "\"librareis\"")
                    .with("/sensitivity/swings/0/high", "\"1.5\"")
                    .with("/simulation/uncertain/reading~1drop-off/high", "\"1.5\"")))
        .containsExactlyInAnyOrder(
            "document.value /sensitivity/scenarios/0/changes/0/cell",
            "sroi.unknown-cell /sensitivity/scenarios/1/changes/0",
            "sroi.share-out-of-range /sensitivity/swings/0/high",
            "simulation.out-of-range /simulation/uncertain/reading~1drop-off");
  }

  @Test
  void aFaultOfTheMapHidesNoFaultOfItsQuestions() {
    assertThat(
            errors(
                map()
                    .with("/outcomes/0/deadweight/value", "\"abc\"")
                    .with("/outcomes/1/duration/value", "\"0\"")
                    .with(
                        "/sensitivity/scenarios/0/changes/0",
                        "{\"change\": \"set\", \"cell\": \"readin/quantity\", \"value\": \"x\"}")
                    .with(
                        "/sensitivity/scenarios/1/changes/0",
                        "{\"change\": \"set\", \"cell\": \"tired/leakage\", \"value\": \"2\"}")))
        .containsExactlyInAnyOrder(
            "document.decimal /outcomes/0/deadweight/value",
            "sroi.duration-not-positive /outcomes/1/duration",
            "document.decimal /sensitivity/scenarios/0/changes/0/value",
            "sroi.unknown-cell /sensitivity/scenarios/0/changes/0",
            "sroi.share-out-of-range /sensitivity/scenarios/1/changes/0");
  }

  @Test
  void whatFollowsFromAFaultIsNoFaultOfItsOwn() {
    assertThat(errors(map().with("/simulation/uncertain/reading~1deadweight/low", "\"nought\"")))
        .containsExactly("document.decimal /simulation/uncertain/reading~1deadweight/low");
    assertThat(
            errors(
                map()
                    .without("/sensitivity")
                    .with("/outcomes/2/yearlyValues", "[{\"value\": \"many\"}]")))
        .containsExactly("document.decimal /outcomes/2/yearlyValues/0/value");
    assertThat(errors(map().with("/simulation/correlations/0/rho", "\"2\"")))
        .containsExactly("document.value /simulation/correlations/0");
  }

  @Test
  void aFaultStandsAtTheScenarioThatMakesIt() {
    assertThat(
            errors(
                map()
                    .with("/sensitivity/scenarios/0/changes/0/value", "\"-1\"")
                    .with(
                        "/sensitivity/scenarios/1/changes/0",
                        "{\"change\": \"set\", \"cell\": \"reading/deadweight\","
                            + " \"value\": \"1.2\"}")
                    .with(
                        "/sensitivity/scenarios/2",
                        "{\"name\": \"nothing\", \"changes\":"
                            + " [{\"change\": \"investment\", \"value\": \"0\"}]}")))
        .containsExactly(
            "sroi.share-out-of-range /sensitivity/scenarios/1/changes/0",
            "sroi.zero-investment /sensitivity/scenarios/2/changes");
  }

  @Test
  void aScenarioMayChangeACellOfAllRows() {
    JsonNode result =
        Edited.parse(
            map()
                .with(
                    "/sensitivity/scenarios/0/changes/0",
                    "{\"change\": \"raise\", \"cell\": \"*/deadweight\", \"value\": \"10\"}")
                .evaluated()
                .text());
    JsonNode each =
        Edited.parse(
            map()
                .with(
                    "/sensitivity/scenarios/0/changes",
                    "[{\"change\": \"raise\", \"cell\": \"reading/deadweight\", \"value\": \"10\"},"
                        + "{\"change\": \"raise\", \"cell\": \"tired/deadweight\","
                        + " \"value\": \"10\"}]")
                .evaluated()
                .text());
    String ratio = "/sensitivity/scenarios/0/ratio/value";
    assertThat(result.at(ratio).asText()).isNotEmpty().isEqualTo(each.at(ratio).asText());
    assertThat(
            message(
                map()
                    .with(
                        "/sensitivity/scenarios/0/changes/0",
                        "{\"change\": \"raise\", \"cell\": \"*/deadweight\", \"value\": \"90\"}"),
                "sroi.share-out-of-range"))
        .startsWith("In 'reading': ");
  }

  @Test
  void aNumberNearTheLeastThatCanBeHeldIsAFaultAndNoCrash() {
    String share = "{\"value\": \"0.9999999999999999999999999999999999\", \"source\": \"x\"}";
    Evaluated evaluated =
        map()
            .with("/outcomes/0/quantity/value", "\"1E-34\"")
            .with("/outcomes/0/proxy/value", "\"1E-34\"")
            .with("/outcomes/0/deadweight", share)
            .with("/outcomes/0/displacement", share)
            .with("/outcomes/0/attribution", share)
            .with("/outcomes/0/duration/value", "\"900\"")
            .with("/outcomes/0/dropOff/value", "\"0.86\"")
            .with("/options/discount", "{\"rate\": \"1\"}")
            .evaluated();
    assertThat(evaluated.status()).isEqualTo(Status.FAILED);
    assertThat(Faulty.errors(evaluated)).containsExactly("document.value ");
  }

  @Nested
  class WhatTheMapSays {
    @Test
    void anInputInOtherPricesIsRefused() {
      assertThat(errors(map().with("/inputs/0/priceBase", "\"calendar 2019\"")))
          .containsExactly("sroi.price-bases /inputs/0/priceBase");
    }

    @Test
    void whatWasObservedOfAFlowIsNotNegative() {
      assertThat(
              errors(
                  map()
                      .without("/outcomes/0/quantity")
                      .without("/outcomes/0/dropOff")
                      .without("/sensitivity")
                      .without("/simulation")
                      .with(
                          "/outcomes/0/observed",
                          "{\"unit\": \"volunteering-hour\","
                              + "\"baseline\":{\"value\":\"10\",\"on\":\"2023-01-01\",\"by\":\"x\"},"
                              + "\"completion\":{\"value\":\"5\",\"on\":\"2024-01-01\",\"by\":\"x\"},"
                              + "\"postCompletion\":{\"value\":\"6\",\"on\":\"2025-01-01\","
                              + "\"by\":\"x\"}}")))
          .containsExactly("sroi.negative-flow /outcomes/0/observed");
    }

    @Test
    void aVerificationIsShownByWhoAndWhenAndIndependentOfWhom() {
      JsonNode stated = Edited.parse(map().without("/verified").evaluated().text());
      assertThat(stated.at("/selfCheck/6/verdict").asText()).isEqualTo("partly");
      assertThat(stated.at("/selfCheck/6/reasons/0").asText()).startsWith("Stated, not shown: ");
      JsonNode shown =
          Edited.parse(
              map()
                  .with(
                      "/verified",
                      "{\"by\": \"An auditor\", \"independentOf\": \"the council\","
                          + " \"on\": \"2025-11-03\"}")
                  .evaluated()
                  .text());
      assertThat(shown.at("/selfCheck/6/verdict").asText()).isEqualTo("met");
    }

    @Test
    void aPriceNoBenefitCanHaveIsNever() {
      JsonNode result = Edited.parse(map().evaluated().text());
      for (JsonNode value : result.at("/sensitivity/switching")) {
        if (value.at("/answer").asText().equals("at")) {
          String of = value.at("/of").asText();
          assertThat(value.at("/at/value").asText().startsWith("-"))
              .as(of)
              .isEqualTo(of.equals("tired/proxy"));
        }
      }
    }

    @Test
    void aSimulationSaysHowManyNumbersWereVaried() {
      JsonNode result = Edited.parse(map().evaluated().text());
      assertThat(result.at("/simulation/numbersVaried").asInt()).isEqualTo(3);
      assertThat(result.at("/simulation/numbersInMap").asInt()).isEqualTo(20);
      assertThat(result.at("/simulation/shareBelowRatio").asText()).startsWith("0.");
    }
  }
}
