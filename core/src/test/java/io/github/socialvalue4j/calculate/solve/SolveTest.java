package io.github.socialvalue4j.calculate.solve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.Crossings.Within;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SolveTest {
  private static Figure pounds(String value) {
    return Figure.stated(
        "amount", new BigDecimal(value), MeasureUnit.GBP, new Provenance.Given("test"));
  }

  private static Crossings cross(String target, Within within, String... gains) {
    return Crossings.of(
        "time",
        YearSeries.from(
            0,
            MeasureUnit.GBP,
            PriceBase.notStated(),
            List.of(gains).stream().map(SolveTest::pounds).toList()),
        pounds(target),
        within);
  }

  @Nested
  class Lines {
    @Test
    void crossZeroOnce() {
      Figure root =
          LinearRoot.of("x", pounds("-10"), pounds("-6"), MeasureUnit.of("week")).orElseThrow();
      assertThat(root.quantity()).hasToString("2.5 weeks");
    }

    @Test
    void orNotAtAll() {
      assertThat(LinearRoot.of("x", pounds("1"), pounds("1"), MeasureUnit.ONE)).isEmpty();
    }
  }

  @Nested
  class Halving {
    @Test
    void findsARootToTheLastDigit() {
      BigDecimal two = BigDecimal.valueOf(2);
      BigDecimal root =
          Bisection.root(x -> x.multiply(x).subtract(two), BigDecimal.ONE, two).orElseThrow();
      assertThat(root.subtract(two.sqrt(new MathContext(40, RoundingMode.HALF_EVEN))).abs())
          .isLessThan(new BigDecimal("1E-33"));
    }

    @Test
    void saysWhenThereIsNone() {
      assertThat(Bisection.root(x -> BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN)).isEmpty();
    }

    @Test
    void findsSeveral() {
      BigDecimal half = new BigDecimal("0.5");
      assertThat(
              Bisection.roots(
                  x -> x.multiply(x.subtract(half)), BigDecimal.ZERO, BigDecimal.ONE, 10))
          .hasSize(2);
    }
  }

  @Nested
  class RunningTotals {
    @Test
    void reachATargetWithinAPeriodOrAtItsEnd() {
      assertThat(cross("25", Within.STRAIGHT_LINE, "10", "10", "10").first().orElseThrow().value())
          .isEqualByComparingTo("2.5");
      assertThat(cross("25", Within.AT_END, "10", "10", "10").first().orElseThrow().value())
          .isEqualByComparingTo("3");
    }

    @Test
    void orAtOnceOrNeverOrSeveralTimes() {
      assertThat(cross("0", Within.STRAIGHT_LINE, "10").atOnce()).isTrue();
      assertThat(cross("25", Within.STRAIGHT_LINE, "10").isNever()).isTrue();
      assertThat(cross("5", Within.STRAIGHT_LINE, "10", "-10", "10").crossings())
          .extracting(c -> c.time().value().toPlainString() + c.upward())
          .containsExactly("0.5true", "1.5false", "2.5true");
    }

    @Test
    void countPeriodsFromTheFirstYearAndPassTheYearsWithoutAnAmount() {
      YearSeries gains =
          YearSeries.of(
              MeasureUnit.GBP, PriceBase.notStated(), Map.of(3, pounds("10"), 6, pounds("10")));
      assertThat(Crossings.of("time", gains, pounds("15"), Within.STRAIGHT_LINE).crossings())
          .extracting(c -> c.period() + " " + c.time().value().toPlainString())
          .containsExactly("3 3.5");
    }
  }
}
