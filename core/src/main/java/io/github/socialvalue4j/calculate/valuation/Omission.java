package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that every total over it leaves out, by name and with the quantity that has no value.
 * Immutable and thread-safe.
 *
 * @param contract under which contract, if there is one
 * @param measure which measure
 * @param kind what sort of value it would have had, if the edition says so
 * @param point at which point
 * @param state in which state; none where there is no reading at all
 * @param quantity how much was left out, if that is known
 * @param code why
 * @param reason why, in a sentence
 */
public record Omission(
    Optional<ContractId> contract,
    MeasureId measure,
    Optional<ValueKind> kind,
    MeasurementPoint point,
    Optional<StateGroup> state,
    Optional<Figure> quantity,
    ProblemCode code,
    String reason)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public Omission {
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
  }

  /** Whether a total under a policy leaves this out: same point, same state, same kind of value. */
  public boolean touches(TotalKey total, AggregationPolicy policy) {
    return point == total.point() && touchesState(total.state()) && touchesKind(total, policy);
  }

  private boolean touchesState(StateGroup totalState) {
    if (state.isEmpty()) {
      return totalState != StateGroup.COMMITTED;
    }
    return state.get() == totalState
        || (totalState == StateGroup.EVIDENCED_OR_BETTER
            && (state.get() == StateGroup.EVIDENCED || state.get() == StateGroup.VERIFIED));
  }

  private boolean touchesKind(TotalKey total, AggregationPolicy policy) {
    // Of a measure that the edition lacks nobody knows the kind, so every total leaves it out.
    return kind.isEmpty()
        || (total.group().isPolicy() ? policy.adds(kind.get()) : total.group().kind().equals(kind));
  }

  @Override
  public String toString() {
    return ShortText.of(measure + ", " + point.code() + ": " + reason);
  }
}
