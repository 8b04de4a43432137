package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Who may say what of a claim, and who may take it back: the claimant files evidence and withdraws,
 * others judge, and a verdict is superseded by its own verifier or on appeal by an independent one.
 */
final class VerdictRules {
  private final LifecycleLog.Builder log;
  private final ProblemPath path;
  private final Problems problems;

  VerdictRules(LifecycleLog.Builder log, ProblemPath path, Problems problems) {
    this.log = log;
    this.path = path;
    this.problems = problems;
  }

  /**
   * Checks a verification.
   *
   * @param target the delivery or observation it speaks of
   */
  void check(Verification verification, LifecycleEvent target) {
    Claim claim = (Claim) target;
    checkPlace(verification, target);
    ClaimantRules.check(verification, claim.id(), claim.claimant(), path).ifPresent(problems::add);
    if (verification.occurredOn().isBefore(claim.occurredOn())) {
      fault(
          LifecycleCodes.BEFORE_CLAIM,
          "date",
          verification.id()
              + " is of "
              + verification.occurredOn()
              + ", before its claim of "
              + claim.occurredOn()
              + ".",
          "Check both dates.");
    }
    checkOverruling(verification, claim);
    checkQuantity(verification, claim);
  }

  private void checkPlace(Verification verification, LifecycleEvent target) {
    if (!target.contract().equals(verification.contract())) {
      fault(
          LifecycleCodes.OTHER_SUBJECT,
          "contract",
          verification.id()
              + " belongs to contract "
              + verification.contract()
              + ", but its target to "
              + target.contract()
              + ".",
          "Name the contract of the claim.");
    }
    log.successorOf(target.id())
        .ifPresent(
            successor ->
                fault(
                    LifecycleCodes.ALREADY_SUPERSEDED,
                    "target",
                    target.id() + " was already superseded by " + successor + ".",
                    "Speak of " + successor + " instead."));
  }

  private void checkOverruling(Verification verification, Claim claim) {
    Optional<ClaimBook.Standing> standing = log.claims().find(verification.target());
    Optional<Verification> earlier =
        verification
            .supersedes()
            .flatMap(log::find)
            .filter(e -> e instanceof Verification)
            .map(e -> (Verification) e);
    earlier.ifPresent(before -> checkSuperseding(verification, before, claim, standing));
    if (verification.state() == VerificationState.VERIFIED) {
      standing
          .flatMap(ClaimBook.Standing::boundBy)
          .filter(
              verdict ->
                  !CorrectionRules.mayOverrule(
                      verification, verdict, Optional.of(claim.claimant())))
          .ifPresent(
              verdict ->
                  fault(
                      LifecycleCodes.OTHER_VERIFIER,
                      "by",
                      verification.by()
                          + " cannot verify "
                          + claim.id()
                          + ", which stands for what "
                          + verdict.by()
                          + " judged as "
                          + verdict.id()
                          + ".",
                      CorrectionRules.appeal(verdict)));
    }
  }

  private void checkSuperseding(
      Verification verification,
      Verification before,
      Claim claim,
      Optional<ClaimBook.Standing> standing) {
    boolean takesBack =
        CorrectionRules.mayOverrule(verification, before, Optional.of(claim.claimant()))
            && before.state() == VerificationState.WITHDRAWN;
    if (takesBack && standing.flatMap(ClaimBook.Standing::verdict).isPresent()) {
      fault(
          LifecycleCodes.AFTER_VERDICT,
          "supersedes",
          before.id()
              + " withdrew a part of "
              + claim.id()
              + ", and "
              + standing.flatMap(ClaimBook.Standing::verdict).map(Verification::id).orElseThrow()
              + " has judged it: what was withdrawn does not come back.",
          "Leave the withdrawal as it is.");
    }
  }

  private void checkQuantity(Verification verification, Claim claim) {
    if (!verification.quantity().unit().equals(claim.quantity().unit())) {
      fault(
          LifecycleCodes.OTHER_UNIT,
          "quantity",
          verification.id()
              + " counts in "
              + verification.quantity().unit()
              + ", its claim in "
              + claim.quantity().unit()
              + ".",
          "Confirm in the unit of the claim.");
      return;
    }
    if (claim instanceof Delivery) {
      // What an observation's verification confirms depends on the measure's nature, which only the
      // table knows; a delivery always adds up, so it is checked here.
      BigDecimal excess =
          log.claims()
              .find(claim.id())
              .map(standing -> standing.excess(verification))
              .orElseGet(() -> ClaimTally.of(claim, List.of()).take(verification));
      if (excess.signum() != 0) {
        fault(
            LifecycleCodes.EXCEEDS_CLAIM,
            "quantity",
            StateSplit.excessOf(verification, claim, excess),
            "Confirm at most what is left, or supersede an earlier verification.");
      }
    }
  }

  private void fault(ProblemCode code, String field, String message, String remedy) {
    problems.add(Problem.error(code, path.child(field), message, remedy));
  }
}
