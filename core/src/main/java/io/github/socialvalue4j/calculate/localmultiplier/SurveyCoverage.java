package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a kind of local payee answered. Immutable and thread-safe.
 *
 * @param kind staff or suppliers
 * @param asked how many there are
 * @param answered how many of them answered
 * @param amount what they all received
 * @param amountAnswered what those received who answered
 * @param share the second by the first; empty if nothing was received
 */
public record SurveyCoverage(
    PayeeKind kind,
    int asked,
    int answered,
    Figure amount,
    Figure amountAnswered,
    Optional<Figure> share) {
  /** Checks that nothing is null. */
  public SurveyCoverage {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(amountAnswered, "amountAnswered");
    Objects.requireNonNull(share, "share");
  }
}
