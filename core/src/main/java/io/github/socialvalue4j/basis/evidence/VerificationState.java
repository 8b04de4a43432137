package io.github.socialvalue4j.basis.evidence;

import io.github.socialvalue4j.basis.code.Coded;

/**
 * How far a quantity has come from a promise to a fact. Each unit of a quantity has one current
 * state, and totals never mix them.
 */
public enum VerificationState implements Coded {
  /** Promised in a bid, a contract or a grant. */
  COMMITTED,
  /** Said to have been delivered. */
  CLAIMED,
  /** Said to have been delivered, with evidence on file. */
  EVIDENCED,
  /** Confirmed by somebody who is not the claimant. */
  VERIFIED,
  /** Checked by somebody who is not the claimant, and not confirmed: it counts for nothing. */
  NOT_CONFIRMED,
  /** Found not to have been delivered, or not to count. */
  REJECTED,
  /** Taken back by the claimant. */
  WITHDRAWN;

  /** As sentences say it: {@code not confirmed}. */
  public String inWords() {
    return code().replace('-', ' ');
  }

  /**
   * Whether somebody other than the claimant has looked and said what there is: verified, not
   * confirmed or rejected. The claimant does not lift it.
   */
  public boolean isVerdict() {
    return this == VERIFIED || this == NOT_CONFIRMED || this == REJECTED;
  }

  /** Whether something in this state is said to exist: claimed, evidenced or verified. */
  public boolean isDelivered() {
    return this == CLAIMED || this == EVIDENCED || this == VERIFIED;
  }

  /**
   * The weaker of two delivered states: a change between a verified and a claimed reading is a
   * claimed change.
   *
   * @throws IllegalArgumentException if either is not a delivered state
   */
  public VerificationState weaker(VerificationState other) {
    if (!isDelivered() || !other.isDelivered()) {
      throw new IllegalArgumentException(
          "Only delivered states have an order: " + this + ", " + other);
    }
    return compareTo(other) <= 0 ? this : other;
  }
}
