package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Lays a later release over an earlier one: fields win, lists of things with ids go by id. */
final class Merging {
  private Merging() {}

  static void merge(ObjectNode known, ObjectNode later) {
    for (Map.Entry<String, JsonNode> field : later.properties()) {
      JsonNode before = known.get(field.getKey());
      JsonNode value = field.getValue();
      if (before instanceof ObjectNode one && value instanceof ObjectNode other) {
        merge(one, other);
      } else if (before instanceof ArrayNode one
          && value instanceof ArrayNode other
          && hasIds(other)) {
        byId(one, other);
      } else {
        known.set(field.getKey(), value.deepCopy());
      }
    }
  }

  private static boolean hasIds(ArrayNode list) {
    for (JsonNode element : list) {
      if (!element.hasNonNull("id")) {
        return false;
      }
    }
    return true;
  }

  private static void byId(ArrayNode known, ArrayNode later) {
    for (JsonNode element : later) {
      ObjectNode same = null;
      for (JsonNode before : known) {
        if (before instanceof ObjectNode object
            && object.path("id").asText().equals(element.path("id").asText())) {
          same = object;
        }
      }
      if (same != null && element instanceof ObjectNode object) {
        merge(same, object);
      } else {
        known.add(element.deepCopy());
      }
    }
  }
}
