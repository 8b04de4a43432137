package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with a schedule of discount rates or a series of prices. */
public final class DiscountFaults {
  /** An amount does not say in whose prices it stands. */
  public static final Fault PRICE_BASE_NOT_STATED =
      Fault.error(
          "deflator.price-base-not-stated",
          "An amount in prices '{from}' cannot become one in prices '{to}'.",
          "Find out in whose prices the amount stands and state it, such as 'calendar" + " 2019'.");

  /** Prices of a calendar year and of a financial one are not converted into each other. */
  public static final Fault CALENDAR_AND_FINANCIAL =
      Fault.error(
          "deflator.calendar-financial",
          "Prices of '{from}' are not converted to '{to}': a calendar and a financial"
              + " year are different series.",
          "Give the amount in prices of the same kind of year, or convert it"
              + " beforehand by an approximation that you name.");

  /** A series has no index for a year. */
  public static final Fault YEAR_MISSING =
      Fault.error(
          "deflator.year-missing",
          "The series {series} has no index for {year}; it has {first} to {last}.",
          "Use a series that has the year, or state the amount in prices of a year it" + " has.");

  /** A series has the other kind of year. */
  public static final Fault OTHER_CALENDAR =
      Fault.error(
          "deflator.calendar-financial",
          "The series {series} has no {year}, only years such as {example}.",
          "Use a series of the same kind of year as the amount.");

  /** A schedule of rates has no bands. */
  public static final Fault NO_BANDS =
      Fault.error("discount.bands", "A schedule has no bands.", "Give one or more bands.");

  /** Bands of a schedule leave a gap or overlap. */
  public static final Fault BANDS =
      Fault.error(
          "discount.bands",
          "Band {band} runs from year {from} to {to}, but {next} is the year that"
              + " comes next and {last} the last.",
          "Let the bands follow each other without gap or overlap, from year 0 or 1.");

  /** A discount rate is out of range. */
  public static final Fault RATE_OUT_OF_RANGE =
      Fault.error(
          "discount.rate-out-of-range",
          "A discount rate lies from -0.99 to 1 (100%), but this is {rate}.",
          "Write it as a share, 0.035 for 3.5%.");

  private DiscountFaults() {}
}
