package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.AnswerSeries;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.framework.OverlapRule;
import io.github.socialvalue4j.model.lifecycle.Delivery;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Says where double counting cannot be checked: promises, readings and deliveries without keys. A
 * contract is told once how many there are, and once of each two measures that exclude each other
 * and both have some.
 */
final class KeylessOverlaps {
  private final Portfolio portfolio;
  private final Function<ContractId, Optional<LineMaker>> makers;
  private final InputPaths paths;
  private final Problems problems;

  KeylessOverlaps(
      Portfolio portfolio,
      Function<ContractId, Optional<LineMaker>> makers,
      InputPaths paths,
      Problems problems) {
    this.portfolio = portfolio;
    this.makers = makers;
    this.paths = paths;
    this.problems = problems;
  }

  void check() {
    Map<ContractId, Integer> counts = new TreeMap<>();
    Map<ContractId, Set<MeasureId>> promised = new TreeMap<>();
    Map<ContractId, Set<MeasureId>> delivered = new TreeMap<>();
    for (Measurement measurement : portfolio.measurements()) {
      ContractId contract = measurement.contract().id();
      Optional<LineMaker> maker = makers.apply(contract);
      int keyless = keyless(measurement);
      if (!measurement.commitments().isEmpty()) {
        put(promised, contract, measurement.measure());
      }
      if (keyless > 0) {
        put(delivered, contract, measurement.measure());
        boolean isFlow =
            maker
                .flatMap(m -> m.find(measurement.measure()))
                .filter(m -> m.nature() == Nature.FLOW)
                .isPresent();
        if (isFlow) {
          counts.merge(contract, keyless, Integer::sum);
        }
      }
    }
    counts.forEach(this::sayCount);
    promised.forEach((contract, measures) -> sayPairs(contract, measures, "is promised"));
    delivered.forEach((contract, measures) -> sayPairs(contract, measures, "has no keys"));
  }

  private static void put(
      Map<ContractId, Set<MeasureId>> sets, ContractId contract, MeasureId measure) {
    sets.computeIfAbsent(contract, c -> new TreeSet<>()).add(measure);
  }

  private static int keyless(Measurement measurement) {
    int count = 0;
    for (MeasurementPoint point : MeasurementPoint.values()) {
      if (point != MeasurementPoint.ENGAGEMENT) {
        List<Delivery> deliveries = measurement.at(point).deliveries();
        count += (int) deliveries.stream().filter(d -> !d.hasKey()).count();
        count += deliveries.isEmpty() ? measurement.at(point).observations().size() : 0;
      }
    }
    return count;
  }

  private void sayCount(ContractId contract, int count) {
    problems.add(
        Problem.note(
            ValuationCodes.CANNOT_CHECK,
            paths.contract(contract),
            count
                + (count == 1 ? " quantity of " : " quantities of ")
                + contract
                + (count == 1 ? " has" : " have")
                + " neither an activity nor a beneficiary key, so double counting cannot be"
                + " checked there.",
            "Record deliveries with keys."));
  }

  private void sayPairs(ContractId contract, Set<MeasureId> measures, String why) {
    for (MeasureId measure : measures) {
      List<OverlapRule> rules =
          makers.apply(contract).map(m -> m.overlapsOf(measure)).orElse(List.of());
      for (OverlapRule rule : rules) {
        boolean both = rule.first().equals(measure) && measures.contains(rule.second());
        if (both && !areAnswersOfOne(rule)) {
          problems.add(
              Problem.warning(
                  ValuationCodes.CANNOT_TELL,
                  paths.contract(contract),
                  contract
                      + " counts both "
                      + rule.first()
                      + " and "
                      + rule.second()
                      + ", which "
                      + (rule.doubtful() ? "perhaps " : "")
                      + "exclude each other, and some of each "
                      + why
                      + ": whether a unit is counted twice cannot be told.",
                  "Record deliveries with keys, or count what is the same under one of the two."));
        }
      }
    }
  }

  private static boolean areAnswersOfOne(OverlapRule rule) {
    return AnswerSeries.isOne(rule.first(), rule.second());
  }
}
