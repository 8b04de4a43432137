package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import java.util.Objects;
import java.util.Optional;

/**
 * A quantity of a measure that is recorded and by design never valued in pounds. Not an omission.
 * Immutable and thread-safe.
 *
 * @param contract under which contract, if there is one
 * @param measure which measure
 * @param edition of which edition
 * @param point at which point
 * @param state in which state
 * @param quantity how much
 */
public record RecordedLine(
    Optional<ContractId> contract,
    Measure measure,
    Edition edition,
    MeasurementPoint point,
    VerificationState state,
    Figure quantity)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public RecordedLine {
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(quantity, "quantity");
  }

  @Override
  public String toString() {
    return ShortText.of(quantity);
  }
}
