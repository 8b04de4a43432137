package io.github.socialvalue4j.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Makes a value that fits a part of a JSON Schema, for lists that a sample document lacks. */
final class Specimen {
  private static final List<String> TEXTS =
      List.of(
          "specimen",
          "1",
          "0.5",
          "2026-04-01",
          "GBP",
          "volunteering-hour",
          "council-roadmap@2021",
          "calendar 2024",
          "PO1",
          "2026",
          "12345678");

  /** Parts that hang together in ways that a schema does not say. */
  private static final Map<String, String> PARTS =
      Map.of(
          "bands", "[{'fromYear': 0, 'toYear': 0, 'rate': '0.03'}]",
          "index", "[{'prices': 'calendar 2015', 'value': '100'}]",
          "phases", "[{'name': 'phase', 'years': 1, 'growth': '0.1'}]",
          "recount",
              "[{'from': 'volunteering-hour', 'to': 'staff-hour', 'number': '2', 'source': 's'}]",
          "derivedTables",
              "[{'from': 'council-roadmap@2021', 'label': 'city', 'localise': {'area': 'city',"
                  + " 'values': [{'measure': 'VOLUNTEERING', 'factor': '0.95', 'source': 's',"
                  + " 'grade': 'assumed'}]}}]");

  private Specimen() {}

  /** A value of a part of a document, with all lists that stand in it at once. */
  static JsonNode of(String name, JsonNode schema) {
    if (PARTS.containsKey(name)) {
      try {
        return new ObjectMapper().readTree(PARTS.get(name).replace('\'', '"'));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
    JsonNode made = of(schema);
    if (made instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> part : schema.path("properties").properties()) {
        if (part.getValue().path("type").asText().equals("array")) {
          object.set(part.getKey(), of(part.getKey(), part.getValue()));
        }
      }
    }
    return made;
  }

  /** The smallest value: an object with its required fields, a list of one element. */
  static JsonNode of(JsonNode schema) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (schema.path("type").asText()) {
      case "object" -> object(schema);
      case "array" -> nodes.arrayNode().add(of(schema.path("items")));
      case "integer" -> nodes.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
      case "boolean" -> nodes.booleanNode(true);
      default -> nodes.textNode(text(schema));
    };
  }

  private static ObjectNode object(JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    schema
        .path("required")
        .forEach(
            name -> object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
    return object;
  }

  private static String text(JsonNode schema) {
    String pattern = schema.path("pattern").asText("");
    return TEXTS.stream()
        .filter(t -> pattern.isEmpty() || t.matches(pattern))
        .findFirst()
        .orElse("specimen");
  }
}
