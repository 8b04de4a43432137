package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
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
 * <p>A verification takes from the evidenced part first, then from the claimed one; a rejection or
 * a finding that something is not confirmed from the claimed part first, then from the evidenced
 * one; a withdrawal likewise, and last from the verified one. What was verified is rejected only by
 * superseding the verification.
 */
public final class StateSplit implements DocumentOnly {
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
    return of(claim, verifications, false);
  }

  /**
   * The parts of a claim.
   *
   * @param bound whether a verdict binds it, so that nothing of it counts but what was verified
   */
  static StateSplit of(Claim claim, List<Verification> verifications, boolean bound) {
    Parts parts = new Parts(claim);
    String excess = null;
    for (Verification verification : verifications) {
      String over = parts.move(verification);
      if (over != null && excess == null) {
        excess = over;
      }
    }
    if (bound) {
      parts.bind();
    }
    return new StateSplit(parts.together(), excess);
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
            + verification.state().inWords()
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

  /** What is in each state, each part with its reasons, while verifications are taken in. */
  private static final class Parts {
    private final Claim claim;
    private final Map<VerificationState, List<Figure>> byState =
        new EnumMap<>(VerificationState.class);

    Parts(Claim claim) {
      this.claim = claim;
      VerificationState first = stateOnEntry(claim);
      put(first, leaf(claim, first));
    }

    private void put(VerificationState state, Figure figure) {
      List<Figure> one = new ArrayList<>();
      one.add(figure);
      byState.put(state, one);
    }

    /** All of a state as one figure. */
    private @Nullable Figure of(VerificationState state) {
      List<Figure> parts = byState.get(state);
      if (parts == null) {
        return null;
      }
      if (parts.size() > 1) {
        put(
            state,
            Figure.sum(
                "Part of " + claim.id() + " that is " + state.inWords(),
                claim.quantity().unit(),
                parts));
      }
      return byState.getOrDefault(state, parts).get(0);
    }

    private void add(VerificationState state, Figure taken) {
      List<Figure> before = byState.get(state);
      if (before == null || (before.size() == 1 && before.get(0).value().signum() == 0)) {
        put(state, taken);
      } else {
        before.add(taken);
      }
    }

    @Nullable String move(Verification verification) {
      VerificationState to = verification.state();
      Figure rest = leaf(verification);
      BigDecimal alreadyBetter = alreadyBetter(to);
      for (VerificationState from : ClaimTally.sources(to)) {
        Figure available = rest.value().signum() == 0 ? null : of(from);
        if (available == null || available.value().signum() == 0) {
          continue;
        }
        int order = rest.value().compareTo(available.value());
        // Also where all of it is taken, the figure names the verification: a claim's own leaf
        // would say "claimed" of what was verified.
        Figure taken =
            order <= 0
                ? rest
                : Figure.min(
                    "What there was for " + verification.id() + " to call " + to.inWords(),
                    available,
                    rest);
        put(from, less(from, available, taken));
        add(to, taken);
        rest =
            order <= 0
                ? zero(rest)
                : Figure.difference("Rest of " + verification.id(), rest, taken);
      }
      return rest.value().compareTo(alreadyBetter) > 0 ? excess(verification, rest) : null;
    }

    private String excess(Verification verification, Figure rest) {
      return excessOf(verification, claim, rest.value());
    }

    private Figure less(VerificationState state, Figure available, Figure taken) {
      return available.value().compareTo(taken.value()) == 0
          ? zero(available)
          : Figure.difference(
              "Part of " + claim.id() + " that is still " + state.inWords(), available, taken);
    }

    private static Figure zero(Figure figure) {
      return Figure.difference("Nothing left", figure, figure);
    }

    /** Filing evidence for what is evidenced or verified already changes and harms nothing. */
    private BigDecimal alreadyBetter(VerificationState to) {
      BigDecimal better = BigDecimal.ZERO;
      if (to == VerificationState.EVIDENCED) {
        for (VerificationState state :
            List.of(VerificationState.EVIDENCED, VerificationState.VERIFIED)) {
          for (Figure part : byState.getOrDefault(state, List.of())) {
            better = better.add(part.value());
          }
        }
      }
      return better;
    }

    /** Puts what nobody verified with what was not confirmed. */
    void bind() {
      for (VerificationState state :
          List.of(VerificationState.CLAIMED, VerificationState.EVIDENCED)) {
        Figure part = of(state);
        if (part != null && part.value().signum() != 0) {
          byState.remove(state);
          add(VerificationState.NOT_CONFIRMED, part);
        }
      }
    }

    Map<VerificationState, Figure> together() {
      Map<VerificationState, Figure> all = new EnumMap<>(VerificationState.class);
      for (VerificationState state : VerificationState.values()) {
        Figure part = of(state);
        if (part != null) {
          all.put(state, part);
        }
      }
      return all;
    }
  }

  /** The sentence about a verification that speaks of more than there is. */
  static String excessOf(Verification verification, Claim claim, BigDecimal excess) {
    return verification.id()
        + " says "
        + verification.state().inWords()
        + " of "
        + verification.quantity()
        + ", which is "
        + new Quantity(excess, claim.quantity().unit())
        + " more than "
        + claim.id()
        + " has left to be "
        + verification.state().inWords()
        + ".";
  }

  /** How much is in each state; states with nothing in them are absent. */
  public SortedMap<VerificationState, Figure> parts() {
    return parts;
  }

  /** A sentence about the first verification that speaks of more than there was, if one does. */
  public Optional<String> excess() {
    return Optional.ofNullable(excess);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.list(parts.entrySet()));
  }
}
