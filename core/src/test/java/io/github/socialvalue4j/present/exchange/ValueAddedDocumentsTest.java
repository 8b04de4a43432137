package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueAddedDocumentsTest {
  private static JsonNode result(Edited document) {
    Evaluated evaluated = document.evaluated();
    assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
    return Edited.parse(evaluated.text());
  }

  private static BigDecimal value(JsonNode result, String pointer) {
    return new BigDecimal(result.at(pointer + "/value").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gva", "input-output", "additionality"})
  void everyFigureReplays(String kind) {
    Evaluated full = Edited.sample(kind).with("/detail", "\"full\"").evaluated();

    assertThat(FigureJson.readAll(full.text()).isComplete()).isTrue();
  }

  @Nested
  class Accounts {
    private Edited sample() {
      return Edited.sample("gva");
    }

    @Test
    void bothApproachesStandBesideTheirDifference() {
      JsonNode result = result(sample().with("/accounts/0/income/surplus/0/value", "\"43000\""));

      assertThat(value(result, "/accounts/0/production")).isEqualByComparingTo("254500");
      assertThat(value(result, "/accounts/0/income")).isEqualByComparingTo("253600");
      assertThat(value(result, "/accounts/0/difference")).isEqualByComparingTo("900");
      assertThat(result.at("/problems/0/code").asText()).isEqualTo("gva.accounts-differ");
      assertThat(result.at("/problems/0/path").asText()).isEqualTo("/accounts/0");
    }

    @Test
    void aTotalThatAnAccountLacksIsMissingAndNotSmaller() {
      JsonNode result = result(sample());

      assertThat(result.at("/production").isMissingNode()).isTrue();
      assertThat(value(result, "/income")).isEqualByComparingTo("293000");
    }

    @Test
    void taxesOnProductsMakeGrossDomesticProduct() {
      JsonNode result =
          result(
              sample()
                  .with("/taxesOnProducts", "{\"value\": \"1000\"}")
                  .with("/subsidiesOnProducts", "{\"value\": \"400\"}"));

      assertThat(value(result, "/gdp")).isEqualByComparingTo("293600");
    }

    @Test
    void whereTheApproachesDifferGdpSaysWhichItTook() {
      JsonNode result =
          result(
              sample()
                  .with(
                      "/accounts/1/production",
                      "{\"output\": {\"value\": \"38500\"}, \"intermediate\": [{\"value\": \"0\"}]}")
                  .with("/accounts/0/income/surplus/0/value", "\"43000\"")
                  .with("/taxesOnProducts", "{\"value\": \"1000\"}"));

      assertThat(value(result, "/gdp")).isEqualByComparingTo("294000");
      assertThat(result.at("/gdpApproach").asText()).isEqualTo("production");
      assertThat(result.at("/problems").findValuesAsText("code"))
          .contains("gva.gdp-approach", "gva.accounts-differ");
      assertThat(result.at("/problems").findValuesAsText("message"))
          .contains(
              "GDP is made from GVA by production; made from GVA by income it would be GBP 900.00"
                  + " less.");
    }

    @Test
    void withoutACommonApproachGdpIsNamedAsLeftOut() {
      Edited mixed =
          sample()
              .without("/accounts/0/income")
              .with("/subsidiesOnProducts", "{\"value\": \"1000\"}");

      assertThat(mixed.evaluated().status()).isEqualTo(Status.PARTIAL);
      assertThat(mixed.evaluated().problems())
          .extracting(p -> p.code() + " " + p.path())
          .contains("gva.no-common-approach /subsidiesOnProducts");
    }

    @Test
    void everyFaultComesOutAtOnceWithItsPlace() {
      Edited bad =
          sample()
              .with("/accounts/0/production/output/value", "\"-1\"")
              .with("/accounts/0/production/intermediate/0/currency", "\"EUR\"")
              .without("/accounts/0/production/intermediate/1/value")
              .with("/accounts/0/income/compensation/0/value", "\"1E+900000000\"")
              .with("/accounts/0/income/taxesLessSubsidies/1/currency", "\"USD\"")
              .with("/accounts/0/employees", "\"0\"")
              .with("/accounts/0/hours", "\"-5\"")
              .without("/accounts/1/income")
              .with("/accounts/2", "{\"id\": \"repair-cafe\"}")
              .with("/taxesOnProducts", "{\"value\": \"1\", \"currency\": \"EUR\"}");

      assertThat(Faulty.errors(bad.evaluated()))
          .containsExactlyInAnyOrder(
              "gva.negative-amount /accounts/0/production/output",
              "gva.other-unit /accounts/0/production/intermediate/0",
              "document.required /accounts/0/production/intermediate/1/value",
              "document.decimal /accounts/0/income/compensation/0/value",
              "gva.other-unit /accounts/0/income/taxesLessSubsidies/1",
              "gva.no-labour /accounts/0/employees",
              "gva.no-labour /accounts/0/hours",
              "gva.no-account /accounts/1",
              "document.duplicate-id /accounts/2/id",
              "gva.no-account /accounts/2",
              "gva.other-unit /taxesOnProducts");
    }

    @Test
    void aNegativeUseIsAskedAbout() {
      Evaluated odd =
          sample().with("/accounts/0/production/intermediate/0/value", "\"-5\"").evaluated();

      assertThat(odd.problems())
          .extracting(p -> p.code() + " " + p.path())
          .contains("gva.negative-amount /accounts/0/production/intermediate/0");
      assertThat(odd.status()).isEqualTo(Status.COMPLETE);
    }
  }

  @Nested
  class Tables {
    private Edited sample() {
      return Edited.sample("input-output");
    }

    @Test
    void typeTwoStandsBesideTypeOneAndWarns() {
      JsonNode result = result(sample());

      assertThat(result.at("/models/0/type").asText()).isEqualTo("type-i");
      assertThat(result.at("/models/1/type").asText()).isEqualTo("type-ii");
      assertThat(result.at("/problems/0/code").asText()).isEqualTo("io.type-ii");
      assertThat(value(result, "/models/1/industries/0/outputMultiplier"))
          .isGreaterThan(value(result, "/models/0/industries/0/outputMultiplier"));
    }

    @Test
    void typeTwoWithoutIncomeNamesWhatItDividesBy() {
      JsonNode result = result(sample().without("/households/income"));

      assertThat(result.at("/problems").findValuesAsText("code"))
          .contains("io.household-income-assumed");
      assertThat(result.at("/problems").findValuesAsText("message"))
          .anyMatch(m -> m.startsWith("Household consumption is divided by 800, the compensation"));
      assertThat(
              result(sample().without("/households/income").with("/type", "\"type-i\""))
                  .at("/problems")
                  .findValuesAsText("code"))
          .doesNotContain("io.household-income-assumed");
    }

    @Test
    void whatHouseholdsEarnInMoreThan34DigitsIsAProblem() {
      assertThat(
              Faulty.errors(
                  sample()
                      .without("/households/income")
                      .with("/households/compensation/0", "\"1E+34\"")
                      .with("/households/compensation/1", "\"1E-10\"")
                      .evaluated()))
          .contains("io.household-income-assumed /households/compensation");
    }

    @Test
    void industriesThatLookAlikeAreOneName() {
      assertThat(
              Faulty.errors(
                  sample().with("/industries", "[\"Goods\", \"GOODS \\u200b\"]").evaluated()))
          .contains("io.shape /industries/1");
    }

    @Test
    void anEffectMultipliesDemandAndAMultiplierADirectEffect() {
      JsonNode result = result(sample());

      assertThat(value(result, "/models/0/demand/0/satellites/1/effect").toPlainString())
          .startsWith("2.0792079");
      assertThat(value(result, "/models/0/direct/0/whole").toPlainString()).startsWith("4.7524752");
    }

    @Test
    void coefficientsStandForFlows() {
      JsonNode byFlows = result(sample().without("/households").with("/type", "\"type-i\""));
      JsonNode byCoefficients =
          result(
              sample()
                  .without("/flows")
                  .without("/output")
                  .without("/households")
                  .with("/type", "\"type-i\"")
                  .with("/coefficients", "[[\"0.15\", \"0.25\"], [\"0.2\", \"0.05\"]]")
                  .with("/satellites/0/totals", "[\"0.65\", \"0.7\"]")
                  .with("/satellites/1/totals", "[\"0.012\", \"0.015\"]"));

      assertThat(byCoefficients.at("/models/0/inverse")).isEqualTo(byFlows.at("/models/0/inverse"));
      assertThat(value(byCoefficients, "/models/0/demand/0/satellites/1/effect"))
          .isEqualByComparingTo(value(byFlows, "/models/0/demand/0/satellites/1/effect"));
    }

    @Test
    void aSingularTableIsNamed() {
      assertThat(
              Faulty.errors(
                  sample()
                      .with("/flows", "[[\"500\", \"1000\"], [\"500\", \"1000\"]]")
                      .evaluated()))
          .contains("io.singular /flows");
    }

    @Test
    void everyFaultComesOutAtOnceWithItsPlace() {
      Edited bad =
          sample()
              .with("/flows/0", "[\"150\"]")
              .with("/flows/1/0", "null")
              .with("/flows/1/1", "\"1,000\"")
              .with("/output/1", "\"0\"")
              .with("/satellites/0/totals/2", "\"1\"")
              .with("/satellites/1/unit", "\"jobs\"")
              .with("/households/consumption/1", "\"x\"")
              .with("/households/income", "\"0\"")
              .with("/demand/0/industry", "\"Servces\"")
              .with("/direct/0/satellite", "\"employmnt\"")
              .with("/show", "[\"Goods\", \"Nothing\"]")
              .with("/type", "\"type-iii\"");

      assertThat(Faulty.errors(bad.evaluated()))
          .containsExactlyInAnyOrder(
              "io.shape /flows/0",
              "json.null /flows/1/0",
              "document.decimal /flows/1/1",
              "io.zero-output /output/1",
              "io.shape /satellites/0/totals",
              "document.unit /satellites/1/unit",
              "document.decimal /households/consumption/1",
              "io.industry-unknown /demand/0/industry",
              "io.satellite-unknown /direct/0/satellite",
              "io.industry-unknown /show/1",
              "document.code /type");
    }

    @Test
    void anEmptyTableAndOneWithoutHouseholdsAreRefused() {
      assertThat(Faulty.errors(sample().with("/industries", "[]").evaluated()))
          .contains("document.required /industries");
      assertThat(Faulty.errors(sample().without("/households").evaluated()))
          .containsExactly("io.no-households /households");
      assertThat(Faulty.errors(sample().without("/flows").evaluated()))
          .containsExactly("document.value /flows");
    }

    @Test
    void whatAnIndustryLacksIsNotMultiplied() {
      assertThat(Faulty.errors(sample().with("/satellites/1/totals/0", "\"0\"").evaluated()))
          .containsExactly("io.no-direct-effect /direct/0/industry");
    }
  }

  @Nested
  class Impacts {
    private Edited sample() {
      return Edited.sample("additionality");
    }

    @Test
    void theReferenceCaseHasFactorsOfItsOwn() {
      JsonNode result = result(sample());

      assertThat(value(result, "/impacts/0/intervention/net")).isEqualByComparingTo("97.2");
      assertThat(value(result, "/impacts/0/reference/net")).isEqualByComparingTo("19.44");
      assertThat(value(result, "/impacts/0/additional")).isEqualByComparingTo("77.76");
      assertThat(value(result, "/impacts/0/value")).isEqualByComparingTo("3227040");
    }

    @Test
    void deadweightIsAReferenceCaseWithTheFactorsOfTheIntervention() {
      JsonNode result = result(sample());

      assertThat(value(result, "/impacts/1/additional"))
          .isEqualByComparingTo(
              new BigDecimal("120")
                  .multiply(new BigDecimal("0.75"))
                  .multiply(new BigDecimal("0.6"))
                  .multiply(new BigDecimal("1.5")));
    }

    @Test
    void everyFaultComesOutAtOnceWithItsPlace() {
      Edited bad =
          sample()
              .with("/impacts/0/intervention/grossImpact/value", "\"-120\"")
              .with("/impacts/0/intervention/leakage/value", "\"1.1\"")
              .without("/impacts/0/intervention/substitution")
              .with("/impacts/0/reference/displacement/value", "\"-0.4\"")
              .with("/impacts/0/reference/grossImpact/unit", "\"GBP\"")
              .with("/impacts/0/deadweight", "{\"value\": \"0.2\"}")
              .with("/impacts/1/deadweight/value", "\"25\"")
              .with("/impacts/1/intervention/multiplier/value", "\"-1\"")
              .with("/impacts/1/id", "\"jobs-district\"");

      assertThat(Faulty.errors(bad.evaluated()))
          .containsExactlyInAnyOrder(
              "additionality.negative-impact /impacts/0/intervention/grossImpact",
              "additionality.share-out-of-range /impacts/0/intervention/leakage",
              "document.required /impacts/0/intervention/substitution",
              "additionality.share-out-of-range /impacts/0/reference/displacement",
              "additionality.other-unit /impacts/0/reference/grossImpact",
              "document.value /impacts/0/reference",
              "additionality.share-out-of-range /impacts/1/deadweight",
              "additionality.multiplier /impacts/1/intervention/multiplier",
              "document.duplicate-id /impacts/1/id");
    }

    @Test
    void whatWouldHaveHappenedAnywayMustBeSaid() {
      assertThat(Faulty.errors(sample().without("/impacts/1/deadweight").evaluated()))
          .containsExactly("document.required /impacts/1/reference");
    }
  }
}
