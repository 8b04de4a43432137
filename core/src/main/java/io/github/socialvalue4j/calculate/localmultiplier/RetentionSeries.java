package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.place.AreaId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A pound's way at a constant retention. Immutable and thread-safe.
 *
 * @param area what local means, if a source says so
 * @param options the choices made
 * @param firstRoundLocal whether the recipient of round 1 is in the area
 * @param firstPoundCounted whether round 1 is part of sum and multiplier
 * @param rounds the money of each round, round 1 first
 * @param multiplier the rounds counted by round 1, round by round
 * @param benefitPerPound rounds 2 to the last by round 1: what a pound brings in addition
 * @param closedForm the same without adding up: (1 - r^n) / (1 - r), or n if r is 1
 * @param limit the multiplier of endless rounds, 1 / (1 - r); none if r is 1
 */
public record RetentionSeries(
    Optional<AreaId> area,
    MultiplierOptions options,
    boolean firstRoundLocal,
    boolean firstPoundCounted,
    List<Figure> rounds,
    Figure multiplier,
    Figure benefitPerPound,
    Figure closedForm,
    Optional<Figure> limit)
    implements DocumentOnly {
  /** Copies the rounds. */
  public RetentionSeries {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(options, "options");
    rounds = List.copyOf(rounds);
    Objects.requireNonNull(multiplier, "multiplier");
    Objects.requireNonNull(benefitPerPound, "benefitPerPound");
    Objects.requireNonNull(closedForm, "closedForm");
    Objects.requireNonNull(limit, "limit");
  }

  @Override
  public String toString() {
    return ShortText.of(multiplier);
  }
}
