package io.github.socialvalue4j.model.lifecycle;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * From when one looks: what had happened by one day, as far as it was on record by another.
 * Immutable and thread-safe.
 *
 * @param occurredBy events up to this day
 * @param recordedBy records up to this day
 */
public record AsOf(LocalDate occurredBy, LocalDate recordedBy) {
  /** Checks that nothing is missing. */
  public AsOf {
    Objects.requireNonNull(occurredBy, "occurredBy");
    Objects.requireNonNull(recordedBy, "recordedBy");
  }

  /** What had happened and was on record by one day. */
  public static AsOf of(LocalDate day) {
    return new AsOf(day, day);
  }

  @Override
  public String toString() {
    return occurredBy.equals(recordedBy)
        ? occurredBy.toString()
        : occurredBy + " as recorded by " + recordedBy;
  }

  /**
   * Its days by name, each as ISO text such as {@code 2024-12-31}; so it stands in a host's JSON.
   */
  @JsonValue
  public Map<String, String> days() {
    Map<String, String> days = new LinkedHashMap<>();
    days.put("occurredBy", occurredBy.toString());
    days.put("recordedBy", recordedBy.toString());
    return Collections.unmodifiableMap(days);
  }
}
