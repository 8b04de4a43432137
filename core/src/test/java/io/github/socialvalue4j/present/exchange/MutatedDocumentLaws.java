package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Problem;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands in one or two places of a document, it is answered in plain words. */
class MutatedDocumentLaws {
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();
  private static final List<JsonNode> SAMPLES =
      EVALUATOR.kinds().stream().map(k -> Edited.parse(k.sample())).toList();

  /** An empty one stands for a place that is left out. */
  private static final List<String> VALUES =
      List.of(
          "",
          "null",
          "\"\"",
          "\"  \"",
          "\"\\u200b\\ufeff\"",
          "\"\\u00a0\\u2003\\u3164\"",
          "5",
          "-1",
          "999999999",
          "true",
          "[]",
          "{}",
          "\"x\"",
          "\"-1\"",
          "\"0\"",
          "\"1.5\"",
          "\"99999999999999999999999999999999999999\"",
          "\"9999999999999999999999999999999999\"",
          "\"0.0000000000000000000000000000000001\"",
          "\"1e99\"",
          "\"0000-01-01\"",
          "\"0001-01-01\"",
          "\"9999-12-31\"",
          "\"10000-01-01\"",
          "\"+999999999-12-31\"",
          "\"calendar 9998\"",
          "\"a\\u0000\\u001b[2Jb\"",
          "\"a\\u202eb\"",
          "\"a\\ud800b\"",
          "{\"a\\u0007b\": 1}");

  private static final Pattern JAVA =
      Pattern.compile(
          "\\bjavax?\\.|Exception|Optional\\b|io\\.github|\\b[A-Z]{2,}_[A-Z_]{2,}\\b|@[0-9a-f]{6,8}\\b"
              + "|\\bNaN\\b|\\bnull\\b|\\bBigDecimal\\b|\\bInteger\\b|\\bString\\b");

  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\u202a-\u202e\u2066-\u2069]");

  private static JsonNode changed(JsonNode document, int where, int how) {
    List<String> places = Places.of(document);
    if (places.isEmpty()) {
      return document;
    }
    String place = places.get(Math.floorMod(where, places.size()));
    String value = VALUES.get(Math.floorMod(how, VALUES.size()));
    return value.isEmpty()
        ? Places.without(document, place)
        : Places.with(document, place, Edited.parse(value));
  }

  @Property(tries = 2_500)
  void everySentenceIsPlainAndSafe(
      @ForAll int kind, @ForAll int first, @ForAll int one, @ForAll int second, @ForAll int two)
      throws CharacterCodingException {
    JsonNode sample = SAMPLES.get(Math.floorMod(kind, SAMPLES.size()));
    JsonNode document = changed(sample, first, one);
    document = Math.floorMod(two, 3) == 0 ? document : changed(document, second, two);

    Evaluated evaluated = EVALUATOR.evaluate(document.toString());

    for (Problem problem : evaluated.problems()) {
      String said = problem.message() + " " + problem.remedy();
      assertThat(said).doesNotContainPattern(UNSAFE);
      assertThat(problem.path().toString()).doesNotContainPattern(UNSAFE);
      if (!problem.code().value().equals("json.null")) {
        assertThat(said).doesNotContainPattern(JAVA);
      }
    }
    // The writer refuses half a character.
    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(evaluated.text()));
  }

  @Property(tries = 1_000)
  void everyFaultOfFormStandsAtAPlaceThatIsThere(
      @ForAll int kind, @ForAll int first, @ForAll int one) {
    JsonNode sample = SAMPLES.get(Math.floorMod(kind, SAMPLES.size()));
    JsonNode document = changed(sample, first, one);

    for (Problem problem : EVALUATOR.evaluate(document.toString()).problems()) {
      JsonPointer place = JsonPointer.compile(problem.path().toString());
      boolean isForm = problem.code().value().matches("(json|document)\\..*");
      boolean isThere = !document.at(place).isMissingNode();
      boolean isMissing =
          !problem.path().toString().isEmpty() && !document.at(place.head()).isMissingNode();
      if (isForm) {
        assertThat(isThere || isMissing).as(problem.toString()).isTrue();
      }
    }
  }
}
