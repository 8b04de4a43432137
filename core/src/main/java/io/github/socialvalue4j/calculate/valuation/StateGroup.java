package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which states a total takes in: one, or the one named combination. */
public enum StateGroup {
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

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this code. */
  public static Optional<StateGroup> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(StateGroup::code).toList();
  }
}
