package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.value.ValueStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Values and costs in one currency, or a problem that names those there are. */
final class OneCurrency {
  private OneCurrency() {}

  static MeasureUnit of(List<ValueStream> values, CostSchedule costs) {
    SortedSet<MeasureUnit> found = currencies(values, costs);
    return found.isEmpty() ? MeasureUnit.GBP : found.first();
  }

  static void check(List<ValueStream> values, CostSchedule costs, Problems problems) {
    SortedSet<MeasureUnit> found = currencies(values, costs);
    if (found.size() > 1) {
      problems.add(ValueForCostFaults.CURRENCY.at(ProblemPath.root(), found));
    }
  }

  private static SortedSet<MeasureUnit> currencies(List<ValueStream> values, CostSchedule costs) {
    SortedSet<MeasureUnit> found = new TreeSet<>();
    values.forEach(v -> found.add(v.currency()));
    costs.lines().stream()
        .map(CostLine::amounts)
        .filter(amounts -> !amounts.isEmpty())
        .forEach(amounts -> found.add(amounts.unit()));
    return found;
  }
}
