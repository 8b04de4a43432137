package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LogView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names deliveries that are alike in all but their ids: two deliveries, or one that was written
 * down twice. Both count. Nothing is said of one that a verdict binds or of which nothing counts.
 */
final class TwinDeliveries {
  private final LogView view;
  private final InputPaths paths;
  private final Problems problems;

  TwinDeliveries(LogView view, InputPaths paths, Problems problems) {
    this.view = view;
    this.paths = paths;
    this.problems = problems;
  }

  void check() {
    Map<List<Object>, Delivery> first = new HashMap<>();
    for (Delivery delivery : view.standing(Delivery.class)) {
      if (view.boundBy(delivery.id()).isEmpty() && !view.delivered(delivery).isEmpty()) {
        Delivery before = first.putIfAbsent(all(delivery), delivery);
        if (before != null) {
          problems.add(
              ValuationFaults.TWIN_DELIVERY.at(
                  paths.record(delivery.id()), delivery.id(), before.id()));
        }
      }
    }
  }

  /** All but the id. */
  private static List<Object> all(Delivery delivery) {
    return List.of(
        delivery.contract(),
        delivery.measure(),
        delivery.quantity(),
        delivery.occurredOn(),
        LookAlike.ofId(delivery.claimant().value()),
        delivery.activity().map(LookAlike::of),
        delivery.beneficiary().map(LookAlike::of),
        List.copyOf(delivery.evidence()));
  }
}
