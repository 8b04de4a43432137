package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One entry of a log: what happened, and when that was written down. Immutable and thread-safe.
 *
 * @param number its place in the log, from 1
 * @param recordedOn the day it was written down
 * @param event what happened
 */
public record LogEntry(int number, LocalDate recordedOn, LifecycleEvent event)
    implements DocumentOnly {
  /** Checks that nothing is missing. */
  public LogEntry {
    if (number < 1) {
      throw new IllegalArgumentException("The first entry of a log is number 1, not " + number);
    }
    Objects.requireNonNull(recordedOn, "recordedOn");
    Objects.requireNonNull(event, "event");
  }

  @Override
  public String toString() {
    return ShortText.of(number + ", recorded on " + recordedOn + ": " + event);
  }
}
