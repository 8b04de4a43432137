package io.github.socialvalue4j.present.exchange.result;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;

/** A result that is asked for in full has more figures than are written. */
public final class TooManyFiguresException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final ProblemCode CODE = ProblemCode.of("result.too-many-figures");

  TooManyFiguresException() {
    super("More than " + FigureBook.MOST + " figures");
  }

  /** What to tell who asked. */
  public Problem problem() {
    return Problem.error(
        CODE,
        ProblemPath.root(),
        String.format(
            java.util.Locale.ROOT,
            "In full the result would have more than %,d figures, the most that is written; so many"
                + " take up to 1 GB of memory.",
            FigureBook.MOST),
        "Ask for the detail 'lines' instead, or split the document.");
  }
}
