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

  /** A promise is changed when the time it was made for is over. */
  public static final Fault PROMISE_CHANGED_LATE =
      Fault.warning(
          "commitment.changed-after-completion",
          "{promise} came on record on {day}, after {contract} ended on {end}, and changes what"
              + " {earlier} promised to {quantity}; it counts upon engagement all the same.",
          "Check that both parties agreed to the change; what was delivered is held against what"
              + " counts now.");

  /** A verifier bears the name of whoever claimed, under another id. */
  public static final Fault BY_SAME_NAME =
      Fault.warning(
          "verification.by-same-name",
          "{verification} is by {verifier}, whose name is that of {claimant}, who claimed {claim}:"
              + " the two may be one organisation, and nobody judges what it claims.",
          "Write one organisation with one id, or give the two the names that tell them apart.");

  /** A verification speaks of a record that is neither a delivery nor an observation. */
  public static final Fault NOT_A_CLAIM =
      Fault.error(
          "record.unknown",
          "{verification} speaks of {target}, which is neither a delivery nor an observation, so"
              + " there is nothing to verify.",
          "Name the delivery or the observation; a verification is changed by superseding it.");

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
