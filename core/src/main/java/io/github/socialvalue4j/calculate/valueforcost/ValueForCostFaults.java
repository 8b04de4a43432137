package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with values set against costs, and with a breakeven. */
public final class ValueForCostFaults {
  /** One cost has two amounts in a year. */
  public static final Fault COST_OVERLAP =
      Fault.error(
          "cost.overlap",
          "The cost '{cost}' has two amounts in year {year}, in lines {first} and" + " {second}.",
          "Let its periods follow each other, or give the costs names of their own.");

  /** Costs are in several currencies. */
  public static final Fault COST_CURRENCIES =
      Fault.error(
          "cost.currency",
          "The costs are in {currencies}.",
          "Give every cost in one currency, converted at a rate that you name.");

  /** A cost is below 0. */
  public static final Fault COST_NEGATIVE =
      Fault.error(
          "cost.negative",
          "The cost '{cost}' is {amount} in year {year}.",
          "Give a saving as a value, so that the ratio sets value against all that is" + " spent.");

  /** A cost is in no currency. */
  public static final Fault COST_CURRENCY =
      Fault.error(
          "cost.currency",
          "The cost '{cost}' is in {unit}, which is no currency.",
          "Give it in money.");

  /** A cost lies outside the years there are. */
  public static final Fault COST_YEAR =
      Fault.error(
          "cost.year",
          "The cost '{cost}' has an amount in year {year}, but years run from 0 to" + " {last}.",
          "Count years from 0, the first of the programme.");

  /** A share of optimism bias is out of range. */
  public static final Fault COST_OPTIMISM =
      Fault.error(
          "cost.optimism",
          "The optimism bias of '{cost}' has an upper bound below 0 or a mitigation"
              + " outside 0 to 1.",
          "Write both as shares, 0.24 for 24%.");

  /** Values and costs are in several currencies. */
  public static final Fault CURRENCY =
      Fault.error(
          "value-for-cost.currency",
          "Values and costs are in {currencies}.",
          "Give them in one currency, converted at a rate that you name.");

  /** Values and costs stand in several price bases, and are taken as they stand. */
  public static final Fault PRICE_BASES_AS_GIVEN =
      Fault.warning(
          "value-for-cost.price-bases",
          "{bases} They are added as they stand.",
          "Name a series of prices that converts them.");

  /** Values and costs stand in several price bases, and no series to convert them is named. */
  public static final Fault PRICE_BASES =
      Fault.error(
          "value-for-cost.price-bases",
          "{bases}",
          "Name a series of prices that converts them, or choose to take them as given.");

  /** Nobody says in whose prices the amounts stand. */
  public static final Fault NO_PRICE_BASE =
      Fault.warning(
          "value-for-cost.price-base-not-stated",
          "Nobody says in whose prices values and costs stand; they are taken to share"
              + " one year's.",
          "State the price base of values and costs, such as 'calendar 2024'.");

  /** A value stands twice under one name with the same amounts, and both are counted. */
  public static final Fault STATED_TWICE =
      Fault.warning(
          "value-for-cost.stated-twice",
          "The value '{value}' is stated twice with the same amounts, as number"
              + " {first} and as number {second} of the values. Both are counted.",
          "Take one of them out, or name each for what it is.");

  /** The discount schedule does not reach the last year. */
  public static final Fault BEYOND_SCHEDULE =
      Fault.error(
          "value-for-cost.beyond-schedule",
          "The amounts reach year {year}, which {schedule} cannot discount; it ends at"
              + " {last}.",
          "Use a schedule that reaches further, or end the comparison earlier.");

  /** There are neither values nor costs. */
  public static final Fault NO_VALUES_NO_COSTS =
      Fault.warning(
          "value-for-cost.no-values",
          "There are no values and no costs.",
          "Give the values that the costs are spent for; missing is not zero.");

  /** There are costs and nothing they are spent for. */
  public static final Fault NO_VALUES =
      Fault.warning(
          "value-for-cost.no-values",
          "There are costs and no values.",
          "Give the values that the costs are spent for; missing is not zero.");

  /** There are values and nothing is spent, so there is no ratio. */
  public static final Fault NO_COSTS =
      Fault.warning(
          "value-for-cost.no-costs",
          "Nothing is spent, so there is no ratio of value to cost.",
          "Give what the programme costs, staff time and gifts in kind included.");

  /** Unlike kinds of value are not added, because no policy says so. */
  public static final Fault KINDS_APART =
      Fault.note(
          "value-for-cost.kinds-apart",
          "The kinds {kinds} are not added under the policy {policy}; each has a ratio"
              + " of its own.",
          "Name a policy that adds them, if you mean to.");

  /** The policy does not add a kind of value that is there. */
  public static final Fault KIND_NOT_COUNTED =
      Fault.omission(
          "value-for-cost.kind-not-counted",
          "The policy {policy} leaves out the kind {kind}.",
          "Read its own account, or name a policy that adds it.");

  /** A plan for one measure has more deductions than can be answered one by one. */
  public static final Fault TOO_MANY_DEDUCTIONS =
      Fault.error(
          "breakeven.too-many-deductions",
          "There are {deductions} deductions, at most {most} may be: the answer about"
              + " each names all others.",
          "Multiply what the smaller ones leave, and state them as one deduction.");

  private ValueForCostFaults() {}
}
