package io.github.socialvalue4j.examples.harness;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The places that the schema of a kind allows, and which of them a document fills. A place is the
 * path of a field, with {@code []} for each item of a list and {@code *} for each key that a
 * document chooses itself: {@code /outcomes/[]/quantity/value}.
 */
final class SchemaPlaces {
  private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");
  private static final List<String> CONSEQUENCES = List.of("then", "else");

  private final JsonNode root;
  private final Set<String> fields = new TreeSet<>();
  private final Map<String, Set<String>> codes = new TreeMap<>();

  /**
   * Reads a schema.
   *
   * @param schema as the library hands it out
   */
  SchemaPlaces(JsonNode schema) {
    root = schema;
    read(schema, "", Set.of());
  }

  /** Every field, by its place. */
  Set<String> fields() {
    return fields;
  }

  /** The codes of every field that has them, by its place. */
  Map<String, Set<String>> codes() {
    return codes;
  }

  /** Each field of a document that the schema knows, with its place. */
  void eachOf(JsonNode document, BiConsumer<String, JsonNode> each) {
    fill(document, "", each);
  }

  private void read(JsonNode schema, String at, Set<String> within) {
    if (schema.has("$ref")) {
      String to = schema.get("$ref").asText();
      if (!within.contains(to)) {
        Set<String> deeper = new HashSet<>(within);
        deeper.add(to);
        read(root.at(JsonPointer.compile(to.substring(1))), at, deeper);
      }
    }
    if (schema.has("enum")) {
      Set<String> known = codes.computeIfAbsent(at, a -> new TreeSet<>());
      schema.get("enum").forEach(code -> known.add(code.asText()));
    }
    for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
      readField(field.getValue(), at + "/" + field.getKey(), within);
    }
    readField(schema.path("additionalProperties"), at + "/*", within);
    if (schema.path("items").isObject()) {
      read(schema.get("items"), at + "/[]", within);
    }
    ALTERNATIVES.forEach(name -> schema.path(name).forEach(one -> read(one, at, within)));
    CONSEQUENCES.stream().filter(schema::has).forEach(name -> read(schema.get(name), at, within));
  }

  /** A field that is only forbidden is none: {@code false}, or what holds nothing but "not". */
  private void readField(JsonNode schema, String at, Set<String> within) {
    boolean isForbidden = schema.size() == 1 && schema.has("not");
    if (schema.isObject() && !isForbidden) {
      fields.add(at);
      read(schema, at, within);
    }
  }

  private void fill(JsonNode node, String at, BiConsumer<String, JsonNode> each) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      each.accept(at + "/[]", node.get(i));
      fill(node.get(i), at + "/[]", each);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String named = at + "/" + field.getKey();
      String place = fields.contains(named) ? named : at + "/*";
      if (fields.contains(place)) {
        each.accept(place, field.getValue());
        fill(field.getValue(), place, each);
      }
    }
  }
}
