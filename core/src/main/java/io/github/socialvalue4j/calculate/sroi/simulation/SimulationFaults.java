package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with a simulation. */
public final class SimulationFaults {
  /** There is no ratio to simulate. */
  public static final Fault NO_RATIO =
      Fault.error(
          "simulation.no-ratio",
          "The map states no inputs, so there is no ratio to simulate.",
          "State what was given.");

  /** A number is correlated that does not vary. */
  public static final Fault DOES_NOT_VARY =
      Fault.error(
          "simulation.correlation",
          "'{number}' is correlated but does not vary.",
          "Give it a distribution, or leave the correlation out.");

  /** A correlation is given twice. */
  public static final Fault CORRELATED_TWICE =
      Fault.error(
          "simulation.correlation",
          "The correlation of {first} and {second} is given twice.",
          "Give it once.");

  /** The inputs can come to nothing. */
  public static final Fault ZERO_INVESTMENT =
      Fault.error(
          "simulation.out-of-range",
          "The inputs can come to {least}, and nothing can be divided by 0.",
          "Let one input at least stay above 0.");

  /** A distribution or a correlation names no number of the map. */
  public static final Fault UNKNOWN_NUMBER =
      Fault.error("simulation.unknown-cell", "{unknown}", "Name a number of the map.");

  /** A distribution gives values that its number cannot have. */
  public static final Fault ENDS_OUT_OF_RANGE =
      Fault.error(
          "simulation.out-of-range",
          "The {cell} can be {allowed}, but the distribution gives {given}.",
          "Choose ends inside the range; give a normal distribution ends.");

  /** Deductions that are summed can come to more than 100%. */
  public static final Fault DEDUCTIONS_EXCEED_ONE =
      Fault.error(
          "simulation.out-of-range",
          "The deductions of row '{row}' can come to {most} when summed, above 1.",
          "Multiply deductions, which is the default, or lower the upper ends.");

  /** The run was ended early. */
  public static final Fault CANCELLED =
      Fault.error(
          "simulation.cancelled",
          "The run was ended before all {draws} draws were made.",
          "Run it again, with fewer draws or more threads.");

  /** No numbers can have all the correlations at once. */
  public static final Fault NOT_POSSIBLE_TOGETHER =
      Fault.error(
          "simulation.correlations-contradict",
          "No numbers can have all {correlations} correlations at once: their matrix"
              + " is not positive semi-definite.",
          "Bring the correlations nearer to 0, or leave out the least certain.");

  private SimulationFaults() {}
}
