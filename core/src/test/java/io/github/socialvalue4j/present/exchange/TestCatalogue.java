package io.github.socialvalue4j.present.exchange;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
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
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The editions that the samples name, with the measures that they use. */
public final class TestCatalogue {
  private TestCatalogue() {}

  /** The catalogue. */
  public static ProxyCatalogue catalogue() {
    return ProxyCatalogue.of(() -> List.of(roadmap(), national("2017"), national("2018-19")));
  }

  /** An evaluator over the catalogue. */
  public static DocumentEvaluator evaluator() {
    return DocumentEvaluator.of(catalogue());
  }

  private static ProxyTable roadmap() {
    return ProxyTable.builder(
            Edition.of("council-roadmap", "2021"),
            Licence.of("rights not stated", "Council social value roadmap, appendix 1", Map.of()))
        .rows(
            List.of(
                row("VOLUNTEERING", "community", "volunteering-hour", ValueKind.FINANCIAL, "16.07"),
                row("CARE-LEAVER", "work", "fte", ValueKind.FINANCIAL, "13636"),
                row("APPRENTICESHIP", "work", "week", ValueKind.FINANCIAL, "207.40"),
                row("LOCAL-SME-SPEND", "economy", "gbp-spent", ValueKind.LOCAL_MULTIPLIER, "0.09"),
                row("VCSE-SPEND", "economy", "gbp-spent", ValueKind.LOCAL_MULTIPLIER, "0.12")))
        .build();
  }

  private static ProxyTable national(String label) {
    List<ProxyValue> rows =
        label.equals("2017")
            ? List.of(
                row("NT6", "jobs", "fte", ValueKind.FINANCIAL, "12769.68"),
                row("NT29", "social", "volunteering-hour", ValueKind.FINANCIAL, "14.43"))
            : List.of(
                row("NT6", "jobs", "fte", ValueKind.FINANCIAL, "12769.48"),
                row("NT29", "social", "volunteering-hour", ValueKind.FINANCIAL, "14.43"),
                row("NT9", "jobs", "week", ValueKind.FINANCIAL, "238.07"));
    return ProxyTable.builder(
            Edition.of("national-toms-reported", label),
            Licence.of(
                "CC BY-NC-ND 4.0",
                "National TOMs, as publicly reported",
                Map.of(
                    LicensedUse.COMMERCIAL,
                    Permission.REFUSED,
                    LicensedUse.DERIVED_TABLE,
                    Permission.REFUSED,
                    LicensedUse.REDISTRIBUTION,
                    Permission.PERMITTED)))
        .coverage(Coverage.FRAGMENT)
        .rows(rows)
        .build();
  }

  private static ProxyValue row(
      String id, String theme, String unit, ValueKind kind, String value) {
    Theme heading = new Theme(ThemeId.parse(theme), "Theme " + theme);
    Outcome outcome =
        new Outcome(OutcomeId.parse("outcome-of-" + theme), "Outcome of " + theme, heading);
    Measure measure =
        new Measure(
            MeasureId.parse(id),
            "Title of " + id,
            outcome,
            MeasureUnit.parse(unit),
            Nature.FLOW,
            Direction.INCREASE,
            kind);
    return ProxyValue.builder(
            measure, Citation.of("appendix 1"), EvidenceGrade.PUBLISHED_BY_PUBLIC_BODY)
        .value(new BigDecimal(value))
        .build();
  }
}
