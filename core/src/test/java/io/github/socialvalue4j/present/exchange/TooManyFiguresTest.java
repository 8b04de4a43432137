package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
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
}
