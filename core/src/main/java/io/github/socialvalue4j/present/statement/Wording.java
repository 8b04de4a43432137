package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The words that all statements share, the same whatever the locale. */
public final class Wording {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Wording() {}

  /** A day, such as {@code 31 March 2027}. */
  public static String date(LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + MONTHS.get(day.getMonthValue() - 1)
        + " "
        + Decimals.text(BigDecimal.valueOf(day.getYear()));
  }

  /** A period, such as {@code 1 April 2026 to 31 March 2027}. */
  public static String period(Period period) {
    return date(period.start()) + " to " + date(period.end());
  }

  /** A point, such as {@code upon engagement}. */
  public static String point(MeasurementPoint point) {
    return switch (point) {
      case ENGAGEMENT -> "upon engagement";
      case COMPLETION -> "upon completion";
      case POST_COMPLETION -> "post completion";
    };
  }

  /** Whether an amount holds value added tax. */
  public static String vat(VatBasis vat) {
    return switch (vat) {
      case NET -> "net of VAT";
      case GROSS -> "including VAT";
      case NOT_STATED -> "whether with or without VAT is not stated";
    };
  }

  /** So many things: {@code 1 contract}, {@code 12 contracts}. */
  public static String count(int number, String one, String many) {
    return Decimals.grouped(BigDecimal.valueOf(number)) + " " + (number == 1 ? one : many);
  }

  /** A number with every decimal. */
  public static String inFull(BigDecimal value) {
    return Decimals.grouped(Decimals.canonical(value));
  }

  /** An amount of money with every decimal and at least two, without its currency. */
  public static String moneyInFull(BigDecimal value) {
    return Decimals.grouped(value.setScale(Math.max(2, value.scale())));
  }

  /**
   * The name of a setting in words: {@code firstYear} is {@code First year}.
   *
   * @param name as documents write it
   */
  public static String setting(String name) {
    if (name.equals("discount")) {
      return "Discount schedule";
    }
    return capital(name.replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT));
  }

  /** The same text with a capital letter. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
