package io.github.socialvalue4j.calculate.sroi.simulation;

/** Told how far a simulation has come; may end it. Never called by two threads at once. */
@FunctionalInterface
public interface SimulationProgress {
  /** Lets a simulation run to its end. */
  SimulationProgress UNHEEDED = (done, draws) -> true;

  /**
   * Called after each block of draws.
   *
   * @param done how many draws are done
   * @param draws how many there will be
   * @return whether to go on
   */
  boolean proceed(long done, long draws);
}
