package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.SroiCodes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Recalculates a map with some of its numbers changed.
 *
 * <p>Reads a result and the calculator it came from. A scenario that leaves a number out of its
 * range, or names one the map has not, fails with a problem for each such change ({@code
 * sroi.unknown-cell}, {@code sroi.change-not-possible}, and those of the map's check). Immutable
 * and thread-safe.
 */
public final class SroiSensitivity {
  private final SroiCalculator calculator;
  private final SroiResult base;

  private SroiSensitivity(SroiCalculator calculator, SroiResult base) {
    this.calculator = calculator;
    this.base = base;
  }

  /** The sensitivity of a result, under the options it was made with. */
  public static SroiSensitivity of(SroiResult result) {
    return new SroiSensitivity(
        SroiCalculator.of(result.options()), Objects.requireNonNull(result, "result"));
  }

  /** The result that everything is compared with. */
  public SroiResult base() {
    return base;
  }

  /** What the map comes to under a scenario. */
  public Result<ScenarioResult> run(Scenario scenario) {
    return run(scenario, ProblemPath.root().child("changes"));
  }

  /**
   * What the map comes to under each of several scenarios; fails with the problems of all that
   * cannot be run.
   */
  public Result<List<ScenarioResult>> runAll(List<Scenario> scenarios) {
    Problems problems = new Problems();
    List<ScenarioResult> results = new ArrayList<>();
    for (int i = 0; i < scenarios.size(); i++) {
      ProblemPath path = ProblemPath.root().child("scenarios").index(i).child("changes");
      Result<ScenarioResult> result = run(scenarios.get(i), path);
      result.toOptional().ifPresent(results::add);
      problems.addAll(result.problems());
    }
    return problems.toResult(() -> List.copyOf(results));
  }

  /**
   * Every combination of one change from each list, the last list varying fastest.
   *
   * @param alternatives one list for each number that varies
   */
  public static List<Scenario> combinations(List<List<Change>> alternatives) {
    List<List<Change>> combined = List.of(List.of());
    for (List<Change> next : alternatives) {
      List<List<Change>> longer = new ArrayList<>();
      for (List<Change> before : combined) {
        for (Change change : next) {
          List<Change> both = new ArrayList<>(before);
          both.add(change);
          longer.add(both);
        }
      }
      combined = longer;
    }
    return combined.stream().map(c -> Scenario.of(c.toArray(new Change[0]))).toList();
  }

  /**
   * The ratio at both ends of each swing, the widest first, ties in the order given.
   *
   * @param swings which numbers, between which values
   * @return fails if a value is out of range, or the map has no inputs
   */
  public Result<List<TornadoBar>> tornado(List<Swing> swings) {
    Problems problems = new Problems();
    List<TornadoBar> bars = new ArrayList<>();
    for (int i = 0; i < swings.size(); i++) {
      Swing swing = swings.get(i);
      ProblemPath path = ProblemPath.root().child("swings").index(i);
      Optional<Figure> low = ratio(swing.ref(), swing.low(), path.child("low"), problems);
      Optional<Figure> high = ratio(swing.ref(), swing.high(), path.child("high"), problems);
      if (low.isPresent() && high.isPresent()) {
        bars.add(new TornadoBar(swing, low.get(), high.get()));
      }
    }
    bars.sort(Comparator.comparing(TornadoBar::width).reversed());
    return problems.toResult(() -> List.copyOf(bars));
  }

  private Optional<Figure> ratio(
      CellRef ref, BigDecimal value, ProblemPath path, Problems problems) {
    Result<ScenarioResult> run = run(Scenario.of(new Change.SetTo(ref, value)), path);
    run.problems().stream().filter(SroiSensitivity::isFault).forEach(problems::add);
    Optional<Figure> ratio = run.toOptional().flatMap(r -> r.result().ratio());
    if (!run.isFailed() && ratio.isEmpty()) {
      problems.add(
          Problem.error(
              SroiCodes.NO_INPUTS,
              path,
              "There is no ratio, so it has no sensitivity.",
              "State the inputs of the map."));
    }
    return ratio;
  }

  private Result<ScenarioResult> run(Scenario scenario, ProblemPath path) {
    Problems problems = new Problems();
    ImpactMap map = base.map();
    for (int i = 0; i < scenario.changes().size(); i++) {
      map = apply(map, scenario, scenario.changes().get(i), path.index(i), problems);
    }
    ImpactMap changed = map;
    if (!problems.hasErrors()) {
      calculator.check(changed.toBuilder()).problems().stream()
          .filter(SroiSensitivity::isFault)
          .forEach(problems::add);
    }
    return problems.toResult(() -> result(scenario, calculator.recalculate(changed, base)));
  }

  private static boolean isFault(Problem problem) {
    return problem.severity() == Severity.ERROR || problem.severity() == Severity.OMISSION;
  }

  private ScenarioResult result(Scenario scenario, SroiResult result) {
    Optional<Figure> change =
        base.ratio()
            .flatMap(
                before ->
                    result
                        .ratio()
                        .map(after -> Figure.difference("change of the ratio", after, before)));
    return new ScenarioResult(scenario, result, change);
  }

  private static ImpactMap apply(
      ImpactMap map, Scenario scenario, Change change, ProblemPath path, Problems problems) {
    if (change instanceof Change.SetTo set) {
      return with(
          map, scenario, set.ref(), path, problems, old -> stated(scenario, old, set.value()));
    }
    if (change instanceof Change.RaiseByPoints raise) {
      if (!raise.ref().cell().isShare()) {
        problems.add(
            Problem.error(
                SroiCodes.CHANGE,
                path,
                "Only a share rises by points, but " + raise.ref() + " is none.",
                "Set it, or multiply it."));
        return map;
      }
      return with(map, scenario, raise.ref(), path, problems, old -> raised(scenario, old, raise));
    }
    if (change instanceof Change.MultiplyBy times) {
      return with(
          map,
          scenario,
          times.ref(),
          path,
          problems,
          old ->
              Figure.product(
                  old.label(), old, plain(scenario, "factor", times.factor(), MeasureUnit.ONE)));
    }
    if (change instanceof Change.RemoveRows remove) {
      return without(map, remove.rows(), path, problems);
    }
    Change.SetInvestment investment = (Change.SetInvestment) change;
    return map.withInvestment(
        InputItem.builder("investment")
            .description(scenario.name())
            .priceBase(map.priceBase())
            .set(
                Cell.AMOUNT,
                new Assumption(plain(scenario, "investment", investment.total(), map.currency()))));
  }

  private interface Revaluation {
    Figure of(Figure old);
  }

  private static ImpactMap with(
      ImpactMap map,
      Scenario scenario,
      CellRef ref,
      ProblemPath path,
      Problems problems,
      Revaluation revaluation) {
    Optional<Assumption> old = map.find(ref);
    if (old.isEmpty()) {
      problems.add(
          Problem.error(
              SroiCodes.UNKNOWN_CELL,
              path,
              UnknownIdException.sentence(
                  "number",
                  ref.toString(),
                  "scenario '" + scenario.name() + "'",
                  map.refs().stream().map(CellRef::toString).toList()),
              "Name a number of the map."));
      return map;
    }
    return map.with(ref, new Assumption(revaluation.of(old.get().figure())));
  }

  private static ImpactMap without(
      ImpactMap map, List<String> rows, ProblemPath path, Problems problems) {
    List<String> known = map.outcomes().stream().map(OutcomeRow::id).toList();
    for (String row : rows) {
      if (!known.contains(row)) {
        problems.add(
            Problem.error(
                SroiCodes.UNKNOWN_CELL,
                path,
                UnknownIdException.sentence("outcome", row, "the map", known),
                "Name an outcome of the map."));
      }
    }
    return known.containsAll(rows) ? map.without(rows) : map;
  }

  private static Figure stated(Scenario scenario, Figure old, BigDecimal value) {
    return plain(scenario, old.label(), value, old.unit());
  }

  private static Figure raised(Scenario scenario, Figure old, Change.RaiseByPoints raise) {
    Figure points =
        plain(scenario, "points added", raise.points().movePointLeft(2), MeasureUnit.ONE);
    return Figure.sum(old.label(), old.unit(), List.of(old, points));
  }

  private static Figure plain(Scenario scenario, String label, BigDecimal value, MeasureUnit unit) {
    Provenance provenance =
        new Provenance.Assumed(
            label, Citation.of("scenario: " + scenario.name()), EvidenceGrade.ASSUMED);
    return Figure.stated(label, value, unit, provenance);
  }

  /**
   * The value of a number at which the ratio reaches the options' target.
   *
   * @param ref which number of the map
   * @throws UnknownIdException if the map has none such
   * @throws IllegalStateException if the map has no inputs, so that there is no ratio
   */
  public SwitchingValue switchingValue(CellRef ref) {
    return new Switching(calculator, base).of(ref);
  }

  /**
   * The switching value of every number of the map, in the map's order.
   *
   * @throws IllegalStateException if the map has no inputs, so that there is no ratio
   */
  public List<SwitchingValue> switchingValues() {
    Switching switching = new Switching(calculator, base);
    return base.map().refs().stream().map(switching::of).toList();
  }

  /**
   * The flat discount rate, from 0 to 1, at which the ratio reaches the options' target; the lowest
   * if there are several. With the default target it is the internal rate of return on the
   * investment.
   *
   * @throws IllegalStateException if the map has no inputs, so that there is no ratio
   */
  public SwitchingValue switchingDiscountRate() {
    return new Switching(calculator, base).discountRate();
  }
}
