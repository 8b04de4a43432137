package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import io.github.socialvalue4j.present.exchange.ocds.OcdsReader;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The baseline of the payments under contracts: what they hold, and what is missing from it. */
class OpenContractingPaymentsTest {
  private static byte[] file(String entries, String... payments) {
    return ("{'releases': [{'ocid': 'o', 'date': '2025-01-01', 'buyer': {'name': 'A Council'}, "
            + entries
            + "'contracts': [{'id': 'c', 'suppliers': [{'name': 'A Ltd'}], 'value': {'amount': 9,"
            + " 'currency': 'GBP'}, 'implementation': {'transactions': ["
            + String.join(", ", payments)
            + "]}}]}]}")
        .replace('\'', '"')
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String paid(String id, String value) {
    return "{'id': '%s', 'date': '2025-02-01', 'payee': {'name': 'A Ltd'}, 'value': {%s,"
            .formatted(id, value)
        + " 'currency': 'GBP'}}";
  }

  private static String net(String id, int amount) {
    return paid(id, "'amountNet': " + amount);
  }

  private static String gross(String id, int amount) {
    return paid(id, "'amount': " + amount + ", 'valueAddedTaxIncluded': true");
  }

  private static Evaluated baseline(byte[] file) {
    return SpendFileEvaluator.alone().evaluate(OcdsReader.read(file));
  }

  private static String total(Evaluated answer) {
    JsonNode result = Edited.parse(answer.text());
    return result.at("/options/basis").asText() + " " + result.at("/total/value").asText();
  }

  private static String messages(Evaluated answer) {
    return answer.problems().stream().map(Problem::toString).toList().toString();
  }

  @Test
  void aPaymentKeepsWhatItsValueHolds() {
    JsonNode listed =
        Edited.parse(
            OpenContractingEvaluator.create()
                .evaluate(file("", net("t", 10), paid("u", "'amount': 10, 'amountGross': 12")))
                .text());

    assertThat(listed.at("/payments/0/values").toString())
        .isEqualTo("[{\"basis\":\"net\",\"amount\":\"10\",\"currency\":\"GBP\"}]");
    assertThat(listed.at("/payments/1/values/1/basis").asText()).isEqualTo("gross");
  }

  @Test
  void paymentsOfOneBasisAreAddedUpOnIt() {
    assertThat(total(baseline(file("", net("t", 10), net("u", 5))))).isEqualTo("net 15");
    assertThat(total(baseline(file("", gross("t", 10))))).isEqualTo("gross 10");
    assertThat(total(baseline(file("", paid("t", "'amount': 10"))))).isEqualTo("not-stated 10");
    // With both, either goes with the others.
    String both = paid("b", "'amount': 10, 'amountGross': 12");
    assertThat(total(baseline(file("", both, gross("t", 6), gross("u", 6))))).isEqualTo("gross 24");
  }

  @Test
  void netAndGrossAreNeverAddedUp() {
    Evaluated answer = baseline(file("", net("t", 10), net("u", 5), gross("v", 120)));

    assertThat(total(answer)).isEqualTo("net 15");
    assertThat(answer.status()).isEqualTo(Status.PARTIAL);
    assertThat(messages(answer))
        .contains(
            "OMISSION spend.mixed-basis",
            "1 payment has only a gross value, GBP 120.00 in all, and the others a net one");
    Evaluated gross =
        SpendFileEvaluator.of(
                ("{\"kind\": \"spend-baseline\", \"version\": \"1\", \"id\": \"x\","
                        + " \"basis\": \"gross\"}")
                    .getBytes(StandardCharsets.UTF_8))
            .evaluate(OcdsReader.read(file("", net("t", 10), net("u", 5), gross("v", 120))));
    assertThat(total(gross)).isEqualTo("gross 120");
    assertThat(messages(gross)).contains("2 payments have only a net value, GBP 15.00 in all");
  }

  @Test
  void whatNobodySaysBesideNetIsAddedUpWithAWord() {
    Evaluated answer = baseline(file("", net("t", 10), paid("u", "'amount': 5")));

    assertThat(total(answer)).isEqualTo("not-stated 15");
    assertThat(messages(answer))
        .contains(
            "The total holds 1 payment with a net value and 1 payment of which nobody says whether"
                + " they hold VAT.");
  }

  @Test
  void otherCurrenciesAreNamedWithTheirSums() {
    Evaluated answer =
        baseline(
            file(
                "",
                net("t", 10),
                net("u", 7).replace("GBP", "EUR"),
                net("v", 8).replace("GBP", "USD")));

    assertThat(total(answer)).isEqualTo("net 10");
    assertThat(messages(answer))
        .contains("2 payments are not in GBP and are left out: EUR 7.00 and USD 8.00.");
  }

  @Test
  void whatIsMissingFromAwardsIsANoteToABaselineOfPayments() {
    String award = "'awards': [{'id': 'a'}, {'id': 'b', 'value': {'amount': 'x'}}],";
    Evaluated answer = baseline(file(award, net("t", 10)));

    assertThat(answer.status()).isEqualTo(Status.COMPLETE);
    assertThat(messages(answer)).contains("NOTE ocds.unknown-award").doesNotContain("OMISSION");
  }

  @Test
  void aPaymentThatIsLeftOutMakesItPartial() {
    for (String lost :
        List.of(
            "{'id': 'u', 'value': {'amount': 1, 'currency': 'GBP'}}", paid("u", "'amount': 'x'"))) {
      Evaluated answer = baseline(file("", net("t", 10), lost));
      assertThat(answer.status()).as(lost).isEqualTo(Status.PARTIAL);
      assertThat(messages(answer)).contains("OMISSION ocds.payment");
    }
    Evaluated noList = baseline(file("", net("t", 10)).clone());
    assertThat(noList.status()).isEqualTo(Status.COMPLETE);
    String broken =
        new String(file("", net("t", 10)), StandardCharsets.UTF_8)
            .replace("{\"releases\": [", "{\"releases\": [{\"ocid\": \"p\", \"contracts\": 5},");
    assertThat(baseline(broken.getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(Status.PARTIAL);
  }

  @Test
  void theDatesOfAnEntryStandWithItsName() {
    String awards =
        "'awards': [{'id': 'a', 'title': 'Works', 'date': '2025-03-04T10:00:00Z', 'suppliers':"
            + " [{'name': 'A'}], 'value': {'amount': 1, 'currency': 'GBP'}, 'contractPeriod':"
            + " {'startDate': '2025-04-01', 'endDate': '2026-03-31'}}], ";
    byte[] file =
        new String(file(awards), StandardCharsets.UTF_8)
            .replace("\"contracts\"", "\"other\"")
            .getBytes(StandardCharsets.UTF_8);
    String text =
        DocumentStatements.of(OpenContractingEvaluator.create().evaluate(file))
            .orThrow()
            .toMarkdown();

    assertThat(text)
        .contains(
            "Award a, Works (o); awarded 4 March 2025; runs from 1 April 2025 to 31 March 2026");
  }
}
