package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.Outcome;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.Theme;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What could be read of a row. An empty part was either left out, where that is allowed, or is
 * reported; with a report the draft is never made into a row.
 */
record RowDraft(
    CsvRow row,
    Optional<MeasureId> measure,
    Optional<ThemeId> theme,
    Optional<OutcomeId> outcome,
    Optional<MeasureUnit> unit,
    Optional<Nature> nature,
    Optional<Direction> direction,
    Optional<ValueKind> kind,
    boolean localised,
    Optional<AreaId> area,
    Optional<BigDecimal> value,
    SortedSet<MeasureId> excludes,
    SortedSet<MeasureId> perhapsExcludes,
    Optional<MeasureId> partOf,
    Optional<EvidenceGrade> grade) {

  /** The row, once nothing was reported. */
  ProxyValue toProxyValue() {
    Theme heading = new Theme(theme.orElseThrow(), row.cell(ProxyTableColumns.THEME_TITLE));
    Outcome wanted =
        new Outcome(outcome.orElseThrow(), row.cell(ProxyTableColumns.OUTCOME_TITLE), heading);
    Measure counted =
        new Measure(
            measure.orElseThrow(),
            row.cell(ProxyTableColumns.TITLE),
            wanted,
            unit.orElseThrow(),
            nature.orElseThrow(),
            direction.orElseThrow(),
            kind.orElseThrow());
    ProxyValue.Builder builder =
        ProxyValue.builder(
                counted, Citation.of(row.cell(ProxyTableColumns.SOURCE)), grade.orElseThrow())
            .excludes(excludes)
            .perhapsExcludes(perhapsExcludes)
            .reading(row.cell(ProxyTableColumns.READING));
    if (localised) {
      builder.localised();
    }
    area.ifPresent(builder::area);
    value.ifPresent(builder::value);
    partOf.ifPresent(builder::partOf);
    return builder.build();
  }
}
