package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with gross value added, input-output tables and additionality. */
public final class GvaCodes {
  /** Neither a production nor an income account was given. */
  public static final ProblemCode NO_ACCOUNT = ProblemCode.of("gva.no-account");

  /** Amounts of one calculation are in different units. */
  public static final ProblemCode OTHER_UNIT = ProblemCode.of("gva.other-unit");

  /** Production and income differ by more than the tolerance. */
  public static final ProblemCode ACCOUNTS_DIFFER = ProblemCode.of("gva.accounts-differ");

  /** GDP rests on one approach where the other would give another number. */
  public static final ProblemCode GDP_APPROACH = ProblemCode.of("gva.gdp-approach");

  /** No approach has all accounts, so what rests on a total is left out. */
  public static final ProblemCode NO_COMMON_APPROACH = ProblemCode.of("gva.no-common-approach");

  /** A number of people or hours is 0 or negative. */
  public static final ProblemCode NO_LABOUR = ProblemCode.of("gva.no-labour");

  /** Employees count as full-time equivalents where their unit is not stated. */
  public static final ProblemCode EMPLOYEES_ASSUMED = ProblemCode.of("gva.employees-unit-assumed");

  /** An output, a pay bill or a use is negative. */
  public static final ProblemCode NEGATIVE = ProblemCode.of("gva.negative-amount");

  /** A table's rows, columns or totals do not fit together. */
  public static final ProblemCode SHAPE = ProblemCode.of("io.shape");

  /** An industry has no output, so its coefficients are undefined. */
  public static final ProblemCode ZERO_OUTPUT = ProblemCode.of("io.zero-output");

  /** The matrix I - A is singular, so there is no inverse. */
  public static final ProblemCode SINGULAR = ProblemCode.of("io.singular");

  /** The inverse has cells that are too large or too small to be written down. */
  public static final ProblemCode UNEVEN = ProblemCode.of("io.uneven");

  /** The inverse has a negative cell: demand would be met by making less. */
  public static final ProblemCode NOT_PRODUCTIVE = ProblemCode.of("io.not-productive");

  /** A table is larger than is solved exactly. */
  public static final ProblemCode TOO_LARGE = ProblemCode.of("io.too-large");

  /** A flow between industries is negative, as only some ways of making a table leave it. */
  public static final ProblemCode NEGATIVE_FLOW = ProblemCode.of("io.negative-flow");

  /** Two satellites of a table have one id. */
  public static final ProblemCode REPEATED = ProblemCode.of("io.repeated");

  /** Type II was asked of a table without households. */
  public static final ProblemCode NO_HOUSEHOLDS = ProblemCode.of("io.no-households");

  /** Type II divides household consumption by what industries pay, as no income is stated. */
  public static final ProblemCode INCOME_ASSUMED = ProblemCode.of("io.household-income-assumed");

  /** Type II counts what households spend again, which its sources warn about. */
  public static final ProblemCode TYPE_II = ProblemCode.of("io.type-ii");

  /** A deduction lies outside 0 to 1. */
  public static final ProblemCode SHARE = ProblemCode.of("additionality.share-out-of-range");

  /** A multiplier is negative or has a unit. */
  public static final ProblemCode MULTIPLIER = ProblemCode.of("additionality.multiplier");

  /** Two parts of an impact are counted in units that do not fit each other. */
  public static final ProblemCode CASES_DIFFER = ProblemCode.of("additionality.other-unit");

  /** A gross impact is negative. */
  public static final ProblemCode NEGATIVE_IMPACT = ProblemCode.of("additionality.negative-impact");

  private GvaCodes() {}
}
