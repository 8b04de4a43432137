package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Additional economic benefit of spend: benefit = spend in the cells that a rate is for x rate per
 * pound, summed over rates; a rate says what a pound brings, so spend in another currency has none.
 * The cells of a baseline are disjoint and each takes the first rate of the precedence that fits
 * it, so no pound counts twice. Nominal, in GBP, net or gross as the baseline is; nothing is
 * rounded.
 *
 * <p>A cell whose answers are unknown takes a rate only if the rate fits whatever the answer is;
 * otherwise its spend is undecided, carries no benefit and makes the result partial ({@code
 * spend.rate-not-decided}). Fails on {@code spend.unknown-area}, {@code spend.rate-unit}.
 *
 * <p>Example: GBP 100 with a local SME that is also a VCSE take GBP 12 by {@code
 * roadmap-vcse-first} and GBP 9 by {@code roadmap-sme-first}, and never 21. Stateless and
 * thread-safe.
 */
public final class BenefitCalculator {
  private BenefitCalculator() {}

  /** The benefit of a baseline's spend. */
  public static Result<AdditionalBenefit> calculate(
      SpendBaseline baseline, BenefitPrecedence precedence) {
    Problems problems = new Problems();
    ProblemPath path = ProblemPath.root().child(precedence.id());
    List<String> circles =
        baseline.definition().circles().circles().stream().map(a -> a.id().value()).toList();
    MeasureUnit currency = baseline.definition().currency();
    if (!currency.equals(MeasureUnit.GBP)) {
      problems.add(
          Problem.error(
              SpendCodes.RATE_UNIT,
              path,
              "The rates say what a pound ('GBP') of spend brings, but the spend is in '"
                  + currency
                  + "'.",
              "State the spend in pounds, or leave the benefit out."));
    }
    for (BenefitRate rate : precedence.rates()) {
      check(rate, circles, path.child(rate.id()), problems);
    }
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    Sorted sorted = new Sorted(precedence.rates(), circles);
    baseline.cells().forEach(sorted::put);
    AdditionalBenefit benefit = sorted.benefit(baseline, precedence);
    if (!sorted.undecided.isEmpty()) {
      problems.add(
          Problem.omission(
              SpendCodes.RATE_NOT_DECIDED,
              path,
              "Of "
                  + benefit.undecided().quantity()
                  + " it is not known whether a rate is for it, so no benefit is counted.",
              "Add the suppliers of that spend to the directory."));
    }
    return problems.toResult(() -> benefit);
  }

  private static void check(
      BenefitRate rate, List<String> circles, ProblemPath path, Problems problems) {
    if (!rate.perPound().unit().isOne()) {
      problems.add(
          Problem.error(
              SpendCodes.RATE_UNIT,
              path,
              "A rate is pounds for a pound, a plain number, but this is in "
                  + rate.perPound().unit()
                  + ".",
              "State how much one pound brings, such as 0.09."));
    }
    Optional<String> within = rate.within();
    if (within.isPresent() && !circles.contains(within.get())) {
      problems.add(
          Problem.error(
              SpendCodes.UNKNOWN_AREA,
              path.child("within"),
              "The baseline has no circle '" + within.get() + "', only " + circles + ".",
              "Name one of its circles, or leave it out for anywhere."));
    }
  }

  /** Cells by the rate they take. */
  private static final class Sorted {
    private final List<BenefitRate> rates;
    private final List<String> circles;
    private final List<List<Figure>> taken = new ArrayList<>();
    private final List<Figure> without = new ArrayList<>();
    private final List<Figure> undecided = new ArrayList<>();

    Sorted(List<BenefitRate> rates, List<String> circles) {
      this.rates = rates;
      this.circles = circles;
      rates.forEach(r -> taken.add(new ArrayList<>()));
    }

    void put(BaselineCell cell) {
      for (int i = 0; i < rates.size(); i++) {
        Known fits = fits(rates.get(i), cell.key());
        if (fits == Known.YES) {
          taken.get(i).add(cell.amount());
          return;
        }
        if (fits == Known.UNKNOWN) {
          undecided.add(cell.amount());
          return;
        }
      }
      without.add(cell.amount());
    }

    private Known fits(BenefitRate rate, CellKey key) {
      Known sme = fits(rate.sme(), key.sme());
      Known vcse = fits(rate.vcse(), key.vcse());
      Known place = fits(rate.within(), key.circle());
      if (sme == Known.NO || vcse == Known.NO || place == Known.NO) {
        return Known.NO;
      }
      boolean isSure = sme == Known.YES && vcse == Known.YES && place == Known.YES;
      return isSure ? Known.YES : Known.UNKNOWN;
    }

    private static Known fits(Optional<Boolean> wanted, Known is) {
      if (wanted.isEmpty()) {
        return Known.YES;
      }
      return is == Known.UNKNOWN ? is : Known.of(Optional.of((is == Known.YES) == wanted.get()));
    }

    private Known fits(Optional<String> within, String circle) {
      if (within.isEmpty()) {
        return Known.YES;
      }
      if (circle.equals(CellKey.UNKNOWN)) {
        return Known.UNKNOWN;
      }
      int widest = circles.indexOf(within.get());
      int own = circles.indexOf(circle);
      return own >= 0 && own <= widest ? Known.YES : Known.NO;
    }

    AdditionalBenefit benefit(SpendBaseline baseline, BenefitPrecedence precedence) {
      List<AdditionalBenefit.Line> lines = new ArrayList<>();
      List<Figure> benefits = new ArrayList<>();
      for (int i = 0; i < rates.size(); i++) {
        BenefitRate rate = rates.get(i);
        Figure spend = sum(baseline, "Spend that takes the rate " + rate.id(), taken.get(i));
        Figure benefit = Figure.product("Additional benefit, " + rate.id(), spend, rate.perPound());
        lines.add(new AdditionalBenefit.Line(rate, spend, benefit));
        benefits.add(benefit);
      }
      return new AdditionalBenefit(
          precedence,
          lines,
          sum(baseline, "Spend that no rate is for", without),
          sum(baseline, "Spend of which it is not known whether a rate is for it", undecided),
          sum(baseline, "Additional benefit, " + precedence.id(), benefits));
    }

    private static Figure sum(SpendBaseline baseline, String label, List<Figure> parts) {
      return Figure.sum(label, baseline.definition().currency(), parts);
    }
  }
}
