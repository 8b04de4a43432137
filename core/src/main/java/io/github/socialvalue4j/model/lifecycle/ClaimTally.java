package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;

/**
 * How much of a claimed flow is in which state, in plain numbers: what {@link StateSplit} shows
 * with its reasons, kept while a log is written. Mutable.
 */
final class ClaimTally {
  private final EnumMap<VerificationState, BigDecimal> parts;

  private ClaimTally(EnumMap<VerificationState, BigDecimal> parts) {
    this.parts = parts;
  }

  static ClaimTally of(Claim claim, Collection<Verification> verifications) {
    ClaimTally tally = new ClaimTally(new EnumMap<>(VerificationState.class));
    tally.parts.put(StateSplit.stateOnEntry(claim), claim.quantity().value());
    verifications.forEach(tally::take);
    return tally;
  }

  /**
   * What verifications come to that speak of less than the claim, beside evidence for what has it.
   */
  static ClaimTally of(Claim claim, FindingSums sums) {
    ClaimTally tally = of(claim, List.of());
    BigDecimal claimed = tally.part(VerificationState.CLAIMED);
    BigDecimal whole = claim.quantity().value();
    BigDecimal left =
        claimed.subtract(sums.fromClaimed()).min(whole.subtract(sums.reach())).max(BigDecimal.ZERO);
    tally.parts.put(VerificationState.CLAIMED, left);
    tally.parts.put(VerificationState.EVIDENCED, whole.subtract(sums.fromOpen()).subtract(left));
    tally.parts.put(VerificationState.VERIFIED, sums.verified());
    tally.parts.put(VerificationState.NOT_CONFIRMED, sums.notConfirmed());
    tally.parts.put(VerificationState.REJECTED, sums.rejected());
    tally.parts.put(VerificationState.WITHDRAWN, sums.withdrawn());
    return tally;
  }

  /** Takes back what was verified, where nothing else is left. */
  void withdraw(BigDecimal quantity) {
    BigDecimal taken = quantity.min(part(VerificationState.VERIFIED));
    parts.put(VerificationState.VERIFIED, part(VerificationState.VERIFIED).subtract(taken));
    parts.put(VerificationState.WITHDRAWN, part(VerificationState.WITHDRAWN).add(taken));
  }

  ClaimTally copy() {
    return new ClaimTally(parts.clone());
  }

  BigDecimal part(VerificationState state) {
    return parts.getOrDefault(state, BigDecimal.ZERO);
  }

  /** Moves what a verification speaks of, and gives how much more it says than there is. */
  BigDecimal take(Verification verification) {
    VerificationState to = verification.state();
    BigDecimal better =
        to == VerificationState.EVIDENCED
            ? part(VerificationState.EVIDENCED).add(part(VerificationState.VERIFIED))
            : BigDecimal.ZERO;
    BigDecimal rest = verification.quantity().value();
    for (VerificationState from : sources(to)) {
      BigDecimal taken = rest.min(part(from));
      parts.put(from, part(from).subtract(taken));
      parts.put(to, part(to).add(taken));
      rest = rest.subtract(taken);
    }
    // Filing evidence for what is evidenced or verified already changes nothing.
    return rest.compareTo(better) > 0 ? rest : BigDecimal.ZERO;
  }

  /** From which states a finding takes, the first one first. */
  static List<VerificationState> sources(VerificationState to) {
    return switch (to) {
      case EVIDENCED -> List.of(VerificationState.CLAIMED);
      case VERIFIED -> List.of(VerificationState.EVIDENCED, VerificationState.CLAIMED);
      case NOT_CONFIRMED, REJECTED ->
          List.of(VerificationState.CLAIMED, VerificationState.EVIDENCED);
      case WITHDRAWN ->
          List.of(
              VerificationState.CLAIMED, VerificationState.EVIDENCED, VerificationState.VERIFIED);
      case COMMITTED, CLAIMED -> List.of();
    };
  }
}
