package io.github.socialvalue4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "evaluate no-such-file.json",
        "evaluate data",
        "evaluate --table no-such-manifest.csv -",
        "check --table no-such-manifest.csv cases",
        "evaluate a b",
        "evaluate --no-such-option -",
        "evaluate --statement pdf -",
        "evaluate --lines --statement text -",
        "kinds no-such-kind",
        "kinds --schema",
        "kinds --schema no-such-kind",
        "check",
        "check no-such-folder",
        "check src/main/java",
        "spend no-such-file.csv",
        "spend --definition no-such-file.json -",
        "spend --layout no-such-layout -",
        "spend --column no-such-column=A -",
        "no-such-command"
      })
  void saysOnStandardErrorAloneWhatIsWrongWithItself(String line) {
    Ran ran = Ran.with("", line.split(" ", -1));

    assertThat(ran.exit()).isEqualTo(64);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("--help").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "evaluate --help", "kinds --help", "check --help", "spend --help"})
  void explainsItself(String line) {
    Ran ran = Ran.with("", line.split(" ", -1));

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Usage: socialvalue4j");
    assertThat(ran.err()).isEmpty();
  }

  @Nested
  class Kinds {
    static List<String> names() {
      return DocumentEvaluator.of(ProxyCatalogue.of()).kinds().stream()
          .map(DocumentEvaluator.Kind::kind)
          .toList();
    }

    @Test
    void areListedWithASampleEach() {
      Ran ran = Ran.with("", "kinds");

      assertThat(ran.exit()).isZero();
      assertThat(names()).contains("portfolio", "quantities");
      for (String name : names()) {
        assertThat(ran.out())
            .contains("== " + name + ", version 1", Ran.with("", "kinds", name).out().strip());
      }
    }

    @ParameterizedTest
    @MethodSource("names")
    void haveASampleThatCanBeEvaluatedAsItIs(String name) {
      Ran ran = Ran.with(Ran.with("", "kinds", name).out(), "evaluate", "-");

      assertThat(ran.exit()).as(ran.out()).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void haveASchema(String name) throws Exception {
      Ran ran = Ran.with("", "kinds", "--schema", name);

      assertThat(new JsonMapper().readTree(ran.out()).path("$schema").asText())
          .contains("json-schema.org");
    }
  }
}
