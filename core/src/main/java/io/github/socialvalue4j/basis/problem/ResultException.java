package io.github.socialvalue4j.basis.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Result#orThrow()} on a failed result; lists every problem. */
public final class ResultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ResultException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, ordered by path and code. */
  public List<Problem> problems() {
    return problems;
  }
}
