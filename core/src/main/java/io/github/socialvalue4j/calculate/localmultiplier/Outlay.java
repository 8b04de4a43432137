package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;

/**
 * Money paid to one payee, or to one group of staff. Immutable and thread-safe.
 *
 * @param id names it in the ledger
 * @param kind who is paid
 * @param amount how much, in the ledger's currency, 0 or more
 * @param locality where the payee is
 * @param respend what is known of how it is spent again; read only if the payee may be local
 */
public record Outlay(String id, PayeeKind kind, Figure amount, Locality locality, Respend respend)
    implements DocumentOnly {
  /** Checks that nothing is null. */
  public Outlay {
    Identifiers.check("outlay", id);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(locality, "locality");
    Objects.requireNonNull(respend, "respend");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
