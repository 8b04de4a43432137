package io.github.socialvalue4j.present.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.json.Shape.ObjectShape;
import jakarta.validation.Validator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents of one kind: parse, walk, bind, validate. What does not fit is reported and left
 * out, and the rest is read all the same, so that the faults of every step come out together.
 * Immutable and thread-safe.
 *
 * @param <D> the record that the document is bound to
 */
public final class DocumentReader<D extends Record> {
  static {
    // Before the first look at the parser, whose class does not even load with one too old.
    JsonLibrary.check();
  }

  // The walk has refused all of this before; the binder is told as well, so that a gap in the walk
  // is an error and never a silent change of a value.
  private static final JsonMapper MAPPER =
      JsonMapper.builder(StrictJson.FACTORY.copy())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private final Class<D> type;
  private final ObjectShape shape;
  private final ObjectReader binder;

  private DocumentReader(Class<D> type) {
    this.type = type;
    this.shape = Shape.of(type);
    this.binder = MAPPER.readerFor(type);
  }

  /** A reader of documents that are bound to a record. */
  public static <D extends Record> DocumentReader<D> of(Class<D> type) {
    return new DocumentReader<>(type);
  }

  /** The object that a text holds, if it holds one. */
  public static Optional<ObjectNode> parse(String text, Faults faults) {
    return JsonText.tidy(text, faults).flatMap(tidy -> object(tidy, faults));
  }

  /** The object that bytes hold, if they hold one. */
  public static Optional<ObjectNode> parse(byte[] bytes, Faults faults) {
    return JsonText.decode(bytes, faults).flatMap(text -> object(text, faults));
  }

  private static Optional<ObjectNode> object(String text, Faults faults) {
    return StrictJson.parse(text, faults)
        .flatMap(
            root -> {
              if (root instanceof ObjectNode object) {
                return Optional.of(object);
              }
              faults.error(
                  JsonCodes.NOT_AN_OBJECT,
                  ProblemPath.root(),
                  "A document is an object, but this is something else.",
                  "Begin it with a brace and give it a kind and a version.");
              return Optional.<ObjectNode>empty();
            });
  }

  /** The shape of the documents. */
  public ObjectShape shape() {
    return shape;
  }

  /**
   * The document, without what did not fit.
   *
   * @param root what was parsed; it is taken apart, so that a large one does not stay in memory
   *     beside the document
   * @param faults takes every fault of shape and of constraint
   */
  public D read(ObjectNode root, Faults faults) {
    return read(root, null, faults);
  }

  /**
   * The document, without what did not fit.
   *
   * @param root what was parsed; it is taken apart
   * @param host the host's own validator, which may add faults; nothing if there is none
   * @param faults takes every fault of shape and of constraint
   */
  public D read(ObjectNode root, @Nullable Validator host, Faults faults) {
    D document = bound(root, faults);
    D kept = Constraints.kept(document, ProblemPath.root(), faults);
    if (host != null) {
      HostRules.report(host, document, faults);
    }
    return kept;
  }

  /** The document as it is bound, before a constraint is looked at. */
  D bound(ObjectNode root, Faults faults) {
    D document = bind(ShapeWalk.fitting(root, shape, faults));
    root.removeAll();
    return document;
  }

  private D bind(ObjectNode fitting) {
    try {
      return type.cast(binder.readValue(fitting));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What fits the shape of " + type + " can be bound to it", e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("A tree can always be read", e);
    }
  }
}
