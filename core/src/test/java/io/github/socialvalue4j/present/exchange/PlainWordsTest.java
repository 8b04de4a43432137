package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sentences that say the rule that is broken, once, in words of people. */
class PlainWordsTest {
  private static List<String> messages(Edited document) {
    return document.evaluated().problems().stream().map(Problem::message).toList();
  }

  private static String statement(Edited document) {
    Evaluated evaluated = document.evaluated();
    assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
    return DocumentStatements.of(evaluated).toOptional().orElseThrow().toText();
  }

  @Nested
  class OfAForecast {
    private Edited sample() {
      return Edited.sample("forecast");
    }

    @Test
    void aCaseThatNobodyStatedIsNotShownAsGiven() {
      Edited oneEnd = sample().without("/measures/0/high");

      assertThat(messages(oneEnd)).anyMatch(m -> m.contains("has a low case and no high one"));
      assertThat(statement(oneEnd)).contains("not stated").doesNotContain("High, year");
      assertThat(Edited.parse(oneEnd.evaluated().text()).findValuesAsText("basis"))
          .contains("not-stated");
    }

    @Test
    void withoutARangeBothEndsAreNotStated() {
      Edited none = sample().without("/measures/0/high").without("/measures/0/low");

      assertThat(messages(none)).noneMatch(m -> m.contains("stands in"));
      assertThat(statement(none))
          .containsPattern("0 +not stated +[0-9,]+ +not stated")
          .contains("no range stated");
      assertThat(none.evaluated().text()).doesNotContain("withinRange");
    }

    @Test
    void aNegativeQuantityIsOneFault() {
      Edited negative =
          sample()
              .without("/measures/0/high")
              .without("/measures/0/low")
              .with("/measures/0/central", "{\"quantities\": [\"-1\"]}");

      assertThat(messages(negative)).filteredOn(m -> m.contains("is delivered")).hasSize(1);
    }
  }

  @Nested
  class OfATable {
    @Test
    void aTableWithoutSatellitesNamesNone() {
      Edited bare = Edited.sample("input-output").without("/satellites");

      assertThat(bare.evaluated().problems())
          .extracting(Problem::remedy)
          .contains("Add it to 'satellites': the table has none.")
          .noneMatch(remedy -> remedy.contains(": ."));
    }

    @Test
    void whatIsNotThereIsNoPlace() {
      Edited plain =
          Edited.sample("input-output")
              .without("/satellites")
              .without("/demand")
              .without("/direct");

      assertThat(plain.evaluated().problems())
          .extracting(p -> p.code() + " " + p.path())
          .contains("io.output-multipliers-only ");
    }
  }

  @Nested
  class OfADistribution {
    private Edited of(String distribution) {
      return Edited.sample("impact-map")
          .with("/simulation/uncertain/reading~1deadweight", distribution);
    }

    @Test
    void numbersAreWrittenAsPeopleWriteThem() {
      assertThat(
              messages(
                  of(
                      "{\"distribution\": \"triangular\", \"low\": \"1\", \"mode\": \"5\","
                          + " \"high\": \"2\"}")))
          .anyMatch(m -> m.contains("lower end is 1, the likeliest value 5 and the upper end 2"));
    }

    @Test
    void aNormalDistributionWithoutEndsGivesAnyNumber() {
      assertThat(
              messages(
                  of("{\"distribution\": \"normal\", \"mean\": \"0.2\", \"deviation\": \"0.1\"}")))
          .contains("The deadweight can be 0 to 1, but the distribution gives any number.");
    }
  }

  @Test
  void calendarsThatDifferAreNamed() {
    Edited mixed =
        Edited.sample("deflate")
            .with(
                "/series",
                "{\"source\": \"s\", \"index\": ["
                    + "{\"prices\": \"calendar 2019\", \"value\": \"1\"},"
                    + "{\"prices\": \"financial 2020/21\", \"value\": \"3\"}]}");

    assertThat(messages(mixed))
        .anyMatch(
            m ->
                m.contains("it has calendar 2019 and financial 2020/21") && !m.contains("above 0"));
  }

  @Test
  void whereNobodyWasAskedNobodyIsSaidNotToAnswer() {
    Edited unknown =
        Edited.of(
            "{\"kind\": \"local-multiplier\", \"version\": \"1\", \"options\": {\"rounds\": 2},"
                + " \"areas\": [{\"id\": \"isle\", \"name\": \"The isle\"}],"
                + " \"ledgers\": [{\"id\": \"ferry\", \"area\": \"isle\", \"income\": \"500\","
                + " \"firstRoundLocal\": true, \"outlays\": [{\"id\": \"mixed\","
                + " \"payee\": \"supplier\", \"amount\": \"100\", \"locality\": \"unknown\"}]}]}");

    assertThat(messages(unknown))
        .anyMatch(m -> m.startsWith("Of a kind of payee it is not known where any of them is"))
        .noneMatch(m -> m.contains("()"));
  }

  @Test
  void aPopulationIsNoSecondAnswer() {
    Edited both =
        Edited.of(
            "{\"kind\": \"local-multiplier\", \"version\": \"1\","
                + " \"areas\": [{\"id\": \"isle\", \"name\": \"The isle\"}],"
                + " \"ledgers\": [{\"id\": \"ferry\", \"area\": \"isle\", \"income\": \"500\","
                + " \"firstRoundLocal\": true, \"outlays\": [{\"id\": \"crew\", \"payee\": \"staff\","
                + " \"amount\": \"100\", \"locality\": \"local\", \"localShare\": \"0.5\","
                + " \"population\": 3}]}]}");

    assertThat(Faulty.errors(both.evaluated()))
        .containsExactly("document.value /ledgers/0/outlays/0/population");
    assertThat(messages(both)).noneMatch(m -> m.contains("more than one way"));
  }

  @Test
  void severalTimesTheFixedCostIsNotTheFixedCost() {
    String text =
        statement(
            Edited.sample("breakeven")
                .with("/targetRatio", "\"1.5\"")
                .with("/fixedCost/value", "\"9642\""));

    assertThat(text.replaceAll("\\s+", " "))
        .contains("1.5 times the fixed cost of GBP 9,642.00, GBP 14,463.00")
        .doesNotContain("fixed cost of GBP 14,463.00");
  }
}
