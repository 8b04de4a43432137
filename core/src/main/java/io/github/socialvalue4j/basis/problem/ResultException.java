package io.github.socialvalue4j.basis.problem;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by {@link Result#orThrow()} on a failed result and by {@link Result#completeOrThrow()} on
 * a partial one too. The message has a line for each problem, the gravest first, up to {@value
 * #LINES}; {@link #problems()} has them all.
 */
public final class ResultException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 50;

  private final transient List<Problem> problems;

  ResultException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    String lines =
        problems.stream()
            // The sort is stable, so problems of one severity stay ordered by path and code.
            .sorted(Comparator.comparing(Problem::severity))
            .limit(LINES)
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - LINES;
    return more > 0 ? lines + "\n..., and " + more + " more" : lines;
  }

  /** Every problem, ordered by path and code; none after the exception was serialised. */
  public List<Problem> problems() {
    // Problems do not travel with a serialised exception; its message does.
    return problems == null ? List.of() : problems;
  }
}
