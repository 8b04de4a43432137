package io.github.socialvalue4j.examples.harness;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every way to change one place of a document: left out, null, empty, of the wrong type, out of
 * range, with an unknown field first or last, with one called like a field of the library's own,
 * with half a character, twice in its list, and with a second fault beside it.
 */
final class Mutations {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String HALF = "\ud800";

  /** What becomes of one place; none where it does not fit there. */
  private interface Change {
    Optional<JsonNode> of(JsonNode value);
  }

  private static final Map<String, Change> CHANGES = changes();

  private Mutations() {}

  /**
   * One changed document.
   *
   * @param name the place and the change
   */
  record Mutation(String name, JsonNode document) {}

  private static Map<String, Change> changes() {
    Map<String, Change> changes = new LinkedHashMap<>();
    changes.put("null", v -> Optional.of(NODES.nullNode()));
    changes.put("empty", v -> Optional.of(empty(v)));
    changes.put("wrong-type", v -> Optional.of(wrongType(v)));
    changes.put("out-of-range", Mutations::outOfRange);
    changes.put("other-text", v -> v.isTextual() ? text("x") : Optional.empty());
    changes.put("half", v -> v.isTextual() ? text(v.asText() + HALF) : Optional.empty());
    changes.put("unknown-first", v -> withField(v, "unheardOf", true));
    changes.put("unknown-last", v -> withField(v, "unheardOf", false));
    changes.put("unknown-own", v -> withField(v, "place", false));
    changes.put("twice", Mutations::twice);
    return changes;
  }

  private static Optional<JsonNode> text(String text) {
    return Optional.of(NODES.textNode(text));
  }

  private static JsonNode empty(JsonNode value) {
    if (value.isObject()) {
      return NODES.objectNode();
    }
    return value.isArray() ? NODES.arrayNode() : NODES.textNode("");
  }

  private static JsonNode wrongType(JsonNode value) {
    if (value.isObject()) {
      return NODES.arrayNode();
    }
    return value.isArray() ? NODES.textNode("x") : NODES.objectNode();
  }

  private static Optional<JsonNode> outOfRange(JsonNode value) {
    if (value.isNumber()) {
      return Optional.of(NODES.numberNode(-value.asLong() - 1));
    }
    if (!value.isTextual()) {
      return Optional.empty();
    }
    String text = value.asText();
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return text("9999" + text.substring(4));
    }
    return text.matches("-?[0-9.]+%?") ? text("-" + text.replace("-", "") + "7") : Optional.empty();
  }

  private static Optional<JsonNode> withField(JsonNode value, String name, boolean isFirst) {
    if (!(value instanceof ObjectNode object) || object.has(name)) {
      return Optional.empty();
    }
    ObjectNode changed = NODES.objectNode();
    if (isFirst) {
      changed.put(name, "x");
    }
    changed.setAll(object);
    if (!isFirst) {
      changed.put(name, "x");
    }
    return Optional.of(changed);
  }

  private static Optional<JsonNode> twice(JsonNode value) {
    if (!(value instanceof ArrayNode array) || array.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(array.deepCopy().add(array.get(array.size() - 1)));
  }

  /** The document itself, and every document with one place changed, in order. */
  static List<Mutation> of(JsonNode document) {
    List<Mutation> all = new ArrayList<>();
    all.add(new Mutation("as it is", document));
    for (String place : places(document)) {
      JsonNode value = document.at(place);
      Mutation without = new Mutation(place + " left-out", without(document, place));
      all.add(without);
      all.add(besideAnother(without));
      CHANGES.forEach(
          (name, change) ->
              change
                  .of(value)
                  .ifPresent(
                      to -> {
                        Mutation one = new Mutation(place + " " + name, with(document, place, to));
                        all.add(one);
                        if (name.equals("wrong-type")) {
                          all.add(besideAnother(one));
                        }
                      }));
    }
    return all;
  }

  /** A fault of form at the root, which must hide nothing. */
  private static Mutation besideAnother(Mutation mutation) {
    JsonNode copy = mutation.document().deepCopy();
    if (copy instanceof ObjectNode object) {
      object.put("title", "").put("unheardOf", 1);
    }
    return new Mutation(mutation.name() + " beside-another", copy);
  }

  private static List<String> places(JsonNode root) {
    List<String> places = new ArrayList<>();
    add(root, "", places);
    return places;
  }

  private static void add(JsonNode node, String at, List<String> places) {
    if (!at.isEmpty()) {
      places.add(at);
    }
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field ->
                  add(
                      field.getValue(),
                      at + "/" + field.getKey().replace("~", "~0").replace("/", "~1"),
                      places));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      add(node.get(i), at + "/" + i, places);
    }
  }

  private static JsonNode with(JsonNode root, String place, JsonNode value) {
    JsonNode copy = root.deepCopy();
    JsonPointer at = JsonPointer.compile(place);
    if (copy.at(at.head()) instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) copy.at(at.head())).set(at.last().getMatchingProperty(), value);
    }
    return copy;
  }

  private static JsonNode without(JsonNode root, String place) {
    JsonNode copy = root.deepCopy();
    JsonPointer at = JsonPointer.compile(place);
    if (copy.at(at.head()) instanceof ArrayNode array) {
      array.remove(at.last().getMatchingIndex());
    } else {
      ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
    }
    return copy;
  }
}
