package io.github.socialvalue4j.basis.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  private static BigDecimal of(String text) {
    return new BigDecimal(text);
  }

  @Nested
  class Parse {
    @ParameterizedTest
    @CsvSource({
      "13636, 13636",
      "207.40, 207.4",
      "2.5E+5, 250000",
      "-0.00, 0",
      "+7, 7",
      ".5, 0.5",
      "5., 5",
      "1e-34, 0.0000000000000000000000000000000001",
      "10000000000000000000000000000000000, 10000000000000000000000000000000000",
      "0E999999999, 0",
    })
    void readsPlainAndScientificNumbers(String given, String expected) {
      assertThat(Decimals.text(Decimals.parse(given))).isEqualTo(expected);
      assertThat(Decimals.parse(given).scale()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "1E+900000000",
          "1E-900000000",
          "1E2147483647",
          "10E2147483647",
          "1E9999999999",
          "1E35",
          "1E-35",
          "12345678901234567890123456789012345",
          "0.12345678901234567890123456789012345",
        })
    void refusesAtOnceWhatWouldExhaustTheMemoryOrHasTooManyDigits(String given) {
      Assertions.assertTimeoutPreemptively(
          AT_ONCE,
          () ->
              assertThatExceptionOfType(NumberFormatException.class)
                  .isThrownBy(() -> Decimals.parse(given))
                  .withMessageContaining("34")
                  .withMessageContaining(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "1,000", "£5", "0x10", "NaN", "1e", "--1", ".", "١٢"})
    void refusesWhatIsNoPlainNumber(String given) {
      assertThatExceptionOfType(NumberFormatException.class)
          .isThrownBy(() -> Decimals.parse(given))
          .withMessageContaining("is not a plain decimal number");
    }

    @Test
    void quotesOnlyTheBeginningOfAVeryLongText() {
      assertThatExceptionOfType(NumberFormatException.class)
          .isThrownBy(() -> Decimals.parse("1".repeat(1_000_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
    }
  }

  @Nested
  class Range {
    @ParameterizedTest
    @ValueSource(strings = {"1E+900000000", "1E-900000000", "-1E+1000", "1E-1000"})
    void nothingWritesOutANumberBeyondThe999thPowerOfTen(String given) {
      BigDecimal far = of(given);
      Assertions.assertTimeoutPreemptively(
          AT_ONCE,
          () -> {
            refused(() -> Decimals.canonical(far));
            refused(() -> Decimals.text(far));
            refused(() -> Decimals.grouped(far));
            refused(() -> Decimals.ceiling(far));
            refused(() -> Decimals.sum(List.of(far, BigDecimal.ONE)));
            refused(() -> Decimals.product(List.of(far, BigDecimal.ONE)));
            refused(() -> Decimals.quotient(far, BigDecimal.ONE));
            refused(() -> Decimals.power(far, of("1.5")));
            refused(() -> Rounding.toPence().apply(far));
            refused(() -> new Quantity(far, MeasureUnit.ONE));
          });
    }

    @Test
    void aZeroOfAnyScaleIsZero() {
      assertThat(Decimals.canonical(of("0E+900000000"))).isEqualTo(BigDecimal.ZERO);
      assertThat(Decimals.sum(List.of(of("0E-900000000")))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void reachesThe999thPowerAndNoFurther() {
      assertThat(Decimals.text(of("1E+999"))).hasSize(1000);
      assertThat(Decimals.parse(Decimals.text(of("1E+34")))).isEqualByComparingTo("1E+34");
    }

    private void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(call)
          .withMessageContaining("999th power of ten");
    }
  }

  @Nested
  class Sum {
    @Test
    void isZeroOfNothing() {
      assertThat(Decimals.sum(List.of())).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void keepsEveryDigitAcrossSixtyEightPlaces() {
      assertThat(Decimals.text(Decimals.sum(List.of(of("1E+34"), of("1E-34")))))
          .isEqualTo("10000000000000000000000000000000000.0000000000000000000000000000000001");
    }
  }

  @Nested
  class Product {
    @Test
    void isOneOfNothing() {
      assertThat(Decimals.product(List.of())).isEqualTo(BigDecimal.ONE);
    }

    @Test
    void roundsOnceAndNotMidway() {
      BigDecimal third = Decimals.quotient(BigDecimal.ONE, of("3"));
      BigDecimal exact = third.multiply(third).multiply(of("9"));
      assertThat(Decimals.product(List.of(third, third, of("9"))))
          .isEqualByComparingTo(exact.round(Decimals.PRECISION));
    }

    @Test
    void ofAThousandFactorsIsFast() {
      Assertions.assertTimeoutPreemptively(
          AT_ONCE,
          () ->
              assertThat(Decimals.product(Collections.nCopies(1_000, of("0.965"))))
                  .isEqualByComparingTo(Decimals.power(of("0.965"), of("1000"))));
    }
  }

  @Nested
  class Quotient {
    @Test
    void refusesTheDivisorZeroAndSaysWhatWasToBeDivided() {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Decimals.quotient(of("2.5E+5"), of("0.00")))
          .withMessage("Nothing can be divided by 0, and this was 250000");
    }

    @Test
    void keeps34Digits() {
      assertThat(Decimals.text(Decimals.quotient(of("1"), of("3"))))
          .isEqualTo("0." + "3".repeat(34));
    }
  }

  @Nested
  class Power {
    @ParameterizedTest
    @CsvSource({
      "4, 0.5, 2",
      "1.1, -3, 0.7513148009015777610818933132982720",
      "2, 10, 1024",
      "0, 0, 1",
      "-5, 0, 1",
      "0, 2.5, 0",
      "0, 3, 0",
      "-2, 3, -8",
      "-2, -2, 0.25",
      "1.0404, 0.5, 1.02",
      "1, 99999.5, 1",
      "1024, 0.1, 2",
      "1E+34, 0.5, 100000000000000000",
      "1E-34, 0.5, 0.00000000000000001",
      "1E-34, 1.5, 1E-51",
      "0.0625, -0.25, 2",
    })
    void isExactWhereThereIsAnExactAnswer(String base, String exponent, String expected) {
      assertThat(Decimals.power(of(base), of(exponent))).isEqualByComparingTo(expected);
    }

    @Test
    void roundsAnExactTieToTheEvenDigit() {
      // The power is exact, has 35 digits and ends in 5.
      BigDecimal root = of("234567890125");
      BigDecimal cube = root.pow(3);
      assertThat(cube.precision()).isEqualTo(35);
      assertThat(Decimals.power(root.pow(2), of("1.5")))
          .isEqualByComparingTo(cube.round(Decimals.PRECISION));
    }

    @Test
    void roundsAllButATieToTheNearerSide() {
      assertThat(Decimals.power(of("9.999999999999999999999999999999999E-33"), of("0.5")))
          .isEqualByComparingTo("9.999999999999999999999999999999999E-17");
    }

    @Test
    void refusesAPowerThatWouldFillTheMemory() {
      Assertions.assertTimeoutPreemptively(
          AT_ONCE,
          () -> {
            refused("1E+34", "100000", "999th power");
            refused("1E-34", "100000", "999th power");
            refused("1E+34", "99999.5", "999th power");
            refused("1.5", "-99999", "999th power");
            refused("2", "100001", "within 100,000");
            refused("2", "1E+900000000", "999th power");
          });
    }

    @Test
    void refusesWhatHasNoAnswer() {
      refused("0", "-1", "0 has no negative power");
      refused("0", "-0.5", "0 has no negative power");
      refused("-2.5E+5", "0.5", "-250000 has no power 0.5");
    }

    private void refused(String base, String exponent, String message) {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Decimals.power(of(base), of(exponent)))
          .withMessageContaining(message);
    }
  }

  @Nested
  class Ceiling {
    @ParameterizedTest
    @CsvSource({"1.2, 2", "-1.2, -1", "3, 3", "2.5E+5, 250000", "0.0000001, 1"})
    void isTheNextWholeNumber(String given, String expected) {
      assertThat(Decimals.text(Decimals.ceiling(of(given)))).isEqualTo(expected);
    }
  }

  @Nested
  class Grouped {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "1928.40; 1,928.40",
          "-1234567.005; -1,234,567.005",
          "999; 999",
          "-999; -999",
          "1000; 1,000",
          "2.5E+5; 250,000",
          "-0.5; -0.5",
          "0.000001; 0.000001",
        })
    void putsCommasBetweenThousandsInWesternDigits(String given, String expected) {
      assertThat(Decimals.grouped(of(given))).isEqualTo(expected);
    }
  }

  @Test
  void namesTheParameterThatIsNull() {
    assertThatNullPointerException().isThrownBy(() -> Decimals.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Decimals.entry(null)).withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> Decimals.canonical(null))
        .withMessage("value");
  }
}
