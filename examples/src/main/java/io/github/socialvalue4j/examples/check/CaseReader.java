package io.github.socialvalue4j.examples.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.examples.file.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads worked cases. A case is a JSON file:
 *
 * <pre>{@code
 * {
 *   "kind": "worked-case", "version": "1",
 *   "name": "what it shows",
 *   "source": "who says so",
 *   "tables": ["my-tables/editions.csv"],
 *   "tolerance": "0",
 *   "input": { ... a document as evaluate takes it ... },
 *   "status": "complete",
 *   "problems": ["a.code"],
 *   "expected": {
 *     "/path/into/the/result": "67285.20",
 *     "/another/path": {"value": "16.07", "tolerance": "0.005", "working": "how it was reached"}
 *   }
 * }
 * }</pre>
 *
 * Only {@code name}, {@code source} and {@code input} are required, and something to expect: a
 * status, a problem or a figure. Numbers are strings, so that no digit is lost. What a case quotes
 * may be anything a stranger wrote: it is printed without control characters or half characters.
 */
public final class CaseReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private static final Set<String> FIELDS =
      Set.of(
          "kind",
          "version",
          "name",
          "source",
          "note",
          "tables",
          "tolerance",
          "input",
          "status",
          "problems",
          "expected");

  private static final Set<String> EXPECTED_FIELDS = Set.of("value", "tolerance", "working");

  private final List<String> faults = new ArrayList<>();

  private CaseReader() {}

  /** What reading a file gave: a case, or everything that is wrong with it. */
  public record Reading(Optional<WorkedCase> workedCase, List<String> faults) {
    /** Copies the faults, each on one line that is safe to print. */
    public Reading {
      faults = faults.stream().map(PlainText::of).toList();
    }
  }

  /** Reads the text of a case. */
  public static Reading read(String json) {
    CaseReader reader = new CaseReader();
    Optional<WorkedCase> found = Optional.empty();
    try {
      JsonNode root = MAPPER.readTree(json);
      if (root.isObject()) {
        found = Optional.of(reader.workedCase(root));
      } else {
        reader.faults.add("A case is a JSON object.");
      }
    } catch (JsonProcessingException e) {
      reader.faults.add(broken(e));
    }
    return new Reading(reader.faults.isEmpty() ? found : Optional.empty(), reader.faults);
  }

  /** Where a text stops being JSON; the parser's own words speak of its insides. */
  private static String broken(JsonProcessingException e) {
    String at = "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    return e instanceof JsonEOFException
        ? "This is not JSON: it breaks off at "
            + at
            + ", before what was opened is closed. Add the missing quote, bracket or brace."
        : "This is not JSON: it cannot be read at "
            + at
            + ". Look there for a missing comma, quote or brace, or a name that stands twice.";
  }

  /** A file that could not even be looked into. */
  public static Reading unreadable(String fault) {
    return new Reading(Optional.empty(), List.of(fault));
  }

  private WorkedCase workedCase(JsonNode root) {
    onlyFields(root, FIELDS, "a case");
    header(root, "kind", "worked-case");
    header(root, "version", "1");
    JsonNode input = root.path("input");
    if (!input.isObject()) {
      faults.add("The case has no 'input': put the document there that is to be evaluated.");
    }
    BigDecimal tolerance = tolerance(root.get("tolerance"), BigDecimal.ZERO);
    List<WorkedCase.Expected> figures = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : root.path("expected").properties()) {
      expected(entry.getKey(), entry.getValue(), tolerance).ifPresent(figures::add);
    }
    List<String> problems = texts(root, "problems").stream().map(PlainText::of).toList();
    Optional<String> status =
        root.path("status").isTextual()
            ? Optional.of(PlainText.of(root.path("status").textValue()))
            : Optional.empty();
    if (figures.isEmpty() && problems.isEmpty() && status.isEmpty() && faults.isEmpty()) {
      faults.add("The case expects nothing: give 'expected', 'problems' or 'status'.");
    }
    return new WorkedCase(
        text(root, "name"),
        text(root, "source"),
        tables(root),
        // Inside the strings of JSON a number means the same as the character.
        PlainText.of(input.toString()),
        status,
        problems,
        figures);
  }

  private List<String> texts(JsonNode root, String field) {
    List<String> texts = new ArrayList<>();
    JsonNode list = root.path(field);
    list.forEach(node -> texts.add(node.asText()));
    if (!list.isMissingNode() && (!list.isArray() || texts.isEmpty())) {
      faults.add("'" + field + "' is a list of strings, or left out.");
    }
    return texts;
  }

  private void header(JsonNode root, String field, String value) {
    JsonNode found = root.path(field);
    if (!found.isMissingNode() && !value.equals(found.textValue())) {
      faults.add(
          "The '" + field + "' of a case is \"" + value + "\", not " + ShortText.part(found) + ".");
    }
  }

  private void onlyFields(JsonNode object, Set<String> known, String what) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                faults.add(
                    "There is no field '"
                        + ShortText.part(name)
                        + "' in "
                        + what
                        + "; there are "
                        + String.join(", ", known.stream().sorted().toList())
                        + ".");
              }
            });
  }

  private String text(JsonNode root, String field) {
    String text = root.path(field).asText("");
    if (text.isBlank()) {
      faults.add("The case has no '" + field + "'.");
    }
    return PlainText.of(text);
  }

  /** Names of files, which cannot be made safe to print without naming other files. */
  private List<String> tables(JsonNode root) {
    List<String> names = texts(root, "tables");
    for (String name : names) {
      if (!PlainText.of(name).equals(name)) {
        faults.add("The table '" + ShortText.part(name) + "' is no path of a file.");
      }
    }
    return names;
  }

  private Optional<WorkedCase.Expected> expected(
      String path, JsonNode node, BigDecimal usualTolerance) {
    JsonNode value = node;
    BigDecimal tolerance = usualTolerance;
    String working = "";
    if (node.isObject()) {
      onlyFields(node, EXPECTED_FIELDS, "an expected figure");
      value = node.path("value");
      tolerance = tolerance(node.get("tolerance"), usualTolerance);
      working = PlainText.of(node.path("working").asText(""));
    }
    try {
      ResultPath at = ResultPath.parse(path);
      return Optional.of(new WorkedCase.Expected(at, decimal(value), tolerance, working));
    } catch (IllegalArgumentException e) {
      faults.add("Expected " + ShortText.part(path) + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private BigDecimal tolerance(@org.jspecify.annotations.Nullable JsonNode node, BigDecimal usual) {
    if (node == null) {
      return usual;
    }
    try {
      BigDecimal tolerance = decimal(node);
      if (tolerance.signum() < 0) {
        throw new IllegalArgumentException("a tolerance is 0 or more");
      }
      return tolerance;
    } catch (IllegalArgumentException e) {
      faults.add("The tolerance " + ShortText.part(node) + ": " + e.getMessage());
      return usual;
    }
  }

  private static BigDecimal decimal(JsonNode node) {
    String text = node.textValue();
    if (text == null || !text.matches("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?")) {
      throw new IllegalArgumentException(
          "write digits with a point in quotation marks, such as \"67285.20\", not "
              + ShortText.part(node));
    }
    return new BigDecimal(text);
  }
}
