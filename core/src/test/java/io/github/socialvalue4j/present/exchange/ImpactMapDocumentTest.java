package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Nested
  class Observations {
    private static final String OBSERVED =
        """
        {"unit": "x-pupil",
         "baseline": {"value": "10", "on": "2021-04-01", "by": "the schools"},
         "completion": {"value": "110", "on": "2023-03-31", "by": "the schools", "state": "verified"},
         "postCompletion": {"value": "91", "on": "2025-03-31", "by": "the schools", "record": "o-3"},
         "comparison": {
           "change": {"value": "6", "on": "2023-03-31", "by": "the schools"},
           "size": "60", "servedSize": "250"}}
        """;

    private Edited observed() {
      return map()
          .without("/outcomes/0/quantity")
          .without("/outcomes/0/dropOff")
          .without("/outcomes/0/deadweight")
          .without("/sensitivity")
          .without("/simulation")
          .with("/outcomes/0/observed", OBSERVED);
    }

    @Test
    void fillTheCellsOfAnOutcome() {
      JsonNode row = result(observed()).at("/rows/0");

      // 110 - 10; (91 - 10) / (110 - 10) = 0.9 ^ 2 in two years; (6 / 60) / (100 / 250).
      assertThat(number(row, "reading/quantity").at("/value").asText()).isEqualTo("100");
      assertThat(number(row, "reading/drop-off").at("/value").asText()).isEqualTo("0.1");
      assertThat(number(row, "reading/deadweight").at("/value").asText()).isEqualTo("0.25");
      assertThat(number(row, "reading/drop-off").at("/basis").asText()).isEqualTo("observed");
    }

    private static JsonNode number(JsonNode row, String cell) {
      return StreamSupport.stream(row.at("/cells").spliterator(), false)
          .filter(c -> c.at("/cell").asText().equals(cell))
          .findFirst()
          .orElseThrow()
          .at("/number");
    }

    @Test
    void sayWhenAndByWhom() {
      Evaluated full = observed().with("/detail", "\"full\"").evaluated();

      assertThat(full.text()).contains("2025-03-31", "o-3", "the schools");
      assertThat(FigureJson.readAll(full.text()).isComplete()).isTrue();
    }

    @Test
    void doNotStandBesideTheCellTheyGive() {
      Edited twice = observed().with("/outcomes/0/quantity", "{\"value\": \"100\"}");

      assertThat(Faulty.errors(twice.evaluated()))
          .contains("sroi.stated-twice /outcomes/0/observed");
    }

    @Test
    void outsideTheirRangeAreAProblemWithAPlace() {
      Edited more =
          observed()
              .with("/outcomes/0/observed/postCompletion/value", "\"120\"")
              .with("/outcomes/0/observed/comparison/size", "\"0\"");

      assertThat(Faulty.errors(more.evaluated()))
          .contains(
              "observed.out-of-range /outcomes/0/observed/postCompletion",
              "observed.out-of-range /outcomes/0/observed/comparison");
    }
  }

  @Test
  void rowsAfterAMisfitAreReadForTheirFaultsToo() {
    Edited bad =
        map().with("/outcomes/0", "7").with("/outcomes/1/quantity/unit", "\"nothing known\"");

    assertThat(Faulty.errors(bad.evaluated()))
        .anyMatch(e -> e.endsWith(" /outcomes/0"))
        .anyMatch(e -> e.endsWith(" /outcomes/1/quantity/unit"));
  }

  @Test
  void sharesThatSumAboveOneAreRefusedUnderTheSummedOption() {
    Edited summed =
        map()
            .with("/options/deductions", "\"summed\"")
            .with("/outcomes/0/deadweight/value", "\"0.7\"")
            .with("/outcomes/0/attribution/value", "\"0.4\"");

    assertThat(Faulty.errors(summed.evaluated())).anyMatch(e -> e.contains("/outcomes/0"));
    assertThat(Faulty.errors(summed.with("/options/deductions", "\"multiplied\"").evaluated()))
        .isEmpty();
  }

  @Test
  void ofAThousandRowsEachFaultHasItsPlace() {
    Edited large = map().without("/sensitivity").without("/simulation");
    String row = large.at("/outcomes/0").toString();
    for (int i = 3; i < 1000; i++) {
      String faulty = i % 100 == 0 ? row.replace("\"0.2\"", "\"1.2\"") : row;
      large.with("/outcomes/" + i, faulty.replace("\"reading\"", "\"r" + i + "\""));
    }

    assertThat(Faulty.errors(large.evaluated()))
        .hasSize(9)
        .allMatch(e -> e.matches("\\S+ /outcomes/[1-9]00/deadweight"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"distribution": "fixed", "value": "0.3"}
          {"distribution": "uniform", "low": "0.1", "high": "0.5"}
          {"distribution": "triangular", "low": "0.1", "mode": "0.2", "high": "0.6"}
          {"distribution": "pert", "low": "0.1", "mode": "0.2", "high": "0.6"}
          {"distribution": "pert", "low": "0.1", "mode": "0.2", "high": "0.6", "shape": "10"}
          {"distribution": "normal", "mean": "0.3", "deviation": "0.1", "low": "0", "high": "1"}
          {"distribution": "discrete", "values": ["0.1", "0.4"], "weights": ["1", "3"]}
          """)
  void everyDistributionCanBeStated(String distribution) {
    Edited one =
        map()
            .without("/simulation/correlations")
            .with("/simulation/uncertain/reading~1deadweight", distribution);

    assertThat(result(one).at("/simulation/mean").asText()).startsWith("1.");
  }

  @Test
  void ratesAndIndicesOfOnesOwnAreChecked() {
    Edited bands =
        map()
            .with(
                "/options/discount",
                "{\"source\": \"ours\", \"bands\": ["
                    + "{\"fromYear\": 1, \"toYear\": 10, \"rate\": \"0.03\"},"
                    + "{\"fromYear\": 5, \"toYear\": 50, \"rate\": \"3.5\"}]}");
    Edited index =
        map()
            .with(
                "/options/realTerms",
                "{\"to\": \"calendar 2024\", \"series\": {\"source\": \"ours\", \"index\": ["
                    + "{\"prices\": \"calendar 2024\", \"value\": \"0\"}]}}");

    assertThat(Faulty.errors(bands.evaluated())).anyMatch(e -> e.contains("/options/discount"));
    assertThat(Faulty.errors(index.evaluated()))
        .anyMatch(e -> e.contains("/options/realTerms/series"));
  }
}
