package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * No answer takes time that grows with the square of a list, also where every entry is at fault.
 */
class LongListsTest {
  private static final long MOST_NANOS = 20_000_000_000L;

  /** In the thread's own time: a machine that is busy must not turn the build red. */
  private static <T> T soon(Supplier<T> task) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T answer = task.get();
    assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start)
        .isLessThan(MOST_NANOS);
    return answer;
  }

  private static ObjectNode sample(String kind) {
    return (ObjectNode) Edited.parse(Edited.sample(kind).json());
  }

  private static Evaluated evaluated(JsonNode document) {
    return TestCatalogue.evaluator().evaluate(document.toString());
  }

  @Test
  void outlaysThatAreWrittenOverAndOverAreRefusedOneByOne() {
    ObjectNode document = sample("local-multiplier");
    ArrayNode outlays = (ArrayNode) document.at("/ledgers/0/outlays");
    List<JsonNode> once = List.of(outlays.get(2), outlays.get(3), outlays.get(4));
    outlays.removeAll();
    for (int i = 0; i < 6_000; i++) {
      once.forEach(outlay -> outlays.add(outlay.deepCopy()));
    }

    Evaluated refused = soon(() -> evaluated(document));

    assertThat(Faulty.errors(refused)).contains("document.duplicate-id /ledgers/0/outlays/3/id");
  }

  @Test
  void inputsThatAreNotThereAreEachNamed() {
    ObjectNode document = sample("quantities");
    ObjectNode line = (ObjectNode) document.at("/lines/0").deepCopy();
    ArrayNode lines = document.put("detail", "full").putArray("lines");
    for (int i = 1; i <= 4_000; i++) {
      lines.add(line.deepCopy().put("quantity", "" + i));
    }
    ObjectNode result = (ObjectNode) Edited.parse(evaluated(document).line());
    int unknown = 0;
    for (JsonNode figure : result.path("figures")) {
      for (JsonNode input : figure.path("inputs")) {
        ((ObjectNode) input).put("id", "unknown-" + unknown++);
      }
    }

    assertThat(soon(() -> ResultDocument.read(result.toString())).problems())
        .hasSizeGreaterThan(4_000)
        .anyMatch(p -> p.message().startsWith("There is no figure 'unknown-0' in this document; "));
  }

  @Test
  void tablesThatAreDerivedFromWhatIsNotThereDoNotListAllThatIs() {
    ObjectNode document = sample("derived-table");
    ObjectNode table = (ObjectNode) document.at("/derivedTables/0").deepCopy();
    ArrayNode tables = document.putArray("derivedTables");
    for (int i = 0; i < 4_000; i++) {
      ObjectNode next = table.deepCopy().put("label", "city-" + i);
      tables.add(i % 2 == 0 ? next : next.put("from", "council-roadmap@none-" + i));
    }

    Evaluated refused = soon(() -> evaluated(document));

    assertThat(refused.problems()).hasSizeGreaterThan(2_000);
    assertThat(refused.problems()).allMatch(p -> p.message().length() < 10_000);
    assertThat(refused.problems().get(0).message())
        .startsWith("There is no edition 'council-roadmap@none-1' in this catalogue, which has ");
  }
}
