package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with a forecast. */
public final class ForecastCodes {
  /** A measure of a forecast has no value in the table. */
  public static final ProblemCode NO_PROXY = ProblemCode.of("forecast.no-proxy");

  /** A measure is a rate that values inputs, and no value of an outcome. */
  public static final ProblemCode INPUT_RATE = ProblemCode.of("forecast.input-rate");

  /** A path is counted in another unit than its measure. */
  public static final ProblemCode OTHER_UNIT = ProblemCode.of("forecast.other-unit");

  /** A quantity of what is delivered, such as hours, is negative. */
  public static final ProblemCode NEGATIVE_FLOW = ProblemCode.of("forecast.negative-flow");

  /** The low case lies above the central one, or the central above the high. */
  public static final ProblemCode CASES_CROSS = ProblemCode.of("forecast.cases-cross");

  /** The three cases do not have the same years. */
  public static final ProblemCode OTHER_YEARS = ProblemCode.of("forecast.other-years");

  /** One measure was forecast twice. */
  public static final ProblemCode TWICE = ProblemCode.of("forecast.twice");

  /** Something was observed that nobody forecast. */
  public static final ProblemCode NOT_FORECAST = ProblemCode.of("forecast.not-forecast");

  /** A measure has only one of a low and a high case. */
  public static final ProblemCode CASE_NOT_STATED = ProblemCode.of("forecast.case-not-stated");

  /** Something was forecast that nobody has observed yet. */
  public static final ProblemCode NOT_OBSERVED = ProblemCode.of("forecast.not-observed");

  private ForecastCodes() {}
}
