package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.value.ValueKind;
import java.util.Objects;
import java.util.Optional;

/**
 * One measure of one contract at one point in one state: quantity, proxy and value. Immutable and
 * thread-safe.
 *
 * @param contract under which contract; none for quantities valued on their own
 * @param measure which measure
 * @param edition of which edition
 * @param point at which point
 * @param state in which state
 * @param quantity the quantity, or for a level or a share the change against the baseline
 * @param proxy what one unit is worth
 * @param value quantity times proxy
 * @param base the price base of the value, or the edition where that is not stated
 * @param toDate whether the point lies ahead, so that this is only what was delivered so far
 */
public record ValueLine(
    Optional<ContractId> contract,
    Measure measure,
    Edition edition,
    MeasurementPoint point,
    VerificationState state,
    Figure quantity,
    Figure proxy,
    Figure value,
    String base,
    boolean toDate)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public ValueLine {
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(proxy, "proxy");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(base, "base");
  }

  /** What sort of value it is. */
  public ValueKind kind() {
    return measure.kind();
  }

  /** The group of values it adds up with. */
  ValueGroup group() {
    return new ValueGroup(kind().code(), Optional.of(kind()), base, value.unit().toString());
  }

  @Override
  public String toString() {
    return ShortText.of(value);
  }
}
