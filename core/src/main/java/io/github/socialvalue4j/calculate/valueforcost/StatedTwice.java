package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Warns of a value that stands twice under one name with the same amounts. */
final class StatedTwice {
  /** What a value says: two that say the same are one, as far as anybody can read. */
  private record Said(
      String name,
      ValueKind kind,
      PriceBase prices,
      List<Integer> years,
      List<BigDecimal> amounts) {
    static Said of(ValueStream value) {
      YearSeries series = value.amounts();
      return new Said(
          LookAlike.of(value.name()),
          value.kind(),
          value.priceBase(),
          series.years(),
          series.values().stream().map(BigDecimal::stripTrailingZeros).toList());
    }
  }

  private StatedTwice() {}

  static void report(List<ValueStream> values, Problems problems) {
    Map<Said, Integer> first = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      ValueStream value = values.get(i);
      Integer earlier = value.amounts().isEmpty() ? null : first.putIfAbsent(Said.of(value), i);
      if (earlier != null) {
        problems.add(
            ValueForCostFaults.STATED_TWICE.at(
                ProblemPath.root().child("values").index(i), value.name(), (earlier + 1), (i + 1)));
      }
    }
  }
}
