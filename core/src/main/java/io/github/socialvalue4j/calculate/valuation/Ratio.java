package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.Objects;

/**
 * A contract's total against its contract value, in the two ways the field quotes it. Immutable and
 * thread-safe.
 *
 * @param key the total that is compared
 * @param vat whether the contract value holds value added tax
 * @param percent the total as per cent of the contract value
 * @param pencePerPound pence of value for each pound of contract value; the same number
 */
public record Ratio(TotalKey key, VatBasis vat, Figure percent, Figure pencePerPound)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public Ratio {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(vat, "vat");
    Objects.requireNonNull(percent, "percent");
    Objects.requireNonNull(pencePerPound, "pencePerPound");
  }

  @Override
  public String toString() {
    return ShortText.of(percent);
  }
}
