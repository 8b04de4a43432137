package io.github.socialvalue4j.present.exchange;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A sample document with places of it changed. */
final class Edited {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode root;

  private Edited(JsonNode root) {
    this.root = root;
  }

  static Edited sample(String kind) {
    return of(
        TestCatalogue.evaluator().kinds().stream()
            .filter(k -> k.kind().equals(kind))
            .findFirst()
            .orElseThrow()
            .sample());
  }

  static Edited of(String json) {
    return new Edited(parse(json));
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** Puts JSON at a place; at the end of an array, adds it. */
  Edited with(String pointer, String json) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = root.at(at.head());
    if (parent instanceof ArrayNode array) {
      int index = at.last().getMatchingIndex();
      if (index == array.size()) {
        array.add(parse(json));
      } else {
        array.set(index, parse(json));
      }
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), parse(json));
    }
    return this;
  }

  Edited without(String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
    return this;
  }

  JsonNode at(String pointer) {
    return root.at(pointer);
  }

  String json() {
    return root.toString();
  }

  Evaluated evaluated() {
    return TestCatalogue.evaluator().evaluate(json());
  }
}
