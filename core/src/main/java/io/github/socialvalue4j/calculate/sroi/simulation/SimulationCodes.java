package io.github.socialvalue4j.calculate.sroi.simulation;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The kinds of problem of a simulation. */
public final class SimulationCodes {
  /** A distribution is for a number the map has not. */
  public static final ProblemCode UNKNOWN_CELL = ProblemCode.of("simulation.unknown-cell");

  /** A distribution gives values that its number may not have. */
  public static final ProblemCode OUT_OF_RANGE = ProblemCode.of("simulation.out-of-range");

  /** A correlation names a number without a distribution, or the same pair twice. */
  public static final ProblemCode CORRELATION = ProblemCode.of("simulation.correlation");

  /** No numbers can have all the correlations that are asked for. */
  public static final ProblemCode NOT_POSSIBLE_TOGETHER =
      ProblemCode.of("simulation.correlations-contradict");

  /** The map has no inputs, so that there is no ratio to simulate. */
  public static final ProblemCode NO_RATIO = ProblemCode.of("simulation.no-ratio");

  /** The run was ended before it was done. */
  public static final ProblemCode CANCELLED = ProblemCode.of("simulation.cancelled");

  private SimulationCodes() {}
}
