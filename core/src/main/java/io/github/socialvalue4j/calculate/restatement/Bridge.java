package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How one total became another: {@code before + the sum of the steps = after}, to the last digit.
 * Each step is the sum of that step over the lines. Immutable and thread-safe.
 *
 * @param point at which point
 * @param state in which state of verification
 * @param name the kind of value, or the policy that adds several
 * @param kinds the kinds of value in it
 * @param before the old total
 * @param steps why it moved, in the order of {@link BridgeStep}; those of no line are absent
 * @param after the new total: the sum of the old and the steps
 * @param lines by contract and measure
 */
public record Bridge(
    MeasurementPoint point,
    StateGroup state,
    String name,
    Set<ValueKind> kinds,
    Figure before,
    Map<BridgeStep, Figure> steps,
    Figure after,
    List<BridgeLine> lines)
    implements DocumentOnly {
  /** Copies the collections. */
  public Bridge {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(name, "name");
    EnumSet<ValueKind> ordered = EnumSet.noneOf(ValueKind.class);
    ordered.addAll(kinds);
    kinds = Collections.unmodifiableSet(ordered);
    Objects.requireNonNull(before, "before");
    steps = Collections.unmodifiableMap(new TreeMap<>(steps));
    Objects.requireNonNull(after, "after");
    lines = List.copyOf(lines);
  }

  /** Whether nothing moved. */
  public boolean isLevel() {
    return steps.values().stream().allMatch(s -> s.value().signum() == 0);
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.part(name) + ": " + before.quantity() + " to " + after.quantity());
  }
}
