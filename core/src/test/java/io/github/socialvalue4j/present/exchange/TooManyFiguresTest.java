package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TooManyFiguresTest {
  private static Evaluated lines(int number, String detail) {
    return TestCatalogue.evaluator()
        .evaluate(
            "{\"kind\": \"quantities\", \"version\": \"1\", \"table\": \"council-roadmap@2021\","
                + " \"detail\": \""
                + detail
                + "\", \"lines\": ["
                + IntStream.range(1, number)
                    .mapToObj(
                        i ->
                            "{\"measure\": \"VOLUNTEERING\", \"quantity\": \""
                                + i
                                + "\", \"unit\": \"volunteering-hour\"}")
                    .collect(Collectors.joining(","))
                + "]}");
  }

  @Test
  void aResultOfMoreFiguresThanAreWrittenIsRefusedWithTheRoadToTake() {
    Evaluated full = lines(260_000, "full");

    assertThat(full.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "ERROR result.too-many-figures at /: In full the result would have more than"
                + " 500,000 figures, the most that is written; so many take up to 1 GB of memory."
                + " Ask for the detail 'lines' instead, or split the document.");
  }

  /** A map of copies of the sample's first outcome, with its switching values. */
  private static String map(int outcomes) throws JsonProcessingException {
    ObjectMapper mapper = new ObjectMapper();
    String sample =
        TestCatalogue.evaluator().kinds().stream()
            .filter(kind -> kind.kind().equals("impact-map"))
            .findFirst()
            .orElseThrow()
            .sample();
    ObjectNode map = (ObjectNode) mapper.readTree(sample);
    map.remove("simulation");
    map.put("detail", "full").putObject("sensitivity").put("switching", true);
    ObjectNode outcome = (ObjectNode) map.at("/outcomes/0");
    ArrayNode all = map.putArray("outcomes");
    for (int i = 0; i < outcomes; i++) {
      all.add(outcome.deepCopy().put("id", "o" + i));
    }
    return mapper.writeValueAsString(map);
  }

  @Test
  void aStudyOfFarTooManyFiguresIsRefusedBeforeTheyAreMade() throws JsonProcessingException {
    List<Problem> problems = TestCatalogue.evaluator().evaluate(map(4_000)).problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).toString())
        .startsWith("ERROR result.too-many-figures at /: In full the result would have some ")
        .contains(",000 figures, and at most 500,000 are written;")
        .endsWith("Ask for the detail 'lines' instead, or split the document.");
  }
}
