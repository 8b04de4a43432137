package io.github.socialvalue4j.basis.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Exact decimal arithmetic, the only arithmetic of this library.
 *
 * <p>Sums and differences are exact. Products, quotients and powers are made from all their inputs
 * at once and round once, to {@link #DIGITS} significant digits, half to even; so neither order nor
 * grouping changes a total. Every answer is canonical: no trailing zeros after the point, a scale
 * of 0 or more, plain text.
 *
 * <p>No number here lies beyond the {@link #LARGEST_POWER_OF_TEN}th power of ten either way: it
 * would be written out with that many zeros, and a few careless powers would exhaust the memory.
 * Such a number throws an {@link ArithmeticException}, whether it came in or was made.
 */
public final class Decimals {
  /** The significant digits that a product, quotient or power keeps, and that an input may have. */
  public static final int DIGITS = 34;

  /** How a product, quotient or power rounds. */
  public static final MathContext PRECISION = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  /** The power of ten beyond which, either way, no number is made. */
  public static final int LARGEST_POWER_OF_TEN = 999;

  private static final int LONGEST_TEXT = 120;
  private static final int LARGEST_EXPONENT = 34;
  private static final int LARGEST_EXACT_POWER = 200_000;
  private static final MathContext GUARDED = new MathContext(DIGITS + 40, RoundingMode.HALF_EVEN);
  private static final BigDecimal HAIR = BigDecimal.ONE.movePointLeft(DIGITS + 34);
  private static final Pattern FORM =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,10})?");

  private Decimals() {}

  /**
   * Reads a number as a document writes it: digits, an optional point, an optional exponent; no
   * grouping, no currency sign.
   *
   * @param text for example {@code 13636} or {@code 207.40}
   * @throws NumberFormatException if it is not a number, has more than 34 significant digits, or
   *     its first digit stands beyond the 34th power of ten
   */
  public static BigDecimal parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.length() > LONGEST_TEXT) {
      throw new NumberFormatException(
          "A number has at most "
              + LONGEST_TEXT
              + " characters, but this has "
              + text.length()
              + " and begins '"
              + text.substring(0, 20)
              + "'.");
    }
    if (!FORM.matcher(text).matches()) {
      throw new NumberFormatException("'" + text + "' is not a plain decimal number.");
    }
    try {
      return entry(new BigDecimal(text));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new NumberFormatException(
          "'" + text + "' has more than 34 significant digits or a power of ten beyond 34.");
    }
  }

  /**
   * A number that comes from outside, checked and made canonical.
   *
   * @throws ArithmeticException if it has more than 34 significant digits, or its first digit
   *     stands beyond the 34th power of ten either way: {@code 1E+900000000} is a short text that
   *     exhausts the memory once it is written out
   */
  public static BigDecimal entry(BigDecimal value) {
    Objects.requireNonNull(value, "value");
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.signum() == 0) {
      return BigDecimal.ZERO;
    }
    long exponent = (long) stripped.precision() - stripped.scale() - 1;
    if (stripped.precision() > DIGITS || Math.abs(exponent) > LARGEST_EXPONENT) {
      throw new ArithmeticException(
          "A number has at most 34 significant digits and a power of ten within 34, but this has "
              + stripped.precision()
              + " digits and the power "
              + exponent
              + ".");
    }
    return canonical(stripped);
  }

  /**
   * The same number without trailing zeros after the point and with a scale of 0 or more.
   *
   * @throws ArithmeticException if its first digit stands beyond the 999th power of ten
   */
  public static BigDecimal canonical(BigDecimal value) {
    Objects.requireNonNull(value, "value");
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal stripped = inRange(value).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static BigDecimal inRange(BigDecimal value) {
    long exponent = (long) value.precision() - value.scale() - 1;
    if (Math.abs(exponent) > LARGEST_POWER_OF_TEN && value.signum() != 0) {
      throw new ArithmeticException(
          "A number lies within the 999th power of ten, but this has the power " + exponent + ".");
    }
    return value;
  }

  /** The exact sum; 0 of nothing. */
  public static BigDecimal sum(Collection<BigDecimal> values) {
    BigDecimal total = BigDecimal.ZERO;
    for (BigDecimal value : values) {
      total = total.add(inRange(value));
    }
    return canonical(total);
  }

  /** The product of all values, rounded once; 1 of nothing. */
  public static BigDecimal product(Collection<BigDecimal> values) {
    BigDecimal product = BigDecimal.ONE;
    for (BigDecimal value : values) {
      product = product.multiply(inRange(value));
    }
    return canonical(product.round(PRECISION));
  }

  /**
   * The quotient, rounded once.
   *
   * @throws ArithmeticException if {@code divisor} is 0
   */
  public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    if (divisor.signum() == 0) {
      throw new ArithmeticException("Nothing can be divided by 0, and this was " + text(dividend));
    }
    return canonical(dividend.divide(divisor, PRECISION));
  }

  /**
   * {@code base} to the power {@code exponent}, rounded once; 0 to the power 0 is 1.
   *
   * @param base any number if the exponent is whole, else 0 or more
   * @param exponent any number from -100,000 to 100,000
   * @throws ArithmeticException if the base is 0 and the exponent negative, or the base negative
   *     and the exponent not whole, or the exponent or the power out of range
   */
  public static BigDecimal power(BigDecimal base, BigDecimal exponent) {
    BigDecimal n = canonical(exponent);
    if (n.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
      throw new ArithmeticException("An exponent lies within 100,000, but this is " + text(n));
    }
    if (base.signum() == 0 && n.signum() < 0) {
      throw new ArithmeticException("0 has no negative power");
    }
    if (n.scale() > 0) {
      if (base.signum() < 0) {
        throw new ArithmeticException(text(base) + " has no power " + text(n));
      }
      return canonical(DecimalPower.fractional(canonical(base), n).round(PRECISION));
    }
    return canonical(roundedOnce(List.of(canonical(base)), List.of(n)));
  }

  /**
   * The product of powers, {@code bases[0] ^ exponents[0] x bases[1] ^ exponents[1] x ...}, rounded
   * once: what compounding over bands of different rates needs.
   *
   * @param bases as many as there are exponents; above 0 where the exponent is negative or not
   *     whole
   * @param exponents any numbers from -100,000 to 100,000
   * @throws ArithmeticException as {@link #power} does
   */
  public static BigDecimal compound(List<BigDecimal> bases, List<BigDecimal> exponents) {
    List<BigDecimal> sizes = new ArrayList<>(bases.size());
    for (int i = 0; i < bases.size(); i++) {
      BigDecimal base = canonical(bases.get(i));
      BigDecimal n = canonical(exponents.get(i));
      if (n.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) {
        throw new ArithmeticException("An exponent lies within 100,000, but this is " + text(n));
      }
      if (base.signum() == 0 && n.signum() < 0) {
        throw new ArithmeticException("0 has no negative power");
      }
      if (base.signum() < 0 && n.scale() > 0) {
        throw new ArithmeticException(text(base) + " has no power " + text(n));
      }
      sizes.add(n);
    }
    return canonical(roundedOnce(bases.stream().map(Decimals::canonical).toList(), sizes));
  }

  /**
   * The product of powers, rounded once as if it were exact. It is made with {@link #GUARDED}
   * digits first: each power of a base is then off by less than 1E-73 of itself (its algorithm,
   * ANSI X3.274, works with as many more digits as the exponent has, so a hundred thousand
   * multiplications do not reach the last one kept), and so is each fractional power. A product of
   * up to a thousand of them, rounded at each step, and the quotient of two are off by less than a
   * {@link #HAIR}, 1E-68, of themselves. Where a hair more and a hair less round to the same 34
   * digits, so does the exact number between them. Where they do not, it lies at or beside a tie,
   * and is made exactly, as far as that is possible.
   */
  private static BigDecimal roundedOnce(List<BigDecimal> bases, List<BigDecimal> exponents) {
    BigDecimal near = quotientOfPowers(bases, exponents, GUARDED.getPrecision(), GUARDED, GUARDED);
    BigDecimal less = near.multiply(BigDecimal.ONE.subtract(HAIR)).round(PRECISION);
    BigDecimal more = near.multiply(BigDecimal.ONE.add(HAIR)).round(PRECISION);
    return less.compareTo(more) == 0
        ? less
        : quotientOfPowers(bases, exponents, LARGEST_EXACT_POWER, MathContext.UNLIMITED, PRECISION);
  }

  /** Powers of at most so many digits are exact; others have guard digits. */
  private static BigDecimal quotientOfPowers(
      List<BigDecimal> bases,
      List<BigDecimal> exponents,
      int exactDigits,
      MathContext product,
      MathContext quotient) {
    BigDecimal above = BigDecimal.ONE;
    BigDecimal below = BigDecimal.ONE;
    for (int i = 0; i < bases.size(); i++) {
      BigDecimal power = guardedPower(bases.get(i), exponents.get(i).abs(), exactDigits);
      if (exponents.get(i).signum() >= 0) {
        above = above.multiply(power, product);
      } else {
        below = below.multiply(power, product);
      }
    }
    return above.divide(below, quotient);
  }

  private static BigDecimal guardedPower(BigDecimal base, BigDecimal exponent, int exactDigits) {
    if (exponent.scale() > 0) {
      return DecimalPower.fractional(base, exponent);
    }
    int n = exponent.intValueExact();
    return (long) n * base.precision() <= exactDigits ? base.pow(n) : base.pow(n, GUARDED);
  }

  /** The smallest whole number that is not less. */
  public static BigDecimal ceiling(BigDecimal value) {
    return canonical(canonical(value).setScale(0, RoundingMode.CEILING));
  }

  /** Plain text, never an exponent; {@link #parse} reads back whatever it has accepted. */
  public static String text(BigDecimal value) {
    return canonical(value).toPlainString();
  }

  /** Plain text with a comma between thousands, every decimal shown, for people. */
  public static String grouped(BigDecimal value) {
    String plain = inRange(value).toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : plain.substring(point);
    String sign = whole.startsWith("-") ? "-" : "";
    StringBuilder digits = new StringBuilder(whole.substring(sign.length()));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return sign + digits + rest;
  }

  /** A whole number as a decimal. */
  public static BigDecimal of(long value) {
    return canonical(new BigDecimal(BigInteger.valueOf(value)));
  }
}
