package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with what is valued. */
public final class ValuationFaults {
  /** A share is more than its whole, most often because a per cent was written. */
  public static final Fault SHARE_ABOVE_ONE =
      Fault.error(
          "measure.share-above-one",
          "{measure} is a share of a whole, at most 1, and this is {quantity}.",
          "Write 35% as 0.35.");

  /** A promised change of a share leads beyond nothing or the whole. */
  public static final Fault PROMISED_BEYOND_WHOLE =
      Fault.error(
          "measure.share-above-one",
          "{promise} promises that {measure}, a share of a whole, changes by {change} from the"
              + " baseline of {baseline}: that would be {result}, and a share is 0 to 1.",
          "Promise the change, not the share to be reached, or correct the baseline.");

  /** A share is given twice in one state, and shares are never added. */
  public static final Fault SHARE_TWICE =
      Fault.error(
          "measure.shares-not-added",
          "{measure} is a share, and line {earlier} gives one in the same state: shares are never"
              + " added.",
          "Give the change of the share once.");

  /** The claimant takes back a level that a verifier found; what was found stays. */
  public static final Fault WITHDRAWN_AFTER_VERDICT =
      Fault.warning(
          "verification.withdrawn-after-verdict",
          "{withdrawal} takes back {claim}, which was judged: what was found stays, and the"
              + " withdrawal counts for nothing.",
          "Leave the withdrawal as it is; only whoever may overrule the verdict changes it.");

  /** A claimant takes back a judged reading, so that another's reading of the same counts. */
  public static final Fault VERDICT_WITHDRAWN =
      Fault.warning(
          "verification.verdict-withdrawn",
          "{withdrawal} takes back {claim}, which {verifier} judged as {verdict}: {found}, {state}."
              + " With it goes what was found, and another's reading of {measure} counts.",
          "Have {judge} look at the reading that counts now.");

  /** Two deliveries are alike in all but their ids. */
  public static final Fault TWIN_DELIVERY =
      Fault.warning(
          "double-count.doubtful",
          "{delivery} says the same as {earlier}, but for its id; both count.",
          "Leave one out if the two are one, or give each a key of its own.");

  /** A refusal or a withdrawal speaks of another quantity than a reading has. */
  public static final Fault PART_OF_READING =
      Fault.warning(
          "verification.part-of-reading",
          "{verification} says of {part} that it is {state}, and {claim} reads {reading}. A reading"
              + " stands or falls as one: nothing of it counts, {understood}.",
          "Verify {claim} at the level that was found, or name the whole reading; a claimant who"
              + " means less corrects it.");

  /** Of a reading the same sort of thing was said twice, and what was said last counts. */
  public static final Fault OVERTAKEN =
      Fault.warning(
          "verification.overtaken",
          "{earlier} says of {claim} that it is {state}, and {later} says after it that it is"
              + " {other}: a reading is one thing, and the later one counts.",
          "Let the later one supersede the earlier one.");

  /** A verification speaks of a reading beside which deliveries are valued. */
  public static final Fault BESIDE_DELIVERIES =
      Fault.warning(
          "verification.beside-deliveries",
          "{verification} says of {claim}, a reading, that it is {state}; deliveries of the same"
              + " are valued in its place, and what it says counts for none of them.",
          "Verify the deliveries.");

  /** A claimant claims once more, after a refusal, what may be what was refused. */
  public static final Fault CLAIMED_AFTER_REFUSAL =
      Fault.warning(
          "record.claimed-after-refusal",
          "{claims} came on record after {verifier} judged {refused} of the same claimant, {quantity}"
              + " of {measure}, as {verdict}: {state}. Whether what was refused is claimed again"
              + " cannot be told, and what is claimed counts.",
          "Have {judge} look at it: what is the same supersedes {claim}, and what is something else"
              + " is verified.");

  private ValuationFaults() {}
}
