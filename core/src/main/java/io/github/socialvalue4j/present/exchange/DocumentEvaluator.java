package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.content.TooManyFiguresException;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonLibrary;
import io.github.socialvalue4j.present.exchange.kind.DocumentKind;
import io.github.socialvalue4j.present.exchange.kind.DocumentKinds;
import io.github.socialvalue4j.present.exchange.result.Answer;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates any input document that the library knows by its {@code kind} and {@code version}, and
 * answers with a result document or with a document of problems that lists every fault, each with
 * code, place and remedy. Nothing that a text holds makes it throw.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentEvaluator implements DocumentOnly {
  private final ProxyCatalogue catalogue;
  private final @Nullable Validator validator;

  private DocumentEvaluator(ProxyCatalogue catalogue, @Nullable Validator validator) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.validator = validator;
  }

  /**
   * An evaluator that values by the editions of a catalogue.
   *
   * @throws IllegalStateException if the program has a JSON library too old to read documents with;
   *     the message names its version and the one that is needed
   */
  public static DocumentEvaluator of(ProxyCatalogue catalogue) {
    JsonLibrary.check();
    return new DocumentEvaluator(catalogue, null);
  }

  /**
   * A copy that asks the host's own validator as well. It may add faults ({@code
   * document.constraint}) and take none away: the library checks every rule of its own itself,
   * whatever the validator says. One that throws fails the document ({@code
   * document.validator-stopped}), since its rules were not checked.
   *
   * @param own asked once for each document, with the record that the document was bound to
   */
  public DocumentEvaluator withValidator(Validator own) {
    return new DocumentEvaluator(catalogue, Objects.requireNonNull(own, "own"));
  }

  /** The answer to a JSON text. */
  public Evaluated evaluate(String json) {
    Objects.requireNonNull(json, "json");
    Faults faults = new Faults();
    return evaluate(DocumentReader.parse(json, faults), faults);
  }

  /** The answer to a JSON text in UTF-8. */
  public Evaluated evaluate(byte[] json) {
    Objects.requireNonNull(json, "json");
    Faults faults = new Faults();
    return evaluate(DocumentReader.parse(json, faults), faults);
  }

  private Evaluated evaluate(Optional<ObjectNode> root, Faults faults) {
    Optional<DocumentKind<?>> kind = root.flatMap(r -> DocumentKinds.of(r, faults));
    if (root.isEmpty() || kind.isEmpty()) {
      return failed(faults.list());
    }
    Result<Answer> result;
    try {
      result = kind.get().evaluate(root.get(), catalogue, validator, faults);
    } catch (TooManyFiguresException e) {
      return failed(List.of(e.problem()));
    }
    if (result.isFailed()) {
      return failed(result.problems());
    }
    return new Evaluated(
        result.isPartial() ? Evaluated.Status.PARTIAL : Evaluated.Status.COMPLETE,
        Answer.document(kind.get().name(), kind.get().version(), result),
        result.problems(),
        result.orThrow().content());
  }

  private static Evaluated failed(List<Problem> problems) {
    return Evaluated.ofProblems(problems);
  }

  /** Every kind of document it knows, in order. */
  public List<Kind> kinds() {
    return DocumentKinds.all().stream()
        .map(k -> new Kind(k.name(), k.version(), k.title(), k.sample()))
        .toList();
  }

  /**
   * The JSON Schema of a kind of document.
   *
   * @throws UnknownIdException if there is no such kind; the message lists the nearest
   */
  public String schema(String kind) {
    return DocumentKinds.get(kind).schema();
  }

  /**
   * A kind of document.
   *
   * @param kind as documents write it
   * @param version as documents write it
   * @param title what such a document is for
   * @param sample a realistic document of this kind
   */
  public record Kind(String kind, String version, String title, String sample) {
    @Override
    public String toString() {
      return ShortText.of(kind + " " + version + ": " + title);
    }
  }

  @Override
  public String toString() {
    return ShortText.of("evaluator of documents over " + catalogue);
  }
}
