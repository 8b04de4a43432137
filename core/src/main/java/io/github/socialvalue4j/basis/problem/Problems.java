package io.github.socialvalue4j.basis.problem;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Collects problems while an input is read, so that ten faults are reported in one answer. A
 * problem said twice is kept once. Mutable, for use by one thread inside one call; never part of a
 * result.
 */
public final class Problems implements DocumentOnly {
  private final TreeSet<Problem> found = new TreeSet<>();

  /** Starts with none. */
  public Problems() {}

  /** Adds one. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds all. */
  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /** Whether one of them is an {@link Severity#ERROR}. */
  public boolean hasErrors() {
    return has(Severity.ERROR);
  }

  private boolean has(Severity severity) {
    return found.stream().anyMatch(p -> p.severity() == severity);
  }

  /** All of them, ordered by path and code. */
  public List<Problem> list() {
    return List.copyOf(found);
  }

  /**
   * The result these problems make of a value: failed when one is an error (the value is then not
   * even made), partial when one is an omission, complete otherwise.
   *
   * @param value makes the value; called only when no problem is an error
   */
  public <T> Result<T> toResult(Supplier<? extends T> value) {
    if (hasErrors()) {
      return Result.failed(list());
    }
    T made = value.get();
    return has(Severity.OMISSION) ? Result.partial(made, list()) : Result.complete(made, list());
  }

  @Override
  public String toString() {
    return ShortText.of("problems: " + ShortText.list(found));
  }
}
