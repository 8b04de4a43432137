package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.ThemeId;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Checks the rows of a table of proxy values one by one. */
final class RowReader {
  private final CellReader cells;

  RowReader(CellReader cells) {
    this.cells = cells;
  }

  RowDraft read(CsvRow row) {
    Optional<MeasureId> measure =
        cells.parsed(row, ProxyTableColumns.MEASURE, MeasureId::parse, "id-form");
    cells.text(row, ProxyTableColumns.TITLE);
    cells.text(row, ProxyTableColumns.THEME_TITLE);
    cells.text(row, ProxyTableColumns.OUTCOME_TITLE);
    cells.text(
        row,
        ProxyTableColumns.SOURCE,
        "citation-missing",
        "Say in which publication, and where in it, the value was read.");
    Optional<ValueKind> kind =
        cells.code(
            row,
            ProxyTableColumns.KIND,
            written -> Coded.find(ValueKind.class, written),
            Coded.codes(ValueKind.class));
    boolean localised = localised(row);
    Optional<AreaId> area = cells.optional(row, ProxyTableColumns.AREA, AreaId::parse, "id-form");
    SortedSet<MeasureId> firm = new TreeSet<>();
    SortedSet<MeasureId> doubtful = new TreeSet<>();
    excludes(row, measure, firm, doubtful);
    return new RowDraft(
        row,
        measure,
        cells.parsed(row, ProxyTableColumns.THEME, ThemeId::parse, "id-form"),
        cells.parsed(row, ProxyTableColumns.OUTCOME, OutcomeId::parse, "id-form"),
        cells.parsed(row, ProxyTableColumns.UNIT, MeasureUnit::parse, "unit-unknown"),
        cells.code(
            row,
            ProxyTableColumns.NATURE,
            written -> Coded.find(Nature.class, written),
            Coded.codes(Nature.class)),
        cells.code(
            row,
            ProxyTableColumns.DIRECTION,
            written -> Coded.find(Direction.class, written),
            Coded.codes(Direction.class)),
        kind,
        localised,
        area,
        value(row, kind, localised),
        firm,
        doubtful,
        cells.optional(row, ProxyTableColumns.PART_OF, MeasureId::parse, "id-form"),
        cells.code(
            row,
            ProxyTableColumns.GRADE,
            written -> Coded.find(EvidenceGrade.class, written),
            Coded.codes(EvidenceGrade.class)));
  }

  private boolean localised(CsvRow row) {
    String text = row.cell(ProxyTableColumns.LOCALISED);
    boolean localised = text.equals("yes");
    if (!localised && !text.isEmpty()) {
      cells.error(
          row,
          ProxyTableColumns.LOCALISED,
          "localised-form",
          "The cell 'localised' is 'yes' or empty, but this is " + TableProblems.shown(text) + ".",
          "Write yes if the value differs from area to area, else leave it empty.");
    } else if (!localised
        && row.isReadable(ProxyTableColumns.LOCALISED)
        && !row.cell(ProxyTableColumns.AREA).isEmpty()) {
      cells.error(
          row,
          ProxyTableColumns.AREA,
          "area-not-localised",
          "The row is for the area "
              + TableProblems.shown(row.cell(ProxyTableColumns.AREA))
              + ", but its measure is not localised.",
          "Write yes under localised, or remove the area.");
    }
    return localised;
  }

  private Optional<BigDecimal> value(CsvRow row, Optional<ValueKind> kind, boolean localised) {
    Optional<BigDecimal> value =
        cells.optional(row, ProxyTableColumns.VALUE, Decimals::parse, "value-unreadable");
    if (value.isEmpty()) {
      return value;
    }
    if (value.get().signum() < 0) {
      cells.error(
          row,
          ProxyTableColumns.VALUE,
          "value-negative",
          "A proxy value is 0 or more, but this is " + Decimals.text(value.get()) + ".",
          "Turn the direction of the measure instead.");
    }
    if (kind.equals(Optional.of(ValueKind.RECORD_ONLY))) {
      cells.error(
          row,
          ProxyTableColumns.VALUE,
          "value-not-allowed",
          "The measure is record-only, but has the value " + Decimals.text(value.get()) + ".",
          "Remove the value, or say what kind of value it is.");
    }
    if (localised
        && row.isReadable(ProxyTableColumns.AREA)
        && row.cell(ProxyTableColumns.AREA).isEmpty()) {
      cells.error(
          row,
          ProxyTableColumns.VALUE,
          "value-without-area",
          "The measure is localised, but the value "
              + Decimals.text(value.get())
              + " names no area and would never be used.",
          "Name the area the value is for, or leave it empty.");
    }
    return value;
  }

  private void excludes(
      CsvRow row,
      Optional<MeasureId> measure,
      SortedSet<MeasureId> firm,
      SortedSet<MeasureId> doubtful) {
    String text = row.cell(ProxyTableColumns.EXCLUDES);
    if (text.isEmpty()) {
      return;
    }
    for (String word : text.split(" +", -1)) {
      boolean isDoubtful = word.endsWith("?");
      String id = isDoubtful ? word.substring(0, word.length() - 1) : word;
      Optional<MeasureId> other =
          cells.parsed(row, ProxyTableColumns.EXCLUDES, id, MeasureId::parse, "id-form");
      if (other.isEmpty()) {
        continue;
      }
      if (other.equals(measure)) {
        cells.error(
            row,
            ProxyTableColumns.EXCLUDES,
            "excludes-itself",
            "The measure " + id + " excludes itself.",
            "Name other measures that may not count the same unit.");
      } else if (firm.contains(other.get()) || doubtful.contains(other.get())) {
        cells.error(
            row,
            ProxyTableColumns.EXCLUDES,
            "excludes-repeated",
            "The measure " + id + " stands there more than once.",
            "Keep it once, with a question mark if the overlap is doubtful.");
      } else if (isDoubtful) {
        doubtful.add(other.get());
      } else {
        firm.add(other.get());
      }
    }
  }
}
