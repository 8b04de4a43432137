package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.code.Coded;
import java.time.LocalDate;
import java.time.YearMonth;

/** Into which periods spend is put by its date. */
public enum PeriodLength implements Coded {
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
}
