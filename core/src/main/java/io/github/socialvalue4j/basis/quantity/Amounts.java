package io.github.socialvalue4j.basis.quantity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryAmountFactory;
import javax.money.MonetaryAmountFactoryQuery;
import javax.money.MonetaryAmountFactoryQueryBuilder;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import javax.money.MonetaryException;
import javax.money.UnknownCurrencyException;

/**
 * The only maker and reader of {@link MonetaryAmount} in this library: money enters and leaves here
 * and is a {@link BigDecimal} with a currency code everywhere else.
 *
 * <p>Money implementations read a {@code javamoney.properties} that anyone can put on the class
 * path: it may cut digits, change the default type of amount and the chain of currency providers,
 * and make {@code toString} throw. So every choice is named here, no arithmetic and no formatting
 * of an amount is used, and what was made is compared with what was asked. Stateless and
 * thread-safe.
 */
public final class Amounts {

  /** Beyond this power of ten a few characters of input would become megabytes of digits. */
  private static final int MAX_POWER_OF_TEN = 999;

  /** Implementations also take a code as a regular expression, so "G.P" would be pounds. */
  private static final Pattern CURRENCY_CODE = Pattern.compile("[A-Z]{3}");

  /** The provider of the JDK's ISO 4217 currencies; named, because the default is configurable. */
  private static final String ISO_PROVIDER = "default";

  private static final int UNLIMITED_PRECISION = 0;
  private static final int UNLIMITED_SCALE = -1;

  private static final MonetaryContext EXACT =
      MonetaryContextBuilder.of()
          .setPrecision(UNLIMITED_PRECISION)
          .setMaxScale(UNLIMITED_SCALE)
          .set(RoundingMode.UNNECESSARY)
          .build();

  private static final MonetaryAmountFactoryQuery UNLIMITED_TYPE =
      MonetaryAmountFactoryQueryBuilder.of()
          .setPrecision(UNLIMITED_PRECISION)
          .setMaxScale(UNLIMITED_SCALE)
          .build();

  /** Whether the implementation has made an amount, and so has said what it says at its start. */
  private static volatile boolean isStarted;

  private Amounts() {}

  /**
   * Makes an amount that holds every digit of a value.
   *
   * @param value the value, at most 10<sup>999</sup> either way and with at most 999 decimal places
   * @param currencyCode an ISO 4217 code of three capital letters, such as {@code GBP}
   * @return the amount, equal to the value in every digit
   * @throws IllegalArgumentException if the code is no known currency, or the value is too large or
   *     has too many decimal places
   * @throws ArithmeticException if the money implementation present cannot hold every digit
   * @throws IllegalStateException if no money implementation is present
   */
  public static MonetaryAmount of(BigDecimal value, String currencyCode) {
    requireNonNull(value, "value");
    requireNonNull(currencyCode, "currencyCode");
    BigDecimal exact = canonical(value);
    MonetaryAmount amount =
        isStarted ? make(exact, currencyCode) : MoneyStart.quietly(() -> make(exact, currencyCode));
    isStarted = true;
    if (value(amount).compareTo(exact) != 0) {
      throw new ArithmeticException(
          "The money implementation "
              + amount.getClass().getName()
              + " cannot hold every digit of "
              + exact.toPlainString());
    }
    return amount;
  }

  private static MonetaryAmount make(BigDecimal exact, String currencyCode) {
    return factory().setContext(EXACT).setCurrency(unit(currencyCode)).setNumber(exact).create();
  }

  /**
   * Reads the value of an amount, whichever implementation made it.
   *
   * @param amount the amount
   * @return its value without trailing zeros and with a scale of zero or more
   * @throws IllegalArgumentException if the value is too large or has too many decimal places
   */
  public static BigDecimal value(MonetaryAmount amount) {
    requireNonNull(amount, "amount");
    return canonical(amount.getNumber().numberValueExact(BigDecimal.class));
  }

  /**
   * Reads the currency of an amount.
   *
   * @param amount the amount
   * @return its currency code, such as {@code GBP}
   */
  public static String currency(MonetaryAmount amount) {
    requireNonNull(amount, "amount");
    return amount.getCurrency().getCurrencyCode();
  }

  private static MonetaryAmountFactory<?> factory() {
    try {
      return Monetary.getAmountFactory(UNLIMITED_TYPE);
    } catch (MonetaryException e) {
      throw new IllegalStateException(
          "No implementation of javax.money that holds unlimited digits is present;"
              + " put org.javamoney.moneta:moneta-core on the class path",
          e);
    }
  }

  private static CurrencyUnit unit(String currencyCode) {
    if (!CURRENCY_CODE.matcher(currencyCode).matches()) {
      throw new IllegalArgumentException(
          "Not a currency code: \""
              + currencyCode
              + "\"; write three capital letters, such as GBP");
    }
    try {
      return Monetary.getCurrency(currencyCode, ISO_PROVIDER);
    } catch (UnknownCurrencyException e) {
      throw new IllegalArgumentException(
          "Unknown currency: \"" + currencyCode + "\"; write an ISO 4217 code, such as GBP", e);
    }
  }

  private static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    long highest = (long) stripped.precision() - stripped.scale();
    if (highest > MAX_POWER_OF_TEN || stripped.scale() > MAX_POWER_OF_TEN) {
      throw new IllegalArgumentException(
          "Amount out of range: write it with at most "
              + MAX_POWER_OF_TEN
              + " digits before the point and as many after it");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
