package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A number comes out in the unit that the answer claims, or it does not come out. */
class UnitsFitTest {
  private static Problem only(Edited document) {
    Evaluated evaluated = document.evaluated();
    assertThat(evaluated.isFailed()).as(evaluated.text()).isTrue();
    assertThat(Faulty.errors(evaluated)).hasSize(1);
    return evaluated.problems().stream()
        .filter(p -> p.severity() == io.github.socialvalue4j.basis.problem.Severity.ERROR)
        .findFirst()
        .orElseThrow();
  }

  private static String statement(Edited document) {
    Evaluated evaluated = document.evaluated();
    assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
    return DocumentStatements.of(evaluated).toOptional().orElseThrow().toText();
  }

  @Nested
  class OfAnImpact {
    private Edited sample() {
      return Edited.sample("additionality");
    }

    private void refused(String unit) {
      Problem problem = only(sample().with("/impacts/0/valuePerUnit/unit", "\"" + unit + "\""));

      assertThat(problem.code() + " " + problem.path())
          .isEqualTo("additionality.other-unit /impacts/0/valuePerUnit/unit");
      assertThat(problem.message()).contains("'" + unit + "'").contains("'GBP/fte'");
    }

    @Test
    void aValueThatDoesNotComeOutInTheCurrencyIsRefused() {
      refused("GBP/x-place");
      refused("GBP");
      refused("EUR/fte");
    }

    @Test
    void aValueInTheUnitThatFitsIsTaken() {
      JsonNode result =
          Edited.parse(
              sample().with("/impacts/0/valuePerUnit/unit", "\"GBP/fte\"").evaluated().text());

      assertThat(result.at("/impacts/0/value/value").asText()).isEqualTo("3227040");
      assertThat(result.at("/impacts/0/value/unit").asText()).isEqualTo("GBP");
    }

    @Test
    void twoUnitsOfOneImpactContradictEachOther() {
      Problem problem =
          only(
              sample()
                  .without("/impacts/0/valuePerUnit")
                  .with("/impacts/0/intervention/grossImpact/unit", "\"x-place\"")
                  .with("/impacts/0/reference/grossImpact/unit", "\"x-place\""));

      assertThat(problem.code() + " " + problem.path())
          .isEqualTo("additionality.other-unit /impacts/0/intervention/grossImpact/unit");
      assertThat(problem.message()).contains("'fte'").contains("'x-place'");
    }

    @Test
    void aUnitThatNobodyStatedIsMissing() {
      assertThat(Faulty.errors(sample().without("/impacts/0/unit").evaluated()))
          .containsExactly("document.required /impacts/0/unit");
    }

    @Test
    void theUnitOfTheGrossImpactIsThatOfTheImpact() {
      JsonNode result =
          Edited.parse(
              sample()
                  .without("/impacts/0/unit")
                  .without("/impacts/0/reference")
                  .with("/impacts/0/deadweight", "{\"value\": \"0\"}")
                  .with("/impacts/0/intervention/grossImpact/unit", "\"x-place\"")
                  .evaluated()
                  .text());

      assertThat(result.at("/impacts/0/additional/unit").asText()).isEqualTo("x-place");
      assertThat(result.at("/impacts/0/value/unit").asText()).isEqualTo("GBP");
    }
  }

  @Nested
  class OfEmployees {
    @Test
    void moneyIsNoNumberOfPeople() {
      Edited document = Edited.sample("gva").with("/accounts/0/employeesUnit", "\"GBP\"");

      assertThat(Faulty.errors(document.evaluated()))
          .containsExactly("gva.other-unit /accounts/0/employees");
    }

    @Test
    void aUnitThatNobodyStatedIsNamed() {
      Edited document = Edited.sample("gva").without("/accounts/0/employeesUnit");

      assertThat(document.evaluated().status()).isEqualTo(Status.COMPLETE);
      assertThat(document.evaluated().problems())
          .extracting(p -> p.code() + " " + p.path())
          .contains("gva.employees-unit-assumed /accounts/0/employees");
    }
  }

  @Nested
  class OfMillions {
    @Test
    void everyAmountOfATableSaysThem() {
      String text = statement(Edited.sample("input-output").with("/amountsIn", "\"million\""));

      assertThat(text).contains("full-time equivalents per GBP million", "GBP million 650.00");
      assertThat(text.replace("GBP million", "")).doesNotContain("GBP");
    }

    @Test
    void everyAmountOfAccountsSaysThem() {
      Edited document =
          Edited.sample("gva")
              .with("/amountsIn", "\"thousand\"")
              .with("/accounts/0/income/surplus/0/value", "\"43000\"")
              .with("/accounts/0/production/intermediate/0/value", "\"-5\"");

      String text = statement(document);

      assertThat(text).contains("differ by GBP thousand", "is GBP thousand -5.00");
      assertThat(text.replace("GBP thousand", "")).doesNotContain("GBP");
    }
  }

  @Test
  void ratesOfThePoundAreNotThoseOfTheDollar() {
    Edited document = Edited.sample("spend-baseline").with("/currency", "\"USD\"");

    assertThat(Faulty.errors(document.evaluated())).contains("spend.rate-unit /benefit");
    assertThat(Faulty.errors(document.without("/benefit").evaluated()))
        .doesNotContain("spend.rate-unit /benefit");
  }
}
