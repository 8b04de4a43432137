package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One recipient of a pound beside another, as a rule a local supplier beside one from outside.
 * Immutable and thread-safe.
 *
 * @param local the one
 * @param outside the other
 * @param difference what each pound does more in the area if it goes to the first: estimate less
 *     estimate, and as bounds the worst of the one less the best of the other and the reverse
 * @param ratio of their estimates, unless one is unknown or the second is 0
 * @param more the ratio less 1: 3.889 for "388.9 per cent more"
 */
public record MultiplierComparison(
    LocalMultiplier local,
    LocalMultiplier outside,
    Bounded difference,
    Optional<Figure> ratio,
    Optional<Figure> more)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public MultiplierComparison {
    Objects.requireNonNull(local, "local");
    Objects.requireNonNull(outside, "outside");
    Objects.requireNonNull(difference, "difference");
    Objects.requireNonNull(ratio, "ratio");
    Objects.requireNonNull(more, "more");
  }

  /**
   * Compares two multipliers that count the same: equal area, rounds, treatment of the first pound
   * and averaging.
   *
   * <p>Fails on {@code multiplier.not-comparable}. If one of the two has no estimate, the
   * difference has bounds only. Warns of {@code multiplier.same-side} if both recipients are local
   * or both are not. For example 1.76 against 0.36 is 388.9 per cent more.
   */
  public static Result<MultiplierComparison> between(
      LocalMultiplier local, LocalMultiplier outside) {
    Problems problems = new Problems();
    if (!local.area().equals(outside.area()) || !local.options().equals(outside.options())) {
      problems.add(
          MultiplierFaults.NOT_COMPARABLE.at(
              ProblemPath.root(),
              local.ledger(),
              local.area(),
              local.options().inWords(),
              outside.ledger(),
              outside.area(),
              outside.options().inWords()));
    }
    if (!local.firstRoundLocal() || outside.firstRoundLocal()) {
      problems.add(
          MultiplierFaults.SAME_SIDE.at(
              ProblemPath.root(),
              local.ledger(),
              (local.firstRoundLocal() ? "local" : "not local"),
              outside.ledger(),
              (outside.firstRoundLocal() ? "local" : "not local")));
    }
    return problems.toResult(() -> compare(local, outside));
  }

  private static MultiplierComparison compare(LocalMultiplier local, LocalMultiplier outside) {
    Bounded one = local.multiplier();
    Bounded other = outside.multiplier();
    Optional<Figure> estimate =
        one.estimate().flatMap(a -> other.estimate().map(b -> less("Difference", a, b)));
    Optional<Figure> ratio =
        one.estimate()
            .flatMap(
                a ->
                    other
                        .estimate()
                        .filter(b -> b.value().signum() != 0)
                        .map(b -> Figure.quotient("The one by the other", a, b)));
    return new MultiplierComparison(
        local,
        outside,
        new Bounded(
            less("Difference, at least", one.low(), other.high()),
            estimate,
            less("Difference, at most", one.high(), other.low())),
        ratio,
        ratio.map(r -> less("More, as a share of the other", r, one())));
  }

  private static Figure less(String label, Figure minuend, Figure subtrahend) {
    return Figure.difference(label, minuend, subtrahend);
  }

  private static Figure one() {
    return Figure.stated(
        "Number 1",
        BigDecimal.ONE,
        MeasureUnit.ONE,
        new Provenance.Convention(
            "more by a share is the ratio less 1", Citation.of("percentage change")));
  }

  @Override
  public String toString() {
    return ShortText.of("difference of local multipliers: " + difference);
  }
}
