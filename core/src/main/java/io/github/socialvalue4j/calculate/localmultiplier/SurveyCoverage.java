package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a kind of payee answered whose re-spend is counted; those are left out who are known to
 * be outside. Immutable and thread-safe.
 *
 * @param kind staff or suppliers
 * @param asked how many there are
 * @param answered how many of them answered
 * @param amount what they all received
 * @param amountAnswered what those received who answered
 * @param share the second by the first; empty if nothing was received
 * @param meanShare the share that those who answered spend locally, averaged as the options say; it
 *     stands for those who did not; empty if nobody answered
 * @param localRate the local part of the money whose place is known; it stands for money whose
 *     place is unknown; empty if no place is known
 */
public record SurveyCoverage(
    PayeeKind kind,
    int asked,
    int answered,
    Figure amount,
    Figure amountAnswered,
    Optional<Figure> share,
    Optional<Figure> meanShare,
    Optional<Figure> localRate)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public SurveyCoverage {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(amountAnswered, "amountAnswered");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(meanShare, "meanShare");
    Objects.requireNonNull(localRate, "localRate");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
