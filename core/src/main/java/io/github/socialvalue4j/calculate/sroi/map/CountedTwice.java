package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Remarks on what stands twice: as an input and as an outcome, or as two outcomes. */
final class CountedTwice {
  private final ImpactMap.Builder draft;
  private final Problems problems;

  CountedTwice(ImpactMap.Builder draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
  }

  /** What a rate is: how much, per what, and who says so. */
  private record Rate(String value, MeasureUnit unit, List<String> sources) {
    static Optional<Rate> of(Optional<Assumption> number) {
      return number
          .filter(Assumption::hasSource)
          .map(n -> new Rate(n.value().toPlainString(), n.unit(), n.citations()));
    }
  }

  /** All that an outcome says but its id; sources and numbers are compared as they were stated. */
  private record Said(
      String stakeholder,
      String description,
      OptionalInt start,
      PriceBase prices,
      Map<Cell, List<Object>> cells,
      List<List<Object>> years) {
    static Said of(OutcomeRow.Builder row) {
      Map<Cell, List<Object>> cells = new EnumMap<>(Cell.class);
      row.cells().forEach((cell, number) -> cells.put(cell, amount(number)));
      return new Said(
          LookAlike.of(row.stakeholder()),
          LookAlike.of(row.description()),
          row.start(),
          row.priceBase(),
          cells,
          row.yearlyValues().stream().map(Said::amount).toList());
    }

    private static List<Object> amount(Assumption number) {
      return List.of(number.value().stripTrailingZeros(), number.unit());
    }
  }

  void remark() {
    remarkOnInputs();
    remarkOnEqualOutcomes();
  }

  /** Two outcomes that differ by nothing but their ids are one outcome, valued twice. */
  private void remarkOnEqualOutcomes() {
    Map<Said, String> first = new HashMap<>();
    for (int i = 0; i < draft.outcomes().size(); i++) {
      OutcomeRow.Builder row = draft.outcomes().get(i);
      if (row.cells().isEmpty() && row.yearlyValues().isEmpty()) {
        continue;
      }
      String earlier = first.putIfAbsent(Said.of(row), row.id());
      if (earlier != null && !earlier.equals(row.id())) {
        problems.add(
            SroiFaults.SAME_OUTCOME.at(
                ProblemPath.root().child("outcomes").index(i), row.id(), earlier));
      }
    }
  }

  private void remarkOnInputs() {
    Set<String> hours = new HashSet<>();
    Map<Rate, String> rates = new HashMap<>();
    for (InputItem.Builder input : draft.inputs()) {
      hours.add(input.hours());
      Rate.of(input.find(Cell.RATE)).ifPresent(rate -> rates.putIfAbsent(rate, input.id()));
    }
    for (int i = 0; i < draft.outcomes().size(); i++) {
      OutcomeRow.Builder row = draft.outcomes().get(i);
      ProblemPath path = ProblemPath.root().child("outcomes").index(i);
      if (!row.hours().isEmpty() && hours.contains(row.hours())) {
        problems.add(SroiFaults.SAME_HOURS.at(path.child("hours"), row.hours()));
      }
      Rate.of(row.find(Cell.PROXY))
          .map(rates::get)
          .ifPresent(
              input ->
                  problems.add(SroiFaults.INPUT_RATE.at(path.child("proxy"), input, row.id())));
    }
  }
}
