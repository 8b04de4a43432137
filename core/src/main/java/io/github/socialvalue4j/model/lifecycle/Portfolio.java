package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A register and what a log shows of it from one day: every contract with every measure that
 * anything is known of. Immutable and thread-safe.
 */
public final class Portfolio implements DocumentOnly {
  private final Register register;
  private final LogView view;
  private final List<Measurement> measurements;

  private Portfolio(Register register, LogView view) {
    this.register = register;
    this.view = view;
    this.measurements = measurements(register, view);
  }

  /** A portfolio; problems lie at {@code /records/} and the record's id. */
  public static Result<Portfolio> of(Register register, LifecycleLog log, AsOf asOf) {
    return of(register, log, asOf, id -> ProblemPath.parse("/records").child(id.value()));
  }

  /**
   * A portfolio.
   *
   * @param paths where each record stands in its document
   * @return failed if a record refers to a contract or an organisation that the register lacks, if
   *     the points of a measure were read in the wrong order, if one observer of one organisation
   *     reads a point twice, or if a party to a contract calls itself an independent verifier
   */
  public static Result<Portfolio> of(
      Register register, LifecycleLog log, AsOf asOf, Function<RecordId, ProblemPath> paths) {
    Problems problems = new Problems();
    LogView view = log.asOf(asOf);
    new PortfolioRules(register, view, paths, problems).check();
    return problems.toResult(() -> new Portfolio(register, view));
  }

  private static List<Measurement> measurements(Register register, LogView view) {
    // Grouped once: scanning the whole log for each contract would grow with the square of it.
    Map<String, Grouped> groups = new TreeMap<>();
    for (LifecycleEvent event : view.standing()) {
      measureOf(event).ifPresent(m -> group(groups, register, event, m).standing.add(event));
    }
    for (LifecycleEvent event : view.superseded()) {
      measureOf(event).ifPresent(m -> group(groups, register, event, m).superseded.add(event));
    }
    return groups.values().stream().map(g -> g.toMeasurement(view.asOf())).toList();
  }

  private static java.util.Optional<MeasureId> measureOf(LifecycleEvent event) {
    if (event instanceof Commitment commitment) {
      return java.util.Optional.of(commitment.measure());
    }
    return event instanceof Claim claim
        ? java.util.Optional.of(claim.measure())
        : java.util.Optional.empty();
  }

  private static Grouped group(
      Map<String, Grouped> groups, Register register, LifecycleEvent event, MeasureId measure) {
    return groups.computeIfAbsent(
        event.contract() + " " + measure,
        k -> new Grouped(register.contract(event.contract()), measure));
  }

  private static final class Grouped {
    private final Contract contract;
    private final MeasureId measure;
    private final List<LifecycleEvent> standing = new ArrayList<>();
    private final List<LifecycleEvent> superseded = new ArrayList<>();

    Grouped(Contract contract, MeasureId measure) {
      this.contract = contract;
      this.measure = measure;
    }

    Measurement toMeasurement(AsOf asOf) {
      Map<MeasurementPoint, PointReading> readings = new EnumMap<>(MeasurementPoint.class);
      for (MeasurementPoint point : MeasurementPoint.values()) {
        readings.put(point, reading(point, asOf));
      }
      return new Measurement(contract, measure, of(standing, Commitment.class), readings);
    }

    private PointReading reading(MeasurementPoint point, AsOf asOf) {
      List<Observation> observations =
          of(standing, Observation.class).stream().filter(o -> o.point() == point).toList();
      List<Delivery> deliveries =
          of(standing, Delivery.class).stream().filter(d -> pointOf(d) == point).toList();
      List<Claim> replaced =
          of(superseded, Claim.class).stream().filter(c -> pointOf(c) == point).toList();
      boolean due = !contract.schedule().dueOn(point).isAfter(asOf.occurredBy());
      PointState state;
      if (!observations.isEmpty() || (due && !deliveries.isEmpty())) {
        state = PointState.OBSERVED;
      } else if (!due) {
        state = PointState.NOT_YET_DUE;
      } else {
        state = replaced.isEmpty() ? PointState.MISSING : PointState.SUPERSEDED;
      }
      return new PointReading(
          point, contract.schedule().dueOn(point), state, observations, deliveries, replaced);
    }

    private MeasurementPoint pointOf(Claim claim) {
      if (claim instanceof Observation observation) {
        return observation.point();
      }
      return claim.occurredOn().isAfter(contract.period().end())
          ? MeasurementPoint.POST_COMPLETION
          : MeasurementPoint.COMPLETION;
    }

    private static <T> List<T> of(List<LifecycleEvent> events, Class<T> type) {
      return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
  }

  /** Who and what the records refer to. */
  public Register register() {
    return register;
  }

  /** The records. */
  public LogView view() {
    return view;
  }

  /** Every measure of every contract that anything is known of, by contract and measure. */
  public List<Measurement> measurements() {
    return measurements;
  }

  @Override
  public String toString() {
    return ShortText.of(
        "portfolio of " + ShortText.count(measurements.size(), "measurement") + ", " + register);
  }
}
