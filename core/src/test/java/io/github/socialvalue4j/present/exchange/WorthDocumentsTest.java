package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The documents of value for cost, breakeven, forecast and restatement. */
class WorthDocumentsTest {
  private static JsonNode result(Edited document) {
    return Edited.parse(document.evaluated().text());
  }

  @Nested
  class ValueForCost {
    @Test
    void namesTheKindsItCountsAndWhenItBreaksEven() {
      JsonNode result = result(Edited.sample("value-for-cost"));

      JsonNode total = result.at("/accounts/2");
      assertThat(total.at("/name").asText()).isEqualTo("framework-total");
      assertThat(total.at("/kindsCounted/0").asText()).isEqualTo("financial");
      assertThat(total.at("/kindsCounted/1").asText()).isEqualTo("local-multiplier");
      // 15,000 x (1 + 0.24 x 0.5) + 10,000 + 20,000
      assertThat(total.at("/years/0/cost/value").asText()).isEqualTo("46800");
      assertThat(total.at("/breakevens/0/answer").asText()).isEqualTo("once");
      assertThat(total.at("/breakevens/0/points/0/day").asText()).startsWith("20");
    }

    @Test
    void addsUnlikeKindsUnderAPolicyOfOnesOwn() {
      JsonNode result =
          result(
              Edited.sample("value-for-cost")
                  .without("/options/policy")
                  .with(
                      "/options/ownPolicy",
                      "{\"name\": \"mine\", \"kinds\": [\"financial\", \"local-multiplier\"],"
                          + " \"reason\": \"a test\"}"));

      assertThat(result.at("/options/policy").asText()).isEqualTo("mine");
      assertThat(result.at("/accounts/2/name").asText()).isEqualTo("mine");
    }

    @Test
    void reportsEveryFaultInOneGo() {
      Evaluated evaluated =
          Edited.sample("value-for-cost")
              .with("/costs/0/costKind", "\"nice\"")
              .with("/costs/1/amounts/0", "\"many\"")
              .with("/values/0/fromYear", "-1")
              .with("/options/targetRatio", "\"0\"")
              .with("/options/timing", "\"never\"")
              .evaluated();

      assertThat(Faulty.errors(evaluated))
          .containsExactlyInAnyOrder(
              "document.code /costs/0/costKind",
              "document.decimal /costs/1/amounts/0",
              "document.value /values/0/fromYear",
              "document.value /options/targetRatio",
              "document.code /options/timing");
    }

    @Test
    void refusesANegativeCostAndAnotherPriceBaseWhereTheyStand() {
      assertThat(
              Faulty.errors(
                  Edited.sample("value-for-cost").with("/costs/2/amounts/0", "\"-5\"").evaluated()))
          .containsExactly("cost.negative /costs/2");
      assertThat(
              Faulty.errors(
                  Edited.sample("value-for-cost")
                      .with("/costs/2/priceBase", "\"calendar 2024\"")
                      .evaluated()))
          .containsExactly("value-for-cost.price-bases /costs/2");
    }
  }

  @Nested
  class Breakevens {
    @Test
    void answersEveryQuestion() {
      JsonNode result = result(Edited.sample("breakeven"));

      assertThat(result.at("/breakevens/0/points/0/at/value").asText()).isEqualTo("750");
      assertThat(result.at("/breakevens/1/points/0/at/value").asText()).isEqualTo("6.02625");
      assertThat(result.at("/breakevens/2/points/0/at/value").asText()).isEqualTo("0.7");
      assertThat(result.at("/breakevens/2/subject").asText()).isEqualTo("deadweight");
    }

    @Test
    void neverIsAnAnswer() {
      JsonNode result = result(Edited.sample("breakeven").with("/unitCost/value", "\"12.856\""));

      assertThat(result.at("/status").asText()).isEqualTo("complete");
      assertThat(result.at("/breakevens/0/answer").asText()).isEqualTo("never");
      assertThat(result.at("/breakevens/0/points")).isEmpty();
    }

    @Test
    void aShareAboveOneIsRefusedWhereItStands() {
      assertThat(
              Faulty.errors(
                  Edited.sample("breakeven").with("/deductions/0/share", "\"1.2\"").evaluated()))
          .containsExactly("document.value /deductions/0");
    }
  }

  @Nested
  class Forecasts {
    @Test
    void valuesEachCaseAndSaysHowFarItWasOut() {
      JsonNode result = result(Edited.sample("forecast"));

      // 2,000, 2,000, 2,200, 2,420 and 2,662 hours
      assertThat(result.at("/measures/0/central/years/4/quantity/value").asText())
          .isEqualTo("2662");
      assertThat(result.at("/review/errors/0/relativeError/value").asText()).isEqualTo("-0.1");
      assertThat(result.at("/targets/0/growth/value").asText()).isEqualTo("0.1");
      assertThat(result.at("/targets/1/growth/value").asText()).startsWith("0.1");
    }

    @Test
    void aPathIsGivenInOneWay() {
      assertThat(
              Faulty.errors(
                  Edited.sample("forecast")
                      .with("/measures/1/central/growth", "\"0.1\"")
                      .evaluated()))
          .containsExactly("document.value /measures/1/central");
    }

    @Test
    void growthThatNoNumberHoldsIsAProblemAndNoException() {
      Evaluated evaluated =
          Edited.sample("forecast")
              .with("/measures/0/high/growth", "\"1e34\"")
              .with("/measures/0/high/years", "900")
              .evaluated();

      assertThat(evaluated.isFailed()).isTrue();
      assertThat(Faulty.errors(evaluated)).contains("document.value /measures/0/high");
    }
  }

  @Nested
  class Restatements {
    @Test
    void bridgesOverTheCrosswalk() {
      JsonNode result = result(Edited.sample("restatement"));

      JsonNode bridge = result.at("/bridges/1");
      assertThat(bridge.at("/name").asText()).isEqualTo("framework-total");
      assertThat(bridge.at("/before/value").asText()).isEqualTo("32140");
      assertThat(bridge.at("/steps/0/step").asText()).isEqualTo("proxy");
      assertThat(bridge.at("/steps/0/value/value").asText()).isEqualTo("-3280");
      assertThat(bridge.at("/after/value").asText()).isEqualTo("28860");
      assertThat(result.at("/editions")).hasSize(2);
    }

    @Test
    void withoutACrosswalkItFails() {
      assertThat(Faulty.errors(Edited.sample("restatement").without("/crosswalk").evaluated()))
          .containsExactly("restatement.no-crosswalk /to");
    }

    @Test
    void withoutACounterpartItIsPartial() {
      Evaluated evaluated =
          Edited.sample("restatement")
              .with("/crosswalk/measures/0/from", "\"APPRENTICESHIP\"")
              .evaluated();

      assertThat(evaluated.status()).isEqualTo(Status.PARTIAL);
      assertThat(evaluated.text()).contains("restatement.no-counterpart", "no-counterpart");
    }
  }

  @Nested
  class Portfolios {
    @Test
    void areRankedByContractAndDirectorateWithTheirNames() {
      JsonNode result = result(Edited.sample("contributions"));

      // 150 x 16.07 + 52 x 207.40, and 400 x 16.07
      JsonNode view = result.at("/views/0");
      assertThat(view.at("/contributions/0/value/value").asText()).isEqualTo("13195.3");
      assertThat(view.at("/contributions/0/name").asText())
          .isEqualTo("Refurbishment of a housing block");
      assertThat(view.at("/contributions/1/value/value").asText()).isEqualTo("6428");
      assertThat(view.at("/contributions/1/cumulativeShare/value").asText()).isEqualTo("1");
      assertThat(view.at("/top/value/value").asText()).isEqualTo("13195.3");
      assertThat(result.at("/views/1/contributions/0/id").asText()).isEqualTo("regeneration");
      // 44 weeks that were claimed and not rejected
      assertThat(result.at("/views/2/scope/name").asText()).isEqualTo("Regeneration");
      assertThat(result.at("/views/2/total/value").asText()).isEqualTo("9125.6");
    }

    @Test
    void areRestatedContractByContract() {
      JsonNode result = result(Edited.sample("portfolio-restatement"));

      assertThat(result.at("/from/0").asText()).isEqualTo("council-roadmap@2021");
      JsonNode bridge = result.at("/bridges/0");
      // 550 hours promised, at 16.07 and at 14.43
      assertThat(bridge.at("/before/value").asText()).isEqualTo("8838.5");
      assertThat(bridge.at("/steps/0/value/value").asText()).isEqualTo("-902");
      assertThat(bridge.at("/after/value").asText()).isEqualTo("7936.5");
      assertThat(bridge.at("/lines/0/contract").asText()).isEqualTo("C-01");
      assertThat(bridge.at("/lines/0/counterpart").asText()).isEqualTo("NT29");
    }

    @Test
    void areComparedAsOfTwoDaysOfEventAndOfRecord() {
      JsonNode result = result(Edited.sample("portfolio-comparison"));

      assertThat(result.at("/moves/1/record").asText()).isEqualTo("D-2");
      assertThat(result.at("/moves/1/cause").asText()).isEqualTo("recorded-late");
      assertThat(result.at("/since/recordedBy").asText()).isEqualTo("2026-03-28");
    }

    @Test
    void whatHadHappenedDependsOnWhatWasOnRecord() {
      Evaluated evaluated =
          Edited.sample("portfolio-comparison")
              .with("/since", "{\"occurredBy\": \"2026-03-28\", \"recordedBy\": \"2026-03-28\"}")
              .with("/asOf", "{\"occurredBy\": \"2026-03-28\", \"recordedBy\": \"2026-04-30\"}")
              .evaluated();

      JsonNode result = Edited.parse(evaluated.text());
      assertThat(result.at("/moves")).hasSize(1);
      assertThat(result.at("/moves/0/record").asText()).isEqualTo("D-2");
    }
  }

  @Nested
  class Derived {
    @Test
    void aTableIsWrittenWithItsLineageAsAFileThatReadsBack() {
      JsonNode result = result(Edited.sample("derived-table"));

      // 16.07 x 0.95
      assertThat(result.at("/rows/4/value/value").asText()).isEqualTo("15.2665");
      assertThat(result.at("/rows/4/area").asText()).isEqualTo("city");
      assertThat(result.at("/table/lineage").asText())
          .startsWith("localised from council-roadmap@2021 (sha256 ");
      assertThat(result.at("/file").asText()).isEqualTo("council-roadmap-2021-city.csv");
      byte[] csv = result.at("/csv").asText().getBytes(StandardCharsets.UTF_8);
      byte[] manifest = result.at("/manifest").asText().getBytes(StandardCharsets.UTF_8);
      ProxyTable again =
          EditionsReader.readTables(
                  "editions.csv", file -> Optional.of(file.equals("editions.csv") ? manifest : csv))
              .orThrow()
              .get(0);
      assertThat(again.identity()).isEqualTo(result.at("/table/identity").asText());
    }

    @Test
    void oneMayBeMadeOfAnother() {
      String half =
          "{\"area\": \"city\", \"values\": [{\"measure\": \"%s\", \"factor\": \"0.5\","
              + " \"source\": \"made up\"}]}";
      JsonNode result =
          result(
              Edited.sample("derived-table")
                  .with(
                      "/derivedTables/1",
                      "{\"from\": \"council-roadmap@2021-city\", \"label\": \"2021-twice\","
                          + " \"localise\": "
                          + half.formatted("APPRENTICESHIP")
                          + "}")
                  .with("/table", "\"council-roadmap@2021-twice\""));

      // 207.40 / 2 and, from the table before, 16.07 x 0.95
      assertThat(result.at("/rows/0/value/value").asText()).isEqualTo("103.7");
      assertThat(result.at("/rows/4/value/value").asText()).isEqualTo("15.2665");
      assertThat(result.at("/table/lineage").asText()).contains("council-roadmap@2021-city");
    }
  }

  @Test
  void inFullEveryFigureIsWrittenOnce() {
    for (String kind : new String[] {"breakeven", "forecast", "restatement"}) {
      JsonNode result = result(Edited.sample(kind).with("/detail", "\"full\""));

      assertThat(result.at("/figures")).as(kind).isNotEmpty();
    }
  }
}
