package io.github.socialvalue4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.Evaluated;
import java.util.List;

/**
 * The answer to one line among others. Whatever happens in one line, the next has its answer: a
 * document that needs more memory than there is, or finds a fault of this program, is answered with
 * a problem like any other.
 */
final class LineAnswer {
  private static final ProblemCode FAULT = ProblemCode.of("program.fault");

  /** Made beforehand: when memory has run out, this much may not be left. */
  private static final LineAnswer NO_MEMORY =
      new LineAnswer(Evaluated.ofProblems(List.of(Memory.spent())).line().getBytes(UTF_8), true);

  private final byte[] text;
  private final boolean isFailed;

  private LineAnswer(byte[] text, boolean isFailed) {
    this.text = text;
    this.isFailed = isFailed;
  }

  /**
   * Evaluates a line.
   *
   * @param isLost whether the line itself was too long for the memory
   */
  static LineAnswer of(DocumentEvaluator evaluator, byte[] line, boolean isLost) {
    if (isLost) {
      return NO_MEMORY;
    }
    try {
      Evaluated answer = Memory.evaluate(evaluator, line);
      return new LineAnswer(answer.line().getBytes(UTF_8), answer.isFailed());
    } catch (OutOfMemoryError e) {
      return NO_MEMORY;
    } catch (RuntimeException | StackOverflowError e) {
      Problem problem =
          Problem.error(
              FAULT,
              ProblemPath.root(),
              "This document met a fault of the program.",
              "Please report it with the document; the other lines are answered.");
      return new LineAnswer(Evaluated.ofProblems(List.of(problem)).line().getBytes(UTF_8), true);
    }
  }

  /** Prints it as a line. */
  void print(Streams streams) {
    streams.print(text);
  }

  /** Whether there is no result. */
  boolean isFailed() {
    return isFailed;
  }
}
