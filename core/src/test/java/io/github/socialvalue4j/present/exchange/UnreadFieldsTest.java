package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.socialvalue4j.basis.problem.Severity;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * No field of a document is read by nothing. A field is read if its absence, or another value that
 * it may have, changes the answer somewhere in the sample of its kind. Those that change nothing
 * stand in a list, each with the reason; whoever adds one that nothing reads sees it here.
 */
class UnreadFieldsTest {
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();

  private static final String DESCRIBES = "says what the area is; nothing is placed by it";
  private static final String FOR_PEOPLE = "stands in a statement for people";
  private static final String AGREE = "the observers of the sample agree";
  private static final String ONCE = "the sample counts nobody twice";

  /** Fields that may stand in a sample and change nothing, and why. */
  private static final Map<String, String> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("portfolio/areas/*/outwardCodes", DESCRIBES),
              Map.entry("portfolio-restatement/areas/*/outwardCodes", DESCRIBES),
              Map.entry("portfolio-comparison/areas/*/outwardCodes", DESCRIBES),
              Map.entry("contributions/areas/*/outwardCodes", DESCRIBES),
              Map.entry("portfolio/contracts/*/contractKind", FOR_PEOPLE),
              Map.entry("portfolio-restatement/contracts/*/contractKind", FOR_PEOPLE),
              Map.entry("portfolio-comparison/contracts/*/contractKind", FOR_PEOPLE),
              Map.entry("contributions/contracts/*/contractKind", FOR_PEOPLE),
              Map.entry("portfolio/note", FOR_PEOPLE),
              Map.entry("portfolio-restatement/note", FOR_PEOPLE),
              Map.entry("portfolio-comparison/note", FOR_PEOPLE),
              Map.entry("contributions/note", FOR_PEOPLE),
              Map.entry("impact-map/verification", FOR_PEOPLE),
              Map.entry("impact-map/outcomes/*/sample", FOR_PEOPLE),
              Map.entry("portfolio-restatement/options/disagreement", AGREE),
              Map.entry("portfolio-comparison/options/disagreement", AGREE),
              Map.entry("portfolio/records/*/beneficiary", ONCE),
              Map.entry("portfolio-comparison/records/*/beneficiary", ONCE),
              Map.entry("contributions/records/*/beneficiary", ONCE),
              Map.entry(
                  "spend-baseline/suppliers/*/companyNumber", "the payee is known by its name"),
              Map.entry(
                  "spend-baseline/suppliers/*/offers", "is for those who look for a supplier")));

  @Test
  void everyFieldOfASampleIsReadByTheAnswer() {
    List<String> unread = new ArrayList<>();
    for (DocumentEvaluator.Kind kind : EVALUATOR.kinds()) {
      unread.addAll(new Document(kind).unread());
    }

    assertThat(unread).containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
  }

  /** The sample of a kind, every place of which is changed once. Mutable, for one run. */
  private static final class Document {
    private final String kind;
    private final ObjectNode root;
    private final JsonNode schema;
    private final JsonNode answer;
    private final Map<String, Boolean> read = new LinkedHashMap<>();

    Document(DocumentEvaluator.Kind kind) {
      this.kind = kind.kind();
      this.root = (ObjectNode) Edited.parse(kind.sample());
      this.schema = Edited.parse(EVALUATOR.schema(kind.kind()));
      full();
      this.answer = answer();
    }

    /** Shows everything, so that what is only written into workings is seen. */
    private void full() {
      if (schema.at("/properties/detail").isObject()) {
        root.put("detail", "full");
      } else if (schema.at("/properties/options/properties/detail").isObject()) {
        root.withObject("/options").put("detail", "full");
      }
      if (root.at("/simulation").isObject()) {
        root.withObject("/simulation").put("draws", 200);
      }
    }

    List<String> unread() {
      walk(root, "", schema);
      return read.entrySet().stream()
          .filter(e -> !e.getValue() && !isReadInside(e.getKey()))
          .map(e -> kind + e.getKey())
          .sorted()
          .toList();
    }

    /** What holds only values that are the usual ones is read where one of its fields is. */
    private boolean isReadInside(String place) {
      return read.entrySet().stream()
          .anyMatch(e -> e.getValue() && e.getKey().startsWith(place + "/"));
    }

    private void walk(JsonNode node, String path, JsonNode shape) {
      if (node instanceof ArrayNode list) {
        list.forEach(item -> walk(item, path + "/*", shape.path("items")));
      } else if (node instanceof ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
          JsonNode declared = shape.path("properties").path(name);
          boolean isKey = declared.isMissingNode();
          JsonNode inside = isKey ? shape.path("additionalProperties") : declared;
          String place = path + "/" + (isKey ? "*" : name);
          JsonNode value = object.get(name);
          if (!Boolean.TRUE.equals(read.get(place))) {
            read.put(place, isRead(object, name, value, inside));
          }
          walk(value, place, inside);
        }
      }
    }

    private boolean isRead(ObjectNode object, String name, JsonNode value, JsonNode shape) {
      ObjectNode before = object.deepCopy();
      try {
        object.remove(name);
        if (!answer().equals(answer)) {
          return true;
        }
        for (JsonNode other : others(value, shape)) {
          object.set(name, other);
          Evaluated evaluated = EVALUATOR.evaluate(root.toString());
          if (!isRefusedForItsForm(evaluated) && !withoutDigest(evaluated).equals(answer)) {
            return true;
          }
        }
        return false;
      } finally {
        // Put back in the old order: the order of fields is a part of some answers.
        object.removeAll();
        object.setAll(before);
        object.set(name, value);
      }
    }

    private JsonNode answer() {
      return withoutDigest(EVALUATOR.evaluate(root.toString()));
    }

    private static JsonNode withoutDigest(Evaluated evaluated) {
      ObjectNode json = (ObjectNode) Edited.parse(evaluated.line());
      json.remove("digest");
      return json;
    }

    private static boolean isRefusedForItsForm(Evaluated evaluated) {
      return evaluated.problems().stream()
          .filter(p -> p.severity() == Severity.ERROR)
          .map(p -> p.code().toString())
          .anyMatch(c -> c.startsWith("json.") || c.startsWith("document."));
    }

    private static List<JsonNode> others(JsonNode value, JsonNode shape) {
      List<JsonNode> others = new ArrayList<>();
      Iterator<JsonNode> codes = shape.path("enum").elements();
      if (codes.hasNext()) {
        codes.forEachRemaining(code -> others.add(code));
        return others;
      }
      if (value.isBoolean()) {
        others.add(BooleanNode.valueOf(!value.asBoolean()));
      } else if (value.isInt()) {
        others.add(IntNode.valueOf(value.asInt() + 1));
        others.add(IntNode.valueOf(value.asInt() - 1));
      } else if (value.isTextual()) {
        String text = value.asText();
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
          others.add(TextNode.valueOf(text + (text.contains(".") ? "5" : ".5")));
          others.add(TextNode.valueOf("0." + text.replaceAll("[-.]", "")));
        } else if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
          int year = Integer.parseInt(text.substring(0, 4));
          others.add(TextNode.valueOf((year + 1) + text.substring(4)));
          others.add(TextNode.valueOf((year - 1) + text.substring(4)));
        } else if (text.equals("GBP")) {
          others.add(TextNode.valueOf("EUR"));
        } else {
          others.add(TextNode.valueOf(text + "x"));
        }
      }
      return others;
    }
  }
}
