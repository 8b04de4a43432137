package io.github.socialvalue4j.calculate.spend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Into which periods spend is put by its date. */
public enum PeriodLength {
  /** Such as 2012-06. */
  MONTH,
  /** Of the calendar year, such as 2012-Q2. */
  QUARTER,
  /** April to March, such as 2012-13. */
  FINANCIAL_YEAR,
  /** Such as 2012. */
  CALENDAR_YEAR;

  private static final int APRIL = 4;

  /** The period of a date. */
  public String of(LocalDate date) {
    int year = date.getYear();
    return switch (this) {
      case MONTH -> YearMonth.from(date).toString();
      case QUARTER -> year + "-Q" + ((date.getMonthValue() + 2) / 3);
      case CALENDAR_YEAR -> Integer.toString(year);
      case FINANCIAL_YEAR -> {
        int first = date.getMonthValue() >= APRIL ? year : year - 1;
        int last = Math.floorMod(first + 1, 100);
        yield first + "-" + (last < 10 ? "0" : "") + last;
      }
    };
  }

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The length with this code. */
  public static Optional<PeriodLength> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
