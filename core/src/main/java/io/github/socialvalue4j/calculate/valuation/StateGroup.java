package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.code.Coded;
import io.github.socialvalue4j.basis.evidence.VerificationState;

/** Which states a total takes in: one, or the one named combination. */
public enum StateGroup implements Coded {
  /** Promised. */
  COMMITTED,
  /** Said to have been delivered. */
  CLAIMED,
  /** With evidence on file. */
  EVIDENCED,
  /** Confirmed by somebody else. */
  VERIFIED,
  /** Checked by somebody else, and not confirmed. */
  NOT_CONFIRMED,
  /** Found not to count. */
  REJECTED,
  /** Taken back. */
  WITHDRAWN,
  /** Evidenced and verified together: the named total for what stands on more than a word. */
  EVIDENCED_OR_BETTER;

  /** The group of one state. */
  public static StateGroup of(VerificationState state) {
    return valueOf(state.name());
  }

  /** Whether a total of this group takes in a state. */
  public boolean includes(VerificationState state) {
    return this == EVIDENCED_OR_BETTER
        ? state == VerificationState.EVIDENCED || state == VerificationState.VERIFIED
        : name().equals(state.name());
  }
}
