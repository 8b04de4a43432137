package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Who looked at a study's result, independent of whom, and when. What is left out is asked for by
 * the self-check. Immutable and thread-safe.
 *
 * @param by the person or body that verified it
 * @param independentOf of whom that body is independent, such as {@code the council and the
 *     schools}; or the empty text
 * @param on the day it was verified, if that is stated
 * @param how what was looked at, or the empty text
 */
public record StudyVerification(String by, String independentOf, Optional<LocalDate> on, String how)
    implements DocumentOnly {
  /** Checks that somebody is named. */
  public StudyVerification {
    if (by.isBlank()) {
      throw new IllegalArgumentException("A verification names who verified");
    }
    Objects.requireNonNull(independentOf, "independentOf");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(how, "how");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
