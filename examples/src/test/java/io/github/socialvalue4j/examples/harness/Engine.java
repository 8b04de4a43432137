package io.github.socialvalue4j.examples.harness;

import io.github.socialvalue4j.examples.pilot.PilotData;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.table.EditionsReader;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The only class of the harness that knows the library's names: when those move, the harness of
 * each commit still writes the same ledger.
 */
final class Engine {
  private static final String TABLES = "/io/github/socialvalue4j/examples/data/";
  private static final DocumentEvaluator EVALUATOR = DocumentEvaluator.of(catalogue());

  private Engine() {}

  /** What is shipped, and the made-up table that the pilot and some worked cases use. */
  private static ProxyCatalogue catalogue() {
    List<ProxyTable> own =
        EditionsReader.readTables("editions.csv", Engine::table).completeOrThrow();
    return ProxyCatalogue.of(TomProxies.provider(), () -> own);
  }

  private static Optional<byte[]> table(String name) throws IOException {
    try (InputStream in = PilotData.class.getResourceAsStream(TABLES + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  static Map<String, String> samples() {
    Map<String, String> samples = new TreeMap<>();
    EVALUATOR.kinds().forEach(k -> samples.put(k.kind(), k.sample()));
    return samples;
  }

  static String schema(String kind) {
    return EVALUATOR.schema(kind);
  }

  /** The answer to a document and, where there is one, its statement in three forms. */
  static Map<String, String> outputs(String json, boolean isStated) {
    Evaluated evaluated = EVALUATOR.evaluate(json);
    Map<String, String> outputs = new LinkedHashMap<>();
    outputs.put("json", evaluated.text());
    if (isStated && !evaluated.isFailed()) {
      Optional<Statement> statement = DocumentStatements.of(evaluated).toOptional();
      outputs.put("text", statement.map(Statement::toText).orElse(""));
      outputs.put("markdown", statement.map(Statement::toMarkdown).orElse(""));
      outputs.put("html", statement.map(Statement::toHtml).orElse(""));
    }
    return outputs;
  }
}
