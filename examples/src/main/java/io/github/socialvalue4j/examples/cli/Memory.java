package io.github.socialvalue4j.examples.cli;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import java.util.List;

/** Whether a document fits into the memory that the program was given. */
final class Memory {
  private static final ProblemCode TOO_LARGE = ProblemCode.of("program.document-too-large");
  private static final ProblemCode SPENT = ProblemCode.of("program.out-of-memory");
  private static final long MEGABYTE = 1024 * 1024;

  /** What the program itself needs, and the shipped tables. */
  private static final long PROGRAM = 24 * MEGABYTE;

  /**
   * The least number of bytes of memory that a byte of a document takes while it is evaluated, as
   * measured with 100,000 quantities and with 200,000 records at the detail of totals.
   */
  private static final long LEAST_TIMES = 8;

  private static final String ROADS =
      "Start Java with a larger heap, such as -Xmx4g, ask for the detail 'totals', or split the"
          + " document.";

  private Memory() {}

  /** The answer, or a refusal where memory would run out before there is one. */
  static Evaluated evaluate(DocumentEvaluator evaluator, byte[] document) {
    long needed = PROGRAM + LEAST_TIMES * document.length;
    long most = Runtime.getRuntime().maxMemory();
    return needed > most
        ? Evaluated.ofProblems(List.of(tooLarge(document.length, needed, most)))
        : evaluator.evaluate(document);
  }

  private static Problem tooLarge(long length, long needed, long most) {
    return Problem.error(
        TOO_LARGE,
        ProblemPath.root(),
        "This document has "
            + length
            + " bytes, and its evaluation needs at least "
            + needed / MEGABYTE
            + " MB of memory; the program has "
            + most / MEGABYTE
            + " MB, so the limit is "
            + Math.max(0, (most - PROGRAM) / LEAST_TIMES)
            + " bytes.",
        ROADS);
  }

  /** Memory ran out on the way. */
  static Problem spent() {
    return Problem.error(
        SPENT,
        ProblemPath.root(),
        "This document needs more memory than the program has, "
            + Runtime.getRuntime().maxMemory() / MEGABYTE
            + " MB.",
        ROADS);
  }
}
