package io.github.socialvalue4j.calculate.spend;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * When a row happened, where its source tells a month, a quarter or a year and no day. Immutable
 * and thread-safe.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record SpendPeriod(LocalDate first, LocalDate last) {
  /** Checks that it does not end before it begins. */
  public SpendPeriod {
    Objects.requireNonNull(first, "first");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period ends on " + last + ", before " + first);
    }
  }

  /** Whole months from one to another. */
  public static SpendPeriod ofMonths(YearMonth first, YearMonth last) {
    return new SpendPeriod(first.atDay(1), last.atEndOfMonth());
  }

  /** The period of this length that it lies in; itself, if it lies in no single one. */
  String in(PeriodLength length) {
    String name = length.of(first);
    return name.equals(length.of(last)) ? name : toString();
  }

  /** Such as {@code 2010-07 to 2010-09}, or with days where it is not of whole months. */
  @Override
  public String toString() {
    YearMonth from = YearMonth.from(first);
    YearMonth to = YearMonth.from(last);
    if (!first.equals(from.atDay(1)) || !last.equals(to.atEndOfMonth())) {
      return first + " to " + last;
    }
    return from.equals(to) ? from.toString() : from + " to " + to;
  }

  /**
   * Its days by name, each as ISO text such as {@code 2024-12-31}; so it stands in a host's JSON.
   */
  @JsonValue
  public Map<String, String> days() {
    Map<String, String> days = new LinkedHashMap<>();
    days.put("first", first.toString());
    days.put("last", last.toString());
    return Collections.unmodifiableMap(days);
  }
}
