package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the bridges between the lines of two valuations. */
final class Bridges {
  private final Matching matching;
  private final MeasureUnit currency;
  private final SortedMap<Key, Pair> pairs = new TreeMap<>();

  /** How lines of two valuations belong together, and why one may have no counterpart. */
  interface Matching {
    /** The old name of a measure of the new valuation. */
    MeasureId oldName(ValueLine after);

    /** Why an old line has no new one. */
    BridgeStep whyGone(ValueLine before);

    /** Why a new line has no old one. */
    BridgeStep whyAdded(ValueLine after);

    /** The old proxy value in the prices of the new edition, if that is another figure. */
    Optional<Figure> repriced(ValueLine before, ValueLine after);
  }

  Bridges(
      Matching matching,
      MeasureUnit currency,
      Collection<ValueLine> before,
      Collection<ValueLine> after) {
    this.matching = matching;
    this.currency = currency;
    before.forEach(l -> pair(l, l.measure().id()).before.add(l));
    after.forEach(l -> pair(l, matching.oldName(l)).after.add(l));
  }

  private Pair pair(ValueLine line, MeasureId oldName) {
    return pairs.computeIfAbsent(
        new Key(
            line.point(), line.state(), line.contract().map(ContractId::value).orElse(""), oldName),
        k -> new Pair());
  }

  /** One bridge for each point, state and kind, and for what the policy adds. */
  List<Bridge> all(AggregationPolicy policy) {
    SortedMap<Group, List<Map.Entry<Key, Pair>>> groups = new TreeMap<>();
    for (Map.Entry<Key, Pair> entry : pairs.entrySet()) {
      for (StateGroup state : StateGroup.values()) {
        if (state.includes(entry.getKey().state())) {
          Group group = new Group(entry.getKey().point(), state);
          groups.computeIfAbsent(group, g -> new ArrayList<>()).add(entry);
        }
      }
    }
    List<Bridge> bridges = new ArrayList<>();
    groups.forEach((group, entries) -> bridges.addAll(of(group, entries, policy)));
    return bridges;
  }

  private List<Bridge> of(
      Group group, List<Map.Entry<Key, Pair>> entries, AggregationPolicy policy) {
    Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    entries.forEach(e -> kinds.addAll(e.getValue().kinds()));
    List<Bridge> bridges = new ArrayList<>();
    for (ValueKind kind : kinds) {
      bridges.add(bridge(group, kind.code(), EnumSet.of(kind), entries));
    }
    Set<ValueKind> added = EnumSet.noneOf(ValueKind.class);
    kinds.stream().filter(policy::adds).forEach(added::add);
    if (!added.isEmpty()) {
      bridges.add(bridge(group, policy.name(), added, entries));
    }
    return bridges;
  }

  private Bridge bridge(
      Group group, String name, Set<ValueKind> kinds, List<Map.Entry<Key, Pair>> entries) {
    List<BridgeLine> lines = new ArrayList<>();
    for (Map.Entry<Key, Pair> entry : entries) {
      line(entry.getKey(), entry.getValue(), kinds).ifPresent(lines::add);
    }
    String label = group.point().code() + ", " + group.state().code() + ", " + name;
    Figure before =
        Figure.sum(
            label + ", before",
            currency,
            lines.stream().flatMap(l -> l.before().stream()).toList());
    Map<BridgeStep, Figure> steps = new TreeMap<>();
    for (BridgeStep step : BridgeStep.values()) {
      List<Figure> parts =
          lines.stream().flatMap(l -> Optional.ofNullable(l.steps().get(step)).stream()).toList();
      if (!parts.isEmpty()) {
        steps.put(step, Figure.sum(label + ", " + step.code(), currency, parts));
      }
    }
    List<Figure> all = new ArrayList<>();
    all.add(before);
    all.addAll(steps.values());
    return new Bridge(
        group.point(),
        group.state(),
        name,
        kinds,
        before,
        steps,
        Figure.sum(label + ", after", currency, all),
        lines);
  }

  private Optional<BridgeLine> line(Key key, Pair pair, Set<ValueKind> kinds) {
    Optional<ValueLine> old = pair.before.stream().findFirst();
    Optional<ValueLine> now = pair.after.stream().findFirst();
    boolean oldHere = old.filter(l -> kinds.contains(l.kind())).isPresent();
    boolean nowHere = now.filter(l -> kinds.contains(l.kind())).isPresent();
    if (!oldHere && !nowHere) {
      return Optional.empty();
    }
    String label = (key.contract().isEmpty() ? "" : key.contract() + " ") + key.measure();
    Optional<Figure> before =
        oldHere ? Optional.of(total(label + ", before", pair.before)) : Optional.empty();
    Optional<Figure> after =
        nowHere ? Optional.of(total(label + ", after", pair.after)) : Optional.empty();
    Map<BridgeStep, Figure> steps = new TreeMap<>();
    if (before.isPresent() && after.isPresent()) {
      steps.putAll(moved(label, pair, before.get(), after.get()));
    } else {
      BridgeStep why =
          old.isPresent() && now.isPresent()
              ? BridgeStep.KIND_CHANGED
              : oldHere
                  ? matching.whyGone(old.orElseThrow())
                  : matching.whyAdded(now.orElseThrow());
      Figure nothing = Figure.sum("nothing", currency, List.of());
      steps.put(
          why,
          Figure.difference(
              label + ", " + why.code(), after.orElse(nothing), before.orElse(nothing)));
    }
    return Optional.of(
        new BridgeLine(
            key.contract().isEmpty()
                ? Optional.empty()
                : Optional.of(ContractId.parse(key.contract())),
            key.measure(),
            now.map(l -> l.measure().id()),
            before,
            after,
            steps));
  }

  /** Volume at the old proxy, then prices, then the proxy: differences, so they sum exactly. */
  private Map<BridgeStep, Figure> moved(String label, Pair pair, Figure before, Figure after) {
    ValueLine old = pair.before.get(0);
    ValueLine now = pair.after.get(0);
    Figure oldQuantity = quantity(label + ", quantity before", pair.before);
    Figure newQuantity = quantity(label + ", quantity after", pair.after);
    Map<BridgeStep, Figure> steps = new TreeMap<>();
    Figure so = before;
    if (oldQuantity.value().compareTo(newQuantity.value()) != 0) {
      Figure volume = Figure.product(label + ", new volume at old proxy", newQuantity, old.proxy());
      steps.put(BridgeStep.VOLUME, step(label, BridgeStep.VOLUME, volume, so));
      so = volume;
    }
    Optional<Figure> repriced = matching.repriced(old, now);
    if (repriced.isPresent()) {
      Figure prices =
          Figure.product(label + ", old proxy in new prices", newQuantity, repriced.get());
      steps.put(BridgeStep.PRICE_BASE, step(label, BridgeStep.PRICE_BASE, prices, so));
      so = prices;
    }
    if (so.value().compareTo(after.value()) != 0
        || old.proxy().value().compareTo(now.proxy().value()) != 0) {
      steps.put(BridgeStep.PROXY, step(label, BridgeStep.PROXY, after, so));
    }
    return steps;
  }

  private static Figure step(String label, BridgeStep step, Figure then, Figure before) {
    return Figure.difference(label + ", " + step.code(), then, before);
  }

  private Figure total(String label, List<ValueLine> lines) {
    return lines.size() == 1
        ? lines.get(0).value()
        : Figure.sum(label, currency, lines.stream().map(ValueLine::value).toList());
  }

  private static Figure quantity(String label, List<ValueLine> lines) {
    return lines.size() == 1
        ? lines.get(0).quantity()
        : Figure.sum(
            label,
            lines.get(0).quantity().unit(),
            lines.stream().map(ValueLine::quantity).toList());
  }

  static Bridge find(List<Bridge> bridges, MeasurementPoint point, StateGroup state, String name) {
    return bridges.stream()
        .filter(b -> b.point() == point && b.state() == state && b.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "bridge",
                    point.code() + ", " + state.code() + ", " + name,
                    "this result",
                    bridges.stream()
                        .map(b -> b.point().code() + ", " + b.state().code() + ", " + b.name())
                        .toList()));
  }

  private record Group(MeasurementPoint point, StateGroup state) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::point).thenComparing(Group::state);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }

  private record Key(
      MeasurementPoint point, VerificationState state, String contract, MeasureId measure)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::contract)
            .thenComparing(Key::measure)
            .thenComparing(Key::point)
            .thenComparing(Key::state);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Pair {
    private final List<ValueLine> before = new ArrayList<>();
    private final List<ValueLine> after = new ArrayList<>();

    Set<ValueKind> kinds() {
      Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
      before.forEach(l -> kinds.add(l.kind()));
      after.forEach(l -> kinds.add(l.kind()));
      return kinds;
    }
  }
}
