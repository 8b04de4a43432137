package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the places that a value can stand in: a point and a state. Each is a column or a row of
 * its own.
 */
record Slot(MeasurementPoint point, StateGroup state) {

  /** The states of what is said to have been delivered, the strongest first. */
  static final List<StateGroup> DELIVERED =
      List.of(StateGroup.VERIFIED, StateGroup.EVIDENCED, StateGroup.CLAIMED);

  /** All states, in the order a reader wants them. */
  static final List<StateGroup> STATES =
      List.of(
          StateGroup.COMMITTED,
          StateGroup.VERIFIED,
          StateGroup.EVIDENCED,
          StateGroup.CLAIMED,
          StateGroup.NOT_CONFIRMED,
          StateGroup.REJECTED,
          StateGroup.WITHDRAWN);

  /** Promised, delivered and sustained, in the order a reader wants them; no baselines. */
  static List<Slot> promisedToSustained() {
    List<Slot> slots = new ArrayList<>();
    slots.add(new Slot(MeasurementPoint.ENGAGEMENT, StateGroup.COMMITTED));
    for (MeasurementPoint point :
        List.of(MeasurementPoint.COMPLETION, MeasurementPoint.POST_COMPLETION)) {
      DELIVERED.forEach(s -> slots.add(new Slot(point, s)));
    }
    return slots;
  }

  /** What a reader calls it, such as {@code Delivered, verified}. */
  String inWords() {
    if (state == StateGroup.COMMITTED) {
      return "Promised";
    }
    String first =
        switch (point) {
          case ENGAGEMENT -> "Baseline";
          case COMPLETION -> "Delivered";
          case POST_COMPLETION -> "Sustained";
        };
    return first + ", " + Names.state(state);
  }
}
