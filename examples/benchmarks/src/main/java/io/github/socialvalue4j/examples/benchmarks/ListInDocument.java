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
import java.util.function.Predicate;

/**
 * A list in a document, which can be made as long as one likes: its elements are repeated, each
 * time with ids of their own, and what refers to one of them refers to its copy.
 *
 * @param document a document that holds the list
 * @param pointer where
 * @param copies how its elements are told apart
 */
record ListInDocument(ObjectNode document, String pointer, Copies copies) {
  private static final int FEW = 12;
  private static final Set<String> NAMES =
      Set.of("id", "name", "title", "activity", "beneficiary", "label");
  private static final Set<String> YEARS = Set.of("year", "fromYear", "toYear");

  /** How a copy of an element is told from the element. */
  enum Copies {
    /** By ids and names. */
    NAMES,
    /** By years as well, which are counted up. */
    YEARS,
    /** By measures as well, which only a {@link WideTables} has. */
    MEASURES
  }

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

  /**
   * Every list of a kind: those of its sample, and those that only its schema has, in place of the
   * parts beside it that do not go together with it.
   *
   * @param isAnswered whether a document is one
   */
  static List<ListInDocument> of(
      ObjectNode sample, JsonNode schema, Predicate<ObjectNode> isAnswered) {
    Search search = new Search(isAnswered, new ArrayList<>());
    search.in(sample, schema, sample, "");
    return search.found;
  }

  private record Search(Predicate<ObjectNode> isAnswered, List<ListInDocument> found) {

    void in(ObjectNode document, JsonNode schema, JsonNode here, String pointer) {
      if (here instanceof ArrayNode array) {
        if (!array.isEmpty()) {
          found.add(told(document, pointer));
          // A list in a list is looked for in the element that has most fields.
          int best = 0;
          for (int i = 0; i < array.size(); i++) {
            best = array.get(i).size() > array.get(best).size() ? i : best;
          }
          in(document, schema.path("items"), array.get(best), pointer + "/" + best);
        }
        return;
      }
      if (!(here instanceof ObjectNode object)) {
        return;
      }
      for (Map.Entry<String, JsonNode> part : schema.path("properties").properties()) {
        String place = pointer + "/" + part.getKey();
        if (object.has(part.getKey())) {
          in(document, part.getValue(), object.get(part.getKey()), place);
        } else if (part.getValue().toString().contains("\"array\"")) {
          ObjectNode richer = richer(document, pointer, part, schema);
          in(richer, part.getValue(), richer.at(place), place);
        }
      }
    }

    private ListInDocument told(ObjectNode document, String pointer) {
      for (Copies copies : Copies.values()) {
        ListInDocument list = new ListInDocument(document, pointer, copies);
        if (!list.isMatrix() && isAnswered.test(list.of(FEW, Fault.NONE))) {
          return list;
        }
      }
      return new ListInDocument(document, pointer, Copies.NAMES);
    }

    private boolean isAnsweredWhenLonger(ObjectNode document, String pointer) {
      ListInDocument list = new ListInDocument(document, pointer, Copies.YEARS);
      return document.at(pointer).isArray()
          && !list.isMatrix()
          && isAnswered.test(list.of(FEW, Fault.NONE));
    }

    /** The document with a part that only the schema has. */
    private ObjectNode richer(
        ObjectNode document, String pointer, Map.Entry<String, JsonNode> part, JsonNode schema) {
      String place = pointer + "/" + part.getKey();
      boolean hasSource = schema.path("properties").has("source");
      Set<String> kept = new HashSet<>();
      schema.path("required").forEach(name -> kept.add(name.asText()));
      ObjectNode whole = document.deepCopy();
      ((ObjectNode) whole.at(pointer))
          .set(part.getKey(), Specimen.of(part.getKey(), part.getValue()));
      List<List<String>> without = new ArrayList<>(List.of(List.of()));
      List<String> others = new ArrayList<>();
      ((ObjectNode) document.at(pointer)).fieldNames().forEachRemaining(others::add);
      others.removeAll(kept);
      for (String one : others) {
        others.forEach(other -> without.add(List.of(one, other)));
      }
      without.add(others);
      for (List<String> each : without) {
        ObjectNode tried = whole.deepCopy();
        ObjectNode parent = (ObjectNode) tried.at(pointer);
        parent.remove(each);
        if (hasSource && !parent.has("source")) {
          parent.put("source", "a source");
        }
        if (isAnswered.test(tried) || isAnsweredWhenLonger(tried, place)) {
          return tried;
        }
      }
      return whole;
    }
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

  private void collect(JsonNode node, Set<String> ids) {
    node.findValuesAsText("id").forEach(ids::add);
    if (copies == Copies.MEASURES) {
      node.findValuesAsText("measure").forEach(ids::add);
    }
  }

  private JsonNode renamed(JsonNode node, String field, int round, Set<String> ids) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object
          .properties()
          .forEach(
              part -> copy.set(part.getKey(), renamed(part.getValue(), part.getKey(), round, ids)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JsonNodeFactory.instance.arrayNode();
      array.forEach(each -> copy.add(renamed(each, field, round, ids)));
      return copy;
    }
    if (copies != Copies.NAMES && node.isInt() && YEARS.contains(field)) {
      return JsonNodeFactory.instance.numberNode(node.intValue() + round);
    }
    if (!node.isTextual()) {
      return node;
    }
    String text = node.textValue();
    if (copies != Copies.NAMES && text.startsWith("calendar ")) {
      return TextNode.valueOf("calendar " + (Integer.parseInt(text.substring(9)) + round));
    }
    boolean isName =
        NAMES.contains(field)
            || ids.contains(text)
            || (copies == Copies.MEASURES
                && (field.equals("measure") || WideTables.MEASURES.contains(text)));
    return isName ? TextNode.valueOf(text + "-" + round) : node;
  }

  private static JsonNode longer(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JsonNodeFactory.instance.objectNode();
      object.properties().forEach(part -> copy.set(part.getKey(), longer(part.getValue())));
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
