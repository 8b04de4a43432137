package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One kind of value, or the kinds that a named policy adds, set against all of the cost. Immutable
 * and thread-safe.
 *
 * @param name the kind's code, or the policy's name
 * @param kinds the kinds of value counted, in their own order
 * @param isPolicy whether a policy adds the kinds
 * @param years each year of the plan
 * @param presentValue all values, discounted
 * @param presentCost all costs, discounted
 * @param netPresentValue the one less the other
 * @param ratio present value of value for each pound of present cost; none if nothing is spent
 * @param marginOfSafety by what share the value may fall, everything alike, before it is the target
 *     number of times the cost; negative if it is below already; none unless the value is above 0
 * @param overTime when it breaks even, undiscounted
 * @param overDiscountedTime when it breaks even, discounted
 */
public record ValueForCostAccount(
    String name,
    Set<ValueKind> kinds,
    boolean isPolicy,
    CostedYears years,
    Figure presentValue,
    Figure presentCost,
    Figure netPresentValue,
    Optional<Figure> ratio,
    Optional<Figure> marginOfSafety,
    Breakeven overTime,
    Breakeven overDiscountedTime)
    implements DocumentOnly {
  /** Copies the collections. */
  public ValueForCostAccount {
    Objects.requireNonNull(name, "name");
    EnumSet<ValueKind> ordered = EnumSet.noneOf(ValueKind.class);
    ordered.addAll(kinds);
    kinds = Collections.unmodifiableSet(ordered);
    Objects.requireNonNull(years, "years");
    Objects.requireNonNull(presentValue, "presentValue");
    Objects.requireNonNull(presentCost, "presentCost");
    Objects.requireNonNull(netPresentValue, "netPresentValue");
    Objects.requireNonNull(ratio, "ratio");
    Objects.requireNonNull(marginOfSafety, "marginOfSafety");
    Objects.requireNonNull(overTime, "overTime");
    Objects.requireNonNull(overDiscountedTime, "overDiscountedTime");
  }

  @Override
  public String toString() {
    return ShortText.of(
        ShortText.part(name)
            + ": "
            + ratio.map(f -> "ratio " + f.quantity()).orElse("no ratio")
            + ", net present value "
            + netPresentValue.quantity());
  }
}
