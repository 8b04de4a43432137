package io.github.socialvalue4j.model.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which way a measure is better. */
public enum Direction {
  /** More is better. */
  INCREASE,
  /** Less is better: incidents, emissions a year. */
  DECREASE;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<Direction> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Direction::code).toList();
  }
}
