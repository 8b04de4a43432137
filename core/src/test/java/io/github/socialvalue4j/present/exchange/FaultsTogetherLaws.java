package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * The list that declares what a code says is declared nowhere, where the code is not its name.
   */
  private static final Map<String, String> DECLARED_IN =
      Map.of(
          "spend.unknown-area", "/circles",
          "sroi.unknown-stakeholder", "/stakeholders",
          "io.satellite-unknown", "/satellites");

  private static final Set<String> TAKES_NOTHING = Set.of("/title", "/colour");

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
    objectAround(changed, document)
        .ifPresent(at -> others.put(at + "/colour", withAnUnknownField(document, at)));
    wordsBeside(changed, document)
        .ifPresent(at -> others.put(at, Places.with(document, at, TextNode.valueOf(""))));
    if (!lists.isEmpty()) {
      String list = lists.get(number % lists.size());
      ObjectNode more = document.deepCopy();
      ((ArrayNode) more.get(list)).addObject().put("colour", "red");
      others.put("/" + list, more);
    }
    return others;
  }

  /**
   * A field beside a change that nothing is made of, and that a form refuses if it is empty. A
   * phase of a forecast is known by its name alone, and a path that lacks one is no path.
   */
  private static Optional<String> wordsBeside(Changed changed, JsonNode document) {
    return objectAround(changed, document).stream()
        .flatMap(at -> Stream.of(at + "/name", at + "/description", at + "/source"))
        .filter(at -> !at.matches(".*/phases/[0-9]+/name"))
        .filter(at -> !at.equals(changed.place()) && !document.at(at).isMissingNode())
        .findFirst();
  }

  /** The innermost object in which a change was made, other than the document. */
  private static Optional<String> objectAround(Changed changed, JsonNode document) {
    String place = changed.place();
    while (place.contains("/")) {
      place = place.substring(0, place.lastIndexOf('/'));
      if (!place.isEmpty()
          && document.at(place) instanceof ObjectNode object
          && !object.has("colour")) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether an error may have gone for good reason: it stands at the second fault's own place, or
   * it says that something is declared nowhere, and the second fault is an element of the very list
   * that would declare it: a stakeholder who is nowhere declared may be the one that could not be
   * read. Or it says what a simulation or a swing would do to the map, and there is no map while an
   * element of it cannot be read.
   */
  private static boolean isAbout(Problem problem, String second) {
    String code = problem.code().value();
    boolean isOfTheMap = code.startsWith("simulation.") || code.startsWith("sensitivity.");
    return problem.path().toString().equals(second)
        || (isOfTheMap && second.lastIndexOf('/') == 0 && !TAKES_NOTHING.contains(second))
        || second.equals(DECLARED_IN.getOrDefault(code, "/" + code.replace(".unknown", "s")));
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
