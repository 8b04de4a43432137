package io.github.socialvalue4j.model.framework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which measures are parts of which, step by step: a part of a part is a part. Asked of one measure
 * at a time, because a long chain has as many pairs as its length squared. Immutable and
 * thread-safe.
 */
final class PartTree {
  private static final int KEPT = 100;

  private final Map<MeasureId, Set<MeasureId>> wholes = new HashMap<>();
  private final Map<MeasureId, Set<MeasureId>> parts = new HashMap<>();

  private final Map<MeasureId, List<OverlapRule>> few = new ConcurrentHashMap<>();

  PartTree(Map<MeasureId, ? extends Collection<MeasureId>> wholesOf) {
    wholesOf.forEach(
        (part, all) ->
            all.forEach(
                whole -> {
                  wholes.computeIfAbsent(part, k -> new LinkedHashSet<>()).add(whole);
                  parts.computeIfAbsent(whole, k -> new LinkedHashSet<>()).add(part);
                }));
  }

  /**
   * The overlaps of a measure: with all it is a part of and all its parts, and with what excludes
   * one of its wholes and the parts of that, for what a part counts its whole counts too. Parts of
   * one whole do not exclude each other.
   *
   * @param stated the overlaps that are stated of each measure, in order
   */
  List<OverlapRule> overlapsOf(MeasureId measure, Map<MeasureId, List<OverlapRule>> stated) {
    if (wholes.isEmpty()) {
      return stated.getOrDefault(measure, List.of());
    }
    List<OverlapRule> known = few.get(measure);
    if (known != null) {
      return known;
    }
    List<OverlapRule> found = find(measure, stated);
    if (found.size() <= KEPT) {
      few.put(measure, found);
    }
    return found;
  }

  private List<OverlapRule> find(MeasureId measure, Map<MeasureId, List<OverlapRule>> stated) {
    Set<MeasureId> upwards = reached(measure, wholes);
    Set<MeasureId> family = new LinkedHashSet<>(upwards);
    family.addAll(reached(measure, parts));
    Map<MeasureId, OverlapRule> found = new TreeMap<>();
    for (MeasureId counted : upwards) {
      for (OverlapRule rule : stated.getOrDefault(counted, List.of())) {
        MeasureId other = rule.first().equals(counted) ? rule.second() : rule.first();
        // A whole's other parts stand beside this one, and are no exclusion of the whole.
        if (!family.contains(other) && !isPartOf(other, counted)) {
          for (MeasureId one : reached(other, parts)) {
            if (!family.contains(one)) {
              add(found, measure, one, rule.doubtful());
            }
          }
        }
      }
    }
    for (MeasureId one : family) {
      if (!one.equals(measure)) {
        add(found, measure, one, false);
      }
    }
    return new ArrayList<>(found.values());
  }

  private boolean isPartOf(MeasureId part, MeasureId whole) {
    return wholes.containsKey(part) && reached(part, wholes).contains(whole);
  }

  private static void add(
      Map<MeasureId, OverlapRule> found, MeasureId measure, MeasureId other, boolean doubtful) {
    found.merge(
        other,
        new OverlapRule(measure, other, doubtful),
        (before, now) -> before.doubtful() ? now : before);
  }

  /** A measure and all that is reached from it; a circle ends where it began. */
  private static Set<MeasureId> reached(MeasureId start, Map<MeasureId, Set<MeasureId>> steps) {
    Set<MeasureId> reached = new LinkedHashSet<>(Set.of(start));
    Deque<MeasureId> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (MeasureId next : steps.getOrDefault(open.removeFirst(), Set.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    return reached;
  }
}
