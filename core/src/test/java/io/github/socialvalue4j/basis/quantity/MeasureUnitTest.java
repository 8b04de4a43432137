package io.github.socialvalue4j.basis.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureUnitTest {

  @Nested
  class Of {
    @Test
    void knowsTheStandardUnitsCurrenciesAndAUsersOwn() {
      assertThat(StandardUnits.codes())
          .allSatisfy(c -> assertThat(MeasureUnit.of(c)).hasToString(c));
      assertThat(MeasureUnit.of("EUR").currencyCode()).contains("EUR");
      assertThat(MeasureUnit.userDefined("school-meal")).hasToString("x-school-meal");
    }

    @Test
    void listsTheNearestUnitsOfOneItDoesNotKnow() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MeasureUnit.of("volunteer-hour"))
          .withMessageStartingWith(
              "There is no unit 'volunteer-hour'; nearest: volunteering-hour, ")
          .withMessageEndingWith("A unit of your own begins with 'x-'.");
    }

    @Test
    void takesFteInCapitalsForASlipAndNotForACurrency() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MeasureUnit.of("FTE"))
          .withMessageContaining("nearest: fte");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "x-", "x-Meal", "x--meal", "x-meal-", "gbp", "Gbp", "GBP ", "week\n"})
    void refusesOtherForms(String code) {
      assertThatIllegalArgumentException().isThrownBy(() -> MeasureUnit.of(code));
    }

    @Test
    void refusesACodeOfAMillionWordsAtOnceAndQuotesItsBeginning() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MeasureUnit.of("x" + "-a".repeat(1_000_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void namesTheParameterThatIsNull() {
      assertThatNullPointerException().isThrownBy(() -> MeasureUnit.of(null)).withMessage("code");
      assertThatNullPointerException()
          .isThrownBy(() -> MeasureUnit.parse(null))
          .withMessage("text");
    }
  }

  @Nested
  class Parse {
    @ParameterizedTest
    @ValueSource(
        strings = {"GBP", "GBP/week", "1/week", "fte*week", "GBP/fte/week", "1", "mile*mile"})
    void readsWhatToStringWrites(String text) {
      assertThat(MeasureUnit.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"", "GBP/", "/week", "GBP//week", "GBP*", "GBP/nothing", "GBP per week"})
    void refusesWhatIsNoUnit(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> MeasureUnit.parse(text));
    }

    @Test
    void refusesAVeryLongTextAtOnce() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MeasureUnit.parse("week" + "*week".repeat(1_000_000)))
          .withMessageContaining("at most 500 characters");
    }
  }

  @Nested
  class Algebra {
    @Test
    void aProxyTimesItsQuantityIsMoney() {
      MeasureUnit proxy = MeasureUnit.GBP.per(MeasureUnit.of("volunteering-hour"));

      assertThat(proxy.times(MeasureUnit.of("volunteering-hour"))).isEqualTo(MeasureUnit.GBP);
      assertThat(proxy.times(MeasureUnit.of("expert-hour")).isCurrency()).isFalse();
    }

    @Test
    void aPowerBeyond99IsRefusedAndNeverWrittenOut() {
      MeasureUnit week = MeasureUnit.of("week");

      assertThat(week.power(0).isOne()).isTrue();
      assertThat(week.power(99).per(week.power(98))).isEqualTo(week);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> week.power(1_000_000_000));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> week.power(99).power(Integer.MIN_VALUE));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> week.power(99).times(week))
          .withMessage("A unit's power lies within 99, but this is 100.");
    }
  }

  @Nested
  class InWords {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "volunteering-hour; 120; 120 volunteering hours",
          "volunteering-hour; 1.0; 1 volunteering hour",
          "volunteering-hour; 0; 0 volunteering hours",
          "volunteering-hour; 0.5; 0.5 volunteering hours",
          "GBP; 1928.4; GBP 1,928.40",
          "GBP; -0.0625; GBP -0.0625",
          "GBP; 1; GBP 1.00",
          "GBP/volunteering-hour; 16.07; GBP 16.07 per volunteering hour",
          "gbp-spent; 250000; GBP 250,000.00 spent",
          "GBP/gbp-spent; 0.09; GBP 0.09 per GBP spent",
          "wellby; 2; 2 WELLBYs",
          "1; 0.27; 0.27",
          "1/week; 3; 3 1 per week",
          "x-school-meal; 5; 5 school meal",
          "mile*mile; 2; 2 miles^2",
        })
    void putsTheCurrencyInFrontAndOneInTheSingular(String unit, String number, String expected) {
      assertThat(MeasureUnit.parse(unit).inWords(new BigDecimal(number))).isEqualTo(expected);
    }
  }
}
