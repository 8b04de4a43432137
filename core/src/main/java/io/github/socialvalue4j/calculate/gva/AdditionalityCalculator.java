package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Additional impact of an intervention against a reference case.
 *
 * <p>additional = GI (1 - L)(1 - Dp)(1 - S) M - GI* (1 - L*)(1 - Dp*)(1 - S*) M*, where GI is the
 * gross impact, L leakage, Dp displacement, S substitution and M the multiplier. The starred
 * reference case has its own factors; deadweight is the reference case, so there is no further
 * deduction for it. Where a source states deadweight as a share d of the intervention, {@link
 * AdditionalityCase#deadweight} makes the reference case of it: the same factors and d x GI, so
 * that additional = GI (1 - d)(1 - L)(1 - Dp)(1 - S) M. Any unit; nothing is rounded; the answer
 * may be negative. A case equal to its reference adds nothing.
 *
 * <p>Fails on {@code additionality.share-out-of-range}, {@code additionality.multiplier}, {@code
 * additionality.other-unit}, {@code additionality.negative-impact}.
 *
 * <p>Example: 100 jobs at 10% leakage, 20% displacement, no substitution and a multiplier of 1.5
 * make 108; a reference of 30 jobs without deductions makes 30; 78 are additional. Source of the
 * formula: Additionality Guide, 4th edition, as cited in the methods of this library. Stateless and
 * thread-safe.
 */
public final class AdditionalityCalculator {
  private AdditionalityCalculator() {}

  /** What the intervention adds to the reference case. */
  public static Result<Additionality> calculate(
      AdditionalityCase intervention, AdditionalityCase reference) {
    Problems problems = new Problems();
    check(intervention, "intervention", problems);
    check(reference, "reference", problems);
    if (!intervention.grossImpact().unit().equals(reference.grossImpact().unit())) {
      problems.add(
          GvaFaults.CASES_DIFFER.at(
              ProblemPath.root().child("reference").child("grossImpact"),
              intervention.grossImpact().unit(),
              reference.grossImpact().unit()));
    }
    return problems.toResult(
        () -> {
          NetImpact with = NetImpact.of(intervention);
          NetImpact without = NetImpact.of(reference);
          Figure additional = Figure.difference("Additional impact", with.net(), without.net());
          Figure gross = intervention.grossImpact();
          return new Additionality(
              with,
              without,
              additional,
              gross.value().signum() == 0
                  ? Optional.empty()
                  : Optional.of(Figure.quotient("Net to gross", additional, gross)));
        });
  }

  private static void check(AdditionalityCase c, String where, Problems problems) {
    ProblemPath path = ProblemPath.root().child(where);
    if (c.grossImpact().value().signum() < 0) {
      problems.add(
          GvaFaults.NEGATIVE_IMPACT.at(path.child("grossImpact"), c.grossImpact().quantity()));
    }
    share(c.leakage(), path.child("leakage"), problems);
    share(c.displacement(), path.child("displacement"), problems);
    share(c.substitution(), path.child("substitution"), problems);
    if (!c.multiplier().unit().isOne() || c.multiplier().value().signum() < 0) {
      problems.add(GvaFaults.MULTIPLIER.at(path.child("multiplier"), c.multiplier().quantity()));
    }
  }

  private static void share(Figure share, ProblemPath path, Problems problems) {
    if (!share.unit().isOne()
        || share.value().signum() < 0
        || share.value().compareTo(BigDecimal.ONE) > 0) {
      problems.add(GvaFaults.SHARE.at(path, share.label(), share.quantity()));
    }
  }
}
