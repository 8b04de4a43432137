package io.github.socialvalue4j.present.exchange.table;

import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what only the rows of a table together can get wrong. */
final class RowsTogether {
  /** What a theme, an outcome and a measure consist of: rows that name one must agree on these. */
  private static final List<String> OF_THEME = List.of(ProxyTableColumns.THEME_TITLE);

  private static final List<String> OF_OUTCOME =
      List.of(ProxyTableColumns.OUTCOME_TITLE, ProxyTableColumns.THEME);
  private static final List<String> OF_MEASURE =
      List.of(
          ProxyTableColumns.TITLE,
          ProxyTableColumns.OUTCOME,
          ProxyTableColumns.UNIT,
          ProxyTableColumns.NATURE,
          ProxyTableColumns.DIRECTION,
          ProxyTableColumns.KIND,
          ProxyTableColumns.LOCALISED);

  private static final int MOST_COMPARED = 500;

  private final CellReader cells;
  private final Map<String, CsvRow> firstOf = new HashMap<>();

  private RowsTogether(CellReader cells) {
    this.cells = cells;
  }

  static void check(List<RowDraft> drafts, CellReader cells) {
    RowsTogether together = new RowsTogether(cells);
    for (RowDraft draft : drafts) {
      together.agree(draft.row(), ProxyTableColumns.THEME, OF_THEME);
      together.agree(draft.row(), ProxyTableColumns.OUTCOME, OF_OUTCOME);
      if (together.isNewKey(draft)) {
        together.agree(draft.row(), ProxyTableColumns.MEASURE, OF_MEASURE);
      }
    }
    together.parts(drafts);
  }

  private boolean isNewKey(RowDraft draft) {
    CsvRow row = draft.row();
    boolean isKeyKnown =
        draft.measure().isPresent()
            && row.isReadable(ProxyTableColumns.AREA)
            && draft.area().isPresent() != row.cell(ProxyTableColumns.AREA).isEmpty();
    if (!isKeyKnown) {
      return true;
    }
    String area = row.cell(ProxyTableColumns.AREA);
    String key = row.cell(ProxyTableColumns.MEASURE) + (area.isEmpty() ? "" : " in " + area);
    CsvRow first = firstOf.putIfAbsent("key " + key, row);
    if (first == null) {
      return true;
    }
    cells.error(
        row,
        ProxyTableColumns.MEASURE,
        "key-repeated",
        "Line " + first.line() + " has the measure " + key + " already.",
        "Keep one of the rows; rows of one measure for several areas name their areas.");
    return false;
  }

  private void agree(CsvRow row, String idColumn, List<String> columns) {
    String id = row.cell(idColumn);
    if (id.isEmpty()) {
      return;
    }
    CsvRow first = firstOf.putIfAbsent(idColumn + " " + id, row);
    if (first == null) {
      return;
    }
    for (String column : columns) {
      String before = first.cell(column);
      String now = row.cell(column);
      boolean isMissing = before.isEmpty() || now.isEmpty();
      // An empty cell is reported as such, except where empty means something.
      if (!now.equals(before) && (!isMissing || column.equals(ProxyTableColumns.LOCALISED))) {
        cells.error(
            row,
            column,
            "rows-disagree",
            "The "
                + idColumn
                + " "
                + TableProblems.shown(id)
                + " has the "
                + column
                + " "
                + TableProblems.shown(now)
                + " here and "
                + TableProblems.shown(before)
                + " in line "
                + first.line()
                + ".",
            "Write the same in every row of the " + idColumn + ".");
      }
    }
  }

  private void parts(List<RowDraft> drafts) {
    Map<MeasureId, MeasureId> wholeOf = new HashMap<>();
    Set<String> measures = new HashSet<>();
    for (RowDraft draft : drafts) {
      draft.measure().ifPresent(m -> measures.add(m.value()));
      draft.measure().ifPresent(m -> draft.partOf().ifPresent(w -> wholeOf.put(m, w)));
    }
    Set<MeasureId> inCircles = inCircles(wholeOf);
    for (RowDraft draft : drafts) {
      for (MeasureId other : draft.excludes()) {
        if (!measures.contains(other.value())) {
          // A misspelt one would let the same thing be counted twice without a word.
          cells.error(
              draft.row(),
              ProxyTableColumns.EXCLUDES,
              "excludes-unknown",
              unknown(other.value(), measures),
              "Name measures of the same table, or leave it out.");
        }
      }
      Optional<MeasureId> whole = draft.partOf();
      if (whole.isEmpty()) {
        continue;
      }
      if (!measures.contains(whole.get().value())) {
        cells.error(
            draft.row(),
            ProxyTableColumns.PART_OF,
            "part-of-unknown",
            unknown(whole.get().value(), measures),
            "Name a measure of the same table, or leave it empty.");
      } else if (draft.measure().filter(inCircles::contains).isPresent()) {
        cells.error(
            draft.row(),
            ProxyTableColumns.PART_OF,
            "part-of-circle",
            "The measure " + draft.measure().get() + " is, step by step, a part of itself.",
            "Let the whole not be a part of its parts.");
      }
    }
  }

  private static String unknown(String whole, Set<String> measures) {
    // To compare every unknown id with every known one takes minutes in a file of thousands.
    return measures.size() <= MOST_COMPARED
        ? UnknownIdException.sentence("measure", whole, "this table", measures)
        : "There is no measure '" + whole + "' in this table.";
  }

  /** The measures that lead back to themselves; each is walked over once. */
  private static Set<MeasureId> inCircles(Map<MeasureId, MeasureId> wholeOf) {
    Set<MeasureId> circles = new HashSet<>();
    Set<MeasureId> done = new HashSet<>();
    for (MeasureId start : wholeOf.keySet()) {
      Set<MeasureId> path = new LinkedHashSet<>();
      MeasureId at = start;
      while (at != null && !done.contains(at) && path.add(at)) {
        at = wholeOf.get(at);
      }
      if (at != null && path.contains(at)) {
        boolean isInCircle = false;
        for (MeasureId step : path) {
          isInCircle |= step.equals(at);
          if (isInCircle) {
            circles.add(step);
          }
        }
      }
      done.addAll(path);
    }
    return circles;
  }
}
