package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.gbp;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.number;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.Answer;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven.By;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase.Deduction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class BreakevenLaws {
  private static final BigDecimal CLOSE = new BigDecimal("1e-30");

  @Property(tries = 200)
  void theBreakevenPutBackGivesTheTargetRatio(
      @ForAll @BigRange(min = "1", max = "100000") @Scale(2) BigDecimal quantity,
      @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal proxy,
      @ForAll @BigRange(min = "0", max = "0.99") @Scale(2) BigDecimal deadweight,
      @ForAll @BigRange(min = "1", max = "1000000") @Scale(2) BigDecimal fixed,
      @ForAll @BigRange(min = "0", max = "10") @Scale(2) BigDecimal unitCost,
      @ForAll @BigRange(min = "0.1", max = "5") @Scale(1) BigDecimal k) {
    UnitCase plan = plan(quantity, proxy, deadweight, fixed, unitCost);
    UnitBreakeven breakeven = UnitBreakeven.of(plan, plain(k.toPlainString()));

    breakeven
        .byVolume()
        .first()
        .ifPresent(
            p -> isTarget(plan(p.at().value(), proxy, deadweight, fixed, unitCost), p.at(), k));
    breakeven
        .byProxyValue()
        .first()
        .ifPresent(
            p -> isTarget(plan(quantity, p.at().value(), deadweight, fixed, unitCost), p.at(), k));
    breakeven
        .byDeduction("deadweight")
        .first()
        .filter(p -> p.at().value().compareTo(new BigDecimal("0.999")) < 0)
        .ifPresent(
            p -> isTarget(plan(quantity, proxy, p.at().value(), fixed, unitCost), p.at(), k));
  }

  private static UnitCase plan(
      BigDecimal quantity,
      BigDecimal proxy,
      BigDecimal deadweight,
      BigDecimal fixed,
      BigDecimal unitCost) {
    return new UnitCase(
        number("hours", quantity.toPlainString(), "volunteering-hour"),
        number("proxy", proxy.toPlainString(), "GBP/volunteering-hour"),
        List.of(new Deduction("deadweight", plain(deadweight.toPlainString()))),
        gbp(fixed.toPlainString()),
        number("unit cost", unitCost.toPlainString(), "GBP/volunteering-hour"));
  }

  private static void isTarget(UnitCase plan, Figure point, BigDecimal k) {
    assertThat(point.replay()).isEqualTo(point.value());
    BigDecimal ratio =
        plan.value()
            .value()
            .divide(plan.cost().value(), MathContext.DECIMAL128)
            .divide(k, MathContext.DECIMAL128);
    assertThat(ratio.subtract(BigDecimal.ONE).abs()).isLessThan(CLOSE);
  }

  @Property(tries = 200)
  void atEveryCrossingTheCumulativeGainIsNothing(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = -500, max = 500) Integer> values,
      @ForAll @IntRange(min = 0, max = 800) int setUp) {
    List<Figure> worth = new ArrayList<>();
    List<Figure> costs = new ArrayList<>();
    for (int t = 0; t < values.size(); t++) {
      worth.add(gbp(values.get(t).toString()));
      costs.add(gbp(t == 0 ? Integer.toString(setUp) : "0"));
    }

    Breakeven breakeven =
        BreakevenOverTime.of(plain("1"), Within.STRAIGHT_LINE, Optional.empty())
            .calculate(By.TIME, "years", Numbers.years(worth), Numbers.years(costs));

    for (BreakevenPoint point : breakeven.points()) {
      assertThat(gainAt(point.at().value(), worth, costs).abs()).isLessThan(CLOSE);
      assertThat(point.at().replay()).isEqualTo(point.at().value());
    }
    boolean isEmpty = setUp == 0 && values.stream().allMatch(value -> value == 0);
    if (isEmpty) {
      // An empty programme does not break even.
      assertThat(breakeven.answer()).isEqualTo(Answer.NEVER);
      return;
    }
    boolean upward = breakeven.answer() == Answer.ONCE || breakeven.answer() == Answer.NEVER;
    for (int i = 1; i < breakeven.points().size(); i++) {
      assertThat(breakeven.points().get(i).upward())
          .isNotEqualTo(breakeven.points().get(i - 1).upward());
    }
    if (upward) {
      assertThat(firstSign(worth, costs)).isNegative();
    }
  }

  private static int firstSign(List<Figure> values, List<Figure> costs) {
    for (int t = 0; t < values.size(); t++) {
      int sign = values.get(t).value().compareTo(costs.get(t).value());
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  private static BigDecimal gainAt(BigDecimal time, List<Figure> values, List<Figure> costs) {
    BigDecimal gain = BigDecimal.ZERO;
    for (int t = 0; t < values.size(); t++) {
      BigDecimal part =
          time.subtract(BigDecimal.valueOf(t)).max(BigDecimal.ZERO).min(BigDecimal.ONE);
      gain = gain.add(values.get(t).value().subtract(costs.get(t).value()).multiply(part));
    }
    return gain;
  }
}
