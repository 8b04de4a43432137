package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** What is asked of the objects of a release again and again. Stateless. */
final class JsonObjects {
  private JsonObjects() {}

  /** An object without fields. */
  static ObjectNode none() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The text of a field, without white space around it; empty where there is none. */
  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? "" : value.asText("").strip();
  }

  /** A code in lower case. */
  static String code(JsonNode node, String field) {
    return text(node, field).toLowerCase(Locale.ROOT);
  }
}
