package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One spelling for one thing: fields of documents and of results are camelCase. */
class SpellingTest {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  /** Fields whose own fields are data: the ids of figures. */
  private static final Set<String> OF_DATA = Set.of("figures");

  /** Options of results that say how a document was read and are no choice of it. */
  private static final Set<String> SAID_ONLY =
      Set.of("policyReason", "doubleCount", "disagreement", "crosswalk");

  static List<String> kinds() {
    return TestCatalogue.evaluator().kinds().stream().map(DocumentEvaluator.Kind::kind).toList();
  }

  private static void names(JsonNode node, Set<String> names) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field -> {
                names.add(field.getKey());
                if (!OF_DATA.contains(field.getKey())) {
                  names(field.getValue(), names);
                }
              });
    }
    node.elements().forEachRemaining(one -> names(one, names));
  }

  private static JsonNode full(String kind) {
    JsonNode schema = Edited.parse(TestCatalogue.evaluator().schema(kind));
    Edited sample = Edited.sample(kind);
    if (schema.at("/properties/detail").isObject()) {
      sample.with("/detail", "\"full\"");
    } else if (schema.at("/properties/options/properties/detail").isObject()) {
      if (!sample.at("/options").isObject()) {
        sample.with("/options", "{}");
      }
      sample.with("/options/detail", "\"full\"");
    }
    Evaluated evaluated = sample.evaluated();
    assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
    return Edited.parse(evaluated.text());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyFieldOfAResultIsCamelCase(String kind) {
    Set<String> names = new TreeSet<>();
    JsonNode result = full(kind);
    names(result, names);

    assertThat(names).allMatch(name -> NAME.matcher(name).matches());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyOptionOfAResultIsCalledAsInTheDocument(String kind) {
    Set<String> known = new TreeSet<>(SAID_ONLY);
    names(Edited.parse(TestCatalogue.evaluator().schema(kind)), known);

    assertThat(known)
        .containsAll(full(kind).at("/options").properties().stream().map(f -> f.getKey()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "value-for-cost, 2",
    "proxy-table, 2",
    "table-list, 2",
    "table-difference, 2",
    "derived-table, 2",
    "impact-map, 1",
    "portfolio, 1",
  })
  void aResultWhoseFormHasChangedSaysSo(String kind, String version) {
    assertThat(full(kind).at("/version").asText()).isEqualTo(version);
  }
}
