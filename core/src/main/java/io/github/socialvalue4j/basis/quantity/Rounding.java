package io.github.socialvalue4j.basis.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How a statement, and nothing but a statement, rounds what it prints. Immutable and thread-safe.
 *
 * @param decimals digits after the point, 0 to 34
 * @param mode what happens to a half
 */
public record Rounding(int decimals, RoundingMode mode) {
  /** Checks the range. */
  public Rounding {
    Objects.requireNonNull(mode, "mode");
    if (decimals < 0 || decimals > Decimals.DIGITS) {
      throw new IllegalArgumentException("A rounding keeps 0 to 34 decimals, not " + decimals);
    }
  }

  /** To the penny, halves away from zero, as accounts are printed. */
  public static Rounding toPence() {
    return new Rounding(2, RoundingMode.HALF_UP);
  }

  /**
   * To a number of decimals, halves away from zero.
   *
   * @param decimals 0 to 34
   */
  public static Rounding toDecimals(int decimals) {
    return new Rounding(decimals, RoundingMode.HALF_UP);
  }

  /**
   * The rounded number, with exactly this many decimals.
   *
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be
   *     lost
   */
  public BigDecimal apply(BigDecimal value) {
    return Decimals.canonical(value).setScale(decimals, mode);
  }

  /** Rounded and grouped for people, such as {@code 67,285.20}. */
  public String print(BigDecimal value) {
    return Decimals.grouped(apply(value));
  }

  /** In words, such as {@code 2 decimals, HALF_UP}. */
  @JsonValue
  @Override
  public String toString() {
    return ShortText.count(decimals, "decimal") + ", " + mode;
  }
}
