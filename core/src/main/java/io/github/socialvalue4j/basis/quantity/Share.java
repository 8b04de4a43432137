package io.github.socialvalue4j.basis.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A part of a whole, from 0 to 1. {@code Share.of("0.27")} and {@code Share.ofPercent("27")} are
 * the same. Immutable and thread-safe.
 *
 * @param value from 0 to 1, canonical
 */
public record Share(BigDecimal value) implements Comparable<Share> {
  /** Nothing of it. */
  public static final Share NONE = new Share(BigDecimal.ZERO);

  /** All of it. */
  public static final Share ALL = new Share(BigDecimal.ONE);

  /** Checks the range and makes the number canonical. */
  public Share {
    Objects.requireNonNull(value, "value");
    if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "A share lies from 0 to 1 (100%), but this is " + value + ".");
    }
    // Not an entry: what is left of a share of 34 digits may have 35.
    value = Decimals.canonical(value);
  }

  /**
   * A share from a number from 0 to 1.
   *
   * @throws IllegalArgumentException if it is no number or out of range
   */
  @JsonCreator
  public static Share of(String value) {
    return new Share(Decimals.parse(value));
  }

  /**
   * A share from per cent, 0 to 100.
   *
   * @throws IllegalArgumentException if it is no number or out of range
   */
  public static Share ofPercent(String percent) {
    return new Share(Decimals.parse(percent).movePointLeft(2));
  }

  /** What is left: 1 less this share. */
  public Share complement() {
    return new Share(BigDecimal.ONE.subtract(value));
  }

  /** In per cent, such as {@code 27%}. */
  public String inPercent() {
    return Decimals.text(value.movePointRight(2)) + "%";
  }

  @Override
  public int compareTo(Share other) {
    return value.compareTo(other.value);
  }

  /** The number from 0 to 1; {@link #of} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return Decimals.text(value);
  }
}
