package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Deductions;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.CellRules;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.KnownIds;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationSettings.RankCorrelation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What keeps distributions and correlations from being simulated. */
final class SimulationCheck {
  private final SroiResult result;
  private final Problems problems;
  private @Nullable KnownIds numbers;

  SimulationCheck(SroiResult result, Problems problems) {
    this.result = result;
    this.problems = problems;
  }

  void check(Map<CellRef, Distribution> uncertain, List<RankCorrelation> correlations) {
    ProblemPath root = ProblemPath.root();
    if (result.ratio().isEmpty()) {
      problems.add(SimulationFaults.NO_RATIO.at(root));
    }
    uncertain.forEach(
        (ref, distribution) ->
            checkCell(ref, distribution, root.child("uncertain").child(ref.toString())));
    if (result.options().deductions() == Deductions.SUMMED) {
      result.map().outcomes().stream()
          .filter(row -> !row.isYearly())
          .forEach(row -> checkSum(row, uncertain, root.child("uncertain")));
    }
    checkInvestment(uncertain, root.child("uncertain"));
    Set<Set<CellRef>> seen = new HashSet<>();
    for (int i = 0; i < correlations.size(); i++) {
      RankCorrelation pair = correlations.get(i);
      ProblemPath path = root.child("correlations").index(i);
      for (CellRef ref : List.of(pair.first(), pair.second())) {
        Distribution distribution = uncertain.get(ref);
        if (distribution == null || distribution.isFixed()) {
          problems.add(SimulationFaults.DOES_NOT_VARY.at(path, ref));
        }
      }
      if (!seen.add(Set.of(pair.first(), pair.second()))) {
        problems.add(SimulationFaults.CORRELATED_TWICE.at(path, pair.first(), pair.second()));
      }
    }
  }

  /** A draw without investment would have no ratio. */
  private void checkInvestment(Map<CellRef, Distribution> uncertain, ProblemPath path) {
    double least = 0;
    for (InputItem input : result.map().inputs()) {
      double amount = 1;
      for (CellRef ref : input.refs()) {
        Distribution distribution = uncertain.get(ref);
        amount *=
            distribution == null
                ? result.map().find(ref).orElseThrow().value().doubleValue()
                : distribution.low();
      }
      least += amount;
    }
    if (!(least > 0) && result.ratio().isPresent()) {
      problems.add(SimulationFaults.ZERO_INVESTMENT.at(path, least));
    }
  }

  private void checkCell(CellRef ref, Distribution distribution, ProblemPath path) {
    if (result.map().find(ref).isEmpty()) {
      KnownIds known = numbers;
      if (known == null) {
        known =
            new KnownIds(
                "number", "the map", result.map().refs().stream().map(CellRef::toString).toList());
        numbers = known;
      }
      problems.add(SimulationFaults.UNKNOWN_NUMBER.at(path, known.sentence(ref.toString())));
      return;
    }
    boolean isInput = result.map().isInput(ref);
    if (ref.cell().isShare()) {
      checkRange(ref, distribution, 0, 1, path);
    } else if (isInput || isGiven(ref)) {
      checkRange(ref, distribution, 0, Double.MAX_VALUE, path);
    } else if (ref.cell() == Cell.DURATION) {
      int start = result.options().startOf(result.map().outcome(ref.row()));
      checkRange(
          ref,
          distribution,
          Double.MIN_VALUE,
          result.options().schedule().lastYear() - start,
          path);
    }
  }

  private boolean isGiven(CellRef ref) {
    return ref.cell() == Cell.QUANTITY
        && result.map().find(ref).filter(number -> CellRules.isGiven(number.unit())).isPresent();
  }

  private void checkRange(
      CellRef ref, Distribution distribution, double low, double high, ProblemPath path) {
    if (!(distribution.low() >= low) || !(distribution.high() <= high)) {
      problems.add(
          SimulationFaults.ENDS_OUT_OF_RANGE.at(
              path,
              ref.cell().inWords(),
              allowed(low, high),
              PlainDouble.range(distribution.low(), distribution.high())));
    }
  }

  private static String allowed(double low, double high) {
    boolean hasHigh = high < Double.MAX_VALUE;
    return low == Double.MIN_VALUE
        ? "above 0" + (hasHigh ? " and at most " + PlainDouble.of(high) : "")
        : PlainDouble.range(low, hasHigh ? high : Double.POSITIVE_INFINITY);
  }

  private void checkSum(OutcomeRow row, Map<CellRef, Distribution> uncertain, ProblemPath path) {
    double most = 0;
    for (Cell cell : Cell.deductions()) {
      Distribution distribution = uncertain.get(CellRef.of(row.id(), cell));
      most +=
          distribution != null
              ? distribution.high()
              : row.find(cell).map(share -> share.value().doubleValue()).orElse(0.0);
    }
    // A sum of four shares in doubles may miss 1 by a few units of its last place.
    if (most > 1 + 1e-12) {
      problems.add(SimulationFaults.DEDUCTIONS_EXCEED_ONE.at(path, row.id(), most));
    }
  }
}
