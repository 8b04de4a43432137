package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * What one unit of final demand for an industry's product brings about in the whole economy, such
 * as gross value added for each pound. It multiplies a demand. Not an {@link IoMultiplier}, which
 * multiplies a direct effect: the two are confused easily and differ much. Immutable and
 * thread-safe.
 *
 * @param industry whose product is asked for
 * @param satellite what is counted
 * @param type which rounds
 * @param value per unit of demand
 */
public record IoEffect(String industry, String satellite, ModelType type, Figure value)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public IoEffect {
    Objects.requireNonNull(industry, "industry");
    Objects.requireNonNull(satellite, "satellite");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }

  /** The whole effect of a demand. */
  public Figure of(Figure demand) {
    return Figure.product("Effect on " + satellite + " of demand for " + industry, demand, value);
  }

  @Override
  public String toString() {
    return ShortText.of(value);
  }
}
