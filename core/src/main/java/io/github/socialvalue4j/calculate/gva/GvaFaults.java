package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with gross value added, input-output tables and additionality. */
public final class GvaFaults {
  private static final String INCOME_REMEDY =
      "State in 'income' all income of households, from whatever source: multipliers that leave"
          + " some of it out come out too large.";

  /** Neither a production nor an income account was given. */
  public static final Fault NO_ACCOUNT =
      Fault.error(
          "gva.no-account",
          "There is neither a production nor an income account.",
          "Give at least one.");

  /** Amounts of an account that are no money. */
  public static final Fault NO_CURRENCY =
      Fault.error(
          "gva.other-unit",
          "The amounts are counted in '{unit}', which is no currency.",
          "State them in money.");

  /** Amounts of one calculation are in different units. */
  public static final Fault OTHER_UNIT =
      Fault.error(
          "gva.other-unit",
          "{amount} is in '{unit}', the rest in '{others}'.",
          "State all amounts in one currency and of one period.");

  /** People or hours are counted in something that nobody is counted in. */
  public static final Fault LABOUR_UNIT =
      Fault.error(
          "gva.other-unit",
          "{number} is counted in '{unit}', and GVA for each of it would be no amount of money for"
              + " each of anyone.",
          "Count people or hours, in fte, paid-hour or a unit of your own such as x-person.");

  /** Production and income differ by more than the tolerance. */
  public static final Fault ACCOUNTS_DIFFER =
      Fault.warning(
          "gva.accounts-differ",
          "Production and income of {account} differ by {difference}, more than {tolerance}.",
          "Look for a cost or an income that only one account holds.");

  /** A number of people or hours is 0 or negative. */
  public static final Fault NO_LABOUR =
      Fault.error(
          "gva.no-labour",
          "{number} is {quantity}, and GVA is divided by it.",
          "State a number above 0, or leave it away.");

  /** A use is negative. */
  public static final Fault NEGATIVE_USE =
      Fault.warning(
          "gva.negative-amount",
          "{amount} is {quantity}: a negative use adds value.",
          "Check the sign; only subsidies on what was bought are negative.");

  /** An output or a pay bill is negative. */
  public static final Fault NEGATIVE =
      Fault.error(
          "gva.negative-amount",
          "{amount} is {quantity}, below 0.",
          "Check the sign; what is spent or made is stated as a positive amount.");

  /** A table has no industry. */
  public static final Fault NO_INDUSTRIES =
      Fault.error(
          "io.shape",
          "The table has {number} industries; 1 to {most} are solved.",
          "Name at least one industry, or merge some.");

  /** A table is larger than is solved exactly. */
  public static final Fault TOO_LARGE =
      Fault.error(
          "io.too-large",
          "The table has {number} industries; 1 to {most} are solved.",
          "Name at least one industry, or merge some.");

  /** Two industries have one name. */
  public static final Fault ONE_NAME =
      Fault.error(
          "io.shape",
          "Industries {one} and {other} have one name, '{name}', or names that look alike.",
          "Give each its own name.");

  /** A list has more or fewer cells than there are industries. */
  public static final Fault SIZE =
      Fault.error(
          "io.shape",
          "The list has {cells} for {industries}.",
          "Give one for each industry, in one order.");

  /** An industry has no output, so its coefficients are undefined. */
  public static final Fault ZERO_OUTPUT =
      Fault.error(
          "io.zero-output",
          "{industry} has an output of {output}.",
          "Leave the industry away, or merge it with another: its coefficients are undefined.");

  /** Households have no income. */
  public static final Fault NO_INCOME =
      Fault.error(
          "io.zero-output", "Households have an income of {income}.", "State an income above 0.");

  /** A flow between industries is negative, as only some ways of making a table leave it. */
  public static final Fault NEGATIVE_FLOW =
      Fault.warning(
          "io.negative-flow",
          "The cell is {cell}, below 0.",
          "Check the sign; only by-products that were moved leave negative flows.");

  /** The matrix I - A is singular, so there is no inverse. */
  public static final Fault SINGULAR =
      Fault.error(
          "io.singular",
          "I - A of {table} is singular: it has no inverse.",
          "Look for an industry that uses up all it makes, or a row that repeats another.");

  /** The inverse has cells that are too large or too small to be written down. */
  public static final Fault UNEVEN =
      Fault.error(
          "io.uneven",
          "The multipliers of {table} differ so widely that they cannot be written with 300 digits"
              + " before or after the point.",
          "Look for outputs and flows that are in different units, or an output of nearly 0.");

  /** The inverse has a negative cell: demand would be met by making less. */
  public static final Fault NOT_PRODUCTIVE =
      Fault.warning(
          "io.not-productive",
          "The inverse has a negative cell in {row}: more demand would mean less output.",
          "Check whether an industry uses more than it makes.");

  /** Two satellites of a table have one id. */
  public static final Fault REPEATED =
      Fault.error(
          "io.repeated", "There are two satellites '{satellite}'.", "Give each its own id.");

  /** Type II was asked of a table without households. */
  public static final Fault NO_HOUSEHOLDS =
      Fault.error(
          "io.no-households",
          "Type II needs what households earn and buy, and the table has neither.",
          "Give the household row and column, or ask for Type I.");

  /** Type II counts what households spend again, which its sources warn about. */
  public static final Fault TYPE_II =
      Fault.warning(
          "io.type-ii",
          "Type II of {table} counts what households spend again; statistical offices warn that"
              + " multipliers overstate, and induced ones most.",
          "Quote Type I beside it, and say that it assumes spare capacity and fixed prices.");

  /** A deduction lies outside 0 to 1. */
  public static final Fault SHARE =
      Fault.error(
          "additionality.share-out-of-range",
          "{share} is {value}, outside 0 to 1.",
          "State a share, 0.25 for 25%.");

  /** A multiplier is negative or has a unit. */
  public static final Fault MULTIPLIER =
      Fault.error(
          "additionality.multiplier",
          "The multiplier is {value}.",
          "State 1 for none, or the multiplier as a plain number of 0 or more.");

  /** Two cases are counted in different units. */
  public static final Fault CASES_DIFFER =
      Fault.error(
          "additionality.other-unit",
          "The intervention is counted in '{intervention}', the reference case in '{reference}'.",
          "Count both in one unit.");

  /** A gross impact is negative. */
  public static final Fault NEGATIVE_IMPACT =
      Fault.error(
          "additionality.negative-impact",
          "The gross impact is {quantity}; deductions would shrink it.",
          "State a harm as a positive quantity of its own, and take it off afterwards.");

  /** An impact and its gross impact are counted in different units. */
  public static final Fault IMPACT_UNIT =
      Fault.error(
          "additionality.other-unit",
          "The impact is counted in '{impact}', its gross impact in '{gross}'.",
          "State one unit, or leave out one of the two.");

  /** The value of a unit of an impact does not make money of it. */
  public static final Fault VALUE_UNIT =
      Fault.error(
          "additionality.other-unit",
          "The value is in '{unit}', but an impact counted in '{impact}' is worth '{currency}' only"
              + " by a value in '{fits}'.",
          "State the value in '{fits}' or leave its unit out; or correct the impact's unit or the"
              + " document's currency.");

  /** An account is in another money than the document. */
  public static final Fault OTHER_MONEY =
      Fault.error(
          "gva.other-unit",
          "{what} is in '{unit}', the document in '{currency}'.",
          "State all amounts in one currency and of one period.");

  /** Amounts of one list are in different units. */
  public static final Fault OTHER_UNIT_IN_LIST =
      Fault.error(
          "gva.other-unit",
          "The amount is in '{unit}', the first in '{first}'.",
          "State all amounts in one currency and of one period.");

  /** Employees count as full-time equivalents where their unit is not stated. */
  public static final Fault EMPLOYEES_ASSUMED =
      Fault.note(
          "gva.employees-unit-assumed",
          "The employees count as full-time equivalents, since their unit is not stated.",
          "Write \"employeesUnit\": fte if they are, or a unit of your own such as x-person.");

  /** No approach has all accounts, so what rests on a total is left out. */
  public static final Fault NO_COMMON_APPROACH =
      Fault.omission(
          "gva.no-common-approach",
          "GDP is left out: some accounts have only production and others only income, so neither"
              + " approach has a total.",
          "Give all accounts by one approach.");

  /** GDP rests on one approach where the other would give another number. */
  public static final Fault GDP_APPROACH =
      Fault.warning(
          "gva.gdp-approach",
          "GDP is made from GVA by production; made from GVA by income it would be {difference}"
              + " {direction}.",
          "Name the approach beside the figure, or mend the accounts until both agree.");

  /** Coefficients of household consumption whose divisor nobody states. */
  public static final Fault INCOME_OF_ONE =
      Fault.warning(
          "io.household-income-assumed",
          "The coefficients of household consumption are used as they stand, divided by 1: what"
              + " income their source divided consumption by is not stated.",
          INCOME_REMEDY);

  /** Type II divides household consumption by what industries pay, as no income is stated. */
  public static final Fault INCOME_ASSUMED =
      Fault.warning(
          "io.household-income-assumed",
          "Household consumption is divided by {income}, the compensation that the table's"
              + " industries pay, because the income of households is not stated.",
          INCOME_REMEDY);

  /** What industries pay is too long a number to divide by. */
  public static final Fault INCOME_TOO_LONG =
      Fault.error(
          "io.household-income-assumed",
          "What industries pay to households adds up to a number of more than 34 digits, which"
              + " household consumption cannot be divided by.",
          "State in 'income' what households earn, with at most 34 digits.");

  private GvaFaults() {}
}
