package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * From when to when an edition is in force, as its publisher states it. What is not stated is not
 * guessed: such an edition is never picked by date. Immutable and thread-safe.
 *
 * @param from the first day, if stated
 * @param to the last day, if stated; none with a stated first day means until further notice
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) implements DocumentOnly {
  /** Checks the order. */
  public Validity {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "An edition ends on " + to.get() + ", before it begins on " + from.get());
    }
  }

  /** Not stated. */
  public static Validity notStated() {
    return new Validity(Optional.empty(), Optional.empty());
  }

  /** From a day until further notice. */
  public static Validity from(LocalDate firstDay) {
    return new Validity(Optional.of(firstDay), Optional.empty());
  }

  /** From a day to a day, both included. */
  public static Validity between(LocalDate firstDay, LocalDate lastDay) {
    return new Validity(Optional.of(firstDay), Optional.of(lastDay));
  }

  /** Whether the first day is stated. */
  public boolean isStated() {
    return from.isPresent();
  }

  /** Whether a day lies in it; never, if the first day is not stated. */
  public boolean contains(LocalDate day) {
    return from.isPresent()
        && !day.isBefore(from.get())
        && (to.isEmpty() || !day.isAfter(to.get()));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
