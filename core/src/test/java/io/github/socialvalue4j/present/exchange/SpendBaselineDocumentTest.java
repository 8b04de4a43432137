package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import org.junit.jupiter.api.Test;

class SpendBaselineDocumentTest {
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();

  private static String sample() {
    return EVALUATOR.kinds().stream()
        .filter(k -> k.kind().equals("spend-baseline"))
        .findFirst()
        .orElseThrow()
        .sample();
  }

  private static JsonNode result() {
    return Edited.parse(EVALUATOR.evaluate(sample()).text());
  }

  @Test
  void theSampleComesToWhatItsNumbersSay() {
    JsonNode json = result();
    // 60,000 + 25,050.50 + 90,000 - 1,050.50 + 26,000
    assertThat(json.at("/total/value").asText()).isEqualTo("200000");
    // 60,000 + 90,000 in the city
    assertThat(json.at("/local/value").asText()).isEqualTo("150000");
    assertThat(json.at("/by/circle/0/share/value").asText()).isEqualTo("0.75");
    assertThat(json.at("/by/sme/1/rows").asInt()).isEqualTo(1);
  }

  @Test
  void benefitComparisonAndLargestContractsStandBesideIt() {
    JsonNode json = result();
    // 60,000 x 0.12 + 24,000 x 0.09
    assertThat(json.at("/benefit/total/value").asText()).isEqualTo("9360");
    assertThat(json.at("/comparison/change/value").asText()).isEqualTo("60000");
    assertThat(json.at("/largestContracts/contracts/0/id").asText()).isEqualTo("C-2");
    assertThat(json.at("/largestContracts/contracts/1/crosses").asBoolean()).isTrue();
    assertThat(json.at("/largestContracts/left").asInt()).isEqualTo(1);
  }

  @Test
  void everyFigureReplays() {
    String full = sample().replace("\"basis\"", "\"detail\": \"full\", \"basis\"");
    assertThat(FigureJson.readAll(EVALUATOR.evaluate(full).text()).isComplete()).isTrue();
  }

  @Test
  void everyFaultComesOutAtOnce() {
    String faulty =
        sample()
            .replace("2026-04-03", "2026-04-33")
            .replace("25050.50", "a lot")
            .replace("\"procurement-act-2023\"", "\"my-sme\"")
            .replace("\"PO2\", \"PO3\"", "\"PO2\", \"Portsmouth\"")
            .replace("\"precedence\": \"roadmap-vcse-first\"", "\"precedence\": \"best\"");
    assertThat(Faulty.errors(EVALUATOR.evaluate(faulty)))
        .containsExactly(
            "document.code /benefit/precedence",
            "document.outward-code /circles/0/outwardCodes/2",
            "document.date /payments/0/date",
            "document.decimal /payments/1/amount",
            "document.code /sme");
  }

  @Test
  void anUnknownCircleIsRefusedWithThoseThereAre() {
    String faulty = sample().replace("\"circle\": \"county\"", "\"circle\": \"country\"");
    assertThat(Faulty.errors(EVALUATOR.evaluate(faulty)))
        .containsExactly("spend.unknown-area /benefit/circle");
  }

  @Test
  void withoutPaymentsItSaysWhatToDo() {
    String without = sample().replaceFirst("\"payments\": \\[[^\\]]*\\],", "");
    assertThat(Faulty.errors(EVALUATOR.evaluate(without)))
        .containsExactly("document.required /payments");
  }

  @Test
  void isStatedForPeople() {
    String text = DocumentStatements.of(EVALUATOR.evaluate(sample())).orThrow().toText();
    assertThat(text).contains("75.0%").contains("With this one the sum is reached.");
  }
}
