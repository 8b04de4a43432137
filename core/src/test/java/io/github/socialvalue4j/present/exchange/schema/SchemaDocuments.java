package io.github.socialvalue4j.present.exchange.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.present.exchange.Places;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Documents made from a schema alone, and the same with a place or two of them changed. */
final class SchemaDocuments {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Texts of every form, right and nearly right. */
  private static final List<String> TEXTS = new ArrayList<>();

  static {
    TEXTS.addAll(
        List.of("", " ", "\t", "\u00a0", "\u200b", "\u3164\ufe0f", " a ", "a b", "\u00e9"));
    TEXTS.addAll(
        List.of("two\nlines", "a\tb", "a\rb", "a\u0000b", "a\u202eb", "a\u2028b", "a\u200bb"));
    TEXTS.addAll(
        List.of("C-01", "id_1", "-id", "a&b", "a@b", "a@b@c", "@b", "council-roadmap@2021"));
    TEXTS.addAll(List.of("2025-01-31", "2025-02-30", "2024-02-29", "1900-02-29", "2000-02-29"));
    TEXTS.addAll(List.of("0000-01-01", "0001-01-01", "9999-12-31", "+10000-01-01", "10000-01-01"));
    TEXTS.addAll(List.of("-0001-01-01", "2025-1-1", "2025-06-31", "2025-00-10", "0000-02-29"));
    TEXTS.addAll(
        List.of("0", "12", "-3.5", "+.5", "5.", ".", "-0", "1,000", "0x1", "NaN", "12.50"));
    TEXTS.addAll(
        List.of("\u0661\u0662", "1 ", "1".repeat(34), "1".repeat(35), "00" + "1".repeat(34)));
    TEXTS.addAll(List.of("1" + "0".repeat(34), "1" + "0".repeat(35), "0." + "0".repeat(33) + "1"));
    TEXTS.addAll(List.of("0." + "0".repeat(34) + "1", "1." + "0".repeat(40), "0".repeat(121)));
    TEXTS.addAll(List.of("1." + "1".repeat(34), "-" + "9".repeat(20) + "." + "9".repeat(14)));
    TEXTS.addAll(
        List.of("fte", "FTE", "GBP", "gbp", "GBP/volunteering-hour", "x-meal", "x-", "hours"));
    TEXTS.addAll(List.of("1", "1/week", "week*week", "week//fte", "x-a--b", "x-" + "a".repeat(98)));
    TEXTS.addAll(List.of("x-" + "a".repeat(99), "calendar 2019", "calendar 0999", "calendar 9999"));
    TEXTS.addAll(List.of("financial 2012/13", "financial 2012/14", "financial 1999/00"));
    TEXTS.addAll(List.of("financial 9999/00", "financial 9998/99", "not stated", "PO1", "SW1A"));
    TEXTS.addAll(List.of("po1", "PORT", "PO1 2AL", "x".repeat(1_000), "x".repeat(1_001)));
    TEXTS.addAll(List.of("\ud83d\ude00".repeat(1_000), "x".repeat(20_000), "x".repeat(20_001)));
  }

  private static final Map<String, List<String>> FITTING = new ConcurrentHashMap<>();

  private final Random random;

  SchemaDocuments(Random random) {
    this.random = random;
  }

  /** A document that a schema describes. */
  JsonNode of(JsonNode schema) {
    if (schema.has("const")) {
      return schema.get("const").deepCopy();
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (schema.at("/type").asText()) {
      case "object" -> object(schema);
      case "array" -> {
        ArrayNode array = NODES.arrayNode();
        int size = Math.max(schema.at("/minItems").asInt(), random.nextInt(3));
        for (int i = 0; i < size; i++) {
          array.add(of(schema.get("items")));
        }
        yield array;
      }
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "integer" ->
          NODES.numberNode(
              List.of(0, 1, 2, 7, -5, 999_999_999, -999_999_999).get(random.nextInt(7)));
      default -> NODES.textNode(text(schema));
    };
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = NODES.objectNode();
    JsonNode branch =
        schema.has("oneOf")
            ? schema.get("oneOf").get(random.nextInt(schema.get("oneOf").size()))
            : NODES.objectNode();
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    branch.path("required").forEach(name -> required.add(name.asText()));
    branch.at("/then/required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode own = branch.at("/properties").path(property.getKey());
              boolean isThere = required.contains(property.getKey()) || random.nextInt(3) == 0;
              if (isThere && !(own.isBoolean() && !own.asBoolean())) {
                object.set(property.getKey(), of(own.has("const") ? own : property.getValue()));
              }
            });
    if (schema.path("additionalProperties").isObject()) {
      for (String key : List.of("a/deadweight", "key 2").subList(0, random.nextInt(3))) {
        object.set(key, of(schema.get("additionalProperties")));
      }
    }
    return object;
  }

  private String text(JsonNode schema) {
    if (!schema.has("pattern")) {
      return "text";
    }
    List<String> fitting =
        FITTING.computeIfAbsent(
            schema.get("pattern").asText() + schema.get("maxLength"),
            any -> {
              Pattern pattern = Pattern.compile(schema.get("pattern").asText());
              int longest = schema.get("maxLength").asInt();
              return TEXTS.stream()
                  .filter(t -> t.codePointCount(0, t.length()) <= longest)
                  .filter(t -> pattern.matcher(t).matches())
                  .toList();
            });
    return fitting.get(random.nextInt(fitting.size()));
  }

  /** The same with another value at a place, without it, or with a field that is not there. */
  JsonNode changed(JsonNode document) {
    List<String> places = Places.of(document);
    if (places.isEmpty()) {
      return document;
    }
    String place = places.get(random.nextInt(places.size()));
    return switch (random.nextInt(6)) {
      case 0 -> Places.without(document, place);
      case 1 -> {
        JsonNode with = document.deepCopy();
        if (with.at(place) instanceof ObjectNode object) {
          object.put("colour", "red");
        }
        yield with;
      }
      case 2 -> Places.with(document, place, other());
      default ->
          Places.with(document, place, NODES.textNode(TEXTS.get(random.nextInt(TEXTS.size()))));
    };
  }

  private JsonNode other() {
    return List.<JsonNode>of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(3),
            NODES.numberNode(1_000_000_000),
            NODES.numberNode(-1_000_000_000),
            NODES.numberNode(1.5),
            NODES.arrayNode(),
            NODES.objectNode())
        .get(random.nextInt(8));
  }
}
