package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.contract.RecordId;
import java.time.LocalDate;
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
      Optional<LifecycleEvent> target = target(verification);
      target.ifPresent(t -> new VerdictRules(log, path, problems).check(verification, t));
    }
    return problems.list();
  }

  private void checkCorrection(LifecycleEvent event, RecordId earlier) {
    if (earlier.equals(event.id())) {
      namesItself("supersedes", "supersedes", earlier);
      return;
    }
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
        && !ClaimBook.who(claim.claimant()).equals(ClaimBook.who(before.claimant()))) {
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

  /** The delivery or observation that a verification speaks of, if it is there. */
  private Optional<LifecycleEvent> target(Verification verification) {
    if (verification.target().equals(verification.id())) {
      namesItself("target", "is about", verification.id());
      return Optional.empty();
    }
    Optional<LifecycleEvent> found =
        log.find(verification.target()).filter(event -> event instanceof Claim);
    if (found.isEmpty()) {
      unknown("target", verification.target());
    }
    return found;
  }

  private void namesItself(String field, String how, RecordId id) {
    fault(
        LifecycleCodes.NAMES_ITSELF,
        field,
        "The record " + id + " " + how + " itself.",
        "Name another record that was recorded before, or leave the field out.");
  }

  private void unknown(String field, RecordId id) {
    fault(
        LifecycleCodes.UNKNOWN_RECORD,
        field,
        log.unknown(field.equals("target") ? "delivery or observation" : "record", id),
        "Name a record that was recorded before.");
  }

  private void fault(ProblemCode code, String field, String message, String remedy) {
    problems.add(Problem.error(code, path.child(field), message, remedy));
  }
}
