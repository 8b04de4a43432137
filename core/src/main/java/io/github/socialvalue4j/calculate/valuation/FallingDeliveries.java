package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.StateSplit;
import io.github.socialvalue4j.model.lifecycle.Verification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The deliveries of a falling flow: their sum, in the weakest state that any part of it has. Less
 * is better here, so what a claimant takes back after a verdict, and what was refused or not
 * confirmed, stays in the sum; and where a part was refused, or a verdict binds a delivery, the sum
 * is not confirmed. Where everything was taken back there is no sum, and that is said.
 */
final class FallingDeliveries {
  private final MeasurementValuer valuer;
  private final Measure measure;

  FallingDeliveries(MeasurementValuer valuer, Measure measure) {
    this.valuer = valuer;
    this.measure = measure;
  }

  /**
   * What they come to.
   *
   * @param state of the whole
   * @param isRefused whether a verdict keeps it from counting
   */
  record Sum(VerificationState state, Figure figure, boolean isRefused) {}

  Optional<Sum> sum(MeasurementPoint point, PointReading reading) {
    VerificationState weakest = VerificationState.VERIFIED;
    List<Figure> delivered = new ArrayList<>();
    boolean isRefused = false;
    for (Delivery delivery : reading.deliveries()) {
      boolean isJudged = valuer.isJudged(delivery);
      isRefused |= valuer.view().boundBy(delivery.id()).isPresent();
      for (Map.Entry<VerificationState, Figure> part : parts(delivery).entrySet()) {
        isRefused |= part.getKey() == VerificationState.REJECTED;
        boolean stays = stays(part.getKey(), isJudged);
        if (stays && part.getKey() == VerificationState.WITHDRAWN) {
          new SaidOfReadings(valuer, measure).withdrawn(delivery);
        }
        if (part.getKey().isDelivered() || stays) {
          delivered.add(part.getValue());
          weakest = weakest.weaker(stays ? VerificationState.CLAIMED : part.getKey());
        }
      }
    }
    if (delivered.isEmpty()) {
      omit(point);
      return Optional.empty();
    }
    String label = valuer.maker().name(measure.id()) + " at " + point.code();
    return Optional.of(
        new Sum(
            isRefused ? VerificationState.NOT_CONFIRMED : weakest,
            Figure.sum(label, measure.unit(), delivered),
            isRefused));
  }

  private static boolean stays(VerificationState state, boolean isJudged) {
    return state == VerificationState.NOT_CONFIRMED
        || state == VerificationState.REJECTED
        || (state == VerificationState.WITHDRAWN && isJudged);
  }

  /** The parts of a delivery; one of nothing is in one state as well, and says that it was none. */
  private Map<VerificationState, Figure> parts(Delivery delivery) {
    Map<VerificationState, Figure> parts = valuer.split(delivery);
    if (delivery.quantity().value().signum() != 0 || !parts.isEmpty()) {
      return parts;
    }
    VerificationState state =
        valuer.view().verificationsOf(delivery.id()).stream()
            .map(Verification::state)
            .max(Comparator.naturalOrder())
            .orElse(StateSplit.stateOnEntry(delivery));
    return Map.of(state, StateSplit.leaf(delivery, state));
  }

  private void omit(MeasurementPoint point) {
    valuer
        .maker()
        .omit(
            measure.id(),
            point,
            Optional.empty(),
            Optional.empty(),
            ValuationCodes.NOTHING_STANDS,
            valuer.maker().name(measure.id())
                + " is left out at "
                + point.code()
                + ": everything delivered was taken back, so how much there was is not known."
                + " Missing is not zero.",
            "Record what was delivered, be it 0.",
            valuer.paths().contract(valuer.measurement().contract().id()));
  }
}
