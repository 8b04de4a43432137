package io.github.socialvalue4j.model.framework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a measure behaves in time. */
public enum Nature {
  /** Adds up over time: hours given, pounds spent. */
  FLOW,
  /** Stands at a point in time: people in work, tonnes a year. Only the change counts. */
  LEVEL,
  /** A part of a whole at a point in time. Shares of different wholes are never summed. */
  SHARE;

  /** As data files and documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<Nature> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Nature::code).toList();
  }
}
