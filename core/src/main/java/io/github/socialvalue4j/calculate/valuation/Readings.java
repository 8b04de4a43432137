package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.lifecycle.Observation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses the reading that counts where observers disagree. */
final class Readings {
  private static final Comparator<Observation> BY_QUANTITY =
      Comparator.comparing((Observation o) -> o.quantity().value()).thenComparing(Observation::id);
  private static final Comparator<Observation> BY_DATE =
      Comparator.comparing(Observation::occurredOn).thenComparing(Observation::id);

  private Readings() {}

  static boolean disagree(List<Observation> observations) {
    return observations.stream()
            .map(o -> o.quantity().value())
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .count()
        > 1;
  }

  /** The reading that counts; none if there is none, or if the policy refuses to choose. */
  static Optional<Observation> choose(
      List<Observation> observations,
      MeasurementPoint point,
      Direction direction,
      DisagreementPolicy policy) {
    if (disagree(observations) && policy == DisagreementPolicy.REFUSE) {
      return Optional.empty();
    }
    if (policy == DisagreementPolicy.LATEST) {
      return observations.stream().max(BY_DATE);
    }
    // The least change: the best baseline against the worst later reading.
    boolean wantsMost = (point == MeasurementPoint.ENGAGEMENT) == (direction == Direction.INCREASE);
    return wantsMost
        ? observations.stream().max(BY_QUANTITY)
        : observations.stream().min(BY_QUANTITY);
  }
}
