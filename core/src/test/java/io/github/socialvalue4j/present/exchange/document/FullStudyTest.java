package io.github.socialvalue4j.present.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import io.github.socialvalue4j.present.exchange.content.Study;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class FullStudyTest {
  private static final DocumentEvaluator EVALUATOR =
      DocumentEvaluator.of(ProxyCatalogue.of(List::of));

  /** The sample, in full, with so many copies of its outcomes. */
  private static ObjectNode map(int copies) throws JsonProcessingException {
    String sample =
        EVALUATOR.kinds().stream()
            .filter(kind -> kind.kind().equals("impact-map"))
            .findFirst()
            .orElseThrow()
            .sample();
    ObjectNode map = (ObjectNode) new ObjectMapper().readTree(sample);
    map.remove(List.of("simulation", "sensitivity"));
    JsonNode outcomes = map.get("outcomes");
    ArrayNode all = map.putArray("outcomes");
    for (int i = 0; i < copies; i++) {
      for (JsonNode outcome : outcomes) {
        ObjectNode copy = outcome.deepCopy();
        all.add(copy.put("id", copy.path("id").asText() + i));
      }
    }
    return map.put("detail", "full");
  }

  private static void assertNear(boolean isSwitching, Optional<BigDecimal> around)
      throws JsonProcessingException {
    ObjectNode map = map(20);
    ObjectNode asked = map.putObject("sensitivity").put("switching", isSwitching);
    around.ifPresent(by -> asked.put("swingAround", by.toPlainString()));
    Evaluated found = EVALUATOR.evaluate(map.toString());
    assertThat(found.isFailed()).as(found.problems().toString()).isFalse();

    int figures = new ObjectMapper().readTree(found.line()).path("figures").size();
    Study study = (Study) found.content().orElseThrow();
    assertThat(FullStudy.estimate(study.result(), isSwitching, around))
        .isCloseTo(figures, Percentage.withPercentage(15));
  }

  @Test
  void aSampleTellsHowManyFiguresSwitchingValuesTake() throws JsonProcessingException {
    assertNear(true, Optional.empty());
  }

  @Test
  void aSampleTellsHowManyFiguresSwingsTake() throws JsonProcessingException {
    assertNear(false, Optional.of(new BigDecimal("0.1")));
    assertNear(true, Optional.of(new BigDecimal("0.1")));
  }
}
