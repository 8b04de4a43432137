package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import io.github.socialvalue4j.present.exchange.ocds.OcdsReader;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OpenContractingEvaluatorTest {
  private static final String TENDER = "uk-fts-record-ocds-h6vhtk-0525b3.json";
  private static final String FICTIONAL = "ocds-fictional-1.1-ocds-213czf-000-00001.json";

  private final OpenContractingEvaluator evaluator = OpenContractingEvaluator.create();

  private static byte[] file(String name) throws IOException {
    try (InputStream in = OpenContractingEvaluatorTest.class.getResourceAsStream("/ocds/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static Quantity pounds(String amount) {
    return new Quantity(new BigDecimal(amount), MeasureUnit.GBP);
  }

  @Test
  void aNoticeGivesAnSmeWorksContractOfNetAndGrossValue() throws IOException {
    JsonNode result = Edited.parse(evaluator.evaluate(file(TENDER)).text());

    assertThat(result.at("/kind").asText()).isEqualTo("open-contracting-result");
    JsonNode contract = result.at("/contracts/0");
    assertThat(contract.at("/category").asText()).isEqualTo("works");
    assertThat(contract.at("/values/0").toString())
        .isEqualTo("{\"basis\":\"net\",\"amount\":\"395493\",\"currency\":\"GBP\"}");
    assertThat(contract.at("/values/1/amount").asText()).isEqualTo("438981");
    assertThat(result.at("/suppliers/0/sme").asBoolean()).isTrue();
    assertThat(result.at("/suppliers/0/vcse").asBoolean(true)).isFalse();
    assertThat(result.at("/largestContracts").isMissingNode()).isTrue();
  }

  @Test
  void theLargestContractsAreThoseOfNetValue() throws IOException {
    Evaluated reached = evaluator.withLargestUpTo(pounds("395493")).evaluate(file(TENDER));
    Evaluated notReached = evaluator.withLargestUpTo(pounds("395493.01")).evaluate(file(TENDER));

    assertThat(reached.status()).isEqualTo(Status.COMPLETE);
    assertThat(Edited.parse(reached.text()).at("/largestContracts/contracts/0/crosses").asBoolean())
        .isTrue();
    assertThat(notReached.problems())
        .map(Problem::code)
        .map(Object::toString)
        .containsExactly("spend.sum-not-reached");
  }

  @Test
  void aContractWithoutANetValueIsNamedAndNeverRankedByAnother() throws IOException {
    Evaluated answer = evaluator.withLargestUpTo(pounds("1")).evaluate(file(FICTIONAL));

    assertThat(answer.status()).isEqualTo(Status.PARTIAL);
    assertThat(answer.problems()).map(p -> p.code().toString()).contains("ocds.no-net-value");
    assertThat(Edited.parse(answer.text()).at("/largestContracts").isMissingNode()).isTrue();
    assertThat(evaluator.evaluate(file(FICTIONAL)).isFailed()).isFalse();
  }

  @Test
  void aStatementHasAColumnForEachBasis() throws IOException {
    String text = DocumentStatements.of(evaluator.evaluate(file(TENDER))).orThrow().toText();

    assertThat(text).contains("GBP 395,493.00", "GBP 438,981.00", "GB-COH:09442333");
  }

  @Test
  void aStatementCountsAwardsApartAndTellsWhichProcessALineIsOf() {
    String award =
        "{\"ocid\": \"p-2\", \"awards\": [{\"id\": \"a\", \"status\": \"active\","
            + " \"suppliers\": [{\"name\": \"Zed\"}], \"value\": {\"amount\": 5,"
            + " \"currency\": \"GBP\"}}]}";
    String text =
        DocumentStatements.of(
                evaluator.evaluate(releases(release("p-1", "100", "GBP") + "," + award)))
            .orThrow()
            .toText();

    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "1 contract, 1 award without a contract",
            "The file holds 1 package, no records, 2 releases of 2 processes, no tenders, no"
                + " lots, 1 award (none with a contract of its own), 1 contract and no payments.",
            "(p-1)",
            "(p-2)");
  }

  @Test
  void whatIsNoPackageIsRefused() {
    assertThat(Faulty.errors(evaluator.evaluate("{}".getBytes(StandardCharsets.UTF_8))))
        .allMatch(e -> e.startsWith("ocds.no-releases"))
        .hasSize(1);
    assertThat(evaluator.evaluate(new byte[] {1, 2, 3}).isFailed()).isTrue();
    assertThatThrownBy(() -> evaluator.withLargestUpTo(pounds("0")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] releases(String json) {
    return ("{\"releases\": [" + json + "]}").getBytes(StandardCharsets.UTF_8);
  }

  private static String release(String ocid, String amount, String currency) {
    return "{\"ocid\": \"%s\", \"contracts\": [{\"id\": \"c\", \"value\": {\"amount\": %s,"
            .formatted(ocid, amount)
        + " \"amountGross\": 120, \"currency\": \"%s\"}}]}".formatted(currency);
  }

  @Test
  void aReleaseThatCannotBeToldFromOthersIsNamedAndNotLost() {
    Evaluated answer =
        evaluator.evaluate(releases("1, " + release("o", "100", "GBP") + ", {\"date\": \"x\"}"));

    assertThat(answer.status()).isEqualTo(Status.PARTIAL);
    assertThat(answer.problems())
        .map(p -> p.code() + " " + p.path())
        .contains("ocds.no-ocid /releases/0", "ocds.no-ocid /releases/2");
    assertThat(Edited.parse(answer.text()).at("/contracts").size()).isEqualTo(1);
    assertThat(Faulty.errors(evaluator.evaluate(releases("1"))))
        .anyMatch(e -> e.startsWith("ocds.no-releases"));
  }

  @Test
  void aRecordWithoutReleasesIsNamed() {
    Evaluated answer =
        evaluator.evaluate(
            ("{\"records\": [{\"ocid\": \"r\"}], \"releases\": ["
                    + release("o", "100", "GBP")
                    + "]}")
                .getBytes(StandardCharsets.UTF_8));

    assertThat(answer.problems())
        .map(p -> p.code() + " " + p.path())
        .contains("ocds.no-ocid /records/0");
  }

  @Test
  void aValueThatCannotBeRankedCostsItselfAlone() {
    OpenContractingEvaluator largest = evaluator.withLargestUpTo(pounds("10"));
    Evaluated mixed =
        largest.evaluate(releases(release("o", "100", "EUR") + "," + release("p", "50", "GBP")));
    Evaluated negative =
        largest.evaluate(releases(release("o", "-5", "GBP") + "," + release("p", "50", "GBP")));

    for (Evaluated answer : List.of(mixed, negative)) {
      JsonNode result = Edited.parse(answer.text());
      assertThat(answer.problems())
          .map(p -> p.code() + " " + p.path())
          .contains("ocds.not-ranked /releases/0/contracts/0");
      assertThat(result.at("/contracts").size()).isEqualTo(2);
      assertThat(result.at("/largestContracts/covered/value").asText()).isEqualTo("50");
    }
    Evaluated none = largest.evaluate(releases(release("o", "-5", "GBP")));
    assertThat(Edited.parse(none.text()).at("/largestContracts").isMissingNode()).isTrue();
  }

  @Test
  void theLargestAreRankedByAnotherBasisOnlyWhenAsked() {
    Evaluated answer =
        evaluator
            .withLargestUpTo(pounds("100"))
            .withBasis(VatBasis.GROSS)
            .evaluate(releases(release("o", "100", "GBP")));

    JsonNode result = Edited.parse(answer.text());
    assertThat(result.at("/options/basis").asText()).isEqualTo("gross");
    assertThat(result.at("/largestContracts/covered/value").asText()).isEqualTo("120");
  }

  @Test
  void whatIsWrittenAsItIsMadeIsTheSameText() throws IOException {
    Evaluated answer = evaluator.evaluate(file(TENDER));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.write(out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(answer.text());
  }

  @Test
  void whatWasSeenIsCountedByKind() throws IOException {
    JsonNode seen = Edited.parse(evaluator.evaluate(file(TENDER)).text()).at("/seen");

    assertThat(seen.toString())
        .isEqualTo(
            "{\"packages\":1,\"records\":1,\"releases\":1,\"processes\":1,\"tenders\":1,"
                + "\"lots\":0,\"awards\":1,\"awardsWithContract\":1,\"contracts\":1,"
                + "\"payments\":0}");
  }

  @Test
  void paymentsUnderContractsAreSpend() throws IOException {
    Evaluated answer = SpendFileEvaluator.alone().evaluate(OcdsReader.read(file(FICTIONAL)));

    JsonNode result = Edited.parse(answer.text());
    assertThat(result.at("/kind").asText()).isEqualTo("spend-baseline-result");
    assertThat(result.at("/total/value").asText()).isEqualTo("60000");
    assertThat(result.at("/largestPayees/0/name").asText()).isEqualTo("AnyCorp Cycle Provision");
    assertThat(result.at("/firstDay").asText()).isEqualTo("2010-08-01");
  }

  @Test
  void aFileWithoutPaymentsHasNoBaseline() throws IOException {
    assertThat(SpendFileEvaluator.alone().evaluate(OcdsReader.read(file(TENDER))).isFailed())
        .isTrue();
  }
}
