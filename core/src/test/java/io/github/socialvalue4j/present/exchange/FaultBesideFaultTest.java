package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.socialvalue4j.basis.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is wrong with one field neither hides what another says, nor makes it say too much. */
class FaultBesideFaultTest {
  private static List<String> said(Edited document) {
    return document.evaluated().problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }

  private static List<String> sentences(Edited document) {
    return document.evaluated().problems().stream().map(Problem::message).toList();
  }

  /** Three faults in each document of each kind: another type, no form, no field. */
  @Test
  void threeFaultsOfThreeKindsAreThreeProblems() {
    List<String> lost = new ArrayList<>();
    int tried = 0;
    for (DocumentEvaluator.Kind kind : TestCatalogue.evaluator().kinds()) {
      JsonNode sample = Edited.parse(kind.sample());
      List<String> texts =
          Places.of(sample).stream()
              .filter(at -> sample.at(at).isTextual())
              .filter(at -> !at.equals("/kind") && !at.equals("/version"))
              .toList();
      for (int round = 0; round < 3 && texts.size() > 1; round++) {
        String typed = texts.get((round * 7 + 1) % texts.size());
        String formless = texts.get((texts.size() / 2 + round) % texts.size());
        if (typed.equals(formless)) {
          continue;
        }
        JsonNode odd = round % 2 == 0 ? JsonNodeFactory.instance.objectNode() : IntNode.valueOf(5);
        JsonNode broken =
            Places.with(
                Places.with(Places.with(sample, typed, odd), formless, TextNode.valueOf("\u0000")),
                "/colour",
                TextNode.valueOf("red"));
        List<String> places =
            TestCatalogue.evaluator().evaluate(broken.toString()).problems().stream()
                .map(p -> p.path().toString())
                .toList();
        for (String place : List.of(typed, formless, "/colour")) {
          if (!places.contains(place)) {
            lost.add(kind.kind() + " " + place);
          }
        }
        tried++;
      }
    }
    assertThat(lost).isEmpty();
    assertThat(tried).isGreaterThanOrEqualTo(40);
  }

  @Nested
  class ValueAdded {
    private final Edited document = Edited.sample("gva");

    @Test
    void doesNotCallAUnitUnstatedThatCannotBeRead() {
      document.with("/accounts/0/employees", "\"3\"");
      document.with("/accounts/0/employeesUnit", "\"person\"");
      assertThat(said(document))
          .contains("document.unit /accounts/0/employeesUnit")
          .doesNotContain("gva.employees-unit-assumed /accounts/0/employees");
    }

    @Test
    void doesNotCallEmployeesMissingThatCannotBeRead() {
      document.with("/accounts/0/employees", "\"many\"");
      document.with("/accounts/0/employeesUnit", "\"fte\"");
      assertThat(said(document))
          .contains("document.decimal /accounts/0/employees")
          .doesNotContain("document.not-used /accounts/0/employeesUnit");
    }

    @Test
    void saysThatAccountsDifferBesideHoursBelowNone() {
      document.with("/accounts/0/production/output/value", "\"999999\"");
      document.with("/accounts/0/hours", "\"-3\"");
      assertThat(said(document))
          .contains("gva.no-labour /accounts/0/hours", "gva.accounts-differ /accounts/0");
    }

    @Test
    void doesNotCompareAccountsOfWhichAnAmountCannotBeRead() {
      document.with("/accounts/0/production/output/value", "\"much\"");
      assertThat(said(document)).doesNotContain("gva.accounts-differ /accounts/0");
    }

    @Test
    void countsNobodyInTonnesOfCarbon() {
      document.with("/accounts/0/employees", "\"3\"");
      document.with("/accounts/0/employeesUnit", "\"tco2e\"");
      assertThat(said(document)).contains("gva.other-unit /accounts/0/employees");
    }
  }

  @Nested
  class LocalMultipliers {
    private final Edited document =
        Edited.sample("local-multiplier")
            .with("/areas", "[{\"id\": \"here\", \"name\": \"Here\"}]")
            .without("/comparison")
            .without("/series")
            .with(
                "/ledgers",
                "[{\"id\": \"l\", \"area\": \"here\", \"firstRoundLocal\": true,"
                    + " \"income\": \"100\", \"outlays\": [{\"id\": \"o\", \"payee\": \"staff\","
                    + " \"amount\": \"150\", \"locality\": \"local\", \"localShare\": \"1.2\"}]}]");

    @Test
    void sayThatOutlaysExceedTheIncomeBesideAShareOutOfRange() {
      assertThat(said(document))
          .contains(
              "multiplier.exceeds-income /ledgers/0",
              "multiplier.retention-out-of-range /ledgers/0/outlays/0/localShare");
    }

    @Test
    void doNotCompareAnIncomeThatCannotBeRead() {
      document.with("/ledgers/0/income", "\"much\"");
      assertThat(said(document)).doesNotContain("multiplier.exceeds-income /ledgers/0");
    }

    @Test
    void doNotCompareAnIncomeBelowZero() {
      document.with("/ledgers/0/income", "\"-1\"");
      assertThat(said(document))
          .contains("multiplier.no-income /ledgers/0/income")
          .doesNotContain("multiplier.exceeds-income /ledgers/0");
    }
  }

  @Nested
  class Maps {
    private final Edited document = Edited.sample("impact-map");

    @Test
    void nameHoursThatNoInputCounts() {
      document.with("/outcomes/0/hours", "\"hours-of-nobody\"");
      assertThat(said(document)).contains("document.not-used /outcomes/0/hours");
    }

    @Test
    void sayOfACorrelationWhichRuleItBreaks() {
      String cell = document.at("/simulation/correlations/0/first").asText();
      document.with("/simulation/correlations/0/rho", "\"2\"");
      assertThat(sentences(document))
          .anyMatch(s -> s.startsWith("The rank correlation of " + cell + " and "));
    }
  }

  @Nested
  class Forecasts {
    private final Edited document =
        Edited.sample("forecast").without("/measures/0/low").without("/measures/0/high");

    @Test
    void nameTheGrowthThatLeavesLessThanNothing() {
      document.with("/measures/0/central", "{\"first\": \"10\", \"growth\": \"-2\", \"years\": 3}");
      assertThat(said(document)).contains("document.value /measures/0/central/growth");
    }

    @Test
    void sayANegativeQuantityOnceForItsCase() {
      document.with(
          "/measures/0/central", "{\"first\": \"-10\", \"growth\": \"0.1\", \"years\": 3}");
      assertThat(said(document)).containsOnlyOnce("forecast.negative-flow /measures/0/central");
    }
  }

  @Test
  void aListOfOneCellHasOneCell() {
    Edited document = Edited.sample("input-output").with("/flows/0", "[\"1\"]");
    assertThat(sentences(document)).anyMatch(s -> s.startsWith("The list has 1 cell for "));
  }
}
