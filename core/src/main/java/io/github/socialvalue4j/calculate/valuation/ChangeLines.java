package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.lifecycle.LevelSplit;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.model.lifecycle.StateSplit;
import io.github.socialvalue4j.model.lifecycle.Verification;
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
 * were checked and not confirmed; verified at 44, it is 34. Without a verification, what the claim
 * adds to the evidenced level is claimed. A change is in no better state than its baseline: what is
 * measured from a claimed baseline is a claimed change.
 */
final class ChangeLines {
  private final MeasurementValuer valuer;
  private final Measure measure;
  private final PointValues values;
  private final SaidOfReadings said;

  ChangeLines(MeasurementValuer valuer, Measure measure, PointValues values) {
    this.valuer = valuer;
    this.measure = measure;
    this.values = values;
    this.said = new SaidOfReadings(valuer, measure);
  }

  /**
   * A level in each state, strongest state first; and what a verifier found, though the claimant
   * took it back or claimed it anew.
   */
  private record Reading(
      SortedMap<VerificationState, Figure> levels,
      Optional<VerificationState> refused,
      Optional<Figure> found,
      Optional<Observation> of) {
    /** The level that was found, where the claimant's own record is what sets it aside. */
    Optional<Reading> asFound() {
      boolean byClaimant =
          refused
              .filter(s -> s == VerificationState.WITHDRAWN || s == VerificationState.NOT_CONFIRMED)
              .isPresent();
      return found
          .filter(f -> byClaimant)
          .map(
              f ->
                  new Reading(
                      new TreeMap<>(Map.of(VerificationState.VERIFIED, f)),
                      Optional.empty(),
                      found,
                      Optional.empty()));
    }

    /** Strongest first; of a refused reading what was refused stands on what was not confirmed. */
    List<VerificationState> inOrder() {
      List<VerificationState> states = new ArrayList<>(levels.keySet());
      if (refused.isEmpty()) {
        java.util.Collections.reverse(states);
      }
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
    // A baseline that was verified stays, whatever the claimant does with it afterwards.
    Optional<Reading> baseline =
        read(MeasurementPoint.ENGAGEMENT)
            .map(b -> b.asFound().map(found -> stays(b, found)).orElse(b));
    later(MeasurementPoint.COMPLETION, baseline);
    later(MeasurementPoint.POST_COMPLETION, baseline);
  }

  /** What was found, in place of a reading that the claimant took back. */
  private Reading stays(Reading taken, Reading found) {
    taken.of().ifPresent(said::withdrawn);
    return found;
  }

  private Optional<Reading> read(MeasurementPoint point) {
    PointReading reading = valuer.measurement().at(point);
    Optional<Reading> found;
    if (!reading.deliveries().isEmpty()) {
      valuer.compareWithObservations(reading);
      found = ofDeliveries(point, reading);
    } else {
      reading.observations().forEach(this::checkJudgedOnce);
      reading.observations().forEach(said::check);
      Optional<Observation> chosen = valuer.choose(reading, measure);
      chosen.ifPresent(o -> values.readOn(point, o.occurredOn()));
      found = chosen.map(this::ofReading);
      if (point == MeasurementPoint.ENGAGEMENT) {
        found = found.map(this::asClaimed);
      }
    }
    found.filter(r -> r.refused().isEmpty()).ifPresent(r -> values.read(point, r.strongest()));
    return found;
  }

  /** One reading has one verdict: another supersedes it, and only somebody who may does. */
  private void checkJudgedOnce(Observation reading) {
    List<Verification> verdicts =
        valuer.view().verificationsOf(reading.id()).stream()
            .filter(v -> v.state().isVerdict())
            .toList();
    for (Verification again : verdicts.subList(Math.min(1, verdicts.size()), verdicts.size())) {
      valuer
          .problems()
          .add(
              Problem.error(
                  ValuationCodes.JUDGED_TWICE,
                  valuer.paths().record(again.id()),
                  again.id()
                      + " and "
                      + verdicts.get(0).id()
                      + " both judge "
                      + reading.id()
                      + ", a reading that is found to be one thing or the other.",
                  "Let the later one supersede the earlier one."));
    }
  }

  private Optional<Reading> ofDeliveries(MeasurementPoint point, PointReading reading) {
    return new FallingDeliveries(valuer, measure)
        .sum(point, reading)
        .map(
            sum ->
                new Reading(
                    new TreeMap<>(Map.of(sum.state(), sum.figure())),
                    sum.isRefused() ? Optional.of(sum.state()) : Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private Reading ofReading(Observation chosen) {
    LevelSplit split = valuer.levels(chosen);
    Optional<Verification> found =
        valuer.view().verificationsOf(chosen.id()).stream()
            .filter(v -> v.state().isVerdict())
            .findFirst()
            .or(() -> valuer.view().boundBy(chosen.id()));
    SortedMap<VerificationState, Figure> levels = new TreeMap<>(split.levels());
    if (split.refused().filter(s -> s == VerificationState.REJECTED).isPresent()) {
      said.unconfirmedBelow(chosen)
          .ifPresent(below -> levels.put(VerificationState.NOT_CONFIRMED, below));
    }
    return new Reading(
        levels,
        split.refused(),
        found.filter(v -> v.state() == VerificationState.VERIFIED).map(StateSplit::leaf),
        Optional.of(chosen));
  }

  private void later(MeasurementPoint point, Optional<Reading> baseline) {
    PointReading reading = valuer.measurement().at(point);
    Optional<Reading> found = read(point);
    if (found.isEmpty()) {
      boolean unreadButNamed = reading.hasReading() || !reading.deliveries().isEmpty();
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
                  + " whose change counts, and "
                  + SaidOfReadings.noBaseline(
                      baseline.flatMap(Reading::refused), baseline.flatMap(Reading::of))
                  + ". Missing is not zero.",
              "Record an observation at engagement, be it 0.",
              valuer.paths().contract(valuer.measurement().contract().id()));
      return;
    }
    // Nor does a loss that was verified go away.
    Figure before = baseline.get().strongest();
    Reading counted =
        found
            .get()
            .asFound()
            .filter(f -> isBetter(before, f.strongest()))
            .map(f -> stays(found.get(), f))
            .orElse(found.get());
    Optional<JudgedBaseline.Limit> limit =
        baseline
            .get()
            .of()
            .filter(b -> counted.refused().isEmpty())
            .flatMap(b -> new JudgedBaseline(valuer, measure).limit(b, reading, found.get().of()));
    boolean toDate = reading.state() == PointState.NOT_YET_DUE;
    if (limit.isEmpty()) {
      lines(point, changes(point, baseline.get(), counted), toDate);
    } else {
      lines(point, limited(point, baseline.get(), counted, limit.get()), toDate);
    }
  }

  /** A baseline that makes no more of the change by its evidence than by its claim. */
  private Reading asClaimed(Reading baseline) {
    return baseline
        .of()
        .filter(o -> baseline.refused().isEmpty())
        .filter(o -> baseline.strongestState() != VerificationState.VERIFIED)
        .map(o -> StateSplit.leaf(o, StateSplit.stateOnEntry(o)))
        .filter(own -> isBetter(own, baseline.strongest()))
        .map(
            own ->
                new Reading(
                    new TreeMap<>(
                        Map.of(StateSplit.stateOnEntry(baseline.of().orElseThrow()), own)),
                    Optional.empty(),
                    baseline.found(),
                    baseline.of()))
        .orElse(baseline);
  }

  /** A baseline as it was on record, whatever the claimant did with it afterwards. */
  private Reading asRead(Observation baseline) {
    Reading reading = ofReading(baseline);
    if (reading.refused().isEmpty()) {
      return asClaimed(reading);
    }
    VerificationState first = StateSplit.stateOnEntry(baseline);
    return reading
        .asFound()
        .orElseGet(
            () ->
                new Reading(
                    new TreeMap<>(Map.of(first, StateSplit.leaf(baseline, first))),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(baseline)));
  }

  /** The changes from the baseline that was judged; what a later one adds is not confirmed. */
  private SortedMap<VerificationState, List<Figure>> limited(
      MeasurementPoint point, Reading baseline, Reading found, JudgedBaseline.Limit limit) {
    if (limit.before().isEmpty()) {
      SortedMap<VerificationState, List<Figure>> all = new TreeMap<>();
      changes(point, baseline, found)
          .values()
          .forEach(
              figures ->
                  all.computeIfAbsent(VerificationState.NOT_CONFIRMED, s -> new ArrayList<>())
                      .addAll(figures));
      return all;
    }
    Reading before = asRead(limit.before().get());
    if (!isBetter(before.strongest(), baseline.strongest())) {
      return changes(point, baseline, found);
    }
    values.read(MeasurementPoint.ENGAGEMENT, before.strongest());
    SortedMap<VerificationState, List<Figure>> changes = changes(point, before, found);
    changes
        .computeIfAbsent(VerificationState.NOT_CONFIRMED, s -> new ArrayList<>())
        .add(
            change(
                point, VerificationState.NOT_CONFIRMED, baseline.strongest(), before.strongest()));
    return changes;
  }

  private void lines(
      MeasurementPoint point, SortedMap<VerificationState, List<Figure>> changes, boolean toDate) {
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
                          + state.inWords(),
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

  private SortedMap<VerificationState, List<Figure>> changes(
      MeasurementPoint point, Reading baseline, Reading found) {
    SortedMap<VerificationState, List<Figure>> changes = new TreeMap<>();
    Figure from = baseline.strongest();
    for (VerificationState state : found.inOrder()) {
      Figure to = java.util.Objects.requireNonNull(found.levels().get(state));
      boolean isFirst = state == found.strongestState();
      if (!isFirst && !isBetter(to, from)) {
        if (state == VerificationState.CLAIMED && isBetter(from, to)) {
          checkEvidence(found, point, to);
        }
        continue;
      }
      VerificationState changeState = state;
      if (!isFirst && found.strongestState() == VerificationState.VERIFIED) {
        changeState = VerificationState.NOT_CONFIRMED;
      } else if (found.refused().isEmpty()) {
        changeState = state.weaker(baseline.strongestState());
      }
      changes
          .computeIfAbsent(changeState, s -> new ArrayList<>())
          .add(change(point, changeState, from, to));
      from = to;
    }
    return changes;
  }

  /** Whether one reading is better than another, by the direction of the measure. */
  private boolean isBetter(Figure one, Figure other) {
    int order = one.value().compareTo(other.value());
    return measure.direction() == Direction.INCREASE ? order > 0 : order < 0;
  }

  /** Evidence shows a claim, it does not make it a better one. */
  private void checkEvidence(Reading found, MeasurementPoint point, Figure claimed) {
    if (found.strongestState() != VerificationState.EVIDENCED) {
      return;
    }
    valuer
        .problems()
        .add(
            Problem.error(
                ValuationCodes.EXCEEDS_CLAIM,
                valuer.paths().contract(valuer.measurement().contract().id()),
                valuer.maker().name(measure.id())
                    + " at "
                    + point.code()
                    + " is evidenced at "
                    + found.strongest().quantity()
                    + ", which is better than what is claimed, "
                    + claimed.quantity()
                    + ".",
                "File evidence for what is claimed, or correct the claim."));
  }

  private Figure change(MeasurementPoint point, VerificationState state, Figure from, Figure to) {
    boolean rises = measure.direction() == Direction.INCREASE;
    String label =
        (rises ? "Rise of " : "Fall of ")
            + valuer.maker().name(measure.id())
            + " to "
            + point.code()
            + ", "
            + state.inWords();
    return rises ? Figure.difference(label, to, from) : Figure.difference(label, from, to);
  }
}
