package io.github.socialvalue4j.examples.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.examples.file.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where something stands in a document: a JSON Pointer in which a step into a list may also say
 * what the element is like, so that nobody has to count:
 *
 * <pre>{@code
 * /totals/[dimension=all, point=completion, state=claimed, name=financial]/value
 * }</pre>
 *
 * A condition names a field of the element, or a field of a field ({@code key.point}), and its text
 * without commas or brackets.
 */
public final class ResultPath {
  private final String text;
  private final List<String> steps;

  private ResultPath(String text, List<String> steps) {
    this.text = text;
    this.steps = steps;
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is none; the message says why
   */
  public static ResultPath parse(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException(
          "A path begins with a slash, but this is '" + ShortText.part(text) + "'");
    }
    List<String> steps = new ArrayList<>();
    int start = 1;
    boolean inside = false;
    for (int i = 1; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '/';
      if (c == '/' && (!inside || i == text.length())) {
        steps.add(text.substring(start, i));
        start = i + 1;
      } else if (c == '[' || c == ']') {
        inside = c == '[';
      }
    }
    if (inside) {
      throw new IllegalArgumentException(
          "A bracket is not closed in '" + ShortText.part(text) + "'");
    }
    return new ResultPath(text, List.copyOf(steps));
  }

  /**
   * What stands there.
   *
   * @throws IllegalArgumentException if nothing does, or more than one element is like that; the
   *     message says what there is
   */
  public JsonNode in(JsonNode document) {
    JsonNode node = document;
    for (String step : steps) {
      node = step.startsWith("[") && step.endsWith("]") ? like(node, step) : child(node, step);
    }
    return node;
  }

  private JsonNode child(JsonNode node, String step) {
    String name = step.replace("~1", "/").replace("~0", "~");
    JsonNode child =
        node.isArray() && name.matches("0|[1-9][0-9]{0,8}")
            ? node.get(Integer.parseInt(name))
            : node.get(name);
    if (child == null) {
      String there =
          node.isObject()
              ? "there are " + String.join(", ", names(node))
              : "there is " + (node.isArray() ? "a list of " + node.size() : "a plain value");
      throw new IllegalArgumentException("There is no '" + ShortText.part(name) + "': " + there);
    }
    return child;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private JsonNode like(JsonNode list, String step) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode element : list) {
      if (isLike(element, step)) {
        found.add(element);
      }
    }
    if (!list.isArray() || found.size() != 1) {
      throw new IllegalArgumentException(
          (list.isArray()
                  ? found.size()
                      + " of "
                      + ShortText.count(list.size(), "element")
                      + (list.size() == 1 ? " is" : " are")
                  : "No list is")
              + " like "
              + PlainText.of(step));
    }
    return found.get(0);
  }

  private static boolean isLike(JsonNode element, String step) {
    for (String condition : step.substring(1, step.length() - 1).split(",", -1)) {
      int at = condition.indexOf('=');
      if (at < 0) {
        throw new IllegalArgumentException(
            "A condition is field=text, but this is " + ShortText.part(condition));
      }
      JsonNode field = element;
      for (String name : condition.substring(0, at).strip().split("\\.", -1)) {
        field = field.path(name);
      }
      if (!field.isValueNode() || !field.asText().equals(condition.substring(at + 1).strip())) {
        return false;
      }
    }
    return true;
  }

  /** The steps as they are written, the last one left out. */
  public ResultPath parent() {
    List<String> shorter = steps.subList(0, Math.max(0, steps.size() - 1));
    return new ResultPath(
        shorter.stream().map(s -> "/" + s).collect(Collectors.joining()), shorter);
  }

  @Override
  public String toString() {
    return PlainText.of(text);
  }
}
