package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Draws up totals: first one for each kind of value and price base, then, under a policy that adds
 * kinds, the sum of those subtotals. States and points never mix.
 */
final class TotalsMaker {
  private final AggregationPolicy policy;
  private final Placement placement;
  private final LineBook book;
  private final SortedMap<TotalKey, Total> totals;

  TotalsMaker(AggregationPolicy policy, Placement placement, LineBook book) {
    this.policy = policy;
    this.placement = placement;
    this.book = book;
    this.totals = make();
  }

  SortedMap<TotalKey, Total> totals() {
    return totals;
  }

  private SortedMap<TotalKey, Total> make() {
    SortedMap<TotalKey, Figure> sums = sums(book.lines(), "");
    SortedMap<TotalKey, Figure> twice = sums(book.twice(), ", counted twice");
    Map<String, List<Omission>> omissions = omissionsByPlace();
    SortedMap<TotalKey, Total> made = new TreeMap<>();
    sums.forEach(
        (key, value) ->
            made.put(
                key,
                new Total(
                    key, value, leftOut(key, omissions), Optional.ofNullable(twice.get(key)))));
    return made;
  }

  private SortedMap<TotalKey, Figure> sums(List<ValueLine> lines, String what) {
    SortedMap<TotalKey, List<Figure>> parts = new TreeMap<>();
    for (ValueLine line : lines) {
      placement
          .of(line.contract(), line.measure().id())
          .forEach((dimension, ids) -> ids.forEach(id -> add(parts, line, dimension, id)));
    }
    SortedMap<TotalKey, Figure> sums = new TreeMap<>();
    parts.forEach((key, values) -> sums.put(key, sum(key, values, what)));
    addPolicyTotals(sums, what);
    return sums;
  }

  private static void add(
      SortedMap<TotalKey, List<Figure>> parts, ValueLine line, Dimension dimension, String id) {
    for (StateGroup state : statesOf(line)) {
      TotalKey key = new TotalKey(dimension, id, line.point(), state, line.group());
      parts.computeIfAbsent(key, k -> new ArrayList<>()).add(line.value());
    }
  }

  private static Set<StateGroup> statesOf(ValueLine line) {
    Set<StateGroup> states = EnumSet.noneOf(StateGroup.class);
    for (StateGroup group : StateGroup.values()) {
      if (group.includes(line.state())) {
        states.add(group);
      }
    }
    return states;
  }

  private static Figure sum(TotalKey key, List<Figure> parts, String what) {
    return Figure.sum(key + what, MeasureUnit.of(key.group().currency()), parts);
  }

  private void addPolicyTotals(SortedMap<TotalKey, Figure> sums, String what) {
    SortedMap<TotalKey, List<Figure>> parts = new TreeMap<>();
    sums.forEach(
        (key, subtotal) -> {
          if (key.group().kind().filter(policy::adds).isPresent()) {
            ValueGroup group =
                new ValueGroup(policy.name(), Optional.empty(), "", key.group().currency());
            TotalKey total =
                new TotalKey(key.dimension(), key.id(), key.point(), key.state(), group);
            parts.computeIfAbsent(total, k -> new ArrayList<>()).add(subtotal);
          }
        });
    parts.forEach((key, subtotals) -> sums.put(key, sum(key, subtotals, what)));
  }

  private Map<String, List<Omission>> omissionsByPlace() {
    Map<String, List<Omission>> byPlace = new HashMap<>();
    for (Omission omission : book.omissions()) {
      placement
          .of(omission.contract(), omission.measure())
          .forEach(
              (dimension, ids) ->
                  ids.forEach(
                      id ->
                          byPlace
                              .computeIfAbsent(dimension + " " + id, k -> new ArrayList<>())
                              .add(omission)));
    }
    return byPlace;
  }

  private List<Omission> leftOut(TotalKey key, Map<String, List<Omission>> byPlace) {
    return byPlace.getOrDefault(key.dimension() + " " + key.id(), List.of()).stream()
        .filter(o -> o.touches(key, policy))
        .toList();
  }
}
