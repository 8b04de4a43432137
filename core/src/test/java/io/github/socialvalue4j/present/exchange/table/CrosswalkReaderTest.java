package io.github.socialvalue4j.present.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrosswalkReaderTest {
  @Test
  void rowsBetweenTheSameTablesMakeOneCrosswalk() {
    List<Crosswalk> found = read("a,A1,b,B1,she", "a,A2,b,B1,he", "b,B1,a,A1,she").orThrow();

    assertThat(found).hasSize(2);
    assertThat(found.get(0).find(MeasureId.parse("A2"))).contains(MeasureId.parse("B1"));
    assertThat(found.get(0).find(MeasureId.parse("A3"))).isEmpty();
    assertThat(found.get(0).source().text()).isEqualTo("she; he");
  }

  @Test
  void everyFaultIsNamed() {
    assertThat(
            read("a,A1,b,B1,she", "a,A1,b,B2,she", "a,A2,a,A3,she", "a b,A2,b,,")
                .problems()
                .stream()
                .map(p -> p.code() + " " + p.path()))
        .containsExactly(
            "crosswalk.measure-repeated /walk.csv/3/from_measure",
            "crosswalk.same-table /walk.csv/4/to_table",
            "crosswalk.id-form /walk.csv/5/from_table",
            "crosswalk.cell-missing /walk.csv/5/source",
            "crosswalk.cell-missing /walk.csv/5/to_measure");
  }

  private static Result<List<Crosswalk>> read(String... rows) {
    String csv = "from_table,from_measure,to_table,to_measure,source\n" + String.join("\n", rows);
    return CrosswalkReader.read("walk.csv", csv.getBytes(UTF_8));
  }
}
