package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.Claim;
import io.github.socialvalue4j.model.lifecycle.Commitment;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.LevelSplit;
import io.github.socialvalue4j.model.lifecycle.LogView;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.Observation;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.model.lifecycle.StateSplit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values one measure of one contract: its promise and its three points. */
final class MeasurementValuer {
  private final Measurement measurement;
  private final LogView view;
  private final ValuationOptions options;
  private final InputPaths paths;
  private final LineMaker maker;
  private final Problems problems;
  private final CountedOnce counted;

  MeasurementValuer(
      Measurement measurement,
      LogView view,
      ValuationOptions options,
      InputPaths paths,
      LineMaker maker,
      Problems problems,
      Map<RecordId, DoubleCountGuard.Surplus> surplus) {
    this.counted =
        new CountedOnce(measurement.measure(), options.doubleCount(), paths, maker, surplus);
    this.measurement = measurement;
    this.view = view;
    this.options = options;
    this.paths = paths;
    this.maker = maker;
    this.problems = problems;
  }

  /** Adds the lines and gives what the points read, for the account of changes. */
  Optional<PointValues> value() {
    Optional<Measure> measure = maker.find(measurement.measure());
    if (measure.isPresent() && !isSound(measure.get())) {
      return Optional.empty();
    }
    Optional<ShareRules> share = measure.map(m -> new ShareRules(this, m));
    boolean isLeftOut =
        share
            .filter(s -> s.leavesOut(measurement.commitments(), this::commitmentFigure))
            .isPresent();
    for (Commitment commitment : isLeftOut ? List.<Commitment>of() : measurement.commitments()) {
      maker.line(
          measurement.measure(),
          MeasurementPoint.ENGAGEMENT,
          VerificationState.COMMITTED,
          commitmentFigure(commitment),
          false,
          paths.record(commitment.id()));
    }
    if (measure.isEmpty()) {
      omitUnknown();
      return Optional.empty();
    }
    PointValues values = new PointValues(measure.get(), measurement);
    if (adds(measure.get())) {
      for (MeasurementPoint point : MeasurementPoint.values()) {
        flow(measure.get(), point, values);
      }
      baselineAsJudged(measure.get(), values);
    } else {
      new ChangeLines(this, measure.get(), values).add();
      share.ifPresent(s -> s.checkPromise(values.at(MeasurementPoint.ENGAGEMENT)));
    }
    return Optional.of(values);
  }

  /** Whether value = quantity x proxy; else it is the change against the baseline that counts. */
  private static boolean adds(Measure measure) {
    return measure.nature() == Nature.FLOW && measure.direction() == Direction.INCREASE;
  }

  /** The figure of what a commitment states. */
  interface Stated {
    /** Of a commitment. */
    Figure of(Commitment commitment);
  }

  private Figure commitmentFigure(Commitment commitment) {
    return Figure.stated(
        "Quantity of commitment " + commitment.id(),
        commitment.quantity(),
        new Provenance.Observed(
            commitment.id().value(),
            "commitment",
            commitment.occurredOn(),
            VerificationState.COMMITTED,
            measurement.contract().supplier().value()));
  }

  private boolean isSound(Measure measure) {
    boolean sound = true;
    for (Commitment commitment : measurement.commitments()) {
      sound &= fits(measure, commitment.quantity(), commitment.id());
    }
    for (MeasurementPoint point : MeasurementPoint.values()) {
      PointReading reading = measurement.at(point);
      for (Observation observation : reading.observations()) {
        sound &= fits(measure, observation.quantity(), observation.id());
        sound &= new ShareRules(this, measure).isSound(observation);
      }
      for (Delivery delivery : reading.deliveries()) {
        sound &= fits(measure, delivery.quantity(), delivery.id());
        if (measure.nature() != Nature.FLOW) {
          problems.add(
              Problem.error(
                  ValuationCodes.NOT_A_FLOW,
                  paths.record(delivery.id()).child("record"),
                  measure.id()
                      + " is a "
                      + measure.nature().code()
                      + ": it stands at a point in time and is not delivered bit by bit.",
                  "Record an observation at a point instead."));
          sound = false;
        }
      }
    }
    return sound;
  }

  private boolean fits(Measure measure, Quantity quantity, RecordId record) {
    if (!quantity.unit().equals(measure.unit())) {
      String found = quantity.unit().toString();
      problems.add(QuantityCalculator.otherUnit(measure, found, paths.record(record)));
      return false;
    }
    if (measure.isBeyondItsWhole(quantity)) {
      problems.add(
          ValuationFaults.SHARE_ABOVE_ONE.at(
              paths.record(record).child("quantity"), measure.id(), quantity.value()));
      return false;
    }
    return true;
  }

  private void omitUnknown() {
    for (MeasurementPoint point : MeasurementPoint.values()) {
      PointReading reading = measurement.at(point);
      List<Claim> claims = new ArrayList<>(reading.deliveries());
      claims.addAll(reading.observations());
      for (Claim claim : claims) {
        VerificationState state = StateSplit.stateOnEntry(claim);
        maker.line(
            measurement.measure(),
            point,
            state,
            StateSplit.leaf(claim, state),
            false,
            paths.record(claim.id()));
      }
    }
  }

  private void flow(Measure measure, MeasurementPoint point, PointValues values) {
    PointReading reading = measurement.at(point);
    SortedMap<VerificationState, List<Figure>> parts = new TreeMap<>();
    if (!reading.deliveries().isEmpty()) {
      reading
          .deliveries()
          .forEach(d -> counted.of(d, point, split(d)).forEach((s, f) -> add(parts, s, f)));
      compareWithObservations(reading);
    } else {
      Optional<Observation> chosen = choose(reading, measure);
      if (chosen.isEmpty()) {
        missing(reading, measure);
        return;
      }
      split(chosen.get()).forEach((s, f) -> add(parts, s, f));
      values.chose(point, chosen.get());
    }
    boolean toDate = reading.state() == PointState.NOT_YET_DUE;
    List<Figure> delivered = new ArrayList<>();
    parts.forEach(
        (state, figures) -> {
          Figure quantity = together(measure, point, state, figures);
          maker.line(measure.id(), point, state, quantity, toDate, pathOf(reading));
          // A baseline that is taken back or not confirmed does not make more of what came after.
          boolean stays =
              point == MeasurementPoint.ENGAGEMENT && state != VerificationState.REJECTED;
          if (state.isDelivered() || stays) {
            delivered.add(quantity);
          }
        });
    if (point == MeasurementPoint.ENGAGEMENT && delivered.isEmpty() && !parts.isEmpty()) {
      return;
    }
    values.read(
        point,
        delivered.size() == 1
            ? delivered.get(0)
            : Figure.sum(
                maker.name(measure.id()) + " at " + point.code() + ", claimed or better",
                measure.unit(),
                delivered));
  }

  /**
   * What was delivered lies above the baseline that was on record when it was judged: one that came
   * later and makes more of it does not count, and where there was none, how much lies above one
   * was not confirmed.
   */
  private void baselineAsJudged(Measure measure, PointValues values) {
    JudgedBaseline judged = new JudgedBaseline(this, measure);
    values
        .chosenAt(MeasurementPoint.ENGAGEMENT)
        .flatMap(
            baseline ->
                judged.limit(
                    baseline,
                    measurement.at(MeasurementPoint.COMPLETION),
                    values.chosenAt(MeasurementPoint.COMPLETION)))
        .ifPresent(
            limit ->
                limit
                    .before()
                    .ifPresentOrElse(
                        before ->
                            values.read(
                                MeasurementPoint.ENGAGEMENT,
                                StateSplit.leaf(before, StateSplit.stateOnEntry(before))),
                        () -> values.forget(MeasurementPoint.ENGAGEMENT)));
  }

  private Figure together(
      Measure measure, MeasurementPoint point, VerificationState state, List<Figure> figures) {
    return figures.size() == 1
        ? figures.get(0)
        : Figure.sum(
            maker.name(measure.id()) + " at " + point.code() + ", " + state.code(),
            measure.unit(),
            figures);
  }

  private static void add(
      Map<VerificationState, List<Figure>> parts, VerificationState state, Figure figure) {
    parts.computeIfAbsent(state, s -> new ArrayList<>()).add(figure);
  }

  SortedMap<VerificationState, Figure> split(Claim claim) {
    StateSplit split = view.split(claim);
    split
        .excess()
        .ifPresent(
            excess ->
                problems.add(
                    Problem.error(
                        ValuationCodes.EXCEEDS_CLAIM,
                        paths.record(claim.id()).child("quantity"),
                        excess,
                        "Confirm at most what is left, or supersede an earlier verification.")));
    return split.parts();
  }

  LevelSplit levels(Observation observation) {
    return view.levels(observation);
  }

  /** Says where an observation differs from the deliveries that are valued instead. */
  void compareWithObservations(PointReading reading) {
    if (reading.observations().isEmpty()) {
      return;
    }
    BigDecimal delivered =
        reading.deliveries().stream()
            .map(d -> d.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    for (Observation observation : reading.observations()) {
      SaidOfReadings.besideDeliveries(this, observation);
      if (observation.quantity().value().compareTo(delivered) != 0) {
        problems.add(
            Problem.warning(
                ValuationCodes.DIFFERS_FROM_DELIVERIES,
                paths.record(observation.id()).child("quantity"),
                observation.id()
                    + " reads "
                    + observation.quantity()
                    + ", but the deliveries of "
                    + measurement
                    + " add up to "
                    + delivered.toPlainString()
                    + "; the deliveries are valued.",
                "Record the delivery that is missing, or correct the observation."));
      }
    }
  }

  /** The reading that counts at a point; says so where observers disagree. */
  Optional<Observation> choose(PointReading reading, Measure measure) {
    return new ReadingChoice(this, measure, reading, options.disagreement()).choose();
  }

  private void missing(PointReading reading, Measure measure) {
    boolean isMissing =
        reading.state() == PointState.MISSING || reading.state() == PointState.SUPERSEDED;
    if (!isMissing) {
      return;
    }
    if (reading.point() == MeasurementPoint.ENGAGEMENT) {
      problems.add(
          Problem.warning(
              ValuationCodes.BASELINE_MISSING,
              paths.contract(measurement.contract().id()),
              maker.name(measure.id())
                  + " has no baseline: how much of what was delivered is new"
                  + " is not known.",
              "Record an observation at engagement, be it 0."));
    } else {
      omitMissing(reading);
    }
  }

  /** Says that a point has passed without a reading. */
  void omitMissing(PointReading reading) {
    maker.omit(
        measurement.measure(),
        reading.point(),
        Optional.empty(),
        Optional.empty(),
        ValuationCodes.POINT_MISSING,
        maker.name(measurement.measure())
            + " has no reading at "
            + reading.point().code()
            + ", due on "
            + reading.dueOn()
            + ". Missing is not zero.",
        "Record an observation or the deliveries; record 0 if there was nothing.",
        paths.contract(measurement.contract().id()));
  }

  private ProblemPath pathOf(PointReading reading) {
    return paths.record(
        reading.deliveries().isEmpty()
            ? reading.observations().get(0).id()
            : reading.deliveries().get(0).id());
  }

  Measurement measurement() {
    return measurement;
  }

  LineMaker maker() {
    return maker;
  }

  InputPaths paths() {
    return paths;
  }

  Problems problems() {
    return problems;
  }

  LogView view() {
    return view;
  }

  /** Whether somebody other than the claimant has judged a claim. */
  boolean isJudged(Claim claim) {
    return view.verificationsOf(claim.id()).stream().anyMatch(v -> v.state().isVerdict());
  }
}
