package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.SroiCalculator;
import io.github.socialvalue4j.calculate.sroi.SroiOptions;
import io.github.socialvalue4j.calculate.sroi.SroiOptions.Investment;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Present value less target x investment as a function of one flat discount rate, to the digit that
 * the figures have, without making them: a search asks hundreds of times, and only the factors of
 * the years change with the rate. Immutable.
 */
final class RateGap implements UnaryOperator<BigDecimal> {
  private final SroiResult base;
  private final BigDecimal undiscounted;
  private final Map<Integer, List<BigDecimal>> values = new TreeMap<>();

  RateGap(SroiCalculator calculator, SroiResult base) {
    this.base = base;
    this.undiscounted = calculator.investment(base.map()).orElseThrow().value();
    for (RowResult row : base.rows()) {
      for (int year : row.values().years()) {
        BigDecimal value = row.values().at(year).value();
        values.computeIfAbsent(year, y -> new ArrayList<>()).add(value);
      }
    }
  }

  /** Options with one flat rate in place of their schedule. */
  static SroiOptions under(BigDecimal rate, SroiOptions options) {
    DiscountSchedule flat = DiscountSchedule.flat(rate, Switching.EQUATION);
    return options.toBuilder().schedule(flat).build();
  }

  @Override
  public BigDecimal apply(BigDecimal rate) {
    SroiOptions options = under(rate, base.options());
    List<BigDecimal> present = new ArrayList<>();
    values.forEach(
        (year, inYear) -> {
          BigDecimal exponent = options.timing().exponent(year);
          BigDecimal factor = options.schedule().factor(exponent).value();
          inYear.forEach(value -> present.add(Decimals.product(List.of(value, factor))));
        });
    BigDecimal investment =
        options.investment() == Investment.UNDISCOUNTED
            ? undiscounted
            : SroiCalculator.of(options).investment(base.map()).orElseThrow().value();
    BigDecimal wanted = Decimals.product(List.of(options.targetRatio(), investment));
    return Decimals.sum(present).subtract(wanted);
  }
}
