package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One measure of one contract in a bridge: before plus the steps is after, exactly. Immutable and
 * thread-safe.
 *
 * @param contract under which contract, if there is one
 * @param measure the measure as the old edition calls it, or the new if the old has no value of it
 * @param counterpart the measure as the new edition calls it, if it has a value there
 * @param before the old value, if there was one in this bridge
 * @param after the new value, if there is one in this bridge
 * @param steps why it moved; without steps of 0 that nothing brought about
 */
public record BridgeLine(
    Optional<ContractId> contract,
    MeasureId measure,
    Optional<MeasureId> counterpart,
    Optional<Figure> before,
    Optional<Figure> after,
    Map<BridgeStep, Figure> steps)
    implements DocumentOnly {
  /** Copies the steps. */
  public BridgeLine {
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(counterpart, "counterpart");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    steps = Collections.unmodifiableMap(new TreeMap<>(steps));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
