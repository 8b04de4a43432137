package io.github.socialvalue4j.present.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.ProxyLookup;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProxyTableReaderTest {
  private static final ProxyTable SAMPLE = SampleTable.read(SampleTable.csv()).orThrow();

  @Nested
  class ReadsEveryColumn {
    @Test
    void ofAMeasure() {
      ProxyValue row = row("A1");

      assertThat(row.measure().title()).isEqualTo("Hour given");
      assertThat(row.measure().outcome().theme().title()).isEqualTo("Helping");
      assertThat(row.measure().outcome().title()).isEqualTo("Time");
      assertThat(row.measure().unit()).isEqualTo(MeasureUnit.of("volunteering-hour"));
      assertThat(row.value()).contains(new BigDecimal("16.07"));
      assertThat(row.excludes()).containsExactly(MeasureId.parse("A2"));
      assertThat(row.perhapsExcludes()).containsExactly(MeasureId.parse("A9"));
      assertThat(row.citation().text()).isEqualTo("Leaflet, page 3");
      assertThat(row.grade().code()).isEqualTo("reported");
      assertThat(row.reading()).isEqualTo("read as pounds");
      assertThat(row.isLocalised()).isFalse();
    }

    @Test
    void ofALevelThatIsAPartAndBetterWhenItFalls() {
      ProxyValue row = row("A5");

      assertThat(row.measure().nature()).isEqualTo(Nature.LEVEL);
      assertThat(row.measure().direction()).isEqualTo(Direction.DECREASE);
      assertThat(row.measure().unit()).isEqualTo(MeasureUnit.userDefined("tonne"));
      assertThat(row.partOf()).contains(MeasureId.parse("A6"));
    }

    @Test
    void quotesInsideACell() {
      assertThat(row("A6").measure().title()).isEqualTo("Tonnes, \"all\" of them");
    }

    @Test
    void aLocalisedMeasureHasItsValueForTheAreaOnly() {
      MeasureId local = MeasureId.parse("A3");

      assertThat(SAMPLE.lookup(local, Optional.of(AreaId.parse("north"))))
          .isInstanceOf(ProxyLookup.Found.class);
      assertThat(SAMPLE.lookup(local, Optional.of(AreaId.parse("south"))))
          .isInstanceOf(ProxyLookup.AreaNeeded.class);
      assertThat(SAMPLE.lookup(local, Optional.empty())).isInstanceOf(ProxyLookup.AreaNeeded.class);
    }
  }

  @Nested
  class TheIdentity {
    @Test
    void isTheSameForAllLineEndsAndWithAByteOrderMark() {
      for (String end : List.of("\n", "\r\n", "\r", "\n\n")) {
        ProxyTable again = SampleTable.read(SampleTable.csv(SampleTable.cells(), end)).orThrow();
        assertThat(again.identity()).isEqualTo(SAMPLE.identity());
      }
      assertThat(SampleTable.read("\uFEFF" + SampleTable.csv()).orThrow().identity())
          .isEqualTo(SAMPLE.identity());
    }

    @Test
    void isTheSameForAnotherOrderOfColumns() {
      List<List<String>> rows = SampleTable.cells();
      List<String> header = new ArrayList<>(SampleTable.COLUMNS);
      rows.forEach(Collections::reverse);
      Collections.reverse(header);
      String csv =
          SampleTable.csv(rows, "\n").replace(SampleTable.HEADER, String.join(",", header));

      assertThat(SampleTable.read(csv).orThrow().identity()).isEqualTo(SAMPLE.identity());
    }

    @Test
    void isTheSameForWhiteSpaceAroundACell() {
      assertThat(
              SampleTable.read(SampleTable.with(0, "title", " Hour given\t")).orThrow().identity())
          .isEqualTo(SAMPLE.identity());
    }

    @Test
    void isAnotherForAnotherEdition() {
      ProxyTableManifest other =
          ProxyTableManifest.builder(
                  SampleTable.FILE,
                  io.github.socialvalue4j.basis.evidence.Edition.of("sample", "2"),
                  SampleTable.manifest().licence())
              .build();

      assertThat(
              ProxyTableReader.read(other, SampleTable.csv().getBytes(UTF_8)).orThrow().identity())
          .isNotEqualTo(SAMPLE.identity());
    }
  }

  @Test
  void theFileHashIsThatOfTheBytes() {
    // printf 'measure\n' | sha256sum and the like give the same, so a user can check it.
    assertThat(SAMPLE.fileHash()).matches("[0-9a-f]{64}");
    assertThat(SampleTable.read(SampleTable.csv(SampleTable.cells(), "\r\n")).orThrow().fileHash())
        .isNotEqualTo(SAMPLE.fileHash());
  }

  @Test
  void anUnknownUnitIsAnsweredWithTheNearest() {
    Problem problem =
        SampleTable.read(SampleTable.with(0, "unit", "volunteer-hour")).problems().get(0);

    assertThat(problem.message()).contains("'volunteer-hour'").contains("volunteering-hour");
  }

  private static ProxyValue row(String measure) {
    return SAMPLE.rows().stream().filter(r -> r.key().equals(measure)).findFirst().orElseThrow();
  }
}
