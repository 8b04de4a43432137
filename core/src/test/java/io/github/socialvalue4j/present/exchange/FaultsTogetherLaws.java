package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A fault in one place hides no fault in another, and every problem stands where something is or
 * could be. Tries one change of a document after another: of the samples of all kinds, and of the
 * worked cases beside this module. In the gate a tenth is tried, of the cases a hundredth; {@code
 * -Dfaults.step=1} tries them all.
 */
class FaultsTogetherLaws {
  private static final int STEP = Integer.getInteger("faults.step", 10);
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();

  /**
   * An empty one stands for a place that is left out, a brace for a field that there is none of.
   */
  private static final List<String> VALUES =
      List.of(
          "",
          "{",
          "null",
          "\"\"",
          "5",
          "\"x\"",
          "\"-1\"",
          "\"0\"",
          "\"1.5\"",
          "[]",
          "{}",
          "\"999999999999999999999999999999\"",
          "\"2025-02-30\"",
          "\"1900-01-01\"",
          "\"9999-12-31\"");

  @Test
  void everyFaultOfOnePlaceIsSaidBesideAnyOther() throws IOException {
    List<String> lost = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<String, JsonNode> document : documents().entrySet()) {
      boolean isCase = document.getKey().endsWith(".json");
      for (Changed changed : changed(document.getValue())) {
        if (tried++ % (isCase ? STEP * STEP : STEP) == 0) {
          holdBesideOthers(document.getKey(), changed, tried, lost);
        }
      }
    }
    assertThat(lost).as("errors that a second fault hides").isEmpty();
  }

  /** A document with one change. */
  private record Changed(String place, String value, JsonNode document) {}

  private static List<Changed> changed(JsonNode document) {
    List<Changed> all = new ArrayList<>();
    for (String place : Places.of(document)) {
      for (String value : VALUES) {
        JsonNode now =
            value.isEmpty()
                ? Places.without(document, place)
                : value.equals("{")
                    ? withAnUnknownField(document, place)
                    : Places.with(document, place, Edited.parse(value));
        if (!now.equals(document)) {
          all.add(new Changed(place, value, now));
        }
      }
    }
    return all;
  }

  private static JsonNode withAnUnknownField(JsonNode document, String place) {
    JsonNode copy = document.deepCopy();
    if (copy.at(place) instanceof ObjectNode object) {
      object.put("colour", "red");
    }
    return copy;
  }

  private static void holdBesideOthers(
      String name, Changed changed, int number, List<String> lost) {
    Evaluated alone = EVALUATOR.evaluate(changed.document().toString());
    for (Problem problem : alone.problems()) {
      if (!couldBe(changed.document(), problem.path().toString())) {
        lost.add(
            name
                + ": nothing stands at "
                + problem
                + ", after "
                + changed.value()
                + " at "
                + changed.place());
      }
    }
    List<Problem> errors =
        alone.problems().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      return;
    }
    for (Map.Entry<String, JsonNode> second : others(changed, number).entrySet()) {
      Set<String> both =
          Set.copyOf(Faulty.errors(EVALUATOR.evaluate(second.getValue().toString())));
      for (Problem problem : errors) {
        String said = problem.code() + " " + problem.path();
        if (!both.contains(said) && !isAbout(problem, second.getKey())) {
          lost.add(
              name
                  + ": "
                  + said
                  + ", after "
                  + changed.value()
                  + " at "
                  + changed.place()
                  + ", beside a fault at "
                  + second.getKey());
        }
      }
    }
  }

  /** The same with a second fault that takes nothing away: its place, and the document. */
  private static Map<String, JsonNode> others(Changed changed, int number) {
    Map<String, JsonNode> others = new LinkedHashMap<>();
    if (!(changed.document() instanceof ObjectNode document)) {
      return others;
    }
    others.put("/title", document.deepCopy().put("title", ""));
    others.put("/colour", document.deepCopy().put("colour", "red"));
    List<String> lists =
        document.properties().stream()
            .filter(f -> !changed.place().startsWith("/" + f.getKey()))
            .filter(
                f ->
                    f.getValue() instanceof ArrayNode list
                        && list.size() > 0
                        && list.get(0).isObject())
            .map(Map.Entry::getKey)
            .toList();
    if (!lists.isEmpty()) {
      String list = lists.get(number % lists.size());
      ObjectNode more = document.deepCopy();
      ((ArrayNode) more.get(list)).addObject().put("colour", "red");
      others.put("/" + list, more);
    }
    return others;
  }

  /**
   * Whether an error may have gone for good reason: what it misses may be what is unreadable, and
   * what is asked of a map is judged when there is one.
   */
  private static boolean isAbout(Problem problem, String second) {
    boolean takesNothing = second.equals("/title") || second.equals("/colour");
    String place = problem.path().toString();
    return place.equals(second)
        || (!takesNothing
            && (problem.code().value().contains("unknown")
                || place.startsWith("/simulation")
                || place.startsWith("/sensitivity")));
  }

  /** Whether something stands at a place, or could be added to what stands there. */
  private static boolean couldBe(JsonNode document, String path) {
    JsonPointer at = JsonPointer.compile(path);
    return path.isEmpty() || !document.at(at).isMissingNode() || document.at(at.head()).isObject();
  }

  private static Map<String, JsonNode> documents() throws IOException {
    Map<String, JsonNode> documents = new LinkedHashMap<>();
    EVALUATOR.kinds().forEach(k -> documents.put(k.kind(), Edited.parse(k.sample())));
    Path cases = Path.of("../examples/cases");
    if (Files.isDirectory(cases)) {
      try (Stream<Path> files = Files.list(cases)) {
        for (Path file :
            files
                .filter(f -> f.toString().endsWith(".json"))
                .sorted()
                .collect(Collectors.toList())) {
          documents.put(
              file.getFileName().toString(), Edited.parse(Files.readString(file)).get("input"));
        }
      }
    }
    return documents;
  }
}
