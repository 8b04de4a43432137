package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.Objects;

/**
 * So much of a measure, in a state of verification, outside any contract. Immutable and
 * thread-safe.
 *
 * @param measure of which measure
 * @param quantity how much; of a level or a share, the change
 * @param state in which state
 */
public record MeasuredQuantity(MeasureId measure, Quantity quantity, VerificationState state) {
  /** Checks that nothing is null. */
  public MeasuredQuantity {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(state, "state");
  }

  /**
   * A claimed quantity.
   *
   * @param measure a measure's id, such as {@code VOLUNTEERING}
   * @param quantity a number, such as {@code 120}
   * @param unit a unit's code, such as {@code volunteering-hour}
   */
  public static MeasuredQuantity claimed(String measure, String quantity, String unit) {
    return new MeasuredQuantity(
        MeasureId.parse(measure), Quantity.of(quantity, unit), VerificationState.CLAIMED);
  }

  @Override
  public String toString() {
    return ShortText.of(measure + ": " + quantity + ", " + state.code());
  }
}
