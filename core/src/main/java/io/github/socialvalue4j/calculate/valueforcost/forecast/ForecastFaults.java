package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with a forecast, and with what is observed beside it. */
public final class ForecastFaults {
  /** One measure was forecast twice. */
  public static final Fault TWICE =
      Fault.error(
          "forecast.twice",
          "{measure} is forecast twice.",
          "Add the quantities, or drop one of them.");

  /** The three cases do not have the same years. */
  public static final Fault OTHER_YEARS =
      Fault.error(
          "forecast.other-years",
          "{measure} is forecast for {low}, {central} and {high} in the low, central"
              + " and high case.",
          "Let the three cases cover the same years.");

  /** The low case lies above the central one, or the central above the high. */
  public static final Fault CASES_CROSS =
      Fault.error(
          "forecast.cases-cross",
          "{measure} is forecast in year {year} as {low} low, {central} central and"
              + " {high} high.",
          "Let low be no more than central, and central no more than high.");

  /** A measure has only one of a low and a high case. */
  public static final Fault CASE_NOT_STATED =
      Fault.warning(
          "forecast.case-not-stated",
          "{measure} has a {stated} case and no {missing} one; where it is needed the"
              + " central case stands in for it.",
          "State the {missing} case, or leave out the {stated} one.");

  /** A measure of a forecast has no value in the table. */
  public static final Fault NO_PROXY =
      Fault.omission(
          "forecast.no-proxy",
          "{measure} is left out: {table} gives no value for it here.",
          "Use a table that values it, set the area it is to be valued for, or"
              + " forecast its quantity alone.");

  /** A measure is a rate that values inputs, and no value of an outcome. */
  public static final Fault INPUT_RATE =
      Fault.omission(
          "forecast.input-rate",
          "{measure} is left out: it is a rate that values inputs, and no value of an"
              + " outcome.",
          "Use it to value hours that are given; value what they change by another" + " measure.");

  /** A path is counted in another unit than its measure. */
  public static final Fault OTHER_UNIT =
      Fault.error(
          "forecast.other-unit",
          "{measure} is counted in {unit}, not in {given}.",
          "Give the quantities in {unit}.");

  /** A quantity of what is delivered, such as hours, is negative. */
  public static final Fault NEGATIVE_FLOW =
      Fault.error(
          "forecast.negative-flow",
          "{measure} counts what is delivered, but its {case} case is {quantity} in"
              + " year {year}.",
          "Give quantities of 0 or more.");

  /** A forecast or observed share is more than its whole, most often because of a per cent. */
  public static final Fault SHARE_ABOVE_ONE =
      Fault.error(
          "measure.share-above-one",
          "{measure} is a share of a whole, at most 1, and in year {year} this is {quantity}.",
          "Write 35% as 0.35.");

  /** Something was observed that nobody forecast. */
  public static final Fault NOT_FORECAST =
      Fault.warning(
          "forecast.not-forecast",
          "{measure} was observed in year {year} and not forecast.",
          "Add it to the next forecast.");

  /** An observation is counted in another unit than its measure. */
  public static final Fault OBSERVED_IN_OTHER_UNIT =
      Fault.error(
          "forecast.other-unit",
          "{measure} is counted in {unit}, not in {given}.",
          "Give the observation in {unit}.");

  /** One measure was observed twice in a year. */
  public static final Fault OBSERVED_TWICE =
      Fault.error(
          "forecast.twice",
          "{measure} was observed twice in year {year}.",
          "Add the observations, or drop the one that was corrected.");

  /** Something was forecast that nobody has observed yet. */
  public static final Fault NOT_OBSERVED =
      Fault.note(
          "forecast.not-observed",
          "{measure} was forecast and not observed in the {noun} {years}.",
          "Record what came; missing is not zero.");

  private ForecastFaults() {}
}
