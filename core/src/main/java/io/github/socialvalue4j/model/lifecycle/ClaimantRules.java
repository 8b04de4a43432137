package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.util.Optional;

/**
 * What only a claimant may say of a claim, and what a claimant may not. It needs to know of the
 * claim who made it and nothing else, so that it can be told of a claim that could not be read as
 * well.
 */
public final class ClaimantRules {
  private ClaimantRules() {}

  /**
   * What is wrong with who says this of a claim.
   *
   * @param verification what is said
   * @param claim of which claim
   * @param claimant who made it; ids that look alike are one organisation
   * @param path where the verification stands in the input
   * @return {@code verification.by-claimant} where the claimant judges its own claim, {@code
   *     verification.not-by-claimant} where somebody else withdraws it
   */
  public static Optional<Problem> check(
      Verification verification, RecordId claim, OrganisationId claimant, ProblemPath path) {
    boolean own = ClaimBook.who(verification.by()).equals(ClaimBook.who(claimant));
    boolean withdraws = verification.state() == VerificationState.WITHDRAWN;
    boolean files = verification.state() == VerificationState.EVIDENCED;
    if (own && !withdraws && !files) {
      return Optional.of(
          Problem.error(
              LifecycleCodes.BY_CLAIMANT,
              path.child("by"),
              claimant
                  + " claimed "
                  + claim
                  + " and cannot have "
                  + verification.state().inWords()
                  + " it as well.",
              "Have somebody other than the claimant verify it."));
    }
    return own || !withdraws
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                LifecycleCodes.NOT_BY_CLAIMANT,
                path.child("by"),
                verification.by() + " cannot withdraw what " + claimant + " claimed.",
                "Reject it, with a reason."));
  }
}
