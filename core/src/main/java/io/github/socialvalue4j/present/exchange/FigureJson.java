package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import io.github.socialvalue4j.present.exchange.result.Engine;
import io.github.socialvalue4j.present.exchange.result.FigureBook;
import io.github.socialvalue4j.present.exchange.result.FigureReading;
import io.github.socialvalue4j.present.exchange.result.ResultDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Figures with their reasons as JSON, and back. A figure that any other rests on is written once,
 * under an id; reading replays every figure from the stated numbers and refuses one that does not
 * come out as it is written ({@code figure.does-not-replay}), and any other change by the digest
 * ({@code result.digest-mismatch}).
 *
 * <p>Stateless and thread-safe.
 */
public final class FigureJson {
  private FigureJson() {}

  /** A document of kind {@code figure}: {@link #read} gives an equal figure. */
  public static String write(Figure figure) {
    FigureBook book = new FigureBook(true);
    ObjectNode document = JsonWriting.object();
    document.put("kind", "figure").put("version", "1");
    document.set("engine", Engine.json());
    document.put("figure", String.valueOf(book.json(figure).path("figure").textValue()));
    document.set("figures", book.figures());
    return JsonWriting.indented(ResultDigest.sealed(document));
  }

  /** The figure of a document of kind {@code figure}, or every reason why it is refused. */
  public static Result<Figure> read(String json) {
    Faults faults = new Faults();
    Optional<ObjectNode> root = DocumentReader.parse(json, faults);
    // Before the figures are read, which takes what does not fit out of the tree.
    Faults changed = new Faults();
    root.ifPresent(document -> ResultDigest.check(document, changed));
    Map<String, Figure> figures =
        root.map(document -> FigureReading.read(document, faults)).orElse(Map.of());
    Figure figure = figures.get(root.map(r -> r.path("figure").asText("")).orElse(""));
    if (figure == null && !faults.hasErrors()) {
      faults.error(
          JsonCodes.REQUIRED,
          ProblemPath.root().child("figure"),
          "The document does not say which of its figures it is about.",
          "Write the id of a figure.");
    }
    changed.list().forEach(faults::add);
    return faults.toProblems().toResult(() -> Objects.requireNonNull(figure));
  }

  /**
   * Every figure of a result document that was written in full, by id, or every reason why the
   * document is refused. A value that stands in the result must be that of the figure it refers to,
   * and the digest must fit everything else; see {@link ResultDocument}.
   */
  public static Result<Map<String, Figure>> readAll(String json) {
    return ResultDocument.read(json)
        .then(
            document ->
                document.isFull()
                    ? Result.complete(document.figures())
                    : Result.failed(List.of(noFigures())));
  }

  private static Problem noFigures() {
    return Problem.error(
        JsonCodes.REQUIRED,
        ProblemPath.root().child("figures"),
        "The document has no figures.",
        "Evaluate its input with the detail 'full'.");
  }
}
