package io.github.socialvalue4j.calculate.sroi.sensitivity;

import io.github.socialvalue4j.basis.problem.Fault;

/**
 * What can be wrong with what is tried on an impact map: scenarios, swings and switching values.
 */
public final class SensitivityFaults {
  /** A scenario leaves no outcome. */
  public static final Fault SCENARIO_WITHOUT_OUTCOME =
      Fault.error(
          "sroi.no-outcomes",
          "The scenario leaves no outcome.",
          "Leave one outcome at least in the map.");

  /** The inputs of a scenario come to nothing. */
  public static final Fault SCENARIO_WITHOUT_INVESTMENT =
      Fault.error(
          "sroi.zero-investment",
          "The scenario's inputs come to 0, and nothing can be divided by 0.",
          "Let one input at least stay above 0.");

  /** Points are added to a number that is no share. */
  public static final Fault POINTS_OF_NO_SHARE =
      Fault.error(
          "sroi.change-not-possible",
          "Only a share rises by points, but {number} is none.",
          "Set it, or multiply it.");

  /** A change names what an earlier one took out. */
  public static final Fault REMOVED_EARLIER =
      Fault.error(
          "sroi.change-not-possible",
          "{what} was removed by an earlier change of the scenario.",
          "Take out this change or the earlier one.");

  /** A swing names every row. */
  public static final Fault SWING_OF_EVERY_ROW =
      Fault.error(
          "sroi.unknown-cell",
          "A swing moves one number, but this names every row.",
          "Name one number; a scenario may change every row.");

  /** The ratio is asked for its sensitivity, and there is none. */
  public static final Fault NO_SENSITIVITY =
      Fault.error(
          "sroi.no-inputs",
          "There is no ratio, so it has no sensitivity.",
          "State the inputs of the map.");

  /** A change that is tried lets the inputs come to nothing. */
  public static final Fault TRIED_WITHOUT_INVESTMENT =
      Fault.error(
          "sroi.zero-investment",
          "The inputs would come to 0, and nothing can be divided by 0.",
          "Let the inputs stay above 0.");

  /** A change names a cell that no row has. */
  public static final Fault UNKNOWN_CELL =
      Fault.error(
          "sroi.unknown-cell", "No row of the map has a {cell}.", "Name a cell that some row has.");

  /** A reference names no number of the map. */
  public static final Fault UNKNOWN_NUMBER =
      Fault.error("sroi.unknown-cell", "{unknown}", "Name a number of the map.");

  /** A reference names no outcome of the map. */
  public static final Fault UNKNOWN_OUTCOME =
      Fault.error("sroi.unknown-cell", "{unknown}", "Name an outcome of the map.");

  /** Every row is named where one number is asked for. */
  public static final Fault ONE_NUMBER =
      Fault.error(
          "sroi.unknown-cell",
          "Here one number is named, but '{reference}' names every row.",
          "Name one number; a scenario may change every row.");

  private SensitivityFaults() {}
}
