package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes from the deliveries of one measure what others count already. */
final class CountedOnce {
  private final MeasureId measure;
  private final DoubleCountPolicy policy;
  private final InputPaths paths;
  private final LineMaker maker;
  private final Map<RecordId, DoubleCountGuard.Surplus> surplus;

  CountedOnce(
      MeasureId measure,
      DoubleCountPolicy policy,
      InputPaths paths,
      LineMaker maker,
      Map<RecordId, DoubleCountGuard.Surplus> surplus) {
    this.measure = measure;
    this.policy = policy;
    this.paths = paths;
    this.maker = maker;
    this.surplus = surplus;
  }

  /** What of a delivery counts; what another one counts is said, or left out, by policy. */
  Map<VerificationState, Figure> of(
      Delivery delivery, MeasurementPoint point, SortedMap<VerificationState, Figure> parts) {
    DoubleCountGuard.Surplus over = surplus.get(delivery.id());
    if (over == null) {
      return parts;
    }
    boolean leavesOut = policy == DoubleCountPolicy.COUNT_ONCE;
    Map<VerificationState, Figure> left = new TreeMap<>(parts);
    BigDecimal rest = over.amount();
    for (Map.Entry<VerificationState, Figure> part : parts.entrySet()) {
      if (!part.getKey().isDelivered() || rest.signum() == 0) {
        continue;
      }
      Figure taken = part.getValue();
      left.remove(part.getKey());
      if (rest.compareTo(taken.value()) < 0) {
        taken =
            Figure.stated(
                "Quantity of " + delivery.id() + " that " + over.with() + " counts",
                rest,
                taken.unit(),
                new Provenance.Given(
                    "the double count of " + over.with() + " and " + delivery.id()));
        left.put(
            part.getKey(),
            Figure.difference(
                "Quantity of " + delivery.id() + " that counts", part.getValue(), taken));
      }
      rest = rest.subtract(taken.value());
      if (leavesOut) {
        maker.omit(
            measure,
            point,
            Optional.of(StateGroup.of(part.getKey())),
            Optional.of(taken),
            ValuationCodes.COUNTED_ONCE,
            delivery.id()
                + " counts less by "
                + taken.quantity()
                + ": "
                + over.with()
                + " counts the same, and a unit counts once.",
            "Withdraw or reject one of the two, or give different units different keys.",
            paths.record(delivery.id()));
      } else {
        maker.twice(measure, point, part.getKey(), taken);
      }
    }
    return leavesOut ? left : parts;
  }
}
