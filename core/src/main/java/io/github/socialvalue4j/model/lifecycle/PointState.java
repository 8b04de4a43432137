package io.github.socialvalue4j.model.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is known of a measure at one point. */
public enum PointState {
  /** There is a reading. */
  OBSERVED,
  /** The point lies ahead: nothing is missing. */
  NOT_YET_DUE,
  /** The point has passed and there is no reading. Missing is never zero. */
  MISSING,
  /** There was a reading, and a correction replaced it. */
  SUPERSEDED;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<PointState> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(PointState::code).toList();
  }
}
