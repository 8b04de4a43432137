package io.github.socialvalue4j.model.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * When each of the three points is due. Immutable and thread-safe.
 *
 * @param engagement the day of the baseline
 * @param completion the day of the outcomes
 * @param postCompletion the day of the impact
 */
public record PointSchedule(LocalDate engagement, LocalDate completion, LocalDate postCompletion) {
  /** Checks the order. */
  public PointSchedule {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(completion, "completion");
    Objects.requireNonNull(postCompletion, "postCompletion");
    if (completion.isBefore(engagement) || postCompletion.isBefore(completion)) {
      throw new IllegalArgumentException(
          "The three points follow one another, but these are "
              + engagement
              + ", "
              + completion
              + " and "
              + postCompletion);
    }
  }

  /** The first and last day of a contract, and twelve months after its last day: the default. */
  public static PointSchedule of(Period period) {
    return new PointSchedule(period.start(), period.end(), period.end().plusMonths(12));
  }

  /** When a point is due. */
  public LocalDate dueOn(MeasurementPoint point) {
    return switch (point) {
      case ENGAGEMENT -> engagement;
      case COMPLETION -> completion;
      case POST_COMPLETION -> postCompletion;
    };
  }

  /**
   * Its days by name, each as ISO text such as {@code 2024-12-31}; so it stands in a host's JSON.
   */
  @JsonValue
  public Map<String, String> days() {
    Map<String, String> days = new LinkedHashMap<>();
    days.put("engagement", engagement.toString());
    days.put("completion", completion.toString());
    days.put("postCompletion", postCompletion.toString());
    return Collections.unmodifiableMap(days);
  }
}
