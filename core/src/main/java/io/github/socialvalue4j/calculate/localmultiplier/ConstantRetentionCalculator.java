package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.place.AreaId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The multiplier of n rounds if the same part r of each pound stays local in every round.
 *
 * <p>Round k = initial x r^(k-1); multiplier = (1 - r^n) / (1 - r), and n if r is 1; limit = 1 / (1
 * - r), none if r is 1. Without the first pound each is 1 less. The initial amount is positive and
 * in any currency, r from 0 to 1; nothing is rounded.
 *
 * <p>Fails on {@code multiplier.no-income} and {@code multiplier.retention-out-of-range}.
 *
 * <p>Example: GBP 10 at 80% make 10, 8, 6.40 and 5.12 (nef). Stateless and thread-safe.
 */
public final class ConstantRetentionCalculator {
  private ConstantRetentionCalculator() {}

  /** The series of an area that no source names. */
  public static Result<RetentionSeries> calculate(
      Figure initial, Figure retention, boolean firstRoundLocal, MultiplierOptions options) {
    return calculate(Optional.empty(), initial, retention, firstRoundLocal, options);
  }

  /**
   * The series of an area.
   *
   * @param area what local means, if a source says so
   * @param initial round 1, above 0
   * @param retention r, from 0 to 1, without unit
   * @param firstRoundLocal whether round 1's recipient is in the area
   * @param options how many rounds, and whether the first pound counts
   */
  public static Result<RetentionSeries> calculate(
      Optional<AreaId> area,
      Figure initial,
      Figure retention,
      boolean firstRoundLocal,
      MultiplierOptions options) {
    Problems problems = new Problems();
    if (initial.value().signum() <= 0) {
      problems.add(
          MultiplierFaults.NO_INITIAL.at(ProblemPath.root().child("initial"), initial.quantity()));
    }
    if (!retention.unit().isOne()
        || retention.value().signum() < 0
        || retention.value().compareTo(BigDecimal.ONE) > 0) {
      problems.add(
          MultiplierFaults.CONSTANT_RETENTION.at(
              ProblemPath.root().child("retention"), retention.quantity()));
    }
    return problems.toResult(() -> series(area, initial, retention, firstRoundLocal, options));
  }

  private static RetentionSeries series(
      Optional<AreaId> area,
      Figure initial,
      Figure retention,
      boolean firstRoundLocal,
      MultiplierOptions options) {
    boolean counted = options.firstPound().isCounted(firstRoundLocal);
    List<Figure> rounds = new ArrayList<>();
    rounds.add(initial.withLabel("Round 1"));
    for (int round = 2; round <= options.rounds(); round++) {
      rounds.add(
          Figure.product(
              "Round " + round,
              initial,
              Figure.power("Retained after " + (round - 1), retention, number(round - 1))));
    }
    Figure sum =
        Figure.sum(
            "Rounds counted", initial.unit(), counted ? rounds : rounds.subList(1, rounds.size()));
    Figure later =
        Figure.sum("Rounds after the first", initial.unit(), rounds.subList(1, rounds.size()));
    return new RetentionSeries(
        area,
        options,
        firstRoundLocal,
        counted,
        rounds,
        Figure.quotient("Multiplier, " + ShortText.count(options.rounds(), "round"), sum, initial),
        Figure.quotient("Benefit of each pound in addition to it", later, initial),
        lessFirstPound(closedForm(retention, options.rounds()), counted),
        limit(retention).map(limit -> lessFirstPound(limit, counted)));
  }

  private static Figure closedForm(Figure retention, int rounds) {
    Figure lost = Figure.complement("Lost in each round", retention);
    if (lost.value().signum() == 0) {
      return number(rounds).withLabel("Multiplier, closed form at retention 1");
    }
    return Figure.quotient(
        "Multiplier, closed form",
        Figure.complement(
            "Lost in all rounds",
            Figure.power("Retained in all rounds", retention, number(rounds))),
        lost);
  }

  private static Optional<Figure> limit(Figure retention) {
    Figure lost = Figure.complement("Lost in each round", retention);
    return lost.value().signum() == 0
        ? Optional.empty()
        : Optional.of(Figure.quotient("Multiplier of endless rounds", number(1), lost));
  }

  private static Figure lessFirstPound(Figure multiplier, boolean counted) {
    return counted
        ? multiplier
        : Figure.difference(multiplier.label() + ", less the first pound", multiplier, number(1));
  }

  private static Figure number(int number) {
    return Figure.stated(
        "Number " + number,
        BigDecimal.valueOf(number),
        MeasureUnit.ONE,
        new Provenance.Convention(
            "n rounds at a constant retention", Citation.of("sum of a geometric series")));
  }
}
