package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.Bisection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The growth a year that a target needs.
 *
 * <p>For the last year, in closed form: {@code growth = (target / first) ^ (1 / years) - 1}; 2,000
 * growing to 2,420 in 2 years needs 10%. For all years together the sum {@code first x (1 + (1 + g)
 * + ... + (1 + g) ^ (n - 1)}) has no closed form for g, so it is solved by halving an interval from
 * -99.99% to 10,000%, and the figure shows its equation and what is left of it: 2,000 in the first
 * of 3 years and 6,620 in all needs 10%. No growth in that range, or a first quantity or target
 * that is not above 0, is no answer.
 */
public final class GrowthNeeded {
  private static final BigDecimal LOWEST = new BigDecimal("0.0001");
  private static final BigDecimal HIGHEST = new BigDecimal("101");
  private static final Figure ONE =
      Figure.stated(
          "one",
          BigDecimal.ONE,
          MeasureUnit.ONE,
          new Provenance.Convention("growth", Citation.of("a year is 1 + growth times the last")));

  private GrowthNeeded() {}

  /**
   * The growth a year after which a later year reaches a target.
   *
   * @param first the quantity of year 0
   * @param target the quantity to be reached, in the same unit
   * @param years after how many years, 1 or more
   * @return a share, such as 0.1; empty unless both quantities are above 0
   * @throws IllegalArgumentException if there are no years
   */
  public static Optional<Figure> toReach(Figure first, Figure target, int years) {
    if (years < 1) {
      throw new IllegalArgumentException("Growth takes 1 or more years, not " + years);
    }
    if (first.value().signum() <= 0 || target.value().signum() <= 0) {
      return Optional.empty();
    }
    Figure times = Figure.quotient("times the first year", target, first);
    Figure root = Figure.quotient("one over the years", ONE, QuantityPath.count(years));
    Figure factor = years == 1 ? times : Figure.power("1 + growth needed", times, root);
    return Optional.of(Figure.difference("growth needed a year", factor, ONE));
  }

  /**
   * The growth a year with which all years together reach a target.
   *
   * @param first the quantity of year 0
   * @param target the sum to be reached, in the same unit
   * @param years how many years, the first included, 2 or more
   * @return a share, such as 0.1; empty if no growth from -99.99% to 10,000% does it
   * @throws IllegalArgumentException if there are fewer than 2 years
   */
  public static Optional<Figure> toSum(Figure first, Figure target, int years) {
    if (years < 2) {
      throw new IllegalArgumentException("Growth takes 2 or more years, not " + years);
    }
    if (first.value().signum() <= 0) {
      return Optional.empty();
    }
    UnaryOperator<BigDecimal> gap =
        factor -> {
          List<BigDecimal> terms = new ArrayList<>();
          for (int t = 0; t < years; t++) {
            terms.add(
                Decimals.product(
                    List.of(first.value(), Decimals.power(factor, BigDecimal.valueOf(t)))));
          }
          return Decimals.sum(terms).subtract(target.value());
        };
    return Bisection.root(gap, LOWEST, HIGHEST).map(f -> solved(first, target, years, f));
  }

  private static Figure solved(Figure first, Figure target, int years, BigDecimal factor) {
    Figure growth =
        Figure.stated(
            "growth needed a year",
            Decimals.canonical(factor.subtract(BigDecimal.ONE)),
            MeasureUnit.ONE,
            new Provenance.Assumed(
                "trial value", Citation.of("found by halving"), EvidenceGrade.ESTIMATED));
    Figure each = Figure.sum("1 + growth", MeasureUnit.ONE, List.of(ONE, growth));
    List<Figure> path = new ArrayList<>();
    path.add(first);
    for (int t = 1; t < years; t++) {
      path.add(QuantityPath.grown(first, each, t));
    }
    Figure sum = Figure.sum("all years", first.unit(), path);
    return Figure.solved(
        "growth needed a year",
        growth,
        Figure.difference("all years less the target", sum, target),
        "first x (1 + (1 + g) + ... + (1 + g)^" + (years - 1) + ") = target");
  }
}
