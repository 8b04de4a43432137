package io.github.socialvalue4j.present.exchange.constraint;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;

/**
 * What is wrong with a value, before anybody knows where it stands. Immutable and thread-safe.
 *
 * @param code the stable name of the fault
 * @param message a sentence with the value in it
 * @param remedy what to do about it
 */
public record Fault(ProblemCode code, String message, String remedy) {
  static Fault of(String code, String message, String remedy) {
    return new Fault(ProblemCode.of(code), message, remedy);
  }

  /** The fault as an error at a place. */
  public Problem at(ProblemPath path) {
    return Problem.error(code, path, message, remedy);
  }
}
