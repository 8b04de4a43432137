package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Problems of one severity and code that one thing remedies. */
  record Group(Severity severity, ProblemCode code, String remedy, List<Problem> problems) {}

  /** The problems, gravest first, those with one remedy together. */
  List<Group> groups() {
    Map<Problem, List<Problem>> alike = new LinkedHashMap<>();
    problems.stream()
        .sorted(Comparator.comparing(Problem::severity))
        .forEach(p -> alike.computeIfAbsent(kindOf(p), k -> new ArrayList<>()).add(p));
    List<Group> groups = new ArrayList<>();
    alike.forEach(
        (kind, all) -> groups.add(new Group(kind.severity(), kind.code(), kind.remedy(), all)));
    return groups;
  }

  private static Problem kindOf(Problem problem) {
    return new Problem(
        problem.severity(), problem.code(), ProblemPath.root(), "any", problem.remedy());
  }

  /** Where in the input a problem lies. */
  static String place(Problem problem) {
    String path = problem.path().toString();
    return path.isEmpty() ? "/" : path;
  }

  @Override
  public <R> R read(BlockReader<R> reader) {
    return reader.problems(this);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.count(problems.size(), "problem"));
  }
}
