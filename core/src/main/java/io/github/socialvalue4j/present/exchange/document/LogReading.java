package io.github.socialvalue4j.present.exchange.document;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.lifecycle.Claim;
import io.github.socialvalue4j.model.lifecycle.ClaimantRules;
import io.github.socialvalue4j.model.lifecycle.CorrectionRules;
import io.github.socialvalue4j.model.lifecycle.LifecycleCodes;
import io.github.socialvalue4j.model.lifecycle.LifecycleEvent;
import io.github.socialvalue4j.model.lifecycle.LifecycleLog;
import io.github.socialvalue4j.model.lifecycle.Verification;
import io.github.socialvalue4j.model.party.OrganisationId;
import io.github.socialvalue4j.present.exchange.document.RecordReading.Dated;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts the records of a document into a log, in the order in which they were recorded; records of
 * one day keep the order of the document. A record whose fields are faulty is left out; what then
 * lacks it is left out too and named so, and the missing reference is not reported as a fault.
 */
final class LogReading {
  private final List<Dated> readable = new ArrayList<>();
  private final Map<RecordId, LifecycleEvent> readableById = new HashMap<>();
  private final List<Dated> accepted = new ArrayList<>();
  private final Set<String> lost = new HashSet<>();
  private final Map<RecordId, ProblemPath> places = new LinkedHashMap<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final Map<String, OrganisationId> claimants = new HashMap<>();
  private boolean hasNameless;

  /** A record that gave nothing, as it is written. */
  record Unreadable(RecordPart part, ProblemPath place) {}

  /** Reads one record. */
  void read(RecordPart part, ProblemPath place, Faults faults) {
    Optional<Dated> dated = RecordReading.read(part, place, faults);
    dated.ifPresentOrElse(
        record -> {
          readable.add(record);
          readableById.putIfAbsent(record.event().id(), record.event());
          if (record.event() instanceof Claim claim) {
            // It may be left out yet, for a fault of its own or for another's.
            claimants.putIfAbsent(claim.id().value(), claim.claimant());
          }
        },
        () -> {
          lose(part.id());
          keepClaimant(part);
          unreadable.add(new Unreadable(part, place));
        });
  }

  private void keepClaimant(RecordPart part) {
    if (part.id() != null && part.claimant() != null) {
      try {
        claimants.putIfAbsent(part.id(), OrganisationId.parse(part.claimant()));
      } catch (IllegalArgumentException e) {
        // It is a fault of its own, and told.
      }
    }
  }

  private void lose(@org.jspecify.annotations.Nullable String id) {
    if (id == null) {
      hasNameless = true;
    } else {
      lost.add(id);
    }
  }

  /** Reads the rows of a file. */
  void read(RecordRows.Sheet sheet, Faults faults) {
    if (sheet.hasGaps()) {
      gap();
    }
    sheet.rows().forEach(row -> read(row.part(), row.place(), faults));
  }

  /** The records that gave nothing: what can be read of them may have faults as well. */
  List<Unreadable> unreadable() {
    return unreadable;
  }

  /** Says that an element could not be read at all. */
  void gap() {
    hasNameless = true;
  }

  /** Adds what could be read to a log, and reports what breaks its rules. */
  LifecycleLog log(Faults faults) {
    readable.replaceAll(new DaysOfRecord(readable)::settled);
    readable.sort(Comparator.comparing(Dated::recordedOn));
    LifecycleLog.Builder builder = LifecycleLog.builder();
    for (Dated dated : readable) {
      if (faults.isFull()) {
        // A sentence about a missing record looks through all the others.
        break;
      }
      List<Problem> broken = builder.add(dated.recordedOn(), dated.event(), dated.place());
      if (broken.isEmpty()) {
        accepted.add(dated);
        places.put(dated.event().id(), dated.place());
      } else {
        List<Problem> own = broken.stream().filter(p -> !follows(p, dated)).toList();
        own.forEach(faults::add);
        if (own.isEmpty()) {
          faults.add(leftOut(dated, broken.get(0)));
          byWrongParty(dated).ifPresent(faults::add);
          wrongCorrection(dated).forEach(faults::add);
        }
        lost.add(dated.event().id().value());
      }
    }
    return builder.build();
  }

  /** No record is lost without a word: what lacks another is named as well. */
  private static Problem leftOut(Dated dated, Problem missing) {
    LifecycleEvent event = dated.event();
    boolean isTarget = missing.path().equals(dated.place().child("target"));
    RecordId other =
        isTarget && event instanceof Verification verification
            ? verification.target()
            : event.supersedes().orElseThrow();
    return Problem.omission(
        LifecycleCodes.LEFT_OUT,
        missing.path(),
        event.id() + " is left out as well: it refers to " + other + ", which could not be read.",
        "Mend that record first.");
  }

  /** Who made a claim can often be read where the rest of it cannot. */
  private Optional<Problem> byWrongParty(Dated dated) {
    if (!(dated.event() instanceof Verification verification)) {
      return Optional.empty();
    }
    return Optional.ofNullable(claimants.get(verification.target().value()))
        .flatMap(by -> ClaimantRules.check(verification, verification.target(), by, dated.place()));
  }

  /** What a lost record corrects can be held against it where both can be read. */
  private List<Problem> wrongCorrection(Dated dated) {
    LifecycleEvent next = dated.event();
    Optional<RecordId> corrected = next.supersedes().filter(id -> !id.equals(next.id()));
    Optional<OrganisationId> claimant =
        next instanceof Verification verification
            ? Optional.ofNullable(claimants.get(verification.target().value()))
            : Optional.empty();
    Optional<LifecycleEvent> before = corrected.map(readableById::get);
    if (before.isPresent()) {
      return CorrectionRules.check(next, before.get(), claimant, dated.place());
    }
    return next instanceof Claim claim
        ? corrected
            .flatMap(
                id ->
                    Optional.ofNullable(claimants.get(id.value()))
                        .flatMap(by -> CorrectionRules.byClaimant(claim, id, by, dated.place())))
            .stream()
            .toList()
        : List.of();
  }

  /** Whether a problem is only that a record was lost before. */
  private boolean follows(Problem problem, Dated dated) {
    if (!problem.code().equals(LifecycleCodes.UNKNOWN_RECORD)) {
      return false;
    }
    LifecycleEvent event = dated.event();
    boolean isTarget = problem.path().equals(dated.place().child("target"));
    Optional<RecordId> missing =
        isTarget && event instanceof Verification verification
            ? Optional.of(verification.target())
            : event.supersedes();
    return hasNameless || missing.filter(id -> lost.contains(id.value())).isPresent();
  }

  /** Where each accepted record stands. */
  Map<RecordId, ProblemPath> places() {
    return Collections.unmodifiableMap(places);
  }

  /** A log of some of the accepted records and of none that refers to one left out. */
  LifecycleLog part(Predicate<Dated> wanted) {
    LifecycleLog.Builder builder = LifecycleLog.builder();
    // What refers to a record that was left out is refused and so left out as well.
    accepted.stream()
        .filter(wanted)
        .forEach(d -> builder.add(d.recordedOn(), d.event(), d.place()));
    return builder.build();
  }
}
