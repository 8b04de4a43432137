package io.github.socialvalue4j.basis.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundTest {
  private static Figure number(String value) {
    return Figure.stated(
        "n " + value, new BigDecimal(value), MeasureUnit.ONE, new Provenance.Given("test"));
  }

  @Test
  void multipliesPowersAndRoundsOnce() {
    Figure factor =
        Figure.compound(
            "factor", List.of(number("1.035"), number("-30"), number("1.03"), number("-45")));
    BigDecimal exact = new BigDecimal("1.035").pow(30).multiply(new BigDecimal("1.03").pow(45));
    assertThat(factor.value())
        .isEqualByComparingTo(
            BigDecimal.ONE.divide(exact, new MathContext(34, RoundingMode.HALF_EVEN)));
    assertThat(factor.replay()).isEqualTo(factor.value());
    assertThat(factor.working()).contains("= 1.035", "^ -30", "x 1.03", "^ -45");
  }

  @Test
  void takesPartsOfAPower() {
    Figure root = Figure.compound("root", List.of(number("2"), number("0.5")));
    assertThat(root.value())
        .isEqualByComparingTo(
            new BigDecimal("2").sqrt(new MathContext(34, RoundingMode.HALF_EVEN)));
  }

  @Test
  void refusesABaseWithoutExponentAndANegativePowerOfZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.compound("odd", List.of(number("2"))));
    assertThatThrownBy(() -> Figure.compound("zero", List.of(number("0"), number("-1"))))
        .isInstanceOf(ArithmeticException.class);
  }
}
