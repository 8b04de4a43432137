package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The local multiplier of a ledger of rounds.
 *
 * <p>multiplier = (R1 + R2 + ... + Rn) / R1, where R1 is the income, R2 what its recipient paid to
 * staff and suppliers in the area, and each later round what these spent there again; R1 is left
 * out of the numerator where the options say so. LM3 is n = 3. With the first pound counted, shares
 * in 0 to 1 and no more paid out than came in, the multiplier of n rounds lies in [1, n].
 *
 * <p>Where somebody did not answer, the multiplier has bounds: nothing, or all, of the unknown part
 * stayed local. The estimate lets those who answered stand for those of their kind who did not: a
 * share spent locally by the mean of the shares answered ({@link Averaging}), an unknown place by
 * the local share of the money whose place is known. Unknown is never read as 0.
 *
 * <p>Amounts are of one currency and one period, nominal, and are neither discounted nor rounded.
 * Left out on purpose: taxes, saving, and money that comes back from outside the area.
 *
 * <p>Fails on {@code multiplier.no-income}, {@code multiplier.other-unit}, {@code
 * multiplier.negative-amount}, {@code multiplier.retention-out-of-range}, {@code
 * multiplier.outlay-repeated}, {@code multiplier.sample-size}, {@code
 * multiplier.itemised-not-local}, {@code multiplier.too-deep}, {@code
 * multiplier.round-not-surveyed}. Partial, with bounds and without an estimate, on {@code
 * multiplier.no-answers}. Warns of {@code multiplier.exceeds-income} and {@code
 * multiplier.non-response} and {@code multiplier.outside-not-followed}.
 *
 * <p>Example: of an income of GBP 100 a local recipient spends GBP 76 locally; two rounds make 1.76
 * (Northumberland County Council with nef, March 2005). Source of the method: nef, The Money Trail,
 * 2002. Stateless and thread-safe.
 */
public final class LocalMultiplierCalculator {
  private LocalMultiplierCalculator() {}

  /**
   * What is wrong with a ledger, without calculating it.
   *
   * @return every problem that {@link #calculate} would find before it begins
   */
  public static List<Problem> check(RoundsLedger ledger) {
    Problems problems = new Problems();
    LedgerCheck.check(ledger, problems);
    return problems.list();
  }

  /** LM3 by the default options. */
  public static Result<LocalMultiplier> calculate(RoundsLedger ledger) {
    return calculate(ledger, MultiplierOptions.lm3());
  }

  /** The multiplier of a ledger. */
  public static Result<LocalMultiplier> calculate(RoundsLedger ledger, MultiplierOptions options) {
    Problems problems = new Problems();
    LedgerCheck.check(ledger, problems);
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    SurveyAnswers answers = SurveyAnswers.of(ledger, options);
    RoundsWalk walk = new RoundsWalk(ledger, options, answers, problems);
    walk.walk();
    boolean counted = options.firstPound().isCounted(ledger.firstRoundLocal());
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    List<LocalMultiplier.Round> rounds = walk.rounds();
    remark(ledger, answers, rounds, problems);
    LocalMultiplier multiplier =
        new LocalMultiplier(
            ledger.id(),
            ledger.area(),
            options,
            ledger.firstRoundLocal(),
            counted,
            ledger.income(),
            rounds,
            ratio(
                "Local multiplier, " + ShortText.count(options.rounds(), "round"),
                ledger,
                rounds,
                counted),
            ratio("Benefit of each pound in addition to it", ledger, rounds, false),
            answers.coverage());
    return problems.toResult(() -> multiplier);
  }

  private static Bounded ratio(
      String label, RoundsLedger ledger, List<LocalMultiplier.Round> rounds, boolean counted) {
    Figure low = ratio(label + ", at least", ledger, counted, figures(rounds, Bounded::low));
    boolean hasEstimate = rounds.stream().allMatch(r -> r.money().estimate().isPresent());
    Optional<Figure> estimate =
        hasEstimate
            ? Optional.of(
                ratio(label, ledger, counted, figures(rounds, b -> b.estimate().orElseThrow())))
            : Optional.empty();
    Figure high = ratio(label + ", at most", ledger, counted, figures(rounds, Bounded::high));
    return new Bounded(low, estimate, high);
  }

  private static List<Figure> figures(
      List<LocalMultiplier.Round> rounds, java.util.function.Function<Bounded, Figure> which) {
    return rounds.stream().map(r -> which.apply(r.money())).toList();
  }

  private static Figure ratio(
      String label, RoundsLedger ledger, boolean counted, List<Figure> later) {
    List<Figure> parts = new ArrayList<>();
    if (counted) {
      parts.add(ledger.income());
    }
    parts.addAll(later);
    Figure sum = Figure.sum("Local money of the rounds counted", ledger.income().unit(), parts);
    return Figure.quotient(label, sum, ledger.income());
  }

  private static void remark(
      RoundsLedger ledger,
      SurveyAnswers answers,
      List<LocalMultiplier.Round> rounds,
      Problems problems) {
    ProblemPath path = ProblemPath.root().child(ledger.id());
    if (rounds.stream().anyMatch(r -> r.money().estimate().isEmpty())) {
      problems.add(
          answers.inWords().isEmpty()
              ? MultiplierFaults.NOWHERE_KNOWN.at(path, ledger.id())
              : MultiplierFaults.NO_ANSWERS.at(path, answers.inWords(), ledger.id()));
    } else if (rounds.stream().anyMatch(r -> !r.money().isExact())) {
      problems.add(MultiplierFaults.NON_RESPONSE.at(path, answers.inWords()));
    }
  }
}
