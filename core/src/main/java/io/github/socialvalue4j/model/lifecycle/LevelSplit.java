package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How high a level or a share stands by each state of verification: claimed at 40, verified at 36.
 * Unlike the parts of a flow these are levels, not shares of one: the verified level stands on its
 * own, and what the claim adds to it is their difference. Immutable and thread-safe.
 */
public final class LevelSplit implements DocumentOnly {
  private final SortedMap<VerificationState, Figure> levels;
  private final Optional<VerificationState> refused;

  private LevelSplit(
      SortedMap<VerificationState, Figure> levels, Optional<VerificationState> refused) {
    this.levels = Collections.unmodifiableSortedMap(levels);
    this.refused = refused;
  }

  /**
   * The levels of an observation. The last verification of each state counts; a rejection, a
   * withdrawal or a finding that it is not confirmed takes back the observation as a whole.
   *
   * @param verifications those of this claim that no other has corrected, in the order of record
   */
  public static LevelSplit of(Claim claim, List<Verification> verifications) {
    return of(claim, verifications, false);
  }

  /**
   * The levels of an observation.
   *
   * @param verifications those of this claim that no other has corrected, in the order of record
   * @param bound whether a verdict binds it, so that nothing of it counts but what was verified
   */
  static LevelSplit of(Claim claim, List<Verification> verifications, boolean bound) {
    TreeMap<VerificationState, Figure> levels = new TreeMap<>();
    VerificationState first = StateSplit.stateOnEntry(claim);
    levels.put(first, StateSplit.leaf(claim, first));
    Optional<VerificationState> refused = Optional.empty();
    for (Verification verification : verifications) {
      if (verification.state().isDelivered()) {
        levels.put(verification.state(), StateSplit.leaf(verification));
      } else {
        refused = Optional.of(verification.state());
      }
    }
    if (refused.isEmpty() && bound && !levels.containsKey(VerificationState.VERIFIED)) {
      refused = Optional.of(VerificationState.NOT_CONFIRMED);
    }
    if (refused.isPresent()) {
      levels.clear();
      levels.put(refused.get(), StateSplit.leaf(claim, refused.get()));
    }
    return new LevelSplit(levels, refused);
  }

  /** The level by each state, weakest state first. */
  public SortedMap<VerificationState, Figure> levels() {
    return levels;
  }

  /** Rejected, not confirmed or withdrawn, if the observation was. */
  public Optional<VerificationState> refused() {
    return refused;
  }

  /** The level by the strongest state it has. */
  public Figure strongest() {
    return Objects.requireNonNull(levels.get(levels.lastKey()));
  }

  /** The strongest state it has. */
  public VerificationState strongestState() {
    return levels.lastKey();
  }

  /** The states, strongest first. */
  public List<VerificationState> strongestFirst() {
    return levels.keySet().stream().sorted(Collections.reverseOrder()).toList();
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.list(levels.entrySet()));
  }
}
