package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * In which state each unit of a claimed flow is: of 120 hours claimed, 90 verified, so 30 are still
 * only claimed. Every part is a figure whose working names the claim and the verifications, and the
 * parts add up to the claim exactly. Immutable and thread-safe.
 *
 * <p>A verification takes from the evidenced part first, then from the claimed one; a rejection
 * from the claimed part first, then from the evidenced one; a withdrawal likewise, and last from
 * the verified one. What was verified is rejected only by superseding the verification.
 */
public final class StateSplit {
  private final SortedMap<VerificationState, Figure> parts;
  private final @Nullable String excess;

  private StateSplit(Map<VerificationState, Figure> parts, @Nullable String excess) {
    TreeMap<VerificationState, Figure> present = new TreeMap<>();
    parts.forEach(
        (state, figure) -> {
          if (figure.value().signum() != 0) {
            present.put(state, figure);
          }
        });
    this.parts = Collections.unmodifiableSortedMap(present);
    this.excess = excess;
  }

  /**
   * The parts of a claim.
   *
   * @param verifications those of this claim that no other has corrected, in the order of record
   */
  public static StateSplit of(Claim claim, List<Verification> verifications) {
    Map<VerificationState, Figure> parts = new EnumMap<>(VerificationState.class);
    VerificationState first = stateOnEntry(claim);
    parts.put(first, leaf(claim, first));
    String excess = null;
    for (Verification verification : verifications) {
      String over = move(parts, claim, verification);
      if (over != null && excess == null) {
        excess = over;
      }
    }
    return new StateSplit(parts, excess);
  }

  /** The state of a claim before anybody has looked at it. */
  public static VerificationState stateOnEntry(Claim claim) {
    return claim.evidence().isEmpty() ? VerificationState.CLAIMED : VerificationState.EVIDENCED;
  }

  /** What was claimed, as the leaf of a working. */
  public static Figure leaf(Claim claim, VerificationState state) {
    String what = claim instanceof Delivery ? "delivery" : "observation";
    return Figure.stated(
        "Quantity of " + what + " " + claim.id(),
        claim.quantity(),
        new Provenance.Observed(
            claim.id().value(), what, claim.occurredOn(), state, claim.claimant().value()));
  }

  /** What a verification found, as the leaf of a working. */
  public static Figure leaf(Verification verification) {
    return Figure.stated(
        "Quantity of "
            + verification.target()
            + " "
            + verification.state().code()
            + " by "
            + verification.id(),
        verification.quantity(),
        new Provenance.Observed(
            verification.id().value(),
            verification.independence().code() + " verification",
            verification.occurredOn(),
            verification.state(),
            verification.by().value()));
  }

  private static @Nullable String move(
      Map<VerificationState, Figure> parts, Claim claim, Verification verification) {
    VerificationState to = verification.state();
    Figure rest = leaf(verification);
    BigDecimal alreadyBetter = alreadyBetter(parts, to);
    for (VerificationState from : sources(to)) {
      Figure available = parts.get(from);
      if (available == null || available.value().signum() == 0 || rest.value().signum() == 0) {
        continue;
      }
      int order = rest.value().compareTo(available.value());
      // Also where all of it is taken, the figure names the verification: a claim's own leaf would
      // say "claimed" of what was verified.
      Figure taken =
          order <= 0
              ? rest
              : Figure.min(
                  "What there was for " + verification.id() + " to call " + to.code(),
                  available,
                  rest);
      parts.put(from, less(claim, from, available, taken));
      Figure before = parts.get(to);
      parts.put(
          to,
          before == null || before.value().signum() == 0
              ? taken
              : Figure.sum(
                  "Part of " + claim.id() + " that is " + to.code(),
                  claim.quantity().unit(),
                  List.of(before, taken)));
      rest =
          order <= 0 ? zero(rest) : Figure.difference("Rest of " + verification.id(), rest, taken);
    }
    return rest.value().compareTo(alreadyBetter) > 0
        ? verification.id()
            + " says "
            + to.code()
            + " of "
            + verification.quantity()
            + ", which is "
            + new Quantity(rest.value(), claim.quantity().unit())
            + " more than "
            + claim.id()
            + " has left to be "
            + to.code()
            + "."
        : null;
  }

  private static Figure less(Claim claim, VerificationState state, Figure available, Figure taken) {
    return available.value().compareTo(taken.value()) == 0
        ? zero(available)
        : Figure.difference(
            "Part of " + claim.id() + " that is still " + state.code(), available, taken);
  }

  private static Figure zero(Figure figure) {
    return Figure.difference("Nothing left", figure, figure);
  }

  /**
   * Filing evidence for what is evidenced or verified already changes nothing and harms nothing.
   */
  private static BigDecimal alreadyBetter(
      Map<VerificationState, Figure> parts, VerificationState to) {
    if (to != VerificationState.EVIDENCED) {
      return BigDecimal.ZERO;
    }
    BigDecimal better = BigDecimal.ZERO;
    for (VerificationState state :
        List.of(VerificationState.EVIDENCED, VerificationState.VERIFIED)) {
      Figure part = parts.get(state);
      better = part == null ? better : better.add(part.value());
    }
    return better;
  }

  private static List<VerificationState> sources(VerificationState to) {
    return switch (to) {
      case EVIDENCED -> List.of(VerificationState.CLAIMED);
      case VERIFIED -> List.of(VerificationState.EVIDENCED, VerificationState.CLAIMED);
      case REJECTED -> List.of(VerificationState.CLAIMED, VerificationState.EVIDENCED);
      case WITHDRAWN ->
          List.of(
              VerificationState.CLAIMED, VerificationState.EVIDENCED, VerificationState.VERIFIED);
      case COMMITTED, CLAIMED -> List.of();
    };
  }

  /** How much is in each state; states with nothing in them are absent. */
  public SortedMap<VerificationState, Figure> parts() {
    return parts;
  }

  /** A sentence about the first verification that speaks of more than there was, if one does. */
  public Optional<String> excess() {
    return Optional.ofNullable(excess);
  }
}
