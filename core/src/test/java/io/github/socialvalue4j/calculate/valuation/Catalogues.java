package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Made-up tables whose measures overlap in every way at once. */
final class Catalogues {
  /** Two series, and measures that are answers of none. */
  static final List<String> MEASURES =
      List.of("A-low", "A-central", "A-high", "B-low", "B-high", "X", "Y", "Z");

  private Catalogues() {}

  /** Hours or weeks, the same in every table. */
  static String unit(String measure) {
    return measure.equals("Z") || measure.equals("B-high") ? "week" : "volunteering-hour";
  }

  /** A table of these measures with exclusions, doubtful ones, parts of wholes, and chains. */
  static ProxyTable of(Random random) {
    List<ProxyValue> rows = new ArrayList<>();
    for (int i = 0; i < MEASURES.size(); i++) {
      ProxyValue.Builder row =
          ProxyValue.builder(
                  measure(MEASURES.get(i)), Citation.of("made up"), EvidenceGrade.ASSUMED)
              .value(BigDecimal.valueOf(1L + random.nextInt(5)));
      Set<MeasureId> excludes = new LinkedHashSet<>();
      Set<MeasureId> perhaps = new LinkedHashSet<>();
      for (int j = 0; j < MEASURES.size(); j++) {
        int drawn = random.nextInt(8);
        if (j != i && drawn < 3) {
          (drawn < 2 ? excludes : perhaps).add(MeasureId.parse(MEASURES.get(j)));
        }
      }
      row.excludes(excludes).perhapsExcludes(perhaps);
      // A whole stands after its part, so that none is a part of itself.
      if (i + 1 < MEASURES.size() && random.nextInt(4) == 0) {
        int whole = i + 1 + random.nextInt(MEASURES.size() - i - 1);
        row.partOf(MeasureId.parse(MEASURES.get(whole)));
      }
      rows.add(row.build());
    }
    return ProxyTable.builder(Fixture.EDITION, Licence.of("made up", "nobody", Map.of()))
        .coverage(Coverage.COMPLETE)
        .rows(rows)
        .build();
  }

  /** A table of four measures of hours, each of which excludes all others. */
  static ProxyTable exclusive() {
    List<String> ids = List.of("M1", "M2", "M3", "M4");
    List<ProxyValue> rows = new ArrayList<>();
    for (String id : ids) {
      rows.add(
          ProxyValue.builder(measure(id), Citation.of("made up"), EvidenceGrade.ASSUMED)
              .value(BigDecimal.ONE)
              .excludes(
                  ids.stream().filter(other -> !other.equals(id)).map(MeasureId::parse).toList())
              .build());
    }
    return ProxyTable.builder(Fixture.EDITION, Licence.of("made up", "nobody", Map.of()))
        .coverage(Coverage.COMPLETE)
        .rows(rows)
        .build();
  }

  private static Measure measure(String id) {
    Theme theme = new Theme(ThemeId.parse("theme"), "A theme");
    return new Measure(
        MeasureId.parse(id),
        "Measure " + id,
        new Outcome(OutcomeId.parse("outcome"), "An outcome", theme),
        MeasureUnit.of(unit(id)),
        Nature.FLOW,
        Direction.INCREASE,
        ValueKind.FINANCIAL);
  }
}
