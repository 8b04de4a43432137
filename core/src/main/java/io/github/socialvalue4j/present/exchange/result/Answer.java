package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;

/**
 * What an evaluation found, before the fields that every result has are put around it.
 *
 * @param kind the kind of the result document
 * @param title for people, or the empty text
 * @param tables the editions used
 * @param options the choices it was made with
 * @param value the fields of this kind of result
 */
public record Answer(
    String kind, String title, List<ProxyTable> tables, ObjectNode options, ObjectNode value) {
  /** Copies the list. */
  public Answer {
    tables = List.copyOf(tables);
  }

  /**
   * The result document, or a document of problems if there is no answer.
   *
   * @param inputKind the kind of the document that was evaluated
   * @param inputVersion its version
   */
  public static ObjectNode document(String inputKind, String inputVersion, Result<Answer> result) {
    return result.fold(
        complete -> complete.value().document(inputKind, inputVersion, "complete", result),
        partial -> partial.value().document(inputKind, inputVersion, "partial", result),
        failed -> ProblemsJson.document(failed.problems()));
  }

  private ObjectNode document(
      String inputKind, String inputVersion, String status, Result<Answer> result) {
    ObjectNode document = JsonWriting.object();
    document.put("kind", kind).put("version", "1");
    document.set("engine", Engine.json());
    document.put("status", status);
    if (!title.isEmpty()) {
      document.put("title", title);
    }
    document.putObject("input").put("kind", inputKind).put("version", inputVersion);
    document.set("editions", TableJson.editions(tables));
    document.set("options", options);
    document.set("problems", ProblemsJson.list(result.problems()));
    document.setAll(value);
    return document;
  }
}
