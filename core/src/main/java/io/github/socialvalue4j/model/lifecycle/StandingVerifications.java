package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.model.contract.RecordId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verifications of a claim that no other has corrected, in the order of record, and how much of
 * the claim is in which state without one of them. Mutable.
 */
final class StandingVerifications {
  /** Most claims have one or two, and a tree for each would take more room than the log. */
  private static final int FEW = 8;

  private final Claim claim;
  private final List<Verification> few = new ArrayList<>(1);
  private @Nullable FindingTree many;

  StandingVerifications(Claim claim) {
    this.claim = claim;
  }

  void add(Verification verification) {
    if (many != null) {
      many.add(verification);
      return;
    }
    few.add(verification);
    if (few.size() > FEW) {
      many = new FindingTree(claim, few);
      few.clear();
    }
  }

  void remove(RecordId id) {
    if (many != null) {
      many.remove(id);
    } else {
      few.removeIf(v -> v.id().equals(id));
    }
  }

  /** The first that judges the claim. */
  @Nullable Verification firstVerdict() {
    return many != null
        ? many.firstVerdict()
        : few.stream().filter(v -> v.state().isVerdict()).findFirst().orElse(null);
  }

  /** How much of the claim is in which state if one of them had not been said. */
  ClaimTally without(RecordId id) {
    if (many != null) {
      return many.without(id);
    }
    List<Verification> rest = new ArrayList<>(few);
    rest.removeIf(v -> v.id().equals(id));
    return ClaimTally.of(claim, rest);
  }
}
