package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valuation.InputPaths;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.LogEntry;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one log was worth as of two days, and which records made the difference. A day may be one of
 * event, one of record, or both: value to date is what had happened by a day, and what one knew is
 * what was on record by it.
 *
 * <p>The bridges go from the first look to the second; every step is volume, because editions and
 * proxy values are the same. A record that changes only the state of another, such as a
 * verification, moves value from one state's bridge to another's. Immutable and thread-safe.
 *
 * @param before as of the first day
 * @param after as of the second
 * @param moves the records that count in one look and not in the other, in the order of record
 * @param bridges from each total of everything to its counterpart, for each currency
 */
public record AsOfComparison(
    Valuation before, Valuation after, List<RecordMove> moves, List<Bridge> bridges) {
  private static final Bridges.Matching VOLUME =
      new Bridges.Matching() {
        @Override
        public MeasureId oldName(ValueLine after) {
          return after.measure().id();
        }

        @Override
        public BridgeStep whyGone(ValueLine before) {
          return BridgeStep.VOLUME;
        }

        @Override
        public BridgeStep whyAdded(ValueLine after) {
          return BridgeStep.VOLUME;
        }

        @Override
        public Optional<Figure> repriced(ValueLine before, ValueLine after) {
          return Optional.empty();
        }
      };

  /** Copies the lists. */
  public AsOfComparison {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    moves = List.copyOf(moves);
    bridges = List.copyOf(bridges);
  }

  /**
   * Compares two looks at one log.
   *
   * @param catalogue the editions that contracts are pinned to
   * @param options the choices of both valuations
   * @param first the look to start from
   * @param second the look to arrive at
   * @return with the problems of both valuations
   */
  public static Result<AsOfComparison> of(
      ProxyCatalogue catalogue,
      ValuationOptions options,
      Register register,
      LifecycleLog log,
      AsOf first,
      AsOf second) {
    return of(catalogue, options, register, log, first, second, InputPaths.byId());
  }

  /**
   * Compares two looks at one log.
   *
   * @param catalogue the editions that contracts are pinned to
   * @param options the choices of both valuations
   * @param first the look to start from
   * @param second the look to arrive at
   * @param paths where contracts and records stand in the input
   * @return with the problems of both valuations
   */
  public static Result<AsOfComparison> of(
      ProxyCatalogue catalogue,
      ValuationOptions options,
      Register register,
      LifecycleLog log,
      AsOf first,
      AsOf second,
      InputPaths paths) {
    Problems problems = new Problems();
    ValuationCalculator calculator = ValuationCalculator.of(catalogue).withOptions(options);
    Result<Valuation> before =
        Portfolio.of(register, log, first, paths::record).then(p -> calculator.calculate(p, paths));
    Result<Valuation> after =
        Portfolio.of(register, log, second, paths::record)
            .then(p -> calculator.calculate(p, paths));
    problems.addAll(before.problems());
    problems.addAll(after.problems());
    return problems.toResult(
        () ->
            new AsOfComparison(
                before.orThrow(),
                after.orThrow(),
                moves(log, first, second),
                bridges(before.orThrow(), after.orThrow(), options.policy())));
  }

  /** A bridge by point, state and the kind's code or the policy's name. */
  public Bridge bridge(MeasurementPoint point, StateGroup state, String name) {
    return Bridges.find(bridges, point, state, name);
  }

  private static List<RecordMove> moves(LifecycleLog log, AsOf first, AsOf second) {
    Set<RecordId> then = ids(log.asOf(first).standing());
    Set<RecordId> now = ids(log.asOf(second).standing());
    Set<RecordId> corrected = ids(log.asOf(second).superseded());
    List<RecordMove> moves = new ArrayList<>();
    for (LogEntry entry : log.entries()) {
      LifecycleEvent event = entry.event();
      boolean was = then.contains(event.id());
      boolean is = now.contains(event.id());
      if (was != is) {
        moves.add(
            new RecordMove(
                event.id(),
                event.contract(),
                is
                    ? came(event, first)
                    : corrected.contains(event.id())
                        ? RecordMove.Cause.CORRECTED
                        : RecordMove.Cause.NOT_YET,
                event.occurredOn(),
                entry.recordedOn()));
      }
    }
    return moves;
  }

  private static RecordMove.Cause came(LifecycleEvent event, AsOf first) {
    return event.occurredOn().isAfter(first.occurredBy())
        ? RecordMove.Cause.HAPPENED
        : RecordMove.Cause.RECORDED_LATE;
  }

  private static Set<RecordId> ids(List<LifecycleEvent> events) {
    Set<RecordId> ids = new HashSet<>();
    events.forEach(e -> ids.add(e.id()));
    return ids;
  }

  private static List<Bridge> bridges(Valuation before, Valuation after, AggregationPolicy policy) {
    SortedMap<MeasureUnit, List<List<ValueLine>>> byCurrency = new TreeMap<>();
    before.lines().forEach(l -> side(byCurrency, l, 0).add(l));
    after.lines().forEach(l -> side(byCurrency, l, 1).add(l));
    List<Bridge> bridges = new ArrayList<>();
    byCurrency.forEach(
        (currency, sides) ->
            bridges.addAll(new Bridges(VOLUME, currency, sides.get(0), sides.get(1)).all(policy)));
    return bridges;
  }

  private static List<ValueLine> side(
      SortedMap<MeasureUnit, List<List<ValueLine>>> byCurrency, ValueLine line, int index) {
    return byCurrency
        .computeIfAbsent(line.value().unit(), u -> List.of(new ArrayList<>(), new ArrayList<>()))
        .get(index);
  }

  @Override
  public String toString() {
    return ShortText.of("two looks: " + ShortText.list(bridges));
  }
}
