package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.OverlapRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The series that share a key, by their other key and by measure, so that a new one is compared
 * with a few of them and not with all. Mutable, for one call.
 */
final class KeyIndex {
  private static final String ANY = "\u0001";
  private static final String NONE = "\u0002";

  private final Function<KeyedSeries, List<OverlapRule>> rules;
  private final Map<List<String>, List<KeyedSeries>> byMeasure = new HashMap<>();
  private final Map<List<String>, List<KeyedSeries>> excluding = new HashMap<>();

  KeyIndex(Function<KeyedSeries, List<OverlapRule>> rules) {
    this.rules = rules;
  }

  /** Why two series count one unit. */
  record Clash(KeyedSeries with, String reason, boolean doubtful) {}

  /** Those that a new series clashes with: for each measure at most a few, the first ones. */
  Map<KeyedSeries, Clash> clashes(String key, Optional<String> other, KeyedSeries next) {
    Map<KeyedSeries, Clash> found = new LinkedHashMap<>();
    for (String o : other.isPresent() ? List.of(other.get(), NONE) : List.of(ANY)) {
      String own = next.measure().value();
      for (KeyedSeries same : byMeasure.getOrDefault(List.of(key, o, own), List.of())) {
        if (!same.isSameSide(next)) {
          boolean contracts = !same.first().contract().equals(next.first().contract());
          String reason =
              contracts
                  ? "one measure is claimed under two contracts"
                  : "one measure is claimed by two organisations";
          keep(found, new Clash(same, reason, false));
        }
      }
      for (OverlapRule rule : rules.apply(next)) {
        String measure = other(rule, next.measure()).value();
        for (KeyedSeries one : byMeasure.getOrDefault(List.of(key, o, measure), List.of())) {
          keep(found, clash(one, rule));
        }
      }
      for (KeyedSeries one : excluding.getOrDefault(List.of(key, o, own), List.of())) {
        rules.apply(one).stream()
            .filter(r -> r.concerns(one.measure(), next.measure()))
            .forEach(rule -> keep(found, clash(one, rule)));
      }
    }
    return found;
  }

  private static Clash clash(KeyedSeries one, OverlapRule rule) {
    return new Clash(
        one, rule.first() + " and " + rule.second() + " exclude each other", rule.doubtful());
  }

  private static void keep(Map<KeyedSeries, Clash> found, Clash clash) {
    found.merge(clash.with(), clash, (old, now) -> old.doubtful() ? now : old);
  }

  private static MeasureId other(OverlapRule rule, MeasureId one) {
    return rule.first().equals(one) ? rule.second() : rule.first();
  }

  void add(String key, Optional<String> other, KeyedSeries series) {
    for (String o : List.of(other.orElse(NONE), ANY)) {
      put(byMeasure, List.of(key, o, series.measure().value()), series);
      for (OverlapRule rule : rules.apply(series)) {
        put(excluding, List.of(key, o, other(rule, series.measure()).value()), series);
      }
    }
  }

  /** Keeps the first that counts, and the first of another side: one of the two always clashes. */
  private static void put(
      Map<List<String>, List<KeyedSeries>> lists, List<String> place, KeyedSeries series) {
    List<KeyedSeries> kept = lists.computeIfAbsent(place, k -> new ArrayList<>(2));
    boolean isNew =
        kept.isEmpty()
            || (kept.size() == 1 && !kept.get(0).isSameSide(series))
            || (kept.stream().allMatch(KeyedSeries::isLeftOut) && !series.isLeftOut());
    if (isNew) {
      kept.add(series);
    }
  }
}
