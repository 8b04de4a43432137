package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * The whole effect in the economy for each unit of the industry's own, direct effect, such as gross
 * value added in all industries for each pound of it in this one. It multiplies a direct effect.
 * Not an {@link IoEffect}, which multiplies a demand. Immutable and thread-safe.
 *
 * @param industry where the direct effect happens
 * @param satellite what is counted
 * @param type which rounds
 * @param value without unit
 */
public record IoMultiplier(String industry, String satellite, ModelType type, Figure value)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public IoMultiplier {
    Objects.requireNonNull(industry, "industry");
    Objects.requireNonNull(satellite, "satellite");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
  }

  /** The whole effect of a direct one. */
  public Figure of(Figure direct) {
    return Figure.product(
        "Effect on " + satellite + " of that in " + industry + " itself", direct, value);
  }

  @Override
  public String toString() {
    return ShortText.of(value);
  }
}
