package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.Trial;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
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
public final class SroiSensitivity implements DocumentOnly {
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
    return run(scenario, new UnknownNumbers(base.map()), ProblemPath.root().child("changes"));
  }

  /**
   * What the map comes to under each of several scenarios; fails with the problems of all that
   * cannot be run.
   */
  public Result<List<ScenarioResult>> runAll(List<Scenario> scenarios) {
    Problems problems = new Problems();
    List<ScenarioResult> results = new ArrayList<>();
    UnknownNumbers unknown = new UnknownNumbers(base.map());
    for (int i = 0; i < scenarios.size(); i++) {
      ProblemPath path = ProblemPath.root().child("scenarios").index(i).child("changes");
      Result<ScenarioResult> result = run(scenarios.get(i), unknown, path);
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
    UnknownNumbers unknown = new UnknownNumbers(base.map());
    for (int i = 0; i < swings.size(); i++) {
      Swing swing = swings.get(i);
      ProblemPath path = ProblemPath.root().child("swings").index(i);
      if (swing.ref().isOfEveryRow() || base.map().find(swing.ref()).isEmpty()) {
        problems.add(
            swing.ref().isOfEveryRow()
                ? SensitivityFaults.SWING_OF_EVERY_ROW.at(path)
                : unknown.number(swing.ref(), path));
        continue;
      }
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
    Figure old = base.map().find(ref).orElseThrow().figure();
    String name = new Change.SetTo(ref, value).inWords();
    Provenance provenance =
        new Provenance.Assumed(
            old.label(), Citation.of("scenario: " + name), EvidenceGrade.ASSUMED);
    Assumption number = new Assumption(Figure.stated(old.label(), value, old.unit(), provenance));
    List<Problem> faults = calculator.faults(base.map(), ref, number);
    if (!faults.isEmpty()) {
      faults.forEach(fault -> problems.add(fault.at(path)));
      return Optional.empty();
    }
    Trial trial = calculator.trial(base, ref, number);
    if (trial.investment().isEmpty()) {
      problems.add(SensitivityFaults.NO_SENSITIVITY.at(path));
    } else if (trial.ratio().isEmpty()) {
      problems.add(SensitivityFaults.TRIED_WITHOUT_INVESTMENT.at(path));
    }
    return trial.ratio();
  }

  private Result<ScenarioResult> run(Scenario scenario, UnknownNumbers unknown, ProblemPath path) {
    return new ScenarioRun(calculator, base, unknown, scenario, path)
        .run()
        .map(made -> result(scenario, made));
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

  @Override
  public String toString() {
    return ShortText.of("sensitivity of " + base);
  }
}
