package io.github.socialvalue4j.model.framework;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One question with a low, a central and a high answer, such as {@code WELLBY-low}, {@code
 * WELLBY-central} and {@code WELLBY-high}. The answers of one series never add up: a measure whose
 * id ends in such a word is one of them. Immutable and thread-safe.
 *
 * @param stem what is asked, such as {@code wellby}
 * @param answer which answer
 */
public record AnswerSeries(String stem, Answer answer) {
  /** Checks that nothing is missing. */
  public AnswerSeries {
    Objects.requireNonNull(stem, "stem");
    Objects.requireNonNull(answer, "answer");
  }

  /** Which answer, the one that counts where several are given first. */
  public enum Answer {
    /** The best estimate. */
    CENTRAL,
    /** The least. */
    LOW,
    /** The most. */
    HIGH
  }

  /** Whether two measures are answers to one question; a measure alone is no series. */
  public static boolean isOne(MeasureId one, MeasureId other) {
    Optional<String> stem = of(one).map(AnswerSeries::stem);
    return stem.isPresent() && stem.equals(of(other).map(AnswerSeries::stem));
  }

  /** The series that a measure is an answer of, if its id says so. */
  public static Optional<AnswerSeries> of(MeasureId measure) {
    String id = measure.value().toLowerCase(Locale.ROOT);
    int end = Math.max(Math.max(id.lastIndexOf('-'), id.lastIndexOf('_')), id.lastIndexOf('.'));
    if (end < 1) {
      return Optional.empty();
    }
    String stem = id.substring(0, end);
    return switch (id.substring(end + 1)) {
      case "low", "lower", "min" -> Optional.of(new AnswerSeries(stem, Answer.LOW));
      case "central", "mid", "middle", "medium", "best" ->
          Optional.of(new AnswerSeries(stem, Answer.CENTRAL));
      case "high", "higher", "upper", "max" -> Optional.of(new AnswerSeries(stem, Answer.HIGH));
      default -> Optional.empty();
    };
  }
}
