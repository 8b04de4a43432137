package io.github.socialvalue4j.model.contract;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * From a day to a day, both included. Immutable and thread-safe.
 *
 * @param start the first day
 * @param end the last day
 */
public record Period(LocalDate start, LocalDate end) {
  /** Checks the order. */
  public Period {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "A period ends on or after the day it starts, but this runs from "
              + start
              + " to "
              + end);
    }
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  @Override
  public String toString() {
    return start + " to " + end;
  }

  /**
   * Its days by name, each as ISO text such as {@code 2024-12-31}; so it stands in a host's JSON.
   */
  @JsonValue
  public Map<String, String> days() {
    Map<String, String> days = new LinkedHashMap<>();
    days.put("start", start.toString());
    days.put("end", end.toString());
    return Collections.unmodifiableMap(days);
  }
}
