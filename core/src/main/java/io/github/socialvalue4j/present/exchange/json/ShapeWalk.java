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
import java.util.List;
import java.util.Locale;

/**
 * Compares a tree with a shape, reports everything that does not fit, and takes it out of the tree:
 * the binder would stop at the first misfit, and turn 1.9 into 1 on the way.
 */
final class ShapeWalk {
  private final Faults faults;

  private ShapeWalk(Faults faults) {
    this.faults = faults;
  }

  /** Takes out of an object what does not fit; a copy would need as much memory again. */
  static ObjectNode fitting(ObjectNode root, ObjectShape shape, Faults faults) {
    return new ShapeWalk(faults).object(root, shape, ProblemPath.root());
  }

  private ObjectNode object(ObjectNode node, ObjectShape shape, ProblemPath path) {
    node.properties()
        .removeIf(
            field -> {
              ProblemPath place = path.child(field.getKey());
              Part part = shape.parts().get(field.getKey());
              if (part == null) {
                unknown(field.getKey(), shape, place);
                missing(field.getKey(), node, shape)
                    .forEach(known -> faults.miss(path.child(known)));
                return true;
              }
              return !fits(field.getValue(), part.shape(), place);
            });
    return node;
  }

  /** The fields that are not there and that a name is that of, but for a letter or two. */
  private static List<String> missing(String name, ObjectNode node, ObjectShape shape) {
    return shape.parts().keySet().stream()
        .filter(known -> !node.has(known) && isNearly(name, known))
        .toList();
  }

  private static boolean isNearly(String name, String known) {
    String one = name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    String other = known.toLowerCase(Locale.ROOT);
    int most = other.length() < 5 ? 1 : 2;
    return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
  }

  /** How many letters are to be put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
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

  private boolean fits(JsonNode node, Shape shape, ProblemPath place) {
    if (node.isMissingNode()) {
      return false;
    }
    if (node.isNull()) {
      faults.error(
          JsonCodes.NULL,
          place,
          "The field says null.",
          "Leave it out if there is nothing to say, else write " + shape.inWords() + ".");
      return false;
    }
    if (shape instanceof ObjectShape object && node instanceof ObjectNode fields) {
      object(fields, object, place);
      return true;
    }
    if (shape instanceof MapShape map && node instanceof ObjectNode fields) {
      map(fields, map, place);
      return true;
    }
    if (shape instanceof ListShape list && node instanceof ArrayNode elements) {
      list(elements, list, place);
      return true;
    }
    return scalar(node, shape, place);
  }

  private void map(ObjectNode node, MapShape shape, ProblemPath path) {
    node.properties()
        .removeIf(field -> !fits(field.getValue(), shape.value(), path.child(field.getKey())));
  }

  private void list(ArrayNode node, ListShape shape, ProblemPath path) {
    for (int i = 0; i < node.size(); i++) {
      if (!fits(node.get(i), shape.element(), path.index(i))) {
        // A misfit leaves a gap, so that the elements after it keep their numbers.
        node.set(i, JsonNodeFactory.instance.nullNode());
      }
    }
  }

  private boolean scalar(JsonNode node, Shape shape, ProblemPath place) {
    boolean isWhole = shape instanceof Shape.WholeShape && node.isInt();
    boolean isTruth = shape instanceof TruthShape && node.isBoolean();
    if (isWhole || isTruth || (shape instanceof TextShape && node.isTextual())) {
      return true;
    }
    if (shape instanceof TextShape text && text.isNumber() && isNumber(node)) {
      faults.error(
          JsonCodes.NUMBER_NOT_STRING,
          place,
          "The number " + Shown.of(digits(node)) + " stands there without quotes.",
          "Write it as a string, \""
              + cut(digits(node))
              + "\": readers of JSON may lose digits of a number.");
      return false;
    }
    faults.error(
        JsonCodes.WRONG_TYPE,
        place,
        "Here stands " + inWords(node) + ", not " + shape.inWords() + ".",
        "Write " + shape.inWords() + ".");
    return false;
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
