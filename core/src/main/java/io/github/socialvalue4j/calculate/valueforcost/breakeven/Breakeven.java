package io.github.socialvalue4j.calculate.valueforcost.breakeven;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to one question of breakeven: at once, always, once, lost, several times or never,
 * with its reason and every point. "Never" is an answer and not a failure. Immutable and
 * thread-safe.
 *
 * @param by what is varied until value equals the target number of times the cost
 * @param subject which deduction, or what else the question names; empty if there is only one
 * @param answer the answer
 * @param points every point, in order; none unless the answer is {@link Answer#ONCE}, {@link
 *     Answer#LOST} or {@link Answer#SEVERAL_TIMES}
 * @param targetRatio how many times the cost, above 0, without unit
 * @param reason the answer in a sentence
 */
public record Breakeven(
    By by,
    String subject,
    Answer answer,
    List<BreakevenPoint> points,
    Figure targetRatio,
    String reason)
    implements DocumentOnly {
  /** Checks that the points fit the answer. */
  public Breakeven {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(targetRatio, "targetRatio");
    points = List.copyOf(points);
    boolean fits =
        switch (answer) {
          case AT_ONCE, ALWAYS, NEVER -> points.isEmpty();
          case ONCE, LOST -> points.size() == 1;
          case SEVERAL_TIMES -> points.size() >= 2;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "A breakeven '" + answer.code() + "' does not have " + points.size() + " points");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A breakeven says why");
    }
  }

  /** What is varied. */
  public enum By {
    /** Time, with amounts as they stand. */
    TIME,
    /** Time, with discounted amounts. */
    DISCOUNTED_TIME,
    /** The quantity delivered. */
    VOLUME,
    /** What one unit is worth. */
    PROXY_VALUE,
    /** One deduction, such as deadweight. */
    DEDUCTION;

    /** As documents write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a breakeven can be. */
  public enum Answer {
    /** From the start, and for good. */
    AT_ONCE,
    /** Value and cost are the same number of times each other whatever is varied. */
    ALWAYS,
    /** At one point, and for good. */
    ONCE,
    /** Only until one point: there from the start, and then lost for good. */
    LOST,
    /** Reached and lost, or lost and reached; each passing is a point. */
    SEVERAL_TIMES,
    /** At no point in the range. */
    NEVER;

    /** As documents write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The first point, if there is one. */
  public Optional<BreakevenPoint> first() {
    return points.stream().findFirst();
  }

  @Override
  public String toString() {
    // Over time there is no subject; a breakeven of a quantity or a deduction is told by both.
    return ShortText.of(
        ShortText.titled(by.code(), subject)
            + ": "
            + answer.code()
            + (points.isEmpty() ? "" : " at " + points.get(0).at().quantity()));
  }
}
