package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import java.util.Locale;

/** A result that is asked for in full has more figures than are written. */
public final class TooManyFiguresException extends RuntimeException {
  /** So many figures are written at most; a result that has more is refused. */
  public static final int MOST = 500_000;

  private static final long serialVersionUID = 1L;

  private static final ProblemCode CODE = ProblemCode.of("result.too-many-figures");

  /** How many figures there would be, or 0 if nobody counted further than the most. */
  private final long about;

  /** A result of which nobody counted the figures further than the most. */
  public TooManyFiguresException() {
    this(0);
  }

  /**
   * A result that would have far more figures than are written.
   *
   * @param about how many, as near as can be told before they are made
   */
  public TooManyFiguresException(long about) {
    super("More than " + MOST + " figures");
    this.about = about;
  }

  /** What to tell who asked. */
  public Problem problem() {
    return Problem.error(
        CODE,
        ProblemPath.root(),
        about > 0
            ? String.format(
                Locale.ROOT,
                "In full the result would have some %,d figures, and at most %,d are written; so"
                    + " many take up to 1 GB of memory.",
                rounded(),
                MOST)
            : String.format(
                Locale.ROOT,
                "In full the result would have more than %,d figures, the most that is written; so"
                    + " many take up to 1 GB of memory.",
                MOST),
        "Ask for the detail 'lines' instead, or split the document.");
  }

  /** To two digits: an estimate has no more. */
  private long rounded() {
    long step = 1;
    while (about / step >= 100) {
      step *= 10;
    }
    return about / step * step;
  }
}
