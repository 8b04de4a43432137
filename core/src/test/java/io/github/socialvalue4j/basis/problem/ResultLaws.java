package io.github.socialvalue4j.basis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResultLaws {

  @Provide
  Arbitrary<Set<Problem>> problems() {
    return Combinators.combine(
            Arbitraries.of(Severity.class),
            Arbitraries.of("a.b", "a.c", "b.a"),
            Arbitraries.of("", "/rows/9", "/rows/10", "/rows/1a"),
            Arbitraries.of("One.", "Two."))
        .as(
            (severity, code, path, message) ->
                new Problem(
                    severity, ProblemCode.of(code), ProblemPath.parse(path), message, "Look."))
        .set()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<Result<Integer>> results() {
    return Combinators.combine(problems(), Arbitraries.integers())
        .as((problems, value) -> result(problems, value));
  }

  @Provide
  Arbitrary<Function<Integer, Result<Integer>>> steps() {
    return Combinators.combine(problems(), Arbitraries.integers().between(-5, 5))
        .as((problems, plus) -> value -> result(problems, value + plus));
  }

  private static Result<Integer> result(Set<Problem> found, int value) {
    Problems problems = new Problems();
    problems.addAll(found);
    return problems.toResult(() -> value);
  }

  /** Two results are alike when kind, value and problems are: the text shows all three. */
  private static void alike(Result<Integer> one, Result<Integer> other) {
    assertThat(one).hasToString(other.toString());
    assertThat(one.problems()).isEqualTo(other.problems());
  }

  @Property(tries = 300)
  void collectedProblemsDecideTheKindAndLoseNothing(@ForAll("problems") Set<Problem> found) {
    Result<Integer> result = result(found, 1);

    assertThat(result.problems()).containsExactlyElementsOf(new TreeSet<>(found));
    assertThat(
            result.<Severity>fold(c -> Severity.NOTE, p -> Severity.OMISSION, f -> Severity.ERROR))
        .isEqualTo(
            found.stream()
                .map(Problem::severity)
                .filter(s -> s.compareTo(Severity.OMISSION) <= 0)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE));
  }

  @Property(tries = 300)
  void thenHasUnits(
      @ForAll("results") Result<Integer> result,
      @ForAll("steps") Function<Integer, Result<Integer>> step,
      @ForAll int value) {
    alike(Result.complete(value).then(step), step.apply(value));
    alike(result.then(Result::complete), result);
  }

  @Property(tries = 300)
  void thenIsAssociative(
      @ForAll("results") Result<Integer> result,
      @ForAll("steps") Function<Integer, Result<Integer>> first,
      @ForAll("steps") Function<Integer, Result<Integer>> second) {
    alike(result.then(first).then(second), result.then(value -> first.apply(value).then(second)));
  }

  @Property(tries = 300)
  void mapChangesTheValueAndNothingElse(@ForAll("results") Result<Integer> result) {
    alike(result.map(value -> value), result);
    alike(result.map(value -> value + 1).map(value -> value - 1), result);
    assertThat(result.map(List::of).problems()).isEqualTo(result.problems());
  }
}
