package io.github.socialvalue4j.examples.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds that the corpus of the harness leaves nothing out: every field that a schema allows stands
 * in a document that is answered, and every code of every list in some document. Otherwise an
 * engine could lose a field, and no byte would differ.
 */
class CorpusCoverageTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Codes that need no document, by their place in every kind, and why. */
  private static final Map<String, String> CODES_ELSEWHERE =
      Map.of("/detail", "the ledger evaluates every document in each of the three details");

  /** Documents of the harness's own that are refused, and what they show. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "option/local-multiplier-supplier", "a council's payments are not a supplier's round 2",
          "option/portfolio-refuse", "a policy that refuses what is counted twice",
          "option/value-for-cost-kinds-without-value", "kinds that are no value of an outcome");

  private static final Map<String, SchemaPlaces> SCHEMAS = new TreeMap<>();

  /** The fields that answered documents fill, by kind. */
  private static final Map<String, Set<String>> FILLED = new HashMap<>();

  /** What all documents say where a list of codes stands, by kind: the place, "=", the code. */
  private static final Map<String, Set<String>> SAID = new HashMap<>();

  private static final Set<String> FAILED = new TreeSet<>();
  private static Map<String, JsonNode> corpus = Map.of();

  @BeforeAll
  static void readAll() {
    for (String kind : kinds()) {
      SCHEMAS.put(kind, new SchemaPlaces(read(Engine.schema(kind))));
      FILLED.put(kind, new TreeSet<>());
      SAID.put(kind, new TreeSet<>());
    }
    corpus = Corpus.of(Path.of("..").toAbsolutePath().normalize());
    corpus.forEach(CorpusCoverageTest::note);
  }

  private static void note(String id, JsonNode document) {
    String kind = document.path("kind").asText();
    SchemaPlaces schema = SCHEMAS.get(kind);
    if (schema == null) {
      return;
    }
    // Problems alone are an answer without a status.
    JsonNode answer = read(Engine.outputs(document.toString(), false).get("json"));
    boolean isFailed = answer.path("status").asText("failed").equals("failed");
    if (isFailed) {
      FAILED.add(id);
    }
    schema.eachOf(
        document,
        (place, value) -> {
          if (!isFailed) {
            FILLED.get(kind).add(place);
          }
          if (schema.codes().containsKey(place)) {
            SAID.get(kind).add(codeAt(place, value.asText()));
          }
        });
  }

  private static String codeAt(String place, String code) {
    return list(place) + "=" + code;
  }

  /** Grades are read alike wherever they stand, so each is wanted once in a kind. */
  private static String list(String place) {
    return place.endsWith("/grade") ? "grade" : place;
  }

  static Set<String> kinds() {
    return Engine.samples().keySet();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFieldStandsInADocumentThatIsAnswered(String kind) {
    Set<String> missing = new TreeSet<>(SCHEMAS.get(kind).fields());
    missing.removeAll(FILLED.get(kind));

    assertThat(missing).as("Fields of %s without a document in resources/harness", kind).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyCodeStandsInADocument(String kind) {
    Set<String> missing = new TreeSet<>();
    SCHEMAS
        .get(kind)
        .codes()
        .forEach((place, codes) -> codes.forEach(code -> missing.add(codeAt(place, code))));
    missing.removeIf(code -> CODES_ELSEWHERE.containsKey(code.substring(0, code.indexOf('='))));
    missing.removeAll(SAID.get(kind));

    assertThat(missing).as("Codes of %s without a document in resources/harness", kind).isEmpty();
  }

  @Test
  void everyKindHasDocumentsOfItsOwn() {
    assertThat(Corpus.kinds(corpus, "option")).containsExactlyInAnyOrderElementsOf(kinds());
  }

  @Test
  void onlyThoseAreRefusedThatAreMeantToBe() {
    Set<String> refused = new TreeSet<>(FAILED);
    refused.removeIf(id -> !id.startsWith("option/"));

    assertThat(refused).isEqualTo(new TreeSet<>(REFUSED.keySet()));
  }

  private static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
