package io.github.socialvalue4j.basis.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
  private static final Quantity HOURS = Quantity.of("120.0", "volunteering-hour");

  @Nested
  class OfAQuantity {
    @Test
    void isEqualWhenNumberAndUnitAre() {
      assertThat(HOURS)
          .isEqualTo(Quantity.of(new BigDecimal("1.2E+2"), MeasureUnit.of("volunteering-hour")))
          .hasToString("120 volunteering hours")
          .isNotEqualTo(Quantity.of("120", "expert-hour"));
      assertThat(Quantity.of("2.50", "1")).hasToString("2.5");
    }

    @Test
    void ofAUsersOwnUnitShowsNoPrefix() {
      assertThat(Quantity.of("12", "x-cases")).hasToString("12 cases");
      assertThat(Quantity.of("1928.4", "GBP")).hasToString("GBP 1,928.40");
    }

    @Test
    void addsSubtractsAndComparesWithinOneUnit() {
      Quantity more = Quantity.of("0.5", "volunteering-hour");

      assertThat(HOURS.plus(more)).hasToString("120.5 volunteering hours");
      assertThat(more.minus(HOURS)).hasToString("-119.5 volunteering hours");
      assertThat(more.minus(HOURS).isNegative()).isTrue();
      assertThat(HOURS.compareAmount(more)).isPositive();
      assertThat(Quantity.zero(MeasureUnit.GBP).isZero()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expert-hour", "staff-hour", "GBP", "1"})
    void refusesToMixWithAnotherUnit(String unit) {
      Quantity other = Quantity.of("1", unit);

      assertThatExceptionOfType(UnitMismatchException.class)
          .isThrownBy(() -> HOURS.plus(other))
          .withMessage("Cannot add volunteering-hour and " + unit + ": the units differ.");
      assertThatExceptionOfType(UnitMismatchException.class).isThrownBy(() -> HOURS.minus(other));
      assertThatExceptionOfType(UnitMismatchException.class)
          .isThrownBy(() -> HOURS.compareAmount(other));
    }

    @Test
    void refusesCurrenciesThatDiffer() {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Quantity.of("1", "GBP").plus(Quantity.of("1", "EUR")));
    }

    @Test
    void namesWhatIsNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> new Quantity(BigDecimal.ONE, null))
          .withMessage("unit");
      assertThatNullPointerException()
          .isThrownBy(() -> new Quantity(null, MeasureUnit.ONE))
          .withMessage("value");
    }
  }

  @Nested
  class OfAShare {
    @Test
    void isTheSameFromANumberAndFromPerCent() {
      assertThat(Share.of("0.27")).isEqualTo(Share.ofPercent("27.0"));
      assertThat(Share.ofPercent("12.5").inPercent()).isEqualTo("12.5%");
      assertThat(Share.ofPercent("12.5")).hasToString("0.125");
      assertThat(Share.of("0")).isEqualTo(Share.NONE).isLessThan(Share.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "27", "x", "1E+900000000"})
    void refusesWhatDoesNotLieFromNoneToAll(String value) {
      assertThatIllegalArgumentException().isThrownBy(() -> Share.of(value));
    }

    @ParameterizedTest
    @CsvSource({
      "0.00000000000000000000000000000000015",
      "1E-34",
      "0.1234567890123456789012345678901234",
      "0",
      "1"
    })
    void andItsComplementMakeOneWhateverItsDigits(String value) {
      Share share = Share.of(value);

      assertThat(share.value().add(share.complement().value())).isEqualByComparingTo("1");
      assertThat(share.complement().complement()).isEqualTo(share);
    }

    @Test
    void ofATinyPercentageIsStillAShare() {
      assertThat(Share.ofPercent("1E-34").value()).isEqualByComparingTo("1E-36");
    }
  }

  @Nested
  class OfARounding {
    @Test
    void roundsHalvesAwayFromZeroAndPrintsGroups() {
      assertThat(Rounding.toPence().apply(new BigDecimal("2.005")))
          .isEqualTo(new BigDecimal("2.01"));
      assertThat(Rounding.toPence().apply(new BigDecimal("-2.005")))
          .isEqualTo(new BigDecimal("-2.01"));
      assertThat(Rounding.toPence().print(new BigDecimal("67285.2"))).isEqualTo("67,285.20");
      assertThat(Rounding.toPence().print(new BigDecimal("-0.001"))).isEqualTo("0.00");
      assertThat(Rounding.toDecimals(0).print(new BigDecimal("2.5E+5"))).isEqualTo("250,000");
      assertThat(Rounding.toPence()).hasToString("2 decimals, HALF_UP");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 35, Integer.MAX_VALUE})
    void keepsNoughtTo34Decimals(int decimals) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Rounding(decimals, RoundingMode.DOWN));
    }

    @Test
    void thatMayLoseNothingRefusesToLoseADigit() {
      Rounding exact = new Rounding(2, RoundingMode.UNNECESSARY);

      assertThat(exact.apply(new BigDecimal("1.50"))).isEqualTo(new BigDecimal("1.50"));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> exact.apply(new BigDecimal("1.505")));
    }
  }
}
