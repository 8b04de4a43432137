package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * How a statement prints figures: amounts by its own rounding, ratios to two decimals, shares to
 * one decimal of a per cent. A number that is not 0 is never printed as 0. Immutable and
 * thread-safe.
 *
 * @param rounding of amounts
 * @param amountsIn how many units of currency an amount of 1 is, such as {@code million}, or the
 *     empty text
 */
public record FigurePrint(Rounding rounding, String amountsIn) {
  private static final Rounding ONE = Rounding.toDecimals(1);
  private static final Rounding TWO = Rounding.toDecimals(2);
  private static final Rounding FOUR = Rounding.toDecimals(4);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /** Checks that nothing is null. */
  public FigurePrint {
    Objects.requireNonNull(rounding, "rounding");
    Objects.requireNonNull(amountsIn, "amountsIn");
  }

  /** Amounts of 1 are units of currency. */
  public FigurePrint(Rounding rounding) {
    this(rounding, "");
  }

  /** A currency as it stands before amounts and in headings: {@code EUR million}. */
  public String currency(MeasureUnit unit) {
    return amountsIn.isEmpty() ? unit.toString() : unit + " " + amountsIn;
  }

  /** A rounded amount without its currency. */
  public String amount(BigDecimal value) {
    return print(rounding, value);
  }

  /**
   * A rounded number; one that is not 0 and rounds to 0 is named by what it lies within, such as
   * {@code under 0.01}.
   */
  public static String print(Rounding rounding, BigDecimal value) {
    BigDecimal rounded = rounding.apply(value);
    if (rounded.signum() != 0 || value.signum() == 0) {
      return Decimals.grouped(rounded);
    }
    String least = Decimals.grouped(BigDecimal.ONE.movePointLeft(rounding.decimals()));
    return value.signum() > 0 ? "under " + least : "above -" + least;
  }

  /** A printed amount with its currency before the digits, such as {@code under GBP 0.01}. */
  public static String money(String currency, String amount) {
    for (String word : List.of("under ", "above ", "about ")) {
      if (amount.startsWith(word)) {
        return word + currency + " " + amount.substring(word.length());
      }
    }
    return currency + " " + amount;
  }

  /** A rounded amount with its currency before it. */
  public String money(Figure figure) {
    return money(currency(figure.unit()), amount(figure.value()));
  }

  /** Money as money, anything else to two decimals with its unit after it. */
  public String quantity(Figure figure) {
    if (figure.unit().isCurrency()) {
      return money(figure);
    }
    return (ratio(figure.value()) + " " + figure.unit().inWords(amountsIn)).strip();
  }

  /** A ratio to two decimals, or to four where two would make it 0. */
  public String ratio(BigDecimal value) {
    BigDecimal rounded = TWO.apply(value);
    return rounded.signum() == 0 && value.signum() != 0 ? small(value) : TWO.print(value);
  }

  /** A number to four decimals. */
  public String fine(BigDecimal value) {
    BigDecimal rounded = FOUR.apply(value);
    return rounded.signum() == 0 && value.signum() != 0 ? small(value) : FOUR.print(value);
  }

  private static String small(BigDecimal value) {
    BigDecimal rounded = FOUR.apply(value);
    if (rounded.signum() != 0) {
      return FOUR.print(value);
    }
    return value.signum() > 0 ? "under 0.0001" : "above -0.0001";
  }

  /** A share as a per cent, to one decimal; never rounded to all or to nothing. */
  public String percent(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2);
    BigDecimal rounded = ONE.apply(percent);
    if (rounded.signum() == 0 && percent.signum() != 0) {
      return percent.signum() > 0 ? "under 0.1%" : "above -0.1%";
    }
    boolean nearlyAll = rounded.compareTo(ALL) == 0 && percent.compareTo(ALL) < 0;
    return nearlyAll ? "over 99.9%" : Decimals.grouped(rounded) + "%";
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
