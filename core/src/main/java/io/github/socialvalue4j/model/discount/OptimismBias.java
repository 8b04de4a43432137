package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;

/**
 * Costs raised for the tendency to underestimate them: {@code cost x (1 + upper bound x (1 -
 * mitigation))}. Source: HM Treasury, Green Book, supplementary guidance on optimism bias.
 */
public final class OptimismBias {
  private static final Figure ONE =
      Figure.stated(
          "one",
          BigDecimal.ONE,
          MeasureUnit.ONE,
          new Provenance.Convention(
              "optimism bias", Citation.of("cost x (1 + upper bound x (1 - mitigation))")));

  private OptimismBias() {}

  /**
   * A cost with optimism bias.
   *
   * @param label what it is then
   * @param cost an amount
   * @param upperBound 0 or more, as a share: 0.24 for 24%
   * @param mitigation how much of the bias was managed away, from 0 to 1
   * @throws IllegalArgumentException if a share is out of range
   */
  public static Figure adjusted(String label, Figure cost, Figure upperBound, Figure mitigation) {
    if (upperBound.value().signum() < 0) {
      throw new IllegalArgumentException("An upper bound is 0 or more, but " + upperBound);
    }
    if (mitigation.value().signum() < 0 || mitigation.value().compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("Mitigation lies from 0 to 1, but " + mitigation);
    }
    Figure uplift =
        Figure.product(
            label + ": uplift",
            upperBound,
            Figure.complement(label + ": bias not mitigated", mitigation));
    return Figure.product(
        label, cost, Figure.sum(label + ": 1 + uplift", MeasureUnit.ONE, List.of(ONE, uplift)));
  }
}
