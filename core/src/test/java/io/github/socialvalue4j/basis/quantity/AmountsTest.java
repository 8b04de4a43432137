package io.github.socialvalue4j.basis.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @Nested
  class Of {

    @ParameterizedTest
    @CsvSource({
      "0, 0",
      "0.000, 0",
      "20.10, 20.1",
      "-20.10, -20.1",
      "-0.01, -0.01",
      "2.5E+5, 250000",
      "1E-40, 0.0000000000000000000000000000000000000001",
      "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
      "-12345678901234567890.12345678901234567891, -12345678901234567890.12345678901234567891",
    })
    void keepsEveryDigitAndReadsBackInPlainForm(String given, String expected) {
      BigDecimal read = Amounts.value(Amounts.of(new BigDecimal(given), "GBP"));

      assertThat(read.toPlainString()).isEqualTo(expected);
      assertThat(read.scale()).isNotNegative();
    }

    @Test
    void keepsFiveHundredDecimalPlaces() {
      BigDecimal value = new BigDecimal("0." + "1234567890".repeat(50) + "1");

      assertThat(Amounts.value(Amounts.of(value, "GBP"))).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBP", "EUR", "JPY", "XAU"})
    void takesAnIsoCurrency(String code) {
      assertThat(Amounts.currency(Amounts.of(BigDecimal.ONE, code))).isEqualTo(code);
    }

    @Test
    void refusesACurrencyNobodyKnows() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Amounts.of(BigDecimal.ONE, "QQQ"))
          .withMessage("Unknown currency: \"QQQ\"; write an ISO 4217 code, such as GBP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gbp", "G.P", "...", "GBPX", " GBP", "£"})
    void refusesACodeThatIsNotThreeCapitalLetters(String code) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Amounts.of(BigDecimal.ONE, code))
          .withMessage(
              "Not a currency code: \"%s\"; write three capital letters, such as GBP", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999", "-1E+900000000", "1E-1000", "1E-900000000"})
    void refusesAPowerOfTenThatWouldExhaustMemory(String value) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Amounts.of(new BigDecimal(value), "GBP"))
          .withMessageStartingWith("Amount out of range");
    }

    @Test
    void namesTheParameterThatIsNull() {
      assertThatNullPointerException()
          .isThrownBy(() -> Amounts.of(null, "GBP"))
          .withMessage("value");
      assertThatNullPointerException()
          .isThrownBy(() -> Amounts.of(BigDecimal.ONE, null))
          .withMessage("currencyCode");
    }
  }

  @Nested
  class Read {

    @Test
    void takesAnAmountThatAnotherTypeMade() {
      MonetaryAmount fast = org.javamoney.moneta.FastMoney.of(new BigDecimal("20.10"), "GBP");

      assertThat(Amounts.value(fast).toString()).isEqualTo("20.1");
      assertThat(Amounts.currency(fast)).isEqualTo("GBP");
    }

    @Test
    void namesTheParameterThatIsNull() {
      assertThatNullPointerException().isThrownBy(() -> Amounts.value(null)).withMessage("amount");
      assertThatNullPointerException()
          .isThrownBy(() -> Amounts.currency(null))
          .withMessage("amount");
    }
  }
}
