package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import java.math.BigDecimal;

/**
 * What verifications that follow one another do to a claim, added up so that two such stretches
 * make one, whatever the claim: how much they speak of by state, and how far they let the claimed
 * part sink.
 *
 * <p>Let c be the claimed part and o the open one, claimed or evidenced, so c ≤ o. Evidence of q
 * makes c = max(c - q, 0). A verification takes from the evidenced part first: o = max(o - q, 0), c
 * = min(c, o). A rejection, a finding that something is not confirmed and a withdrawal take from
 * the claimed part first: o = max(o - q, 0), c = max(c - q, 0). So after any stretch o = max(o -
 * {@link #fromOpen}, 0) and c = max(min(c - {@link #fromClaimed}, o - reach), 0), and the stretch
 * that follows adds to the three numbers without asking what the claim was.
 *
 * @param evidenced how much it calls evidenced
 * @param verified how much it calls verified
 * @param notConfirmed how much it calls not confirmed
 * @param rejected how much it calls rejected
 * @param withdrawn how much it withdraws
 * @param reach see above
 */
record FindingSums(
    BigDecimal evidenced,
    BigDecimal verified,
    BigDecimal notConfirmed,
    BigDecimal rejected,
    BigDecimal withdrawn,
    BigDecimal reach) {
  static final FindingSums NONE =
      new FindingSums(
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO);

  static FindingSums of(Verification verification) {
    BigDecimal q = verification.quantity().value();
    return new FindingSums(
        of(verification, VerificationState.EVIDENCED),
        of(verification, VerificationState.VERIFIED),
        of(verification, VerificationState.NOT_CONFIRMED),
        of(verification, VerificationState.REJECTED),
        of(verification, VerificationState.WITHDRAWN),
        q);
  }

  private static BigDecimal of(Verification verification, VerificationState state) {
    return verification.state() == state ? verification.quantity().value() : BigDecimal.ZERO;
  }

  /** This stretch, and then another. */
  FindingSums then(FindingSums next) {
    return new FindingSums(
        evidenced.add(next.evidenced),
        verified.add(next.verified),
        notConfirmed.add(next.notConfirmed),
        rejected.add(next.rejected),
        withdrawn.add(next.withdrawn),
        reach.add(next.fromClaimed()).max(fromOpen().add(next.reach)));
  }

  /** How much is taken from the claimed part first. */
  BigDecimal fromClaimed() {
    return evidenced.add(notConfirmed).add(rejected).add(withdrawn);
  }

  /** How much is taken from what is neither verified nor lost. */
  BigDecimal fromOpen() {
    return verified.add(notConfirmed).add(rejected).add(withdrawn);
  }
}
