package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.Collection;
import java.util.Locale;

/** Problems as JSON. */
public final class ProblemsJson {
  private ProblemsJson() {}

  /** The document that answers a document that could not be evaluated. */
  public static ObjectNode document(Collection<Problem> problems) {
    ObjectNode document = JsonWriting.object();
    document.put("kind", "problems").put("version", "1");
    document.set("engine", Engine.json());
    document.set("problems", list(problems));
    return document;
  }

  /** The problems in their order. */
  static ArrayNode list(Collection<Problem> problems) {
    ArrayNode list = JsonWriting.array();
    for (Problem problem : problems) {
      list.addObject()
          .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
          .put("code", problem.code().value())
          .put("path", problem.path().toString())
          .put("message", problem.message())
          .put("remedy", problem.remedy());
    }
    return list;
  }
}
