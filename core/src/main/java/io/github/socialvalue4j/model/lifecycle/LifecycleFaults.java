package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with who says what of a claim. */
public final class LifecycleFaults {
  /** A verifier who is a party to the contract calls itself independent. */
  public static final Fault NOT_INDEPENDENT =
      Fault.error(
          "verification.not-independent",
          "{verifier} is a party to {contract} and so is not an independent verifier.",
          "Say internal, or have a third party verify it.");

  /** A supplier verifies what another organisation claims under the supplier's own contract. */
  public static final Fault BY_SUPPLIER =
      Fault.warning(
          "verification.by-supplier",
          "{verification} is by {verifier}, the supplier of {contract}, to whom it counts that"
              + " {claimant} delivered: a party to the contract is not independent of the claim.",
          "Have the commissioner or a third party look at {claim} as well.");

  /** An organisation verifies for another under a contract under which it claims itself. */
  public static final Fault BY_FELLOW_CLAIMANT =
      Fault.warning(
          "verification.by-fellow-claimant",
          "{verification} is by {verifier}, who claims under {contract} as {claimant} does, and so"
              + " is not independent of the claim.",
          "Have the commissioner or a third party look at {claim} as well.");

  /** A correction is of another kind, contract, measure or point than what it corrects. */
  public static final Fault OTHER_SUBJECT =
      Fault.error(
          "record.other-subject",
          "{record} is about {subject}, but {corrected} is about {other}.",
          "A correction keeps the kind, contract, measure and point of what it corrects.");

  /** A claim is corrected by another organisation than the one that made it. */
  public static final Fault OTHER_CLAIMANT =
      Fault.error(
          "record.other-claimant",
          "{by} cannot correct what {claimant} claimed.",
          "Have {claimant} correct {claim}, or verify it at what was found, or reject it with a"
              + " reason.");

  /** Somebody supersedes another's verdict without standing above it. */
  public static final Fault OTHER_VERIFIER =
      Fault.error(
          "verification.other-verifier",
          "{by} cannot supersede {verdict}, which {verifier} found to be {state}.",
          "{appeal}");

  private LifecycleFaults() {}
}
