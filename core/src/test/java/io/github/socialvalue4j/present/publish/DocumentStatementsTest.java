package io.github.socialvalue4j.present.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.TestCatalogue;
import io.github.socialvalue4j.present.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentStatementsTest {
  /** Lists of editions and their differences are for programs. */
  private static final List<String> FOR_PROGRAMS =
      List.of("proxy-table", "table-difference", "table-list");

  private final DocumentEvaluator evaluator = TestCatalogue.evaluator();

  private Evaluated sample(String kind) {
    return evaluator.evaluate(
        evaluator.kinds().stream()
            .filter(k -> k.kind().equals(kind))
            .findFirst()
            .orElseThrow()
            .sample());
  }

  @Test
  void everyKindButThoseForProgramsIsStatedInThreeForms() {
    for (DocumentEvaluator.Kind kind : evaluator.kinds()) {
      Result<Statement> result = DocumentStatements.of(sample(kind.kind()));
      if (FOR_PROGRAMS.contains(kind.kind())) {
        assertThat(result.problems())
            .as(kind.kind())
            .extracting(p -> p.code().toString())
            .containsExactly("statement.none");
        continue;
      }
      Statement statement = result.orThrow();
      assertThat(statement.toText()).as(kind.kind()).contains(statement.title());
      assertThat(statement.toMarkdown()).startsWith("# ");
      assertThat(statement.toHtml()).contains("<!DOCTYPE html>").endsWith("</html>\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          impact-map       | 74.3%
          impact-map       | How uncertain the ratio is
          impact-map       | What a reviewer would ask
          cash-flow        | 199,010.95
          deflate          | 255.71
          discount-factors | 3.5%
          """)
  void theStatementSaysWhatTheResultSays(String kind, String text) {
    assertThat(DocumentStatements.of(sample(kind)).orThrow().toText()).contains(text);
  }

  @Test
  void theProblemsOfADocumentStandInItsStatement() {
    Evaluated partial =
        evaluator.evaluate(
            """
            {"kind": "quantities", "version": "1", "table": "council-roadmap@2021",
             "lines": [
               {"measure": "VOLUNTEERING", "quantity": "120", "unit": "volunteering-hour"},
               {"measure": "NOWHERE", "quantity": "1", "unit": "count"}]}
            """);

    assertThat(partial.status()).isEqualTo(Evaluated.Status.PARTIAL);
    assertThat(DocumentStatements.of(partial).orThrow().toText())
        .contains("NOWHERE", partial.problems().get(0).code().toString());
  }

  @Test
  void aFaultyDocumentHasItsProblemsForAnAnswer() {
    Evaluated failed = evaluator.evaluate("{\"kind\": \"impact-map\", \"version\": \"1\"}");

    assertThat(failed.problems()).isNotEmpty();
    assertThat(DocumentStatements.of(failed).problems()).isEqualTo(failed.problems());
  }
}
