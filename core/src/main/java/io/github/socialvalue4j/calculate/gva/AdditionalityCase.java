package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * One course of events: the intervention, or what would happen without it. Each has factors of its
 * own. Immutable and thread-safe.
 *
 * @param name for people
 * @param grossImpact before anything is taken off, in any unit
 * @param leakage the share that benefits others than those meant, 0 to 1
 * @param displacement the share that takes the place of something that was there, 0 to 1
 * @param substitution the share that replaces like by like to profit from the intervention, 0 to 1
 * @param multiplier of further rounds, 0 or more and without unit; 1 for none
 */
public record AdditionalityCase(
    String name,
    Figure grossImpact,
    Figure leakage,
    Figure displacement,
    Figure substitution,
    Figure multiplier)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public AdditionalityCase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(grossImpact, "grossImpact");
    Objects.requireNonNull(leakage, "leakage");
    Objects.requireNonNull(displacement, "displacement");
    Objects.requireNonNull(substitution, "substitution");
    Objects.requireNonNull(multiplier, "multiplier");
  }

  /**
   * The reference case of a source that states deadweight as a share of this intervention.
   *
   * @param share 0 to 1, without unit; {@link AdditionalityCalculator} refuses what makes a
   *     negative impact
   */
  public AdditionalityCase deadweight(Figure share) {
    return new AdditionalityCase(
        "what would have happened anyway",
        Figure.product("Gross impact of the reference case", grossImpact, share),
        leakage,
        displacement,
        substitution,
        multiplier);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.part(name) + ": " + grossImpact);
  }
}
