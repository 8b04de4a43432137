package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with records. */
public final class LifecycleCodes {
  /** Two records have one id. */
  public static final ProblemCode DUPLICATE_ID = ProblemCode.of("record.duplicate-id");

  /** A record was written down before an earlier entry of the log. */
  public static final ProblemCode OUT_OF_ORDER = ProblemCode.of("record.out-of-order");

  /** A record was written down before it happened. */
  public static final ProblemCode IN_THE_FUTURE = ProblemCode.of("record.in-the-future");

  /** A record refers to one that is not there. */
  public static final ProblemCode UNKNOWN_RECORD = ProblemCode.of("record.unknown");

  /** A record supersedes itself, or is about itself. */
  public static final ProblemCode NAMES_ITSELF = ProblemCode.of("record.names-itself");

  /** A record is left out because the one that it refers to is. */
  public static final ProblemCode LEFT_OUT = ProblemCode.of("record.left-out");

  /** Records happened, or were recorded, after the days one looks from. */
  public static final ProblemCode NOT_YET = ProblemCode.of("record.not-yet");

  /** Two ids of organisations look alike and are taken for one. */
  public static final ProblemCode LOOK_ALIKE = ProblemCode.of("organisation.look-alike");

  /** A correction is of another kind, contract, measure or point than what it corrects. */
  public static final ProblemCode OTHER_SUBJECT = LifecycleFaults.OTHER_SUBJECT.code();

  /** A claim is corrected by another organisation than the one that made it. */
  public static final ProblemCode OTHER_CLAIMANT = LifecycleFaults.OTHER_CLAIMANT.code();

  /** A record is corrected twice. */
  public static final ProblemCode ALREADY_SUPERSEDED = ProblemCode.of("record.already-superseded");

  /** A record speaks of a contract that is not in the register. */
  public static final ProblemCode UNKNOWN_CONTRACT = ProblemCode.of("contract.unknown");

  /** A record speaks of an organisation that is not in the register. */
  public static final ProblemCode UNKNOWN_ORGANISATION = ProblemCode.of("organisation.unknown");

  /** Somebody verifies or rejects their own claim. */
  public static final ProblemCode BY_CLAIMANT = ProblemCode.of("verification.by-claimant");

  /** Somebody withdraws another's claim. */
  public static final ProblemCode NOT_BY_CLAIMANT = ProblemCode.of("verification.not-by-claimant");

  /** A verification speaks of more than there is. */
  public static final ProblemCode EXCEEDS_CLAIM = ProblemCode.of("verification.exceeds-claim");

  /** A verification counts in another unit than its claim. */
  public static final ProblemCode OTHER_UNIT = ProblemCode.of("verification.other-unit");

  /** Somebody supersedes another's verdict without standing above it. */
  public static final ProblemCode OTHER_VERIFIER = LifecycleFaults.OTHER_VERIFIER.code();

  /** The claimant takes back what went before a verdict. */
  public static final ProblemCode AFTER_VERDICT = ProblemCode.of("verification.after-verdict");

  /** What was judged is claimed again: nothing of it counts until it is verified. */
  public static final ProblemCode CLAIMED_AGAIN = ProblemCode.of("record.claimed-again");

  /** A verification is older than its claim. */
  public static final ProblemCode BEFORE_CLAIM = ProblemCode.of("verification.before-claim");

  /** A verifier who is a party to the contract calls itself independent. */
  public static final ProblemCode NOT_INDEPENDENT = LifecycleFaults.NOT_INDEPENDENT.code();

  /** A delivery is dated before its contract began; it counts, and is named. */
  public static final ProblemCode BEFORE_CONTRACT = ProblemCode.of("delivery.before-contract");

  /** A commitment is dated after the engagement that it counts upon. */
  public static final ProblemCode PROMISED_LATE = ProblemCode.of("commitment.after-engagement");

  /** A delivery bears the activity key of another that was refused, or judged on its day. */
  public static final ProblemCode KEY_JUDGED = ProblemCode.of("record.key-judged-before");

  /** A verification speaks of a claim that was corrected since. */
  public static final ProblemCode LAPSED = ProblemCode.of("verification.lapsed");

  /** A later point was read before an earlier one. */
  public static final ProblemCode BACKWARDS = ProblemCode.of("point.backwards");

  /** One observer of one organisation gives two readings of one point that both stand. */
  public static final ProblemCode READ_TWICE = ProblemCode.of("point.read-twice");

  private LifecycleCodes() {}
}
