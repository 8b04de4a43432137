package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.evidence.VerificationState;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.contract.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules that an entry obeys when it joins a log, whatever register the log belongs to. */
final class EntryRules {
  private final LifecycleLog.Builder log;
  private final ProblemPath path;
  private final Problems problems = new Problems();

  EntryRules(LifecycleLog.Builder log, ProblemPath path) {
    this.log = log;
    this.path = path;
  }

  List<Problem> check(LocalDate recordedOn, LifecycleEvent event) {
    if (log.find(event.id()).isPresent()) {
      fault(
          LifecycleCodes.DUPLICATE_ID,
          "id",
          "The id " + event.id() + " is taken by an earlier record.",
          "Give each record an id of its own; a correction names the record it supersedes.");
    }
    if (recordedOn.isBefore(event.occurredOn())) {
      fault(
          LifecycleCodes.IN_THE_FUTURE,
          "recordedOn",
          event.id() + " was recorded on " + recordedOn + ", before " + event.occurredOn() + ".",
          "Record a thing on or after the day it happens.");
    }
    log.last()
        .filter(last -> recordedOn.isBefore(last.recordedOn()))
        .ifPresent(
            last ->
                fault(
                    LifecycleCodes.OUT_OF_ORDER,
                    "recordedOn",
                    event.id()
                        + " was recorded on "
                        + recordedOn
                        + ", before the last entry of "
                        + last.recordedOn()
                        + ".",
                    "Append entries in the order in which they were recorded."));
    event.supersedes().ifPresent(earlier -> checkCorrection(event, earlier));
    if (event instanceof Verification verification) {
      checkVerification(verification);
    }
    return problems.list();
  }

  private void checkCorrection(LifecycleEvent event, RecordId earlier) {
    Optional<LifecycleEvent> corrected = log.find(earlier);
    if (corrected.isEmpty()) {
      unknown("supersedes", earlier);
      return;
    }
    log.successorOf(earlier)
        .ifPresent(
            successor ->
                fault(
                    LifecycleCodes.ALREADY_SUPERSEDED,
                    "supersedes",
                    earlier + " was already superseded by " + successor + ".",
                    "Correct " + successor + " instead."));
    if (!subject(event).equals(subject(corrected.get()))) {
      fault(
          LifecycleCodes.OTHER_SUBJECT,
          "supersedes",
          event.id()
              + " is about "
              + subject(event)
              + ", but "
              + earlier
              + " is about "
              + subject(corrected.get())
              + ".",
          "A correction keeps the kind, contract, measure and point of what it corrects.");
    }
    if (event instanceof Claim claim
        && corrected.get() instanceof Claim before
        && !claim.claimant().equals(before.claimant())) {
      fault(
          LifecycleCodes.OTHER_CLAIMANT,
          "supersedes",
          claim.claimant() + " cannot correct what " + before.claimant() + " claimed.",
          "Have "
              + before.claimant()
              + " correct it, or verify it at what was found, or reject it with a reason.");
    }
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

  private void checkVerification(Verification verification) {
    Optional<LifecycleEvent> found = log.find(verification.target());
    if (found.isEmpty() || !(found.get() instanceof Claim claim)) {
      unknown("target", verification.target());
      return;
    }
    if (!found.get().contract().equals(verification.contract())) {
      fault(
          LifecycleCodes.OTHER_SUBJECT,
          "contract",
          verification.id()
              + " belongs to contract "
              + verification.contract()
              + ", but its target to "
              + found.get().contract()
              + ".",
          "Name the contract of the claim.");
    }
    boolean own = verification.by().equals(claim.claimant());
    boolean withdraws = verification.state() == VerificationState.WITHDRAWN;
    boolean files = verification.state() == VerificationState.EVIDENCED;
    if (own && !withdraws && !files) {
      fault(
          LifecycleCodes.BY_CLAIMANT,
          "by",
          claim.claimant()
              + " claimed "
              + claim.id()
              + " and cannot have "
              + verification.state().code()
              + " it as well.",
          "Have somebody other than the claimant verify it.");
    }
    if (!own && withdraws) {
      fault(
          LifecycleCodes.NOT_BY_CLAIMANT,
          "by",
          verification.by() + " cannot withdraw what " + claim.claimant() + " claimed.",
          "Reject it, with a reason.");
    }
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
    checkQuantity(verification, claim);
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
      List<Verification> all = new ArrayList<>(log.liveVerifications(claim.id()));
      verification.supersedes().ifPresent(old -> all.removeIf(v -> v.id().equals(old)));
      all.add(verification);
      StateSplit.of(claim, all)
          .excess()
          .ifPresent(
              excess ->
                  fault(
                      LifecycleCodes.EXCEEDS_CLAIM,
                      "quantity",
                      excess,
                      "Confirm at most what is left, or supersede an earlier verification."));
    }
  }

  private void unknown(String field, RecordId id) {
    fault(
        LifecycleCodes.UNKNOWN_RECORD,
        field,
        UnknownIdException.sentence(
            field.equals("target") ? "delivery or observation" : "record",
            id.value(),
            "the log so far",
            log.ids().stream().map(RecordId::value).toList()),
        "Name a record that was recorded before.");
  }

  private void fault(ProblemCode code, String field, String message, String remedy) {
    problems.add(Problem.error(code, path.child(field), message, remedy));
  }
}
