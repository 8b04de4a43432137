package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import java.util.Objects;

/**
 * What an intervention adds. Immutable and thread-safe.
 *
 * @param intervention its net impact
 * @param reference the net impact of what would have happened anyway
 * @param additional the first less the second
 */
public record Additionality(Figure intervention, Figure reference, Figure additional) {
  /** Checks that nothing is null. */
  public Additionality {
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(additional, "additional");
  }
}
