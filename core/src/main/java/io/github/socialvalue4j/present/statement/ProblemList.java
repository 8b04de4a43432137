package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Severity;
import java.util.List;

/**
 * Problems, each with what to do about it. Immutable and thread-safe.
 *
 * @param problems the problems
 */
public record ProblemList(List<Problem> problems) implements Block {

  /** Copies the list. */
  public ProblemList {
    problems = List.copyOf(problems);
  }

  /** What a severity means to a reader. */
  static String inWords(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case OMISSION -> "Left out";
      case WARNING -> "Please check";
      case NOTE -> "Note";
    };
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.problems(this);
  }
}
