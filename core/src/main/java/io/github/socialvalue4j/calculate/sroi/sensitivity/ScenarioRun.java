package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.MapChanges;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes the changes of one scenario in a map, and says which of them cannot be made. */
final class ScenarioRun {
  private final SroiCalculator calculator;
  private final SroiResult base;
  private final UnknownNumbers unknown;
  private final Scenario scenario;
  private final ProblemPath place;
  private final Problems problems = new Problems();
  private final MapChanges map;
  private final MapChanges before;

  /** Where a number was changed last, and whether by a change of every row. */
  private final Map<CellRef, Place> changed = new LinkedHashMap<>();

  private record Place(ProblemPath path, boolean isOfEveryRow) {}

  /**
   * A run.
   *
   * @param place where the list of changes stands
   */
  ScenarioRun(
      SroiCalculator calculator,
      SroiResult base,
      UnknownNumbers unknown,
      Scenario scenario,
      ProblemPath place) {
    this.calculator = calculator;
    this.base = base;
    this.unknown = unknown;
    this.scenario = scenario;
    this.place = place;
    this.map = new MapChanges(base.map());
    this.before = new MapChanges(base.map());
  }

  /** What comes out; fails with every change that cannot be made. */
  Result<SroiResult> run() {
    for (int i = 0; i < scenario.changes().size(); i++) {
      apply(scenario.changes().get(i), place.index(i));
    }
    ImpactMap made = map.toMap();
    checkRows(made);
    if (made.outcomes().isEmpty()) {
      problems.add(SensitivityFaults.SCENARIO_WITHOUT_OUTCOME.at(place));
    }
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    SroiResult result = calculator.recalculate(made, base);
    if (result.investment().filter(i -> i.value().signum() == 0).isPresent()) {
      problems.add(SensitivityFaults.SCENARIO_WITHOUT_INVESTMENT.at(place));
    }
    return problems.toResult(() -> result);
  }

  /** Judges each row that was changed; a fault stands at the change that made it. */
  private void checkRows(ImpactMap made) {
    Map<String, Place> rows = new LinkedHashMap<>();
    changed.forEach((ref, at) -> rows.put(ref.row(), at));
    for (Map.Entry<String, Place> row : rows.entrySet()) {
      for (Problem problem : calculator.faults(made, row.getKey())) {
        Place at = row.getValue();
        for (Cell cell : Cell.values()) {
          String pointer = problem.path().toString();
          if (cell != Cell.VALUE && pointer.equals("/" + cell.field())) {
            at = changed.getOrDefault(CellRef.of(row.getKey(), cell), at);
          }
        }
        problems.add(at.isOfEveryRow() ? of(row.getKey(), problem, at) : problem.at(at.path()));
      }
    }
  }

  private static Problem of(String row, Problem problem, Place at) {
    return new Problem(
        problem.severity(),
        problem.code(),
        at.path(),
        "In '" + row + "': " + problem.message(),
        problem.remedy());
  }

  private void apply(Change change, ProblemPath path) {
    if (change instanceof Change.SetTo set) {
      revalue(set.ref(), path, old -> plain(old.label(), set.value(), old.unit()));
    } else if (change instanceof Change.RaiseByPoints raise) {
      raise(raise, path);
    } else if (change instanceof Change.MultiplyBy times) {
      revalue(
          times.ref(),
          path,
          old ->
              Figure.product(old.label(), old, plain("factor", times.factor(), MeasureUnit.ONE)));
    } else if (change instanceof Change.RemoveRows remove) {
      remove(remove.rows(), path);
    } else {
      invest(((Change.SetInvestment) change).total(), path);
    }
  }

  private void raise(Change.RaiseByPoints raise, ProblemPath path) {
    if (!raise.ref().cell().isShare()) {
      problems.add(SensitivityFaults.POINTS_OF_NO_SHARE.at(path, raise.ref()));
      return;
    }
    Figure points = plain("points added", raise.points().movePointLeft(2), MeasureUnit.ONE);
    revalue(raise.ref(), path, old -> Figure.sum(old.label(), old.unit(), List.of(old, points)));
  }

  private void revalue(CellRef ref, ProblemPath path, UnaryOperator<Figure> revaluation) {
    List<CellRef> meant =
        ref.isOfEveryRow()
            ? map.all(ref.cell(), ref.year())
            : map.find(ref).isPresent() ? List.of(ref) : List.of();
    if (meant.isEmpty()) {
      problems.add(gone(ref, path).orElseGet(() -> unknown.number(ref, path)));
    }
    for (CellRef one : meant) {
      Figure old = map.find(one).orElseThrow().figure();
      map.set(one, new Assumption(revaluation.apply(old)));
      changed.remove(one);
      changed.put(one, new Place(path, ref.isOfEveryRow()));
    }
  }

  /** That the map has a number which an earlier change of this scenario took away. */
  private Optional<Problem> gone(CellRef ref, ProblemPath path) {
    boolean wasThere =
        ref.isOfEveryRow()
            ? !before.all(ref.cell(), ref.year()).isEmpty()
            : before.find(ref).isPresent();
    return wasThere
        ? Optional.of(
            removedBefore(
                ref.isOfEveryRow() ? "Every " + ref.cell().inWords() : "The number '" + ref + "'",
                path))
        : Optional.empty();
  }

  private static Problem removedBefore(String what, ProblemPath path) {
    return SensitivityFaults.REMOVED_EARLIER.at(path, what);
  }

  private void remove(List<String> rows, ProblemPath path) {
    for (String row : rows) {
      if (!map.hasOutcome(row)) {
        boolean wasThere = before.hasOutcome(row);
        problems.add(
            wasThere
                ? removedBefore("The outcome '" + row + "'", path)
                : unknown.outcome(row, path));
      }
    }
    rows.forEach(map::remove);
  }

  private void invest(BigDecimal total, ProblemPath path) {
    // An outcome of that id would hide the input from every reference.
    String id = map.hasOutcome("investment") ? "investment-of-the-scenario" : "investment";
    map.invest(
        InputItem.builder(id)
            .description(scenario.name())
            .priceBase(base.map().priceBase())
            .set(Cell.AMOUNT, new Assumption(plain("investment", total, base.map().currency()))));
    changed.put(CellRef.of(id, Cell.AMOUNT), new Place(path, false));
  }

  private Figure plain(String label, BigDecimal value, MeasureUnit unit) {
    Provenance provenance =
        new Provenance.Assumed(
            label, Citation.of("scenario: " + scenario.name()), EvidenceGrade.ASSUMED);
    return Figure.stated(label, value, unit, provenance);
  }
}
