package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Payments in = payments counted + payments named as wrong, whatever is wrong with them. */
class SpendDocumentLaws {
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();
  private static final String GOOD = "{\"supplier\": \"Acme\", \"amount\": \"10.01\"}";

  @Provide
  Arbitrary<List<String>> payments() {
    return Arbitraries.of(
            GOOD,
            GOOD,
            GOOD,
            "{\"supplier\": \"Beta\", \"amount\": \"-3\", \"date\": \"2026-04-01\"}",
            "{\"supplier\": \"Redacted personal data\", \"amount\": \"7\"}",
            "null",
            "\"text\"",
            "{}",
            "{\"supplier\": \"Acme\"}",
            "{\"amount\": \"5\"}",
            "{\"supplier\": \"\", \"amount\": \"5\"}",
            "{\"supplier\": \" \", \"amount\": \"5\"}",
            "{\"supplier\": \"A\\u0000\", \"amount\": \"5\"}",
            "{\"supplier\": \"Acme\", \"amount\": 5}",
            "{\"supplier\": \"Acme\", \"amount\": \"1,000\"}",
            "{\"supplier\": \"Acme\", \"amount\": \"5\", \"date\": \"2026-02-30\"}",
            "{\"supplier\": \"Acme\", \"amount\": \"5\", \"date\": \"99999-01-01\"}",
            "{\"supplier\": \"Acme\", \"amount\": \"5\", \"outwardCode\": \"PORTSMOUTH\"}",
            "{\"supplier\": \"Acme\", \"amount\": \"5\", \"companyNumber\": \"?\"}",
            "{\"supplier\": \"Acme\", \"amount\": \"5\", \"sme\": \"yes\"}",
            "{\"supplier\": \"Acme\", \"amount\": \"5\", \"colour\": \"red\"}",
            "{\"supplier\": \"Acme\", \"amount\": \"1E999\"}",
            "{\"supplier\": \"Acme\", \"amount\": null}")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 150)
  void everyPaymentIsCountedOrNamed(@ForAll("payments") List<String> payments) {
    Evaluated evaluated =
        EVALUATOR.evaluate(
            "{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"s\", \"payments\": ["
                + String.join(", ", payments)
                + "]}");
    JsonNode json = Edited.parse(evaluated.text());
    if (evaluated.isFailed()) {
      List<Integer> named = new ArrayList<>();
      evaluated
          .problems()
          .forEach(
              p -> {
                String path = p.path().toString();
                assertThat(path).startsWith("/payments/");
                named.add(Integer.parseInt(path.split("/", -1)[2]));
              });
      for (int i = 0; i < payments.size(); i++) {
        boolean isGood = payments.get(i).equals(GOOD);
        assertThat(named.contains(i)).as(payments.get(i)).isIn(!isGood, false);
      }
      return;
    }
    long rows = 0;
    BigDecimal amount = BigDecimal.ZERO;
    for (JsonNode line : json.at("/by/match")) {
      rows += line.at("/rows").asLong();
      amount = amount.add(new BigDecimal(line.at("/amount/value").asText()));
    }
    assertThat(rows).isEqualTo(payments.size());
    assertThat(amount).isEqualByComparingTo(json.at("/total/value").asText());
  }

  @Property(tries = 60)
  void aPaymentThatIsNotCountedAloneIsNotCountedAmongOthers(
      @ForAll("payments") List<String> payments) {
    for (String payment : payments) {
      boolean isWrong = evaluate(payment).isFailed();
      assertThat(evaluate(GOOD + ", " + payment).isFailed()).as(payment).isEqualTo(isWrong);
    }
  }

  private static Evaluated evaluate(String payments) {
    return EVALUATOR.evaluate(
        "{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"s\", \"payments\": ["
            + payments
            + "]}");
  }
}
