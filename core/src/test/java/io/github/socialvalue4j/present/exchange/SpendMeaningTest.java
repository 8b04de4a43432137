package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a spend baseline's document may declare, and what is never said in its name. */
class SpendMeaningTest {
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();
  private static final String CIRCLES =
      "\"circles\": [{\"id\": \"city\", \"name\": \"City\", \"outwardCodes\": [\"PO1\"]},"
          + " {\"id\": \"county\", \"name\": \"County\", \"outwardCodes\": [\"SO14\"]}]";
  private static final String PAYMENTS =
      "\"payments\": [{\"supplier\": \"Acme\", \"amount\": \"100\"},"
          + " {\"supplier\": \"Beta\", \"amount\": \"300\"}]";

  private static Evaluated evaluated(String... parts) {
    return EVALUATOR.evaluate(
        "{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"s\", "
            + String.join(", ", parts)
            + "}");
  }

  private static JsonNode json(Evaluated evaluated) {
    return Edited.parse(evaluated.text());
  }

  private static String supplier(String parts) {
    return "\"suppliers\": [{\"name\": \"Acme\", " + parts + "}]";
  }

  private static String text(Evaluated evaluated) {
    return DocumentStatements.of(evaluated).orThrow().toText();
  }

  @Nested
  class NothingKnown {
    @Test
    void isUnknownInTheResult() {
      JsonNode json = json(evaluated(CIRCLES, PAYMENTS));
      assertThat(json.has("local")).isFalse();
      assertThat(json.at("/by/sme")).hasSize(1);
      assertThat(json.at("/by/sme/0/key").asText()).isEqualTo("unknown");
      assertThat(json.at("/by/within")).isEmpty();
      assertThat(json.at("/problems").toString()).contains("spend.nothing-known");
    }

    @Test
    void isUnknownInTheStatement() {
      assertThat(text(evaluated(CIRCLES, PAYMENTS)))
          .containsPattern("Local \\(City\\) +unknown")
          .containsPattern("SME +unknown")
          .containsPattern("VCSE +unknown")
          .doesNotContainPattern("SME +0.0%");
    }

    @Test
    void ofSomeStandsBesideWhatIsKnown() {
      // One penny of a VCSE that is none, and a million of which nothing is known.
      String page =
          text(
              evaluated(
                  CIRCLES,
                  supplier("\"vcse\": false"),
                  "\"payments\": [{\"supplier\": \"Acme\", \"amount\": \"0.01\"},"
                      + " {\"supplier\": \"Beta\", \"amount\": \"1000000\"}]"));
      assertThat(page).containsPattern("VCSE +none known +over 99.9% not known");
    }
  }

  @Test
  void aShareThatIsNotNoughtIsNeverPrintedAsNought() {
    String page =
        text(
            evaluated(
                CIRCLES,
                "\"suppliers\": [{\"name\": \"Acme\", \"outwardCode\": \"PO1\", \"sme\": true,"
                    + " \"vcse\": true}, {\"name\": \"Beta\", \"outwardCode\": \"LS1\","
                    + " \"sme\": false, \"vcse\": false}]",
                "\"payments\": [{\"supplier\": \"Acme\", \"amount\": \"100\"},"
                    + " {\"supplier\": \"Beta\", \"amount\": \"1000000\"}]"));
    assertThat(page)
        .containsPattern("Local \\(City\\) +under 0.1%, GBP 100.00")
        .containsPattern("SME +under 0.1%, GBP 100.00")
        .containsPattern("VCSE +under 0.1%, GBP 100.00")
        .contains("over 99.9%");
  }

  @Test
  void aPayeeWhomADocumentDoesNotNameIsNoPayee() {
    Evaluated evaluated =
        evaluated(
            CIRCLES,
            "\"payments\": [{\"supplier\": \"REDACTED PERSONAL DATA\", \"amount\": \"100\"},"
                + " {\"supplier\": \"Beta\", \"amount\": \"300\"}]");
    JsonNode json = json(evaluated);
    assertThat(json.at("/payees").asInt()).isEqualTo(1);
    assertThat(json.at("/payeesNotNamed/amount/value").asText()).isEqualTo("100");
    assertThat(json.at("/payeesNotNamed/share/value").asText()).isEqualTo("0.25");
    assertThat(json.at("/total/value").asText()).isEqualTo("400");
    assertThat(text(evaluated)).containsPattern("Payee not named +25.0%, GBP 100.00");
  }

  @Nested
  class Circles {
    @Test
    void withoutOutwardCodesAreAFault() {
      assertThat(
              Faulty.errors(
                  evaluated("\"circles\": [{\"id\": \"city\", \"name\": \"City\"}]", PAYMENTS)))
          .containsExactly("spend.no-outward-codes /circles/0");
      assertThat(
              Faulty.errors(
                  evaluated(
                      "\"circles\": [{\"id\": \"c\", \"name\": \"C\", \"outwardCodes\": []}]",
                      PAYMENTS)))
          .containsExactly("spend.no-outward-codes /circles/0");
    }

    @Test
    void mayBeLeftOutAndThenNobodyIsOutside() {
      JsonNode json =
          json(evaluated(supplier("\"outwardCode\": \"LS1\", \"sme\": true"), PAYMENTS));
      assertThat(json.at("/by/circle")).hasSize(1);
      assertThat(json.at("/by/circle/0/key").asText()).isEqualTo("unknown");
      assertThat(json.at("/by/sme/0/amount/value").asText()).isEqualTo("100");
    }
  }

  @Nested
  class Declared {
    @Test
    void localWithASourceIsLocal() {
      Evaluated evaluated =
          evaluated(
              CIRCLES,
              supplier(
                  "\"outwardCode\": \"LS1\", \"local\": true, \"source\": \"local register, May\""),
              PAYMENTS);
      assertThat(json(evaluated).at("/local/value").asText()).isEqualTo("100");
      assertThat(text(evaluated)).contains("Acme: local register, May");
    }

    @Test
    void notLocalIsOutside() {
      JsonNode json =
          json(evaluated(CIRCLES, supplier("\"local\": false, \"source\": \"r\""), PAYMENTS));
      assertThat(json.at("/by/circle/2/key").asText()).isEqualTo("outside");
      assertThat(json.at("/by/circle/2/amount/value").asText()).isEqualTo("100");
    }

    @Test
    void withoutASourceOrACircleIsAFault() {
      assertThat(Faulty.errors(evaluated(supplier("\"local\": true"), PAYMENTS)))
          .containsExactly(
              "spend.unknown-area /suppliers/0/local", "document.required /suppliers/0/source");
    }

    @Test
    void toBeAnSmeAgainstItsSizeIsSaid() {
      Evaluated evaluated = evaluated(CIRCLES, supplier("\"sme\": true, \"staff\": 300"), PAYMENTS);
      assertThat(json(evaluated).at("/problems").toString())
          .contains("spend.declaration-differs", "/suppliers/0/sme");
    }

    @Test
    void anSmeAtTheLimitOfTheActIsOne() {
      JsonNode json =
          json(
              evaluated(CIRCLES, supplier("\"staff\": 249, \"turnover\": \"44000000\""), PAYMENTS));
      assertThat(json.at("/options/sme/id").asText()).isEqualTo("procurement-act-2023");
      assertThat(json.at("/by/sme/0/amount/value").asText()).isEqualTo("100");
    }
  }

  @Nested
  class RatesOfOnesOwn {
    private static final String KNOWN =
        "\"suppliers\": [{\"name\": \"Acme\", \"outwardCode\": \"PO1\", \"sme\": true},"
            + " {\"name\": \"Beta\", \"outwardCode\": \"LS1\", \"sme\": false}]";

    @Test
    void takeThePlaceOfThePrecedences() {
      Evaluated evaluated =
          evaluated(
              CIRCLES,
              KNOWN,
              PAYMENTS,
              "\"benefit\": {\"rates\": [{\"id\": \"near\", \"sme\": true, \"within\": \"city\","
                  + " \"perPound\": \"0.25\", \"source\": \"our own study, 2025, page 7\"},"
                  + " {\"id\": \"rest\", \"perPound\": \"0.01\", \"source\": \"the same\"}]}");
      JsonNode json = json(evaluated);
      // 100 x 0.25 + 300 x 0.01
      assertThat(json.at("/benefit/total/value").asText()).isEqualTo("28");
      assertThat(json.at("/benefit/precedence").asText()).isEqualTo("own-rates");
      assertThat(text(evaluated)).contains("our own study, 2025, page 7");
    }

    @Test
    void ofMoreThanAPoundForAPoundAreSaid() {
      String benefit =
          "\"benefit\": {\"rates\": [{\"id\": \"all\", \"perPound\": \"%s\","
              + " \"source\": \"our own study\"}]}";
      assertThat(evaluated(CIRCLES, KNOWN, PAYMENTS, benefit.formatted("9")).problems())
          .anyMatch(
              p ->
                  p.code().value().equals("spend.rate-above-one")
                      && p.path().toString().equals("/benefit/rates/0/perPound"));
      assertThat(evaluated(CIRCLES, KNOWN, PAYMENTS, benefit.formatted("1")).problems())
          .noneMatch(p -> p.code().value().equals("spend.rate-above-one"));
    }

    @Test
    void needASourceACircleThatExistsAndNoPrecedenceBesideThem() {
      assertThat(
              Faulty.errors(
                  evaluated(
                      CIRCLES,
                      PAYMENTS,
                      "\"benefit\": {\"rates\": [{\"id\": \"a\", \"within\": \"town\","
                          + " \"perPound\": \"0.25\"}]}")))
          .containsExactlyInAnyOrder(
              "document.required /benefit/rates/0/source",
              "spend.unknown-area /benefit/rates/0/within");
      assertThat(
              Faulty.errors(
                  evaluated(
                      CIRCLES,
                      PAYMENTS,
                      "\"benefit\": {\"precedence\": \"roadmap-sme-first\", \"rates\": []}")))
          .isNotEmpty();
      assertThat(Faulty.errors(evaluated(CIRCLES, PAYMENTS, "\"benefit\": {}")))
          .containsExactly("document.required /benefit");
    }
  }
}
