package io.github.socialvalue4j.calculate.solve;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The years from one day to another: whole years, and the remaining days over the days of the year
 * after the last anniversary.
 */
public final class YearsBetween {
  private YearsBetween() {}

  /**
   * The years, as a figure that shows the days.
   *
   * @param label of what
   * @param to not before {@code from}; an earlier day counts no whole years and negative days
   */
  public static Figure figure(String label, LocalDate from, LocalDate to) {
    long whole = Math.max(0, ChronoUnit.YEARS.between(from, to));
    LocalDate anniversary = from.plusYears(whole);
    long days = ChronoUnit.DAYS.between(anniversary, to);
    long daysOfYear = ChronoUnit.DAYS.between(anniversary, from.plusYears(whole + 1));
    return Figure.sum(
        label,
        MeasureUnit.ONE,
        List.of(
            dated("Whole years", whole, from, to),
            Figure.quotient(
                "Rest of a year",
                dated("Remaining days", days, from, to),
                dated("Days of the year after the last anniversary", daysOfYear, from, to))));
  }

  // Counted, not given: a number made of observations stays observed, though days count in it.
  private static Figure dated(String label, long number, LocalDate from, LocalDate to) {
    return Figure.stated(
        label,
        BigDecimal.valueOf(number),
        MeasureUnit.ONE,
        new Provenance.Convention(
            "days of the calendar", Citation.of("counted from " + from + " to " + to)));
  }
}
