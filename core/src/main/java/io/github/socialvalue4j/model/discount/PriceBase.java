package io.github.socialvalue4j.model.discount;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In whose prices an amount is stated: a calendar year, a UK financial year (April to March), or
 * not stated. Calendar and financial years are different and no conversion between them is made
 * silently; what is not stated cannot be uprated. Immutable and thread-safe.
 */
public final class PriceBase implements Comparable<PriceBase> {
  private static final Pattern FORM =
      Pattern.compile("(calendar) ([0-9]{4})|(financial) ([0-9]{4})/([0-9]{2})");
  private static final PriceBase NOT_STATED = new PriceBase("not stated", OptionalInt.empty());

  private final String text;
  private final OptionalInt firstYear;

  private PriceBase(String text, OptionalInt firstYear) {
    this.text = text;
    this.firstYear = firstYear;
  }

  /**
   * Prices of a calendar year.
   *
   * @param year 1000 to 9998
   */
  public static PriceBase calendar(int year) {
    return new PriceBase("calendar " + fourDigits(year), OptionalInt.of(year));
  }

  /**
   * Prices of a UK financial year.
   *
   * @param firstYear the year it begins in, 1000 to 9998: 2012 for 2012/13
   */
  public static PriceBase financial(int firstYear) {
    int last = (fourDigits(firstYear) + 1) % 100;
    return new PriceBase(
        "financial " + firstYear + "/" + (last < 10 ? "0" : "") + last, OptionalInt.of(firstYear));
  }

  /** The source does not say. */
  public static PriceBase notStated() {
    return NOT_STATED;
  }

  private static int fourDigits(int year) {
    if (year < 1000 || year > 9998) {
      throw new IllegalArgumentException(
          "A year of prices lies from 1000 to 9998, but this is " + year);
    }
    return year;
  }

  /**
   * Reads what {@link #toString} writes: {@code calendar 2019}, {@code financial 2012/13} or {@code
   * not stated}.
   *
   * @throws IllegalArgumentException if it has another form
   */
  @JsonCreator
  public static PriceBase parse(String text) {
    if (text.equals(NOT_STATED.text)) {
      return NOT_STATED;
    }
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      boolean isCalendar = matcher.group(1) != null;
      int year = Integer.parseInt(isCalendar ? matcher.group(2) : matcher.group(4));
      PriceBase base = isCalendar ? calendar(year) : financial(year);
      if (base.text.equals(text)) {
        return base;
      }
    }
    throw new IllegalArgumentException(
        "A price base reads 'calendar 2019', 'financial 2012/13' or 'not stated', but this is '"
            + text
            + "'.");
  }

  /** Whether the source states it. */
  public boolean isStated() {
    return firstYear.isPresent();
  }

  /** Whether it is a calendar year. */
  public boolean isCalendar() {
    return text.startsWith("calendar");
  }

  /** The calendar year, or the year the financial year begins in. */
  public OptionalInt firstYear() {
    return firstYear;
  }

  @Override
  public int compareTo(PriceBase other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PriceBase that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@link #parse} reads it back. */
  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
