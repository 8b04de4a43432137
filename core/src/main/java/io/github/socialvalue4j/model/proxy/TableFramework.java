package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.model.framework.Framework;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.OutcomeId;
import io.github.socialvalue4j.model.framework.OverlapRule;
import io.github.socialvalue4j.model.framework.ThemeId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the framework off a table's rows: overlaps are a property of the rows themselves. */
final class TableFramework {
  private TableFramework() {}

  static Framework of(Edition edition, List<ProxyValue> rows) {
    Map<MeasureId, Measure> measures = new TreeMap<>();
    Map<OutcomeId, Object> outcomes = new TreeMap<>();
    Map<ThemeId, Object> themes = new TreeMap<>();
    Set<String> keys = new HashSet<>();
    Set<OverlapRule> rules = new TreeSet<>();
    Map<MeasureId, Set<MeasureId>> wholesOf = new TreeMap<>();
    for (ProxyValue row : rows) {
      if (!keys.add(row.key())) {
        throw new IllegalArgumentException("Two rows of " + edition + " have the key " + row.key());
      }
      Measure measure = row.measure();
      requireSame(edition, "measure", measure.id(), measures.put(measure.id(), measure), measure);
      requireSame(
          edition,
          "outcome",
          measure.outcome().id(),
          outcomes.put(measure.outcome().id(), measure.outcome()),
          measure.outcome());
      requireSame(
          edition,
          "theme",
          measure.outcome().theme().id(),
          themes.put(measure.outcome().theme().id(), measure.outcome().theme()),
          measure.outcome().theme());
      add(rules, measure.id(), row.perhapsExcludes(), true);
      add(rules, measure.id(), row.excludes(), false);
      row.partOf()
          .ifPresent(
              whole -> wholesOf.computeIfAbsent(measure.id(), m -> new TreeSet<>()).add(whole));
    }
    return Framework.of("edition " + edition, measures.values(), rules, wholesOf);
  }

  private static void requireSame(
      Edition edition,
      String what,
      Object id,
      @org.jspecify.annotations.Nullable Object before,
      Object now) {
    if (before != null && !before.equals(now)) {
      throw new IllegalArgumentException(
          "Rows of " + edition + " disagree about the " + what + " " + id);
    }
  }

  private static void add(
      Set<OverlapRule> rules, MeasureId measure, Collection<MeasureId> others, boolean doubtful) {
    for (MeasureId other : others) {
      rules.add(new OverlapRule(measure, other, doubtful));
    }
  }
}
