package io.github.socialvalue4j.basis.quantity;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A number and what it counts: 120 volunteering hours, GBP 250,000 spent. Quantities of different
 * units refuse to mix. Immutable and thread-safe; equal when number and unit are equal.
 *
 * @param value the number, canonical
 * @param unit what it counts
 */
// A host that writes annotated properties only would send the value, which is, without its unit.
@JsonAutoDetect(fieldVisibility = Visibility.ANY, isGetterVisibility = Visibility.NONE)
public record Quantity(
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, MeasureUnit unit) {
  /** Makes the number canonical. */
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    value = Decimals.canonical(value);
  }

  /**
   * A quantity from text.
   *
   * @param value a plain decimal number, see {@link Decimals#parse}
   * @param unit what it counts
   * @throws NumberFormatException if it is no such number
   */
  public static Quantity of(String value, MeasureUnit unit) {
    return new Quantity(Decimals.parse(value), unit);
  }

  /**
   * A quantity from text, its unit from its code.
   *
   * @param value a plain decimal number
   * @param unit a unit's code, such as {@code volunteering-hour}
   * @throws IllegalArgumentException if either cannot be read
   */
  public static Quantity of(String value, String unit) {
    return of(value, MeasureUnit.parse(unit));
  }

  /**
   * A quantity of a number that comes from outside.
   *
   * @throws ArithmeticException if the number is out of range, see {@link Decimals#entry}
   */
  public static Quantity of(BigDecimal value, MeasureUnit unit) {
    return new Quantity(Decimals.entry(value), unit);
  }

  /** Nothing of a unit: a true zero, never a stand-in for what is missing. */
  public static Quantity zero(MeasureUnit unit) {
    return new Quantity(BigDecimal.ZERO, unit);
  }

  /**
   * The exact sum.
   *
   * @throws UnitMismatchException if the units differ
   */
  public Quantity plus(Quantity other) {
    requireSameUnit("add", other);
    return new Quantity(Decimals.sum(List.of(value, other.value)), unit);
  }

  /**
   * The exact difference.
   *
   * @throws UnitMismatchException if the units differ
   */
  public Quantity minus(Quantity other) {
    requireSameUnit("subtract", other);
    return new Quantity(value.subtract(other.value), unit);
  }

  /**
   * Which is more.
   *
   * @throws UnitMismatchException if the units differ
   */
  public int compareAmount(Quantity other) {
    requireSameUnit("compare", other);
    return value.compareTo(other.value);
  }

  private void requireSameUnit(String what, Quantity other) {
    if (!unit.equals(other.unit)) {
      throw new UnitMismatchException(what, unit, other.unit);
    }
  }

  /** Whether the number is below 0. */
  public boolean isNegative() {
    return value.signum() < 0;
  }

  /** Whether the number is 0. */
  public boolean isZero() {
    return value.signum() == 0;
  }

  /**
   * In words, such as {@code 120 volunteering hours}, {@code GBP 1,928.40} or, of a user's own unit
   * {@code x-cases}, {@code 12 cases}. For people; documents write number and unit apart.
   */
  @Override
  public String toString() {
    return unit.inWords(value);
  }
}
