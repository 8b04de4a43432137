package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.UnknownIds;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.RecordId;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.party.OrganisationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that the records of a log obey against a register. */
final class PortfolioRules {
  private static final int NAMED = 10;

  private final Register register;
  private final LogView view;
  private final Function<RecordId, ProblemPath> paths;
  private final Problems problems;
  private final UnknownIds unknown = new UnknownIds();
  private final Map<String, OrganisationId> spellings = new HashMap<>();
  private final Set<OrganisationId> saidAlike = new HashSet<>();

  PortfolioRules(
      Register register, LogView view, Function<RecordId, ProblemPath> paths, Problems problems) {
    this.register = register;
    this.view = view;
    this.paths = paths;
    this.problems = problems;
  }

  void check() {
    for (LifecycleEvent event : view.standing()) {
      checkContract(event);
      if (event instanceof Claim claim) {
        checkOrganisation(event, "claimant", claim.claimant());
      }
      if (event instanceof Delivery delivery) {
        checkBegun(delivery);
      }
      if (event instanceof Commitment commitment) {
        checkPromised(commitment);
        checkChanged(commitment);
      }
      if (event instanceof Verification verification) {
        checkOrganisation(event, "by", verification.by());
      }
    }
    // A correction dated later than one looks hides what it corrects without standing itself.
    view.superseded().forEach(this::checkContract);
    checkPoints();
    sayWhatIsBound();
    new JudgedKeys(view, paths, problems).check();
    new WhoVerifies(register, view, paths, problems).check();
    sayWhatIsLater();
    for (Verification verification : view.lapsed()) {
      problems.add(
          Problem.warning(
              LifecycleCodes.LAPSED,
              paths.apply(verification.id()).child("target"),
              verification.id()
                  + " speaks of "
                  + verification.target()
                  + ", which was corrected since: of the correction it confirms nothing.",
              "Verify the correction."));
    }
  }

  private void checkContract(LifecycleEvent event) {
    if (!register.contracts().containsKey(event.contract())) {
      fault(
          LifecycleCodes.UNKNOWN_CONTRACT,
          event.id(),
          "contract",
          unknown.about(
              "contract",
              event.contract().value(),
              "the register",
              () -> register.contracts().keySet().stream().map(ContractId::value).toList()),
          "Name a contract of this portfolio.");
    }
  }

  private void checkBegun(Delivery delivery) {
    Contract contract = register.contracts().get(delivery.contract());
    if (contract != null && delivery.occurredOn().isBefore(contract.period().start())) {
      problems.add(
          Problem.warning(
              LifecycleCodes.BEFORE_CONTRACT,
              paths.apply(delivery.id()).child("date"),
              delivery.id()
                  + " is of "
                  + delivery.occurredOn()
                  + ", before "
                  + contract.id()
                  + " began on "
                  + contract.period().start()
                  + "; it counts at completion all the same.",
              "Check the date, or withdraw what was not delivered under the contract."));
    }
  }

  private void checkPromised(Commitment commitment) {
    Contract contract = register.contracts().get(commitment.contract());
    if (contract != null
        && commitment
            .occurredOn()
            .isAfter(contract.schedule().dueOn(MeasurementPoint.ENGAGEMENT))) {
      boolean isOver = commitment.occurredOn().isAfter(contract.period().end());
      problems.add(
          Problem.warning(
              LifecycleCodes.PROMISED_LATE,
              paths.apply(commitment.id()).child("date"),
              commitment.id()
                  + " promises "
                  + commitment.quantity()
                  + " on "
                  + commitment.occurredOn()
                  + ", after "
                  + contract.id()
                  + (isOver ? " ended on " : " began on ")
                  + (isOver
                      ? contract.period().end()
                      : contract.schedule().dueOn(MeasurementPoint.ENGAGEMENT))
                  + "; it counts upon engagement all the same.",
              "Check the date, or let it supersede the promise that it changes."));
    }
  }

  /** Once it is known what was delivered, a promise can be made to fit it. */
  private void checkChanged(Commitment commitment) {
    Contract contract = register.contracts().get(commitment.contract());
    if (contract == null || commitment.supersedes().isEmpty()) {
      return;
    }
    view.recordedOn(commitment.id())
        .filter(day -> day.isAfter(contract.period().end()))
        .ifPresent(
            day ->
                problems.add(
                    LifecycleFaults.PROMISE_CHANGED_LATE.at(
                        paths.apply(commitment.id()).child("supersedes"),
                        commitment.id(),
                        day,
                        contract.id(),
                        contract.period().end(),
                        commitment.supersedes().get(),
                        commitment.quantity())));
  }

  private void checkOrganisation(LifecycleEvent event, String field, OrganisationId id) {
    if (!register.organisations().containsKey(id)) {
      fault(
          LifecycleCodes.UNKNOWN_ORGANISATION,
          event.id(),
          field,
          unknown.about(
              "organisation",
              id.value(),
              "the register",
              () -> register.organisations().keySet().stream().map(OrganisationId::value).toList()),
          "Name an organisation of this portfolio.");
    }
    OrganisationId alike = spellings.putIfAbsent(ClaimBook.who(id), id);
    if (alike != null && !alike.equals(id) && saidAlike.add(id)) {
      problems.add(
          Problem.warning(
              LifecycleCodes.LOOK_ALIKE,
              paths.apply(event.id()).child(field),
              "The organisation "
                  + id
                  + " looks like "
                  + alike
                  + "; the two are taken for one where it matters who claims and who judges.",
              "Write one organisation with one id."));
    }
  }

  private void sayWhatIsBound() {
    for (LifecycleEvent event : view.standing()) {
      view.boundBy(event.id())
          .ifPresent(
              verdict ->
                  problems.add(
                      Problem.warning(
                          LifecycleCodes.CLAIMED_AGAIN,
                          paths.apply(event.id()),
                          event.id()
                              + " claims anew what "
                              + verdict.by()
                              + " judged as "
                              + verdict.id()
                              + " ("
                              + verdict.state().inWords()
                              + "): nothing of it counts but what is verified.",
                          "Have "
                              + verdict.by()
                              + " verify it; if it is something else, record it under a key or a"
                              + " day of its own.")));
    }
  }

  private void sayWhatIsLater() {
    List<LifecycleEvent> later = view.later();
    if (!later.isEmpty()) {
      int all = later.size();
      problems.add(
          Problem.note(
              LifecycleCodes.NOT_YET,
              ProblemPath.root(),
              all
                  + (all == 1 ? " record" : " records")
                  + " happened or came on record after "
                  + view.asOf()
                  + " and"
                  + (all == 1 ? " is" : " are")
                  + " not counted: "
                  + later.stream()
                      .limit(NAMED)
                      .map(e -> e.id() + e.supersedes().map(o -> " for " + o).orElse(""))
                      .collect(Collectors.joining(", "))
                  + (all > NAMED ? " and " + (all - NAMED) + " more" : "")
                  + ".",
              "Look from a later day to count them."));
    }
  }

  private void checkPoints() {
    Map<String, List<Observation>> readings = new TreeMap<>();
    for (Observation observation : view.standing(Observation.class)) {
      readings
          .computeIfAbsent(
              observation.contract() + " " + observation.measure(), k -> new ArrayList<>())
          .add(observation);
    }
    for (List<Observation> ofOneMeasure : readings.values()) {
      ofOneMeasure.sort(
          Comparator.comparing(Observation::point)
              .thenComparing(Observation::occurredOn)
              .thenComparing(Observation::id));
      checkOrder(ofOneMeasure);
      checkReadTwice(ofOneMeasure);
    }
  }

  /** Each reading against the latest of all earlier points: the others are no later than that. */
  private void checkOrder(List<Observation> byPointAndDay) {
    Observation latestBefore = null;
    Observation latestSoFar = null;
    for (Observation one : byPointAndDay) {
      if (latestSoFar != null && latestSoFar.point() != one.point()) {
        boolean isLater =
            latestBefore == null || !latestSoFar.occurredOn().isBefore(latestBefore.occurredOn());
        latestBefore = isLater ? latestSoFar : latestBefore;
      }
      latestSoFar = one;
      if (latestBefore != null && one.occurredOn().isBefore(latestBefore.occurredOn())) {
        fault(
            LifecycleCodes.BACKWARDS,
            one.id(),
            "date",
            one.id()
                + " reads "
                + one.point().code()
                + " on "
                + one.occurredOn()
                + ", before "
                + latestBefore.id()
                + " reads "
                + latestBefore.point().code()
                + " on "
                + latestBefore.occurredOn()
                + ".",
            "Check both dates: the points follow one another.");
      }
    }
  }

  private void checkReadTwice(List<Observation> ofOneMeasure) {
    Map<List<Object>, Observation> first = new HashMap<>();
    for (Observation one : ofOneMeasure) {
      Observation before =
          first.putIfAbsent(List.of(one.point(), one.claimant(), one.observer()), one);
      if (before != null) {
        fault(
            LifecycleCodes.READ_TWICE,
            one.id(),
            "supersedes",
            before.id()
                + " and "
                + one.id()
                + " are both "
                + one.observer()
                + "'s reading of "
                + one.measure()
                + " at "
                + one.point().code()
                + ".",
            "Let the later one supersede the earlier one.");
      }
    }
  }

  private void fault(
      ProblemCode code, RecordId record, String field, String message, String remedy) {
    problems.add(Problem.error(code, paths.apply(record).child(field), message, remedy));
  }
}
