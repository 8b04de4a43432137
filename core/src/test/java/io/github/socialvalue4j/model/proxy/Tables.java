package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
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
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Made-up rows and tables for the tests of this package. */
final class Tables {
  static final Licence OPEN = Licence.of("Open", "Somebody", Map.of());
  static final Citation PAGE = Citation.of("page 1");
  static final Theme THEME = new Theme(ThemeId.parse("jobs"), "Jobs");
  static final Outcome OUTCOME = new Outcome(OutcomeId.parse("more-jobs"), "More jobs", THEME);

  private Tables() {}

  static Measure measure(String id, String unit) {
    return new Measure(
        MeasureId.parse(id),
        "Title of " + id,
        OUTCOME,
        MeasureUnit.parse(unit),
        Nature.FLOW,
        Direction.INCREASE,
        ValueKind.FINANCIAL);
  }

  static ProxyValue.Builder row(Measure measure) {
    return ProxyValue.builder(measure, PAGE, EvidenceGrade.REPORTED);
  }

  static ProxyValue row(String id, String value) {
    return row(measure(id, "fte")).value(new BigDecimal(value)).build();
  }

  static ProxyTable.Builder builder(String edition, ProxyValue... rows) {
    return ProxyTable.builder(Edition.parse(edition), OPEN).rows(List.of(rows));
  }

  static ProxyTable table(String edition, ProxyValue... rows) {
    return builder(edition, rows).build();
  }
}
