package io.github.socialvalue4j.basis.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;

/**
 * Runs in a JVM of its own and prints what Amounts makes, or with an argument what Moneta makes.
 */
final class AmountsProbe {

  private static final List<String> VALUES =
      List.of(
          "0",
          "0.00",
          "20.10",
          "-20.10",
          "1234.56789",
          "123456",
          "2.5E+5",
          "1E-40",
          "-99999.99999999",
          "1234567890123456789012345678901234567890.1234567890123456789");

  private AmountsProbe() {}

  public static void main(String[] arguments) {
    if (arguments.length > 0) {
      printWhatMonetaDoes();
      return;
    }
    for (String value : VALUES) {
      for (String currency : List.of("GBP", "JPY")) {
        MonetaryAmount amount = Amounts.of(new BigDecimal(value), currency);
        System.out.println(Amounts.value(amount).toPlainString() + " " + Amounts.currency(amount));
      }
    }
    print("unknown", () -> Amounts.of(BigDecimal.ONE, "QQQ"));
  }

  private static void printWhatMonetaDoes() {
    CurrencyUnit pounds = Monetary.getCurrency("GBP", "default");
    print("type", () -> Monetary.getDefaultAmountType().getSimpleName());
    print("currency", () -> Monetary.getCurrency("GBP").getCurrencyCode());
    print(
        "product",
        () ->
            Money.of(new BigDecimal("1234.56789"), pounds)
                .multiply(new BigDecimal("1.5"))
                .getNumber());
    print("text", () -> Money.of(BigDecimal.ONE, pounds));
  }

  // A static initialiser that fails throws an Error.
  private static void print(String what, Supplier<?> source) {
    String answer;
    try {
      answer = String.valueOf(source.get());
    } catch (RuntimeException | LinkageError e) {
      answer = e.getClass().getSimpleName();
    }
    System.out.println(what + ": " + answer);
  }
}
