package io.github.socialvalue4j.model.framework;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The themes, outcomes and measures of one edition, and the overlaps between its measures.
 * Immutable and thread-safe.
 */
public final class Framework implements DocumentOnly {
  private final String name;
  private final SortedMap<MeasureId, Measure> measures;
  private final SortedSet<OverlapRule> overlapRules;
  private final Map<MeasureId, List<OverlapRule>> rulesOf = new HashMap<>();

  private final PartTree parts;

  private Framework(
      String name,
      Collection<Measure> measures,
      Collection<OverlapRule> overlapRules,
      Map<MeasureId, ? extends Collection<MeasureId>> wholesOf) {
    this.name = Objects.requireNonNull(name, "name");
    TreeMap<MeasureId, Measure> byId = new TreeMap<>();
    for (Measure measure : measures) {
      if (byId.put(measure.id(), measure) != null) {
        throw new IllegalArgumentException("Two measures have the id " + measure.id());
      }
    }
    this.measures = Collections.unmodifiableSortedMap(byId);
    this.parts = new PartTree(wholesOf);
    List<OverlapRule> all = new ArrayList<>(overlapRules);
    wholesOf.forEach((part, wholes) -> wholes.forEach(w -> all.add(whole(part, w))));
    this.overlapRules = Collections.unmodifiableSortedSet(onePerPair(all));
    for (OverlapRule rule : onePerPair(overlapRules)) {
      rulesOf.computeIfAbsent(rule.first(), m -> new ArrayList<>()).add(rule);
      rulesOf.computeIfAbsent(rule.second(), m -> new ArrayList<>()).add(rule);
    }
  }

  private static OverlapRule whole(MeasureId part, MeasureId whole) {
    return new OverlapRule(part, whole, false);
  }

  /** A firm rule wins over a doubtful one about the same pair, whichever was said first. */
  private static SortedSet<OverlapRule> onePerPair(Collection<OverlapRule> rules) {
    TreeSet<OverlapRule> kept = new TreeSet<>();
    OverlapRule before = null;
    for (OverlapRule rule : new TreeSet<>(rules)) {
      if (before == null || !rule.concerns(before.first(), before.second())) {
        kept.add(rule);
      }
      before = rule;
    }
    return kept;
  }

  /**
   * A framework.
   *
   * @param name how messages call it
   * @param overlapRules may name measures that this edition lacks: they then never apply; of two
   *     about one pair, the firm one counts
   * @throws IllegalArgumentException if two measures have one id
   */
  public static Framework of(
      String name, Collection<Measure> measures, Collection<OverlapRule> overlapRules) {
    return new Framework(name, measures, overlapRules, Map.of());
  }

  /**
   * A framework with measures that are parts of others. A part of a part is a part: it excludes all
   * that it is a part of, step by step, and what these exclude, with its parts.
   *
   * @param wholesOf of which measures each measure is a part
   * @throws IllegalArgumentException if two measures have one id, or one is a part of itself
   */
  public static Framework of(
      String name,
      Collection<Measure> measures,
      Collection<OverlapRule> overlapRules,
      Map<MeasureId, ? extends Collection<MeasureId>> wholesOf) {
    return new Framework(name, measures, overlapRules, wholesOf);
  }

  /** How messages call it. */
  public String name() {
    return name;
  }

  /** The measures, by id. */
  public SortedMap<MeasureId, Measure> measures() {
    return measures;
  }

  /** The themes that a measure belongs to, each once, by id. */
  public List<Theme> themes() {
    TreeMap<ThemeId, Theme> themes = new TreeMap<>();
    measures.values().forEach(m -> themes.put(m.outcome().theme().id(), m.outcome().theme()));
    return List.copyOf(themes.values());
  }

  /** The outcomes that a measure belongs to, each once, by id. */
  public List<Outcome> outcomes() {
    TreeMap<OutcomeId, Outcome> outcomes = new TreeMap<>();
    measures.values().forEach(m -> outcomes.put(m.outcome().id(), m.outcome()));
    return List.copyOf(outcomes.values());
  }

  /** A measure, if it is here. */
  public Optional<Measure> find(MeasureId id) {
    return Optional.ofNullable(measures.get(id));
  }

  /**
   * A measure.
   *
   * @throws UnknownIdException if it is not here; the message lists the nearest ids
   */
  public Measure get(MeasureId id) {
    return find(id)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "measure",
                    id.value(),
                    name,
                    measures.keySet().stream().map(MeasureId::value).toList()));
  }

  /** The overlaps that are stated, a part with its whole among them; what follows is not listed. */
  public SortedSet<OverlapRule> overlapRules() {
    return overlapRules;
  }

  /** The overlaps of one measure in order, those that follow from its parts and wholes too. */
  public List<OverlapRule> overlapsOf(MeasureId measure) {
    return Collections.unmodifiableList(parts.overlapsOf(measure, rulesOf));
  }

  /** The rule that forbids two measures to count one unit, if there is one. */
  public Optional<OverlapRule> overlap(MeasureId one, MeasureId other) {
    return one.equals(other)
        ? Optional.empty()
        : overlapsOf(one).stream().filter(r -> r.concerns(one, other)).findFirst();
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.part(name) + " (" + ShortText.count(measures.size(), "measure") + ")");
  }
}
