package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with making a table from another, and with using one under its licence. */
public final class ProxyFaults {
  /** A local value is for a measure that the table does not have. */
  public static final Fault LOCAL_MEASURE_UNKNOWN =
      Fault.error(
          "table.local-measure-unknown",
          "{measure} has a value for {area} and no row in {table}.",
          "Give local values for measures of the table.");

  /** A local factor is for a measure that has no value. */
  public static final Fault NO_VALUE_TO_MULTIPLY =
      Fault.error(
          "table.nothing-to-adjust",
          "{table} has no value of {measure} that could be multiplied by {factor}.",
          "Give the area's own value instead of a factor.");

  /** Two conversions lead from one unit. */
  public static final Fault TWO_CONVERSIONS =
      Fault.error(
          "table.local-value-twice",
          "Two conversions lead from {unit}.",
          "Keep the one that is meant.");

  /** A conversion leads from a unit in which nothing is counted. */
  public static final Fault NO_UNIT_TO_CONVERT =
      Fault.error(
          "table.nothing-to-adjust",
          "{table} counts nothing in {unit}.",
          "Convert from a unit of the table.");

  /** A measure has two values for one area. */
  public static final Fault TWO_LOCAL_VALUES =
      Fault.error(
          "table.local-value-twice",
          "{measure} has two values for {area}.",
          "Keep the one that is meant.");

  /** The source of a table does not say whether a use is allowed. */
  public static final Fault LICENCE_NOT_STATED =
      Fault.warning(
          "licence.not-stated",
          "The source of {table} does not say whether {use} is allowed; its licence"
              + " reads: {licence}. Attribution: {attribution}.",
          "Ask the publisher before you rely on it.");

  /** The licence of a table refuses a use. */
  public static final Fault LICENCE_REFUSED =
      Fault.error(
          "licence.refused",
          "The licence of {table}, {licence}, refuses {use}. Attribution: {attribution}.",
          "{remedy}");

  private ProxyFaults() {}
}
