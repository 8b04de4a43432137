package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with numbers of a map that are taken from observations. */
public final class ObservedFaults {
  /** A group that is observed, or compared with, has no members. */
  public static final Fault NOBODY =
      Fault.error(
          "observed.out-of-range",
          "A group has more than 0 members, but these have {comparison} and {size}.",
          "State the size of both groups.");

  /** No change until completion was observed. */
  public static final Fault NOT_OBSERVED =
      Fault.error(
          "observed.not-observed",
          "Of {measure} in contract {contract} no change until completion is known.",
          "Record the observation, or state the quantity as an assumption.");

  /** Post completion was observed too soon after completion for a drop-off a year. */
  public static final Fault TOO_SOON =
      Fault.error(
          "observed.too-soon",
          "Post completion, {to}, is {years} years after completion, {from}; a"
              + " drop-off a year needs 0.25 or more.",
          "Correct the dates, or observe again later.");

  /** Nothing changed until completion, so no share of it can be observed. */
  public static final Fault NO_CHANGE =
      Fault.error(
          "observed.no-change",
          "Nothing changed until completion, so there is no share of it to observe.",
          "State the number as an assumption, or exclude the row.");

  /** An observed share lies outside 0 to 1. */
  public static final Fault SHARE_OUT_OF_RANGE =
      Fault.error(
          "observed.out-of-range",
          "The observed {number} is {value}, outside 0 to 1, and is not cut to fit.",
          "Look at the observations; state an assumption with its source if they stand.");

  /** Completion was observed before the baseline. */
  public static final Fault NOT_IN_ORDER =
      Fault.error(
          "observed.not-in-order",
          "Completion was observed on {completion}, before the baseline of {baseline}.",
          "Correct the days: the baseline is what there was before.");

  private ObservedFaults() {}
}
