package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import java.util.Objects;
import java.util.Optional;

/**
 * A local supplier beside one from outside. Immutable and thread-safe.
 *
 * @param local the one
 * @param outside the other
 * @param difference of their estimates: what each pound does more in the area if it goes to the
 *     first
 * @param ratio of their estimates, unless the second is 0
 */
public record MultiplierComparison(
    LocalMultiplier local, LocalMultiplier outside, Figure difference, Optional<Figure> ratio) {
  /** Checks that nothing is null. */
  public MultiplierComparison {
    Objects.requireNonNull(local, "local");
    Objects.requireNonNull(outside, "outside");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(ratio, "ratio");
  }

  /**
   * Compares two multipliers that count the same: equal area, rounds, treatment of the first pound
   * and averaging.
   *
   * <p>Fails on {@code multiplier.not-comparable} and, if one has no estimate, on {@code
   * multiplier.no-answers}. For example 1.76 against 0.36 is 388.9 per cent more.
   */
  public static Result<MultiplierComparison> between(
      LocalMultiplier local, LocalMultiplier outside) {
    Problems problems = new Problems();
    if (!local.area().equals(outside.area()) || !local.options().equals(outside.options())) {
      problems.add(
          Problem.error(
              MultiplierCodes.NOT_COMPARABLE,
              ProblemPath.root(),
              local.ledger()
                  + " ("
                  + local.area()
                  + ", "
                  + local.options()
                  + ") and "
                  + outside.ledger()
                  + " ("
                  + outside.area()
                  + ", "
                  + outside.options()
                  + ") count different things.",
              "Calculate both for one area by the same options."));
    }
    Optional<Figure> one = local.multiplier().estimate();
    Optional<Figure> other = outside.multiplier().estimate();
    if (one.isEmpty() || other.isEmpty()) {
      problems.add(
          Problem.error(
              MultiplierCodes.NO_ANSWERS,
              ProblemPath.root(),
              "One of the two multipliers has bounds and no estimate.",
              "Compare the bounds, or survey at least one payee of each kind."));
    }
    return problems.toResult(
        () ->
            new MultiplierComparison(
                local,
                outside,
                Figure.difference("Difference", one.orElseThrow(), other.orElseThrow()),
                other
                    .filter(f -> f.value().signum() != 0)
                    .map(f -> Figure.quotient("Local by outside", one.orElseThrow(), f))));
  }
}
