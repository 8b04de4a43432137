package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import io.github.socialvalue4j.present.exchange.result.FigureReading;
import io.github.socialvalue4j.present.exchange.result.ResultDigest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A result document read back: its digest fits everything that stands in it, and where it was
 * written in full every figure replays from the stated numbers. That it is what the library wrote
 * is more than this shows.
 *
 * <p>Every document that the library writes carries {@code digest}: the SHA-256, in 64 hexadecimal
 * digits, of the document without that field, with the fields of every object in the order of their
 * names and without white space. Two parties who hold one result compare 64 characters. A value
 * without its figure, a state, a citation, an option, a rank, a problem: where one is changed,
 * added, removed or moved, the digest that was kept fits no more. White space, the order of fields
 * and the way a character is escaped are no change.
 *
 * <p>A digest is no signature: whoever changes a document can draw up its digest anew. It shows
 * accidents and careless changes, and that two copies are one; it does not show who wrote a
 * document, nor that its input was true. Where that matters, keep the 64 characters where the other
 * party cannot change them, or sign them.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResultDocument {
  private final ObjectNode document;
  private final Map<String, Figure> figures;

  private ResultDocument(ObjectNode document, Map<String, Figure> figures) {
    this.document = document;
    this.figures = figures;
  }

  /**
   * A result document as bytes in UTF-8.
   *
   * @return the document, or every reason why it is refused: {@code result.digest-missing}, {@code
   *     result.digest-mismatch}, {@code figure.does-not-replay} with the place, or what is wrong
   *     with the text
   */
  public static Result<ResultDocument> read(byte[] json) {
    Objects.requireNonNull(json, "json");
    Faults faults = new Faults();
    return read(DocumentReader.parse(json, faults), faults);
  }

  /**
   * A result document as text; see {@link #read(byte[])}.
   *
   * @return the document, or every reason why it is refused
   */
  public static Result<ResultDocument> read(String json) {
    Objects.requireNonNull(json, "json");
    Faults faults = new Faults();
    return read(DocumentReader.parse(json, faults), faults);
  }

  private static Result<ResultDocument> read(Optional<ObjectNode> root, Faults faults) {
    Optional<ResultDocument> read = root.map(document -> verified(document, faults));
    return faults.toProblems().toResult(read::orElseThrow);
  }

  private static ResultDocument verified(ObjectNode document, Faults faults) {
    ResultDigest.check(document, faults);
    Map<String, Figure> figures = Map.of();
    if (document.has("figures")) {
      figures = FigureReading.read(document, faults);
      compare(document, ProblemPath.root(), figures, faults);
    }
    return new ResultDocument(document, figures);
  }

  private static void compare(
      JsonNode node, ProblemPath path, Map<String, Figure> figures, Faults faults) {
    if (node instanceof ObjectNode object && object.has("figure") && object.has("value")) {
      Figure figure = figures.get(object.get("figure").asText());
      boolean isSame =
          figure != null
              && Decimals.text(figure.value()).equals(object.get("value").asText())
              && figure.unit().toString().equals(object.path("unit").asText())
              && figure.label().equals(object.path("label").asText());
      if (!isSame) {
        faults.error(
            FigureReading.DOES_NOT_REPLAY,
            path,
            "What stands here is not the figure that it refers to.",
            "Take the document as the library wrote it.");
      }
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        compare(node.get(i), path.index(i), figures, faults);
      }
    }
    node.properties()
        .forEach(field -> compare(field.getValue(), path.child(field.getKey()), figures, faults));
  }

  boolean isFull() {
    return document.has("figures");
  }

  /** The kind of result, such as {@code valuation} or {@code problems}. */
  public String kind() {
    return text("kind");
  }

  /** The version of its form. */
  public String version() {
    return text("version");
  }

  /** {@code complete} or {@code partial}; the empty text of a document of problems or a figure. */
  public String status() {
    return text("status");
  }

  /** Its title, or the empty text. */
  public String title() {
    return text("title");
  }

  /** SHA-256 of what it says, 64 hexadecimal digits. */
  public String digest() {
    return text(ResultDigest.FIELD);
  }

  private String text(String field) {
    return document.path(field).asText("");
  }

  /** Every figure by its id, in the document's order; none unless it was written in full. */
  public Map<String, Figure> figures() {
    return figures;
  }

  /** The document as the library writes it, for people; ends with a line break. */
  @JsonValue
  @JsonRawValue
  public String json() {
    return JsonWriting.indented(document);
  }

  /** Kind, title and digest in one line. */
  @Override
  public String toString() {
    String name = title().isEmpty() ? kind() : kind() + " '" + title() + "'";
    return ShortText.part(name) + ", digest " + digest();
  }
}
