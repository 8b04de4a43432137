package io.github.socialvalue4j.present.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.TestCatalogue;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Xml;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalEconomyStatementsTest {
  private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

  private static String sample(String kind) {
    return TestCatalogue.evaluator().kinds().stream()
        .filter(k -> k.kind().equals(kind))
        .map(DocumentEvaluator.Kind::sample)
        .findFirst()
        .orElseThrow();
  }

  private static Statement statement(String json) {
    return DocumentStatements.of(TestCatalogue.evaluator().evaluate(json)).orThrow();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        LocalEconomyStatementsTest.class.getResourceAsStream(
            "/golden/statement/" + name + ".txt")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes what it made where the property {@code statement.out} says, for a person to look. */
  @ParameterizedTest
  @ValueSource(strings = {"local-multiplier", "gva", "input-output", "additionality"})
  void theGoldenStatementIsTheSame(String kind) throws IOException {
    Statement statement = statement(sample(kind));
    String out = System.getProperty("statement.out", "");
    if (!out.isEmpty()) {
      Files.writeString(Path.of(out, kind + ".txt"), statement.toText());
      Files.writeString(Path.of(out, kind + ".html"), statement.toHtml());
    }
    assertThat(statement.toText()).isEqualTo(golden(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local-multiplier", "gva", "input-output", "additionality"})
  void chartsAreWellFormedAndLinesFitATerminal(String kind) {
    Statement statement = statement(sample(kind));

    assertThat(SVG.matcher(statement.toHtml()).results().map(r -> r.group()))
        .isNotEmpty()
        .allSatisfy(Xml::parse);
    assertThat(statement.toText().lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(110));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local-multiplier", "gva", "input-output", "additionality"})
  void hostileNamesStayText(String kind) {
    String hostile =
        sample(kind)
            .replace("\"Harbour Kitchen\"", "\"<img src=x onerror=alert(1)>|`*\"")
            .replace("\"Goods\"", "\"<img src=x onerror=alert(1)>|`*\"")
            .replace("\"the workspace\"", "\"<img src=x onerror=alert(1)>|`*\"");
    Statement statement = statement(hostile);

    assertThat(statement.toHtml()).doesNotContain("<img").contains("&lt;img");
    // Between fences text stands as it is.
    assertThat(statement.toMarkdown().replaceAll("(?s)```text.*?```", "")).doesNotContain("<img");
  }

  @Test
  void withoutAnEstimateNoneIsPrinted() {
    String text =
        statement(
                """
                {"kind": "local-multiplier", "version": "1",
                 "areas": [{"id": "town", "name": "The town"}],
                 "ledgers": [{"id": "council", "area": "town",
                              "ownSpend": {"owner": "council", "total": "1000",
                                           "local": "400", "unknown": "100"}}]}
                """)
            .toText();

    assertThat(text)
        .contains("no estimate")
        .containsPattern("Round 3: spent again +0\\.00 +not known +500\\.00")
        .contains("1.40 to 2.00");
  }

  @Test
  void roundingHasALineOfItsOwn() {
    String text =
        statement(
                """
                {"kind": "local-multiplier", "version": "1",
                 "areas": [{"id": "town", "name": "The town"}],
                 "ledgers": [{"id": "a", "area": "town", "firstRoundLocal": true,
                              "income": "1.004", "laterRounds": ["1.004", "1.004"]}]}
                """)
            .toText();

    assertThat(text)
        .containsPattern("Rounding +0\\.01")
        .containsPattern("All rounds counted +3\\.01");
  }

  @Test
  void aDifferenceBetweenTheApproachesIsShownAndNotSpread() {
    String text =
        statement(sample("gva").replace("\"value\": \"43900.00\"", "\"value\": \"43000.00\""))
            .toText();

    assertThat(text)
        .contains("1 account differs by more than the tolerance")
        .contains("Production less income: GBP 900.00")
        .containsPattern("Harbour Kitchen.*254,500\\.00 +253,600\\.00 +900\\.00");
  }

  @Test
  void anImpactBelowNothingIsSaidAloud() {
    String text =
        statement(sample("additionality").replace("\"value\": \"30\"", "\"value\": \"300\""))
            .toText();

    assertThat(text).contains("The reference case does more than the intervention");
  }
}
