package io.github.socialvalue4j.present.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.json.Shape.ListShape;
import io.github.socialvalue4j.present.exchange.json.Shape.MapShape;
import io.github.socialvalue4j.present.exchange.json.Shape.ObjectShape;
import io.github.socialvalue4j.present.exchange.json.Shape.Part;
import io.github.socialvalue4j.present.exchange.json.Shape.TextShape;
import io.github.socialvalue4j.present.exchange.json.Shape.TruthShape;
import java.util.Optional;

/**
 * Compares a tree with a shape, reports everything that does not fit, and gives the tree without
 * it: the binder would stop at the first misfit, and turn 1.9 into 1 on the way.
 */
final class ShapeWalk {
  private final Faults faults;

  private ShapeWalk(Faults faults) {
    this.faults = faults;
  }

  /** The part of an object that fits. */
  static ObjectNode fitting(ObjectNode root, ObjectShape shape, Faults faults) {
    return new ShapeWalk(faults).object(root, shape, ProblemPath.root());
  }

  private ObjectNode object(ObjectNode node, ObjectShape shape, ProblemPath path) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    node.properties()
        .forEach(
            field -> {
              ProblemPath place = path.child(field.getKey());
              Part part = shape.parts().get(field.getKey());
              if (part == null) {
                unknown(field.getKey(), shape, place);
              } else {
                fit(field.getValue(), part.shape(), place)
                    .ifPresent(value -> kept.set(field.getKey(), value));
              }
            });
    return kept;
  }

  private void unknown(String name, ObjectShape shape, ProblemPath place) {
    faults.error(
        JsonCodes.UNKNOWN_FIELD,
        place,
        "There is no field " + Shown.of(name) + " here.",
        "Rename or remove it; nearest: "
            + String.join(", ", NearestIds.to(name, shape.parts().keySet()))
            + ".");
  }

  private Optional<JsonNode> fit(JsonNode node, Shape shape, ProblemPath place) {
    if (node.isMissingNode()) {
      return Optional.empty();
    }
    if (node.isNull()) {
      faults.error(
          JsonCodes.NULL,
          place,
          "The field says null.",
          "Leave it out if there is nothing to say, else write " + shape.inWords() + ".");
      return Optional.empty();
    }
    if (shape instanceof ObjectShape object && node instanceof ObjectNode fields) {
      return Optional.of(object(fields, object, place));
    }
    if (shape instanceof MapShape map && node instanceof ObjectNode fields) {
      return Optional.of(map(fields, map, place));
    }
    if (shape instanceof ListShape list && node instanceof ArrayNode elements) {
      return Optional.of(list(elements, list, place));
    }
    return scalar(node, shape, place);
  }

  private JsonNode map(ObjectNode node, MapShape shape, ProblemPath path) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    node.properties()
        .forEach(
            field ->
                fit(field.getValue(), shape.value(), path.child(field.getKey()))
                    .ifPresent(value -> kept.set(field.getKey(), value)));
    return kept;
  }

  private JsonNode list(ArrayNode node, ListShape shape, ProblemPath path) {
    ArrayNode kept = JsonNodeFactory.instance.arrayNode(node.size());
    for (int i = 0; i < node.size(); i++) {
      // A misfit leaves a gap, so that the elements after it keep their numbers.
      kept.add(
          fit(node.get(i), shape.element(), path.index(i))
              .orElse(JsonNodeFactory.instance.nullNode()));
    }
    return kept;
  }

  private Optional<JsonNode> scalar(JsonNode node, Shape shape, ProblemPath place) {
    boolean isWhole = shape instanceof Shape.WholeShape && node.isInt();
    boolean isTruth = shape instanceof TruthShape && node.isBoolean();
    if (isWhole || isTruth || (shape instanceof TextShape && node.isTextual())) {
      return Optional.of(node);
    }
    if (shape instanceof TextShape text && text.isNumber() && isNumber(node)) {
      faults.error(
          JsonCodes.NUMBER_NOT_STRING,
          place,
          "The number " + Shown.of(digits(node)) + " stands there without quotes.",
          "Write it as a string, \""
              + cut(digits(node))
              + "\": readers of JSON may lose digits of a number.");
      return Optional.empty();
    }
    faults.error(
        JsonCodes.WRONG_TYPE,
        place,
        "Here stands " + inWords(node) + ", not " + shape.inWords() + ".",
        "Write " + shape.inWords() + ".");
    return Optional.empty();
  }

  private static boolean isNumber(JsonNode node) {
    return node.isInt() || node.isPojo();
  }

  private static String digits(JsonNode node) {
    return node.asText();
  }

  private static String cut(String digits) {
    return digits.length() > 60 ? digits.substring(0, 60) + "..." : digits;
  }

  private static String inWords(JsonNode node) {
    if (isNumber(node)) {
      return "the number " + cut(digits(node));
    }
    if (node.isTextual()) {
      return "the string " + Shown.of(node.textValue());
    }
    if (node.isBoolean()) {
      return node.asText();
    }
    return node.isArray() ? "an array" : "an object";
  }
}
