package io.github.socialvalue4j.examples.fuzz;

import io.github.socialvalue4j.basis.problem.Problem;
import java.util.List;

/**
 * A reader of the library, to be tried with changed inputs.
 *
 * @param name for reports
 * @param isJson whether inputs are JSON documents, else lines and cells
 * @param samples inputs that it reads without fault
 * @param reading what it makes of an input
 */
record Reader(String name, boolean isJson, List<String> samples, Reading reading) {
  /**
   * Whether a file may hold several JSON texts one after another; the first step of a place is then
   * the number of the text.
   */
  boolean hasSeveral() {
    return name.equals("open contracting");
  }

  /** Whether its documents carry a digest that would refuse every changed one. */
  boolean hasDigest() {
    return name.equals("results");
  }

  /** What a reader made of an input: all that it said, as bytes to compare, and its problems. */
  record Answer(String text, List<Problem> problems) {}

  /** Reads an input; whatever it throws is a fault of the library. */
  interface Reading {
    Answer of(byte[] input) throws Exception;
  }
}
