package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Objects;
import java.util.Optional;

/**
 * Which supplier of a directory a payee is. Immutable and thread-safe.
 *
 * @param supplier the one, if exactly one fits
 * @param confidence how sure that is
 * @param candidates how many fit at that level; more than one is no match
 */
public record SupplierMatch(Optional<Supplier> supplier, MatchConfidence confidence, int candidates)
    implements DocumentOnly {
  /** Nobody fits. */
  public static final SupplierMatch NONE =
      new SupplierMatch(Optional.empty(), MatchConfidence.NONE, 0);

  /** Checks that nothing is null. */
  public SupplierMatch {
    Objects.requireNonNull(supplier, "supplier");
    Objects.requireNonNull(confidence, "confidence");
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
