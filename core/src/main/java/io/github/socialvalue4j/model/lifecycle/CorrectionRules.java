package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a record may supersede, told of the two records alone, so that it can be told as well where
 * the claim that both speak of could not be read.
 */
public final class CorrectionRules {
  private CorrectionRules() {}

  /**
   * What is wrong with a record that supersedes another.
   *
   * @param next the correction
   * @param before what it supersedes
   * @param claimant who made the claim that both judge, where they judge one and it is known
   * @param path where the correction stands in the input
   * @return {@code record.other-subject}, {@code record.other-claimant}, {@code
   *     verification.other-verifier}, or nothing
   */
  public static List<Problem> check(
      LifecycleEvent next,
      LifecycleEvent before,
      Optional<OrganisationId> claimant,
      ProblemPath path) {
    List<Problem> problems = new ArrayList<>();
    if (!subject(next).equals(subject(before))) {
      problems.add(
          LifecycleFaults.OTHER_SUBJECT.at(
              path.child("supersedes"), next.id(), subject(next), before.id(), subject(before)));
    }
    if (next instanceof Claim claim && before instanceof Claim earlier) {
      byClaimant(claim, earlier.id(), earlier.claimant(), path).ifPresent(problems::add);
    }
    if (next instanceof Verification verification && before instanceof Verification verdict) {
      byVerifier(verification, verdict, claimant, path).ifPresent(problems::add);
    }
    return problems;
  }

  /** Whoever made a claim corrects it. */
  public static Optional<Problem> byClaimant(
      Claim next, RecordId before, OrganisationId claimant, ProblemPath path) {
    return isOne(next.claimant(), claimant)
        ? Optional.empty()
        : Optional.of(
            LifecycleFaults.OTHER_CLAIMANT.at(
                path.child("supersedes"), next.claimant(), claimant, before));
  }

  private static Optional<Problem> byVerifier(
      Verification next, Verification before, Optional<OrganisationId> claimant, ProblemPath path) {
    return mayOverrule(next, before, claimant)
        ? Optional.empty()
        : Optional.of(
            LifecycleFaults.OTHER_VERIFIER.at(
                path.child("supersedes"),
                next.by(),
                before.id(),
                before.by(),
                before.state().inWords(),
                appeal(before)));
  }

  /** Its own verifier may, and on appeal an independent one over an internal one, with a reason. */
  static boolean mayOverrule(
      Verification next, Verification before, Optional<OrganisationId> claimant) {
    boolean higher =
        next.independence() == Independence.INDEPENDENT
            && before.independence() == Independence.INTERNAL
            && claimant.filter(c -> isOne(next.by(), c)).isEmpty();
    return isOne(next.by(), before.by()) || (higher && !next.reason().isBlank());
  }

  static String appeal(Verification before) {
    return before.independence() == Independence.INTERNAL
        ? "Have "
            + before.by()
            + " supersede it, or on appeal an independent verifier who gives a reason."
        : "Have " + before.by() + " supersede it; nobody stands above an independent verifier.";
  }

  private static boolean isOne(OrganisationId one, OrganisationId other) {
    return ClaimBook.who(one).equals(ClaimBook.who(other));
  }

  private static String subject(LifecycleEvent event) {
    String contract = "contract " + event.contract();
    if (event instanceof Commitment commitment) {
      return "a commitment of " + commitment.measure() + " under " + contract;
    }
    if (event instanceof Delivery delivery) {
      return "a delivery of " + delivery.measure() + " under " + contract;
    }
    if (event instanceof Observation observation) {
      return "an observation of "
          + observation.measure()
          + " at "
          + observation.point().code()
          + " under "
          + contract;
    }
    if (event instanceof Verification verification) {
      return "a verification of " + verification.target() + " under " + contract;
    }
    FeedbackGiven given = (FeedbackGiven) event;
    return "feedback at "
        + given.feedback().point().code()
        + " from "
        + given.feedback().perspective().code()
        + " under "
        + contract;
  }
}
