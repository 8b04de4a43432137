package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of one measure at one point of a contract. Immutable and thread-safe.
 *
 * @param point which point
 * @param dueOn when it is due
 * @param state what is known
 * @param observations the readings that stand; several, if observers disagree
 * @param deliveries for a flow, the deliveries that stand: up to the last day of the contract at
 *     completion, after it post completion
 * @param superseded the readings that a correction replaced
 */
public record PointReading(
    MeasurementPoint point,
    LocalDate dueOn,
    PointState state,
    List<Observation> observations,
    List<Delivery> deliveries,
    List<Claim> superseded)
    implements DocumentOnly {
  /** Copies the lists. */
  public PointReading {
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(state, "state");
    observations = List.copyOf(observations);
    deliveries = List.copyOf(deliveries);
    superseded = List.copyOf(superseded);
  }

  /** Whether there is anything to read, be it only deliveries before the point is due. */
  public boolean hasReading() {
    return !observations.isEmpty() || !deliveries.isEmpty();
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
