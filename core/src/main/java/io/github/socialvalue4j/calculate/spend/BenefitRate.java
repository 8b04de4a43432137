package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * What one pound brings beyond itself, and for which pounds. Immutable and thread-safe.
 *
 * @param id names it in results
 * @param sme whether it is for small and medium-sized suppliers alone, or for all others alone;
 *     empty if it does not matter
 * @param vcse the same of voluntary, community and social enterprises
 * @param within the id of the widest circle in which the supplier must be; empty for anywhere
 * @param perPound pounds of benefit for a pound of spend, a plain number
 */
public record BenefitRate(
    String id,
    Optional<Boolean> sme,
    Optional<Boolean> vcse,
    Optional<String> within,
    Figure perPound)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public BenefitRate {
    Identifiers.check("benefit rate", id);
    Objects.requireNonNull(sme, "sme");
    Objects.requireNonNull(vcse, "vcse");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(perPound, "perPound");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
