package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What files write with a list too many or too few, read as the standard has it. A mark in the
 * object says where it stands in the file, until its place is noted.
 */
final class MisplacedNode {
  private static final String FIRST = "@first";
  private static final String ALONE = "@alone";

  static final List<String> MARKS = List.of(FIRST, ALONE);

  private MisplacedNode() {}

  /** A list where one object belongs: its first element. */
  static JsonNode firstOf(ArrayNode list) {
    return marked(list.get(0), FIRST);
  }

  /** One thing where a list belongs: a list of it. */
  static ArrayNode listOf(JsonNode alone) {
    return JsonNodeFactory.instance.arrayNode().add(marked(alone, ALONE));
  }

  private static JsonNode marked(JsonNode node, String mark) {
    return node instanceof ObjectNode object ? object.put(mark, true) : node;
  }

  /** Where an object stands, from where it belongs; takes its mark away. */
  static String place(ObjectNode object, String pointer) {
    return object.remove(FIRST) == null ? pointer : pointer + "/0";
  }

  /** Where an element stands, from where its list belongs; takes its mark away. */
  static String place(ArrayNode list, int index, String pointer) {
    boolean isAlone = list.get(index) instanceof ObjectNode object && object.remove(ALONE) != null;
    return isAlone ? pointer : pointer + '/' + index;
  }
}
