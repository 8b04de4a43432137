package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the money of a ledger from round to round, three times over: low, estimate and high. */
final class RoundsWalk {
  private final RoundsLedger ledger;
  private final int last;
  private final SurveyAnswers answers;
  private final Problems problems;
  private final MeasureUnit money;
  private final List<Parts> byRound = new ArrayList<>();

  /** What one round is made of; mutable while it is collected. */
  private static final class Parts {
    final List<Figure> low = new ArrayList<>();
    final List<Figure> estimate = new ArrayList<>();
    final List<Figure> high = new ArrayList<>();
    boolean hasEstimate = true;

    void add(Flow flow) {
      flow.low().ifPresent(low::add);
      if (flow.hasEstimate()) {
        flow.estimate().ifPresent(estimate::add);
      } else {
        hasEstimate = false;
      }
      flow.high().ifPresent(high::add);
    }
  }

  /** Local money; an empty low or estimate is none, unless the estimate is not known at all. */
  private record Flow(
      Optional<Figure> low, Optional<Figure> estimate, Optional<Figure> high, boolean hasEstimate) {

    static Flow certain(Figure amount) {
      Optional<Figure> known = Optional.of(amount);
      return new Flow(known, known, known, true);
    }

    Flow times(Figure share, String label) {
      return new Flow(
          low.map(f -> Figure.product(label, f, share)),
          estimate.map(f -> Figure.product(label, f, share)),
          high.map(f -> Figure.product(label, f, share)),
          hasEstimate);
    }
  }

  RoundsWalk(
      RoundsLedger ledger, MultiplierOptions options, SurveyAnswers answers, Problems problems) {
    this.ledger = ledger;
    this.last = options.rounds();
    this.answers = answers;
    this.problems = problems;
    this.money = ledger.income().unit();
    for (int round = 2; round <= last; round++) {
      byRound.add(new Parts());
    }
  }

  void walk() {
    walk(ledger.outlays(), 2, ProblemPath.root().child(ledger.id()));
  }

  List<LocalMultiplier.Round> rounds() {
    List<LocalMultiplier.Round> rounds = new ArrayList<>();
    for (int i = 0; i < byRound.size(); i++) {
      Parts parts = byRound.get(i);
      String label = "Round " + (i + 2);
      rounds.add(
          new LocalMultiplier.Round(
              i + 2,
              new Bounded(
                  Figure.sum(label + ", at least", money, parts.low),
                  parts.hasEstimate
                      ? Optional.of(Figure.sum(label, money, parts.estimate))
                      : Optional.empty(),
                  Figure.sum(label + ", at most", money, parts.high))));
    }
    return rounds;
  }

  /**
   * @param at where the payer of these stands
   */
  private void walk(List<Outlay> outlays, int round, ProblemPath at) {
    if (round > last) {
      return;
    }
    for (Outlay outlay : outlays) {
      if (outlay.locality() == Locality.OUTSIDE) {
        continue;
      }
      Flow received = received(outlay);
      parts(round).add(received);
      if (outlay.respend() instanceof Respend.Itemised itemised) {
        walk(itemised.outlays(), round + 1, at.child(outlay.id()));
      } else if (round < last) {
        spendAgain(outlay, received, round + 1, at.child(outlay.id()));
      }
    }
  }

  private Parts parts(int round) {
    return byRound.get(round - 2);
  }

  private Flow received(Outlay outlay) {
    if (outlay.locality() == Locality.LOCAL) {
      return Flow.certain(outlay.amount());
    }
    Optional<Figure> estimate =
        answers
            .localRate(outlay.kind())
            .map(rate -> Figure.product("Thought local of " + outlay.id(), outlay.amount(), rate));
    return new Flow(Optional.empty(), estimate, Optional.of(outlay.amount()), estimate.isPresent());
  }

  private void spendAgain(Outlay outlay, Flow received, int round, ProblemPath at) {
    String label = "Spent again locally by " + outlay.id();
    Flow spent =
        outlay
            .respend()
            .<Flow>fold(
                measured -> received.times(measured.localShare(), label),
                sampled -> sampled(outlay, sampled, received, label),
                itemised -> received,
                silent -> silent(outlay, received, label));
    parts(round).add(spent);
    for (int later = round + 1; later <= last; later++) {
      if (ledger.laterRetention().isEmpty()) {
        notSurveyed(at, later);
        return;
      }
      spent = spent.times(ledger.laterRetention().get(), label + ", round " + later);
      parts(later).add(spent);
    }
  }

  private Flow sampled(Outlay outlay, Respend.Sampled sampled, Flow received, String label) {
    int answered = sampled.localShares().size();
    if (answered == 0) {
      return silent(outlay, received, label);
    }
    Figure sum = Figure.sum("Sum of the answers", MeasureUnit.ONE, sampled.localShares());
    Figure all = SurveyAnswers.count(outlay, sampled.population());
    Figure mean = Shares.mean("Mean share", sampled.localShares(), outlay.id()).orElseThrow();
    Figure least = Figure.quotient("Share if the silent spend nothing locally", sum, all);
    Figure most =
        Figure.quotient(
            "Share if the silent spend all locally",
            Figure.sum(
                "Answers, and 1 for each silent",
                MeasureUnit.ONE,
                List.of(sum, SurveyAnswers.count(outlay, sampled.population() - answered))),
            all);
    return new Flow(
        received.low().map(f -> Figure.product(label, f, least)),
        received.estimate().map(f -> Figure.product(label, f, mean)),
        received.high().map(f -> Figure.product(label, f, most)),
        received.hasEstimate());
  }

  private Flow silent(Outlay outlay, Flow received, String label) {
    Optional<Figure> mean = answers.meanShare(outlay.kind());
    Optional<Figure> estimate =
        mean.flatMap(share -> received.estimate().map(f -> Figure.product(label, f, share)));
    Figure all =
        Figure.stated(
            "Share at most",
            BigDecimal.ONE,
            MeasureUnit.ONE,
            new Provenance.Convention(
                "who did not answer may have spent all of it locally",
                Citation.of("bounds of a partial survey")));
    return new Flow(
        Optional.empty(),
        estimate,
        received.high().map(f -> Figure.product(label + ", at most", f, all)),
        received.hasEstimate() && mean.isPresent());
  }

  private void notSurveyed(ProblemPath at, int round) {
    problems.add(MultiplierFaults.NOT_SURVEYED.at(at, round, ShortText.count(round - 1, "round")));
  }
}
