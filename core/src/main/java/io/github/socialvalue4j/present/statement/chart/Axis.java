package io.github.socialvalue4j.present.statement.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Where values lie on a length between the least and the most of them. */
record Axis(BigDecimal low, BigDecimal high) {

  static Axis over(List<BigDecimal> values) {
    BigDecimal low = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    BigDecimal high = values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    return new Axis(low, high);
  }

  /** 0 where all values are one. */
  BigDecimal at(BigDecimal value, int length) {
    return StackedBars.scaled(value.subtract(low), high.subtract(low), length);
  }

  int column(BigDecimal value, int columns) {
    return at(value, columns).setScale(0, RoundingMode.HALF_UP).intValue();
  }
}
