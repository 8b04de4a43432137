package io.github.socialvalue4j.calculate.sroi.review;

import java.util.List;
import java.util.Objects;

/**
 * What a map says to a question. Immutable and thread-safe.
 *
 * @param question what was asked
 * @param verdict how the map stands
 * @param reasons why, one sentence each
 */
public record ReviewAnswer(Question question, Verdict verdict, List<String> reasons) {
  /** Copies the reasons; a verdict without one helps nobody. */
  public ReviewAnswer {
    Objects.requireNonNull(question, "question");
    Objects.requireNonNull(verdict, "verdict");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A verdict has a reason");
    }
  }

  /** How a map can stand. */
  public enum Verdict {
    /** As it should be. */
    MET,
    /** In part. */
    PARTLY,
    /** Not, as far as the map shows. */
    NOT_MET,
    /** The map cannot tell; somebody has to answer it. */
    CANNOT_TELL
  }

  @Override
  public String toString() {
    return question.code() + ": " + verdict + ", " + String.join(" ", reasons);
  }
}
