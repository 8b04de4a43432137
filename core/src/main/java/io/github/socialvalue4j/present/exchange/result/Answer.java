package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.exchange.content.Content;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an evaluation found, before the fields that every result has are put around it.
 *
 * @param kind the kind of the result document
 * @param title for people, or the empty text
 * @param tables the editions used
 * @param options the choices it was made with
 * @param value the fields of this kind of result
 * @param content the same as values of the library, if this kind hands them on
 */
public record Answer(
    String kind,
    String title,
    List<ProxyTable> tables,
    ObjectNode options,
    ObjectNode value,
    Optional<Content> content) {
  /** The kinds whose form has changed; all others are of the first version. */
  private static final Map<String, String> VERSIONS =
      Map.of(
          "value-for-cost", "2",
          "proxy-table-summary", "2",
          "tables", "2",
          "table-changes", "2",
          "derived-table", "2",
          "open-contracting-result", "2");

  /** Copies the list. */
  public Answer {
    tables = List.copyOf(tables);
    Objects.requireNonNull(content, "content");
  }

  /** An answer in JSON alone. */
  public Answer(
      String kind, String title, List<ProxyTable> tables, ObjectNode options, ObjectNode value) {
    this(kind, title, tables, options, value, Optional.empty());
  }

  /** The same with the values that it was written from. */
  public Answer of(Content values) {
    return new Answer(kind, title, tables, options, value, Optional.of(values));
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
    document.put("kind", kind).put("version", VERSIONS.getOrDefault(kind, "1"));
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
