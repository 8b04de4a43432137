package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which measure of one table stands for which measure of another, as somebody decided and says why.
 * Measures of different tables are never matched without one. Immutable and thread-safe.
 *
 * @param fromTable the id of the table it leads from
 * @param toTable the id of the table it leads to
 * @param measures from each measure to its counterpart
 * @param source who decided so
 */
public record Crosswalk(
    String fromTable, String toTable, SortedMap<MeasureId, MeasureId> measures, Citation source) {
  /** Checks the ids and copies the mapping. */
  public Crosswalk {
    Identifiers.check("table", fromTable);
    Identifiers.check("table", toTable);
    Objects.requireNonNull(source, "source");
    if (fromTable.equals(toTable)) {
      throw new IllegalArgumentException("A crosswalk joins two tables, but both are " + toTable);
    }
    measures = Collections.unmodifiableSortedMap(new TreeMap<>(measures));
  }

  /** A crosswalk. */
  public static Crosswalk of(
      String fromTable, String toTable, Map<MeasureId, MeasureId> measures, Citation source) {
    return new Crosswalk(fromTable, toTable, new TreeMap<>(measures), source);
  }

  /** The counterpart of a measure, if it has one. */
  public Optional<MeasureId> find(MeasureId from) {
    return Optional.ofNullable(measures.get(from));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
