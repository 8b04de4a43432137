package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A pound's way at a constant retention. Immutable and thread-safe.
 *
 * @param options the choices made
 * @param firstPoundCounted whether round 1 is part of sum and multiplier
 * @param rounds the money of each round, round 1 first
 * @param multiplier the rounds counted by round 1, round by round
 * @param closedForm the same without adding up: (1 - r^n) / (1 - r), or n if r is 1
 * @param limit the multiplier of endless rounds, 1 / (1 - r); none if r is 1
 */
public record RetentionSeries(
    MultiplierOptions options,
    boolean firstPoundCounted,
    List<Figure> rounds,
    Figure multiplier,
    Figure closedForm,
    Optional<Figure> limit) {
  /** Copies the rounds. */
  public RetentionSeries {
    Objects.requireNonNull(options, "options");
    rounds = List.copyOf(rounds);
    Objects.requireNonNull(multiplier, "multiplier");
    Objects.requireNonNull(closedForm, "closedForm");
    Objects.requireNonNull(limit, "limit");
  }
}
