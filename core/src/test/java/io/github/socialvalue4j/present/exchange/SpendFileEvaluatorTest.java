package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpendFileEvaluatorTest {
  private static final String LAMBETH = "lambeth-spend-over-500-2012-06-orgs-only.csv";
  private static final String DEFINITION =
      """
      {"kind": "spend-baseline", "version": "1", "id": "lambeth", "detail": "full",
       "circles": [{"id": "borough", "name": "Borough", "outwardCodes": ["SW2", "SW9", "SE11"]}],
       "suppliers": [{"name": "198 Contemporary Arts and Learning Limited", "outwardCode": "SE24"},
                     {"name": "229 Mitcham Lane Ltd", "outwardCode": "SW2", "sme": true}]}
      """;

  private static Evaluated lambeth(SpendFileEvaluator evaluator) throws IOException {
    try (InputStream in = SpendFileEvaluatorTest.class.getResourceAsStream("/spend/" + LAMBETH)) {
      return evaluator.evaluate(LAMBETH, Objects.requireNonNull(in), RowListener.none());
    }
  }

  private static SpendFileEvaluator defined(String json) {
    return SpendFileEvaluator.of(json.getBytes(StandardCharsets.UTF_8));
  }

  @Nested
  class RealFile {
    private final Evaluated evaluated;
    private final JsonNode json;

    RealFile() throws IOException {
      evaluated = lambeth(defined(DEFINITION));
      json = Edited.parse(evaluated.text());
    }

    @Test
    void isAccountedForInTheResult() {
      assertThat(evaluated.status()).isEqualTo(Evaluated.Status.COMPLETE);
      assertThat(json.at("/kind").asText()).isEqualTo("spend-baseline-result");
      assertThat(json.at("/total/value").asText()).isEqualTo("28222233.18");
      assertThat(json.at("/options/basis").asText()).isEqualTo("net");
      assertThat(json.at("/file/rows/repaired/rows").asInt()).isEqualTo(384);
      assertThat(json.at("/file/controlTotals/0/gap").asText()).isEqualTo("12070101.66");
    }

    @Test
    void localIsWhatTheDirectoryKnowsAndTheRestIsUnknown() {
      // The one supplier known to be in the borough is also the one known to be an SME.
      assertThat(json.at("/local/value").asText())
          .isEqualTo(json.at("/by/sme/0/amount/value").asText());
      assertThat(json.at("/by/match/1/rows").asInt()).isPositive();
      assertThat(json.at("/unknownPlace/value").asText()).isNotEqualTo("0");
    }

    @Test
    void everyFigureOfItReplays() {
      assertThat(FigureJson.readAll(evaluated.text()).isComplete()).isTrue();
    }

    @Test
    void isStatedForPeople() {
      String text = DocumentStatements.of(evaluated).orThrow().toText();
      assertThat(text)
          .contains("28,222,233.18")
          .contains("12,070,101.66")
          .contains("384")
          .contains("13/06/2012700")
          .contains("net of VAT");
      assertThat(DocumentStatements.of(evaluated).orThrow().toHtml()).contains("<svg");
    }
  }

  @Test
  void aFileAloneIsAllUnknown() throws IOException {
    JsonNode json = Edited.parse(lambeth(SpendFileEvaluator.alone()).text());
    assertThat(json.at("/unknownPlace/value").asText()).isEqualTo(json.at("/total/value").asText());
  }

  @Test
  void aDocumentWithPaymentsOfItsOwnIsRefused() throws IOException {
    Evaluated evaluated =
        lambeth(
            defined(
                DEFINITION.replace(
                    "\"suppliers\"",
                    "\"payments\": [{\"supplier\": \"A\", \"amount\": \"1\"}], \"suppliers\"")));
    assertThat(Faulty.errors(evaluated)).containsExactly("record.field-not-allowed /payments");
  }

  @Test
  void aDocumentOfAnotherKindIsRefused() throws IOException {
    assertThat(lambeth(defined("{\"kind\": \"deflate\", \"version\": \"1\"}")).isFailed()).isTrue();
  }

  @Test
  void aFileThatIsNoneIsRefused() throws IOException {
    Evaluated evaluated =
        SpendFileEvaluator.alone()
            .evaluate("none.csv", new ByteArrayInputStream(new byte[0]), RowListener.none());
    assertThat(Faulty.errors(evaluated)).containsExactly("spend-file.empty /none.csv");
  }
}
