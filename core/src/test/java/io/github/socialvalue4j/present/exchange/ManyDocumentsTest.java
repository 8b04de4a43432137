package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Thousands of different documents through one evaluator leave the heap where it was. How many is
 * the system property {@code documents}, 2,000 if it is not set.
 */
class ManyDocumentsTest {
  private static final int DOCUMENTS = Integer.getInteger("documents", 2_000);
  private static final int FIRST = 500;
  private static final long MOST_BYTES = 1_500_000;

  @Test
  void leaveTheHeapWhereItWas() throws InterruptedException {
    DocumentEvaluator evaluator = TestCatalogue.evaluator();
    List<String> samples =
        evaluator.kinds().stream()
            .map(kind -> kind.sample().replace("\"draws\": 2000", "\"draws\": 100"))
            .toList();
    evaluate(evaluator, samples, 0, FIRST);
    long before = used();
    evaluate(evaluator, samples, FIRST, DOCUMENTS);
    long after = used();

    assertThat(after - before).isLessThan(MOST_BYTES);
  }

  /** Each document has ids, names, field names, numbers and exponents that no other has. */
  private static void evaluate(
      DocumentEvaluator evaluator, List<String> samples, int from, int to) {
    for (int i = from; i < to; i++) {
      String sample = samples.get(i % samples.size());
      String other =
          sample
              .replace("\"id\": \"", "\"id\": \"d" + i + "-")
              .replace("\"name\": \"", "\"name\": \"" + i + " ")
              .replace("\"value\": \"", "\"value\": \"1" + i)
              .replace("\"quantity\": \"", "\"quantity\": \"1" + i)
              .replaceFirst(
                  "\"firstExponent\": \"[^\"]*\"",
                  "\"firstExponent\": \"0." + (100_000 + i) + "\"");
      String unknown = other.replaceFirst("\\{", "{\"field-" + i + "\": \"text " + i + "\",");
      evaluator.evaluate(i % 3 == 0 ? unknown : other).line();
    }
  }

  private static long used() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      System.gc();
      Thread.sleep(30);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
