package io.github.socialvalue4j.calculate.discount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.basis.quantity.UnitMismatchException;
import io.github.socialvalue4j.calculate.discount.PresentValueQuestion.FactorRounding;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.discount.Timing;
import io.github.socialvalue4j.model.discount.YearSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PresentValueCalculatorTest {
  private static final DiscountSchedule TEN = DiscountSchedule.flat("0.1", Citation.of("a test"));

  /** The example of the Javadoc: 110 and 121 at the end of years 0 and 1. */
  private static final PresentValueQuestion ENDS =
      PresentValueQuestion.of(
          series(Map.of(0, amount("110", "GBP"), 1, amount("121", "GBP"))),
          TEN,
          Timing.END_OF_YEAR);

  private static Figure amount(String value, String unit) {
    return Figure.stated(
        "given", new BigDecimal(value), MeasureUnit.parse(unit), new Provenance.Given("a test"));
  }

  private static YearSeries series(Map<Integer, Figure> byYear) {
    return YearSeries.of(MeasureUnit.GBP, PriceBase.notStated(), byYear);
  }

  private static List<String> values(YearSeries series) {
    return series.values().stream().map(BigDecimal::toPlainString).toList();
  }

  @Test
  void setsTheExampleAgainstItsInvestment() {
    PresentValue answer = PresentValueCalculator.calculate(ENDS.against(amount("160", "GBP")));

    assertThat(values(answer.presentValues())).containsExactly("100", "100");
    assertThat(answer.presentValues().at(1).label()).isEqualTo("given, discounted");
    assertThat(answer.presentValue().value()).isEqualByComparingTo("200");
    assertThat(answer.netPresentValue().value()).isEqualByComparingTo("40");
    assertThat(answer.ratio().orElseThrow().value()).isEqualByComparingTo("1.25");
    assertThat(answer.netRatio().orElseThrow().value()).isEqualByComparingTo("0.25");
  }

  @Test
  void hasNoRatioToNothing() {
    PresentValue alone = PresentValueCalculator.calculate(ENDS);
    assertThat(alone.netPresentValue().value()).isEqualByComparingTo("200");
    assertThat(alone.netPresentValue().label()).isEqualTo("net present value");
    assertThat(alone.ratio()).isEmpty();
    assertThat(alone.netRatio()).isEmpty();

    PresentValue free = PresentValueCalculator.calculate(ENDS.against(amount("0", "GBP")));
    assertThat(free.netPresentValue().value()).isEqualByComparingTo("200");
    assertThat(free.ratio()).isEmpty();
    assertThat(free.netRatio()).isEmpty();
  }

  @Test
  void roundsFactorsWhereTheSourceDoes() {
    PresentValueQuestion rounded =
        new PresentValueQuestion(
            ENDS.values(),
            TEN,
            BigDecimal.ONE,
            Optional.of(new FactorRounding(Rounding.toDecimals(2), Citation.of("a habit"))),
            Optional.empty());
    PresentValue answer = PresentValueCalculator.calculate(rounded);

    assertThat(values(answer.factors())).containsExactly("0.91", "0.83");
    assertThat(values(answer.presentValues())).containsExactly("100.1", "100.43");
    assertThat(answer.factors().at(0).label()).endsWith(", rounded");
  }

  @Test
  void discountsByTheYearWhereYearsAreLeftOut() {
    YearSeries late = series(Map.of(2, amount("121", "GBP")));
    PresentValueQuestion question = PresentValueQuestion.of(late, TEN, Timing.START_OF_YEAR);

    assertThat(question.exponent(2)).isEqualByComparingTo("2");
    assertThat(PresentValueCalculator.calculate(question).presentValue().value())
        .isEqualByComparingTo("100");
  }

  @Test
  void isNotAskedWhatHasNoAnswer() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PresentValueQuestion.of(series(Map.of()), TEN, Timing.END_OF_YEAR))
        .withMessage("A present value is of one year at least");
    YearSeries last = series(Map.of(1000, amount("1", "GBP")));
    assertThat(PresentValueQuestion.of(last, TEN, Timing.START_OF_YEAR).values()).isSameAs(last);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PresentValueQuestion.of(last, TEN, Timing.MIDDLE_OF_YEAR))
        .withMessage(
            "The last amount is discounted by 1000.5 years, and flat@0.1 ends with year 1000");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PresentValueQuestion(
                    last, TEN, new BigDecimal("-1"), Optional.empty(), Optional.empty()))
        .withMessage("A first exponent is 0 or more, but this is -1");
    assertThatThrownBy(() -> ENDS.against(amount("1", "EUR")))
        .isInstanceOf(UnitMismatchException.class);
  }
}
