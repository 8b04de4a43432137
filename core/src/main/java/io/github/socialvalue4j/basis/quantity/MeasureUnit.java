package io.github.socialvalue4j.basis.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a quantity is counted in: a base unit such as {@code volunteering-hour}, a currency such as
 * {@code GBP}, or a product and quotient of those, such as {@code GBP/volunteering-hour}, the unit
 * of a proxy value. Quantities of different units refuse to mix, and a product or quotient of
 * figures has the product or quotient of their units; so a value in pounds that was made from the
 * wrong rate cannot come out as pounds.
 *
 * <p>Base units are those of {@link StandardUnits}, the three capital letters of a currency, and a
 * user's own with the prefix {@code x-}, such as {@code x-meal}. Immutable and thread-safe; equal
 * when the powers of the base units are equal.
 */
public final class MeasureUnit implements Comparable<MeasureUnit> {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern USER_DEFINED = Pattern.compile("x-[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern LEADING_CURRENCY = Pattern.compile("[A-Z]{3}( (?!x )[a-z].*)?");
  private static final int LONGEST_CODE = 100;
  private static final int LONGEST_TEXT = 500;
  private static final int LARGEST_POWER = 99;

  /** No unit: a ratio, a rate, a number of times. */
  public static final MeasureUnit ONE = new MeasureUnit(Map.of());

  /** Pounds sterling. */
  public static final MeasureUnit GBP = base("GBP");

  private final Map<String, Integer> powers;
  private final String text;

  private MeasureUnit(Map<String, Integer> powers) {
    this.powers = powers;
    this.text = write(powers);
  }

  private static MeasureUnit base(String code) {
    TreeMap<String, Integer> powers = new TreeMap<>();
    powers.put(code, 1);
    return new MeasureUnit(powers);
  }

  /**
   * A base unit.
   *
   * @param code a code of {@link StandardUnits}, a currency's three capital letters, or a user's
   *     own code with the prefix {@code x-}, at most 100 characters
   * @throws IllegalArgumentException if it is none of them; the message lists the nearest codes
   */
  public static MeasureUnit of(String code) {
    Objects.requireNonNull(code, "code");
    // "FTE" is a slip for "fte" and no currency.
    boolean isCurrency =
        CURRENCY.matcher(code).matches() && !StandardUnits.isKnown(code.toLowerCase(Locale.ROOT));
    if (StandardUnits.isKnown(code)
        || isCurrency
        // The length first: the pattern recurses once for each word.
        || (code.length() <= LONGEST_CODE && USER_DEFINED.matcher(code).matches())) {
      return base(code);
    }
    throw new IllegalArgumentException(StandardUnits.unknown(code));
  }

  /**
   * A user's own unit.
   *
   * @param name lower-case words joined by hyphens, without the prefix, such as {@code meal}
   * @throws IllegalArgumentException if the form is another
   */
  public static MeasureUnit userDefined(String name) {
    return of("x-" + name);
  }

  /**
   * Reads what {@link #toString} writes, such as {@code GBP/volunteering-hour}.
   *
   * @throws IllegalArgumentException if a base unit is unknown, or the text is longer than 500
   *     characters
   */
  @JsonCreator
  public static MeasureUnit parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "A unit has at most 500 characters, but this has "
              + text.length()
              + " and begins '"
              + text.substring(0, 20)
              + "'.");
    }
    MeasureUnit unit = ONE;
    String[] parts = text.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      for (String factor : parts[i].split("\\*", -1)) {
        if (factor.equals("1")) {
          continue;
        }
        MeasureUnit base = of(factor);
        unit = i == 0 ? unit.times(base) : unit.per(base);
      }
    }
    return unit;
  }

  /**
   * The product of two units.
   *
   * @throws ArithmeticException if a base unit's power would lie beyond 99
   */
  public MeasureUnit times(MeasureUnit other) {
    return combine(other, 1);
  }

  /**
   * The quotient of two units: {@code GBP} per {@code week} is {@code GBP/week}.
   *
   * @throws ArithmeticException if a base unit's power would lie beyond 99
   */
  public MeasureUnit per(MeasureUnit other) {
    return combine(other, -1);
  }

  /**
   * This unit to a whole power.
   *
   * @param exponent any whole number
   * @throws ArithmeticException if a base unit's power would lie beyond 99
   */
  public MeasureUnit power(int exponent) {
    if (powers.isEmpty()) {
      return this;
    }
    TreeMap<String, Integer> result = new TreeMap<>();
    if (exponent != 0) {
      powers.forEach((code, power) -> result.put(code, inRange((long) power * exponent)));
    }
    return new MeasureUnit(result);
  }

  private static int inRange(long power) {
    if (Math.abs(power) > LARGEST_POWER) {
      throw new ArithmeticException("A unit's power lies within 99, but this is " + power + ".");
    }
    return (int) power;
  }

  private MeasureUnit combine(MeasureUnit other, int sign) {
    if (other.powers.isEmpty()) {
      return this;
    }
    if (powers.isEmpty() && sign > 0) {
      // Every product starts from the unit one, so most of its units would be copies.
      return other;
    }
    TreeMap<String, Integer> result = new TreeMap<>(powers);
    other.powers.forEach(
        (code, power) ->
            result.merge(
                code, sign * power, (a, b) -> a + b == 0 ? null : Integer.valueOf(inRange(a + b))));
    return new MeasureUnit(result);
  }

  /** Whether this is a currency and nothing else. */
  public boolean isCurrency() {
    return currencyCode().isPresent();
  }

  /** Whether a currency is a part of this, as in {@code GBP} and {@code GBP/week}. */
  public boolean hasCurrency() {
    return powers.keySet().stream().anyMatch(code -> CURRENCY.matcher(code).matches());
  }

  /** The currency's three letters, if this is a currency and nothing else. */
  public Optional<String> currencyCode() {
    return Optional.of(text).filter(t -> CURRENCY.matcher(t).matches());
  }

  /** Whether this is no unit at all. */
  public boolean isOne() {
    return powers.isEmpty();
  }

  /** In words, such as {@code volunteering hours} or {@code GBP per volunteering hour}. */
  public String inWords() {
    return inWords(false, "");
  }

  /**
   * In words where amounts of money are stated in thousands, millions or the like: {@code GBP
   * million}, {@code full-time equivalents per GBP million}.
   *
   * @param amountsIn how many units of currency an amount of 1 is, or the empty text
   */
  public String inWords(String amountsIn) {
    return inWords(false, amountsIn);
  }

  /**
   * A number of this unit for people, the currency in front: {@code 1 volunteering hour}, {@code
   * GBP 1,928.40}, {@code GBP 16.07 per volunteering hour}. Money has at least two decimals, and
   * every decimal there is.
   *
   * @param number how many
   */
  public String inWords(BigDecimal number) {
    return inWords(number, "");
  }

  /**
   * A number of this unit for people, where amounts of money are stated in thousands, millions or
   * the like: {@code GBP million 1.50}.
   *
   * @param number how many
   * @param amountsIn how many units of currency an amount of 1 is, or the empty text
   */
  public String inWords(BigDecimal number, String amountsIn) {
    BigDecimal exact = Decimals.canonical(number);
    String words = inWords(exact.compareTo(BigDecimal.ONE) == 0, "");
    if (words.isEmpty()) {
      return Decimals.grouped(exact);
    }
    if (!LEADING_CURRENCY.matcher(words).matches()) {
      return Decimals.grouped(exact)
          + " "
          + inWords(exact.compareTo(BigDecimal.ONE) == 0, amountsIn);
    }
    BigDecimal pence = exact.setScale(Math.max(2, exact.scale()));
    String currency = named(words.substring(0, 3), amountsIn);
    return currency + " " + Decimals.grouped(pence) + words.substring(3);
  }

  private static String named(String code, String amountsIn) {
    return amountsIn.isEmpty() || !CURRENCY.matcher(code).matches() ? code : code + " " + amountsIn;
  }

  private String inWords(boolean ofOne, String amountsIn) {
    if (isOne()) {
      return "";
    }
    UnaryOperator<String> each = code -> named(StandardUnits.singular(code), amountsIn);
    Collection<String> above =
        factors(1, code -> ofOne ? each.apply(code) : named(StandardUnits.plural(code), amountsIn));
    Collection<String> below = factors(-1, each);
    String top = above.isEmpty() ? "1" : String.join(" x ", above);
    return below.isEmpty() ? top : top + " per " + String.join(" per ", below);
  }

  private Collection<String> factors(int sign, UnaryOperator<String> naming) {
    return powers.entrySet().stream()
        .filter(e -> Integer.signum(e.getValue()) == sign)
        .map(
            e -> {
              int power = Math.abs(e.getValue());
              return naming.apply(e.getKey()) + (power == 1 ? "" : "^" + power);
            })
        .collect(Collectors.toList());
  }

  private static String write(Map<String, Integer> powers) {
    if (powers.isEmpty()) {
      return "1";
    }
    StringBuilder above = new StringBuilder();
    StringBuilder below = new StringBuilder();
    powers.forEach(
        (code, power) -> {
          for (int i = 0; i < Math.abs(power); i++) {
            if (power > 0) {
              above.append(above.length() == 0 ? "" : "*").append(code);
            } else {
              below.append('/').append(code);
            }
          }
        });
    return (above.length() == 0 ? "1" : above.toString()) + below;
  }

  @Override
  public int compareTo(MeasureUnit other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasureUnit that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The unit's code; {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
