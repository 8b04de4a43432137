package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.PointState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lines of a measure whose change counts: a level, a share, or a flow that is better when it falls.
 *
 * <p>Where a level is claimed at 40 and verified at 36 over a baseline of 10, 26 are verified and 4
 * more are claimed. A change is in no better state than its baseline: what is measured from a
 * claimed baseline is a claimed change.
 */
final class ChangeLines {
  private final MeasurementValuer valuer;
  private final Measure measure;
  private final PointValues values;

  ChangeLines(MeasurementValuer valuer, Measure measure, PointValues values) {
    this.valuer = valuer;
    this.measure = measure;
    this.values = values;
  }

  /** A level in each state, strongest state first. */
  private record Reading(
      SortedMap<VerificationState, Figure> levels, Optional<VerificationState> refused) {
    List<VerificationState> strongestFirst() {
      List<VerificationState> states = new ArrayList<>(levels.keySet());
      java.util.Collections.reverse(states);
      return states;
    }

    VerificationState strongestState() {
      return levels.lastKey();
    }

    Figure strongest() {
      return java.util.Objects.requireNonNull(levels.get(levels.lastKey()));
    }
  }

  void add() {
    Optional<Reading> baseline = read(MeasurementPoint.ENGAGEMENT);
    later(MeasurementPoint.COMPLETION, baseline);
    later(MeasurementPoint.POST_COMPLETION, baseline);
  }

  private Optional<Reading> read(MeasurementPoint point) {
    PointReading reading = valuer.measurement().at(point);
    Optional<Reading> found;
    if (!reading.deliveries().isEmpty()) {
      found = Optional.of(ofDeliveries(point, reading));
    } else {
      Optional<Observation> chosen = valuer.choose(reading, measure);
      chosen.ifPresent(o -> values.readOn(point, o.occurredOn()));
      found = chosen.map(valuer::levels).map(l -> new Reading(l.levels(), l.refused()));
    }
    found.filter(r -> r.refused().isEmpty()).ifPresent(r -> values.read(point, r.strongest()));
    return found;
  }

  /** The deliveries of a falling flow: their sum, in the weakest state that any part of it has. */
  private Reading ofDeliveries(MeasurementPoint point, PointReading reading) {
    Map<VerificationState, List<Figure>> parts = valuer.deliveredByState(reading);
    VerificationState weakest = VerificationState.VERIFIED;
    List<Figure> delivered = new ArrayList<>();
    for (Map.Entry<VerificationState, List<Figure>> part : parts.entrySet()) {
      if (part.getKey().isDelivered()) {
        delivered.addAll(part.getValue());
        weakest = weakest.weaker(part.getKey());
      }
    }
    SortedMap<VerificationState, Figure> levels = new TreeMap<>();
    levels.put(
        weakest,
        Figure.sum(
            valuer.maker().name(measure.id()) + " at " + point.code(), measure.unit(), delivered));
    return new Reading(levels, Optional.empty());
  }

  private void later(MeasurementPoint point, Optional<Reading> baseline) {
    PointReading reading = valuer.measurement().at(point);
    Optional<Reading> found = read(point);
    if (found.isEmpty()) {
      boolean unreadButNamed = reading.hasReading();
      if (!unreadButNamed
          && (reading.state() == PointState.MISSING || reading.state() == PointState.SUPERSEDED)) {
        valuer.omitMissing(reading);
      }
      return;
    }
    if (baseline.isEmpty() || baseline.get().refused().isPresent()) {
      valuer
          .maker()
          .omit(
              measure.id(),
              point,
              Optional.empty(),
              Optional.of(found.get().strongest()),
              ValuationCodes.BASELINE_MISSING,
              valuer.maker().name(measure.id())
                  + " is left out at "
                  + point.code()
                  + ": it is a "
                  + measure.nature().code()
                  + " whose change counts, and there is no baseline. Missing is not zero.",
              "Record an observation at engagement, be it 0.",
              valuer.paths().contract(valuer.measurement().contract().id()));
      return;
    }
    lines(point, baseline.get(), found.get(), reading.state() == PointState.NOT_YET_DUE);
  }

  private void lines(MeasurementPoint point, Reading baseline, Reading found, boolean toDate) {
    Figure from = baseline.strongest();
    SortedMap<VerificationState, List<Figure>> changes = new TreeMap<>();
    for (VerificationState state : found.strongestFirst()) {
      Figure to = java.util.Objects.requireNonNull(found.levels().get(state));
      VerificationState changeState =
          found.refused().orElse(null) != null ? state : state.weaker(baseline.strongestState());
      changes
          .computeIfAbsent(changeState, s -> new ArrayList<>())
          .add(change(point, state, from, to));
      from = to;
    }
    changes.forEach(
        (state, figures) -> {
          Figure quantity =
              figures.size() == 1
                  ? figures.get(0)
                  : Figure.sum(
                      valuer.maker().name(measure.id())
                          + " change at "
                          + point.code()
                          + ", "
                          + state.code(),
                      measure.unit(),
                      figures);
          valuer
              .maker()
              .line(
                  measure.id(),
                  point,
                  state,
                  quantity,
                  toDate,
                  valuer.paths().contract(valuer.measurement().contract().id()));
        });
  }

  private Figure change(MeasurementPoint point, VerificationState state, Figure from, Figure to) {
    boolean rises = measure.direction() == Direction.INCREASE;
    String label =
        (rises ? "Rise of " : "Fall of ")
            + valuer.maker().name(measure.id())
            + " to "
            + point.code()
            + ", "
            + state.code();
    return rises ? Figure.difference(label, to, from) : Figure.difference(label, from, to);
  }
}
