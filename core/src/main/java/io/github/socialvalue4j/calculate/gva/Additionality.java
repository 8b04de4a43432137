package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * What an intervention adds. Immutable and thread-safe.
 *
 * @param intervention its way from gross to net
 * @param reference that of what would have happened anyway
 * @param additional the net impact of the first less that of the second
 * @param netToGross the additional impact by the intervention's gross impact; none if that is 0
 */
public record Additionality(
    NetImpact intervention, NetImpact reference, Figure additional, Optional<Figure> netToGross)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public Additionality {
    Objects.requireNonNull(intervention, "intervention");
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(additional, "additional");
    Objects.requireNonNull(netToGross, "netToGross");
  }

  @Override
  public String toString() {
    return ShortText.of(additional);
  }
}
