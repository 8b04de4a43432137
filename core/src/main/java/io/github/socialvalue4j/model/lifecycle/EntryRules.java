package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.party.OrganisationId;
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
    CorrectionRules.check(event, corrected.get(), claimant(event), path).forEach(problems::add);
  }

  /** Who made the claim that a verification speaks of. */
  private Optional<OrganisationId> claimant(LifecycleEvent event) {
    return event instanceof Verification verification
        ? log.find(verification.target())
            .filter(e -> e instanceof Claim)
            .map(e -> ((Claim) e).claimant())
        : Optional.empty();
  }

  /** The delivery or observation that a verification speaks of, if it is there. */
  private Optional<LifecycleEvent> target(Verification verification) {
    if (verification.target().equals(verification.id())) {
      namesItself("target", "is about", verification.id());
      return Optional.empty();
    }
    Optional<LifecycleEvent> found =
        log.find(verification.target()).filter(event -> event instanceof Claim);
    if (found.isEmpty() && log.find(verification.target()).isPresent()) {
      problems.add(
          LifecycleFaults.NOT_A_CLAIM.at(
              path.child("target"), verification.id(), verification.target()));
    } else if (found.isEmpty()) {
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
