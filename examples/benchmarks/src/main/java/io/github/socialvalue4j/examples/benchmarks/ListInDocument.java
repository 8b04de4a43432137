package io.github.socialvalue4j.examples.benchmarks;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list in a document, which can be made as long as one likes: its elements are repeated, each time
 * with ids of their own, and what refers to one of them refers to its copy.
 *
 * @param document a document that holds the list
 * @param pointer where
 */
record ListInDocument(ObjectNode document, String pointer) {
  private static final Set<String> NAMES =
      Set.of("id", "name", "title", "activity", "beneficiary", "label");

  /** What is wrong with the elements. */
  enum Fault {
    /** Nothing. */
    NONE,
    /** Each has a field that none has. */
    FIELD,
    /** Every text in each has a letter too many, so that no number, code or reference is right. */
    TEXT,
    /** All have the same ids. */
    ID
  }

  /** Every list of a kind: those of its sample, and those that only its schema has. */
  static List<ListInDocument> of(ObjectNode sample, JsonNode schema) {
    List<ListInDocument> found = new ArrayList<>();
    find(sample, schema, sample, "", found);
    return found;
  }

  private static void find(
      ObjectNode document,
      JsonNode schema,
      JsonNode here,
      String pointer,
      List<ListInDocument> found) {
    if (here instanceof ArrayNode array) {
      if (!array.isEmpty()) {
        found.add(new ListInDocument(document, pointer));
        // A list in a list is looked for in the element that has most fields.
        int best = 0;
        for (int i = 0; i < array.size(); i++) {
          best = array.get(i).size() > array.get(best).size() ? i : best;
        }
        find(document, schema.path("items"), array.get(best), pointer + "/" + best, found);
      }
      return;
    }
    if (!(here instanceof ObjectNode object)) {
      return;
    }
    for (Map.Entry<String, JsonNode> part : schema.path("properties").properties()) {
      String place = pointer + "/" + part.getKey();
      if (object.has(part.getKey())) {
        find(document, part.getValue(), object.get(part.getKey()), place, found);
      } else if (part.getValue().toString().contains("\"array\"")) {
        ObjectNode richer = document.deepCopy();
        JsonNode added = specimen(part.getValue());
        ((ObjectNode) richer.at(pointer)).set(part.getKey(), added);
        find(richer, part.getValue(), added, place, found);
      }
    }
  }

  private static JsonNode specimen(JsonNode schema) {
    JsonNode made = Specimen.of(schema);
    if (made instanceof ObjectNode object) {
      schema
          .path("properties")
          .properties()
          .forEach(
              part -> {
                if (part.getValue().path("type").asText().equals("array")) {
                  object.set(part.getKey(), Specimen.of(part.getValue()));
                }
              });
    }
    return made;
  }

  /** Whether it is a matrix or part of one. */
  boolean isMatrix() {
    JsonNode list = document.at(pointer);
    JsonNode parent = document.at(JsonPointer.compile(pointer).head());
    return list.get(0).isArray() || parent.isArray();
  }

  /** The document with so many elements in the list. */
  ObjectNode of(int size, Fault fault) {
    ObjectNode copy = document.deepCopy();
    ArrayNode list = (ArrayNode) copy.at(pointer);
    ArrayNode original = list.deepCopy();
    Set<String> ids = new HashSet<>();
    collect(original, ids);
    list.removeAll();
    for (int i = 0; i < size; i++) {
      int round = i / original.size();
      JsonNode element = original.get(i % original.size());
      JsonNode fresh =
          round == 0 || fault == Fault.ID ? element.deepCopy() : renamed(element, "", round, ids);
      list.add(spoiled(fresh, fault));
    }
    return copy;
  }

  private static JsonNode spoiled(JsonNode element, Fault fault) {
    if (fault == Fault.FIELD && element instanceof ObjectNode object) {
      return object.put("quantitty", "1");
    }
    if (fault == Fault.FIELD) {
      return JsonNodeFactory.instance.booleanNode(true);
    }
    return fault == Fault.TEXT ? longer(element) : element;
  }

  private static void collect(JsonNode node, Set<String> ids) {
    node.findValuesAsText("id").forEach(ids::add);
  }

  private static JsonNode renamed(JsonNode node, String field, int round, Set<String> ids) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(
              part ->
                  copy.set(
                      part.getKey(), renamed(part.getValue(), part.getKey(), round, ids)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(each -> copy.add(renamed(each, field, round, ids)));
      return copy;
    }
    boolean isName = NAMES.contains(field) || (node.isTextual() && ids.contains(node.textValue()));
    return node.isTextual() && isName ? TextNode.valueOf(node.textValue() + "-" + round) : node;
  }

  private static JsonNode longer(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(part -> copy.set(part.getKey(), longer(part.getValue())));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(each -> copy.add(longer(each)));
      return copy;
    }
    return node.isTextual() ? TextNode.valueOf(node.textValue() + "x") : node;
  }
}
