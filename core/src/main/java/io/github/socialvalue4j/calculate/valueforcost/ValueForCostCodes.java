package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with value for cost. */
public final class ValueForCostCodes {
  /** A cost is below 0. */
  public static final ProblemCode COST_NEGATIVE = ProblemCode.of("cost.negative");

  /** Costs are in several currencies, or in none. */
  public static final ProblemCode COST_CURRENCY = ProblemCode.of("cost.currency");

  /** One cost has two amounts in a year. */
  public static final ProblemCode COST_OVERLAP = ProblemCode.of("cost.overlap");

  /** A cost lies outside the years there are. */
  public static final ProblemCode COST_YEAR = ProblemCode.of("cost.year");

  /** A share of optimism bias is out of range. */
  public static final ProblemCode COST_OPTIMISM = ProblemCode.of("cost.optimism");

  /** Values and costs are in several currencies. */
  public static final ProblemCode CURRENCY = ProblemCode.of("value-for-cost.currency");

  /** Values and costs stand in several price bases, and no series to convert them is named. */
  public static final ProblemCode PRICE_BASES = ProblemCode.of("value-for-cost.price-bases");

  /** Nobody says in whose prices the amounts stand. */
  public static final ProblemCode NO_PRICE_BASE =
      ProblemCode.of("value-for-cost.price-base-not-stated");

  /** There are costs and nothing they are spent for. */
  public static final ProblemCode NO_VALUES = ProblemCode.of("value-for-cost.no-values");

  /** There are values and nothing is spent, so there is no ratio. */
  public static final ProblemCode NO_COSTS = ProblemCode.of("value-for-cost.no-costs");

  /** A value stands twice under one name with the same amounts, and both are counted. */
  public static final ProblemCode STATED_TWICE = ProblemCode.of("value-for-cost.stated-twice");

  /** Unlike kinds of value are not added, because no policy says so. */
  public static final ProblemCode KINDS_APART = ProblemCode.of("value-for-cost.kinds-apart");

  /** The policy does not add a kind of value that is there. */
  public static final ProblemCode KIND_NOT_COUNTED =
      ProblemCode.of("value-for-cost.kind-not-counted");

  /** The discount schedule does not reach the last year. */
  public static final ProblemCode BEYOND_SCHEDULE =
      ProblemCode.of("value-for-cost.beyond-schedule");

  /** A plan for one measure has more deductions than can be answered one by one. */
  public static final ProblemCode TOO_MANY_DEDUCTIONS =
      ProblemCode.of("breakeven.too-many-deductions");

  private ValueForCostCodes() {}
}
