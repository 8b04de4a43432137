package io.github.socialvalue4j.examples.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The documents that the harness tries: the sample of each kind, the documents of its own folder (a
 * document with every option and one with rival choices for each kind), and the input of every
 * worked case. Each has an id that says where it comes from.
 */
final class Corpus {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Enough to draw a distribution; each changed document draws them again. */
  private static final int DRAWS = 100;

  private Corpus() {}

  /**
   * All of them, in the order of their ids.
   *
   * @param root the folder of the whole project
   */
  static Map<String, JsonNode> of(Path root) {
    Map<String, JsonNode> all = new TreeMap<>();
    Engine.samples().forEach((kind, sample) -> all.put("sample/" + kind, fewDraws(read(sample))));
    texts(root.resolve("examples/src/test/resources/harness"))
        .forEach((name, text) -> all.put("option/" + name, fewDraws(read(text))));
    texts(root.resolve("examples/cases"))
        .forEach((name, text) -> all.put("case/" + name, fewDraws(read(text).path("input"))));
    return all;
  }

  private static JsonNode fewDraws(JsonNode document) {
    if (document.path("simulation") instanceof ObjectNode simulation && simulation.has("draws")) {
      simulation.put("draws", DRAWS);
    }
    return document;
  }

  private static Map<String, String> texts(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString();
        texts.put(name.substring(0, name.length() - ".json".length()), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kinds that have a document of an id's first part, such as {@code option}. */
  static List<String> kinds(Map<String, JsonNode> corpus, String part) {
    return corpus.entrySet().stream()
        .filter(e -> e.getKey().startsWith(part + "/"))
        .map(e -> e.getValue().path("kind").asText())
        .distinct()
        .toList();
  }
}
