package io.github.socialvalue4j.examples.benchmarks;

/** How an uncertain number is distributed between its least and its greatest value. */
public enum Shape {
  /** Straight lines up to the mode and down from it. */
  TRIANGULAR,
  /** A beta distribution of shape 4. */
  PERT
}
