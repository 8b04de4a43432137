package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.place.OutwardCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a spend file itself says of a payee, beside its name; mostly nothing. Immutable and
 * thread-safe.
 *
 * @param identifiers of registers
 * @param place the outward code of its postcode
 * @param sme as flagged in the file
 * @param vcse as flagged in the file
 */
public record SupplierFacts(
    List<SupplierIdentifier> identifiers,
    Optional<OutwardCode> place,
    Optional<Boolean> sme,
    Optional<Boolean> vcse)
    implements DocumentOnly {
  /** The file says nothing. */
  public static final SupplierFacts NONE =
      new SupplierFacts(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Copies the list. */
  public SupplierFacts {
    identifiers = List.copyOf(identifiers);
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(sme, "sme");
    Objects.requireNonNull(vcse, "vcse");
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return identifiers.isEmpty() && place.isEmpty() && sme.isEmpty() && vcse.isEmpty();
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
