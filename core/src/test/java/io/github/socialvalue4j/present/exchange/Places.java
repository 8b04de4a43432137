package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Every place of a document, and documents with one of them changed. */
public final class Places {
  private Places() {}

  /** The places inside a node, each before what is inside it. */
  public static List<String> of(JsonNode root) {
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

  /** A copy with another value at a place. */
  public static JsonNode with(JsonNode root, String place, JsonNode value) {
    JsonNode copy = root.deepCopy();
    JsonPointer at = JsonPointer.compile(place);
    if (copy.at(at.head()) instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) copy.at(at.head())).set(at.last().getMatchingProperty(), value);
    }
    return copy;
  }

  /** A copy without a place. */
  public static JsonNode without(JsonNode root, String place) {
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
