package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.lifecycle.Observation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Chooses the reading that counts where observers disagree. */
final class Readings {
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

  /**
   * The reading that counts; none if there is none, or if the policy refuses to choose.
   *
   * @param found what a reading comes to once it was looked at
   * @param state how far it has come; of two that come to the same, the better one counts
   */
  static Optional<Observation> choose(
      List<Observation> observations,
      MeasurementPoint point,
      Direction direction,
      DisagreementPolicy policy,
      Function<Observation, BigDecimal> found,
      Function<Observation, VerificationState> state) {
    if (disagree(observations) && policy == DisagreementPolicy.REFUSE) {
      return Optional.empty();
    }
    if (policy == DisagreementPolicy.LATEST) {
      return observations.stream().max(BY_DATE);
    }
    // The least change: the best baseline against the worst later reading.
    boolean wantsMost = (point == MeasurementPoint.ENGAGEMENT) == (direction == Direction.INCREASE);
    Comparator<Observation> byQuantity = Comparator.comparing(found);
    return observations.stream()
        .min(
            (wantsMost ? byQuantity.reversed() : byQuantity)
                .thenComparing(Comparator.comparing(state).reversed())
                .thenComparing(Observation::id));
  }
}
