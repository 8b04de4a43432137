package io.github.socialvalue4j.examples.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

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

  private Specimen() {}

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
            name ->
                object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
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
