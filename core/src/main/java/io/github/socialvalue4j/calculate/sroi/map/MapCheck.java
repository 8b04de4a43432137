package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Judges a draft of a map as a whole, so that ten faults come back in one answer. */
final class MapCheck {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final ImpactMap.Builder draft;
  private final Problems problems = new Problems();
  private final KnownIds groups;
  private final boolean withoutLeakage;
  private int assumedZero;

  MapCheck(ImpactMap.Builder draft) {
    this.draft = draft;
    this.groups =
        new KnownIds(
            "stakeholder", "the map", draft.stakeholders().stream().map(Stakeholder::id).toList());
    this.withoutLeakage = RowCheck.isWithoutLeakage(draft);
  }

  Result<ImpactMap> result() {
    checkIds();
    checkGroups();
    InputCheck inputs = new InputCheck(draft.currency(), problems);
    for (int i = 0; i < draft.inputs().size(); i++) {
      inputs.check(draft.inputs().get(i), ROOT.child("inputs").index(i));
    }
    RowCheck rowCheck = new RowCheck(draft, problems);
    for (int i = 0; i < draft.outcomes().size(); i++) {
      rowCheck.check(draft.outcomes().get(i), ROOT.child("outcomes").index(i));
    }
    checkExcluded();
    checkInvestment();
    List<OutcomeRow> rows = draft.outcomes().stream().map(this::row).toList();
    remark(rows);
    return problems.toResult(
        () -> new ImpactMap(draft, draft.inputs().stream().map(this::input).toList(), rows));
  }

  private void checkIds() {
    checkId(draft.id(), "study", ROOT.child("id"), new HashSet<>());
    Set<String> groups = new HashSet<>();
    for (int i = 0; i < draft.stakeholders().size(); i++) {
      ProblemPath path = ROOT.child("stakeholders").index(i).child("id");
      checkId(draft.stakeholders().get(i).id(), "stakeholder", path, groups);
    }
    // Inputs and outcomes share their ids, so that a reference needs no more than an id.
    Set<String> rows = new HashSet<>();
    for (int i = 0; i < draft.inputs().size(); i++) {
      checkId(draft.inputs().get(i).id(), "input", ROOT.child("inputs").index(i).child("id"), rows);
    }
    for (int i = 0; i < draft.outcomes().size(); i++) {
      ProblemPath path = ROOT.child("outcomes").index(i).child("id");
      checkId(draft.outcomes().get(i).id(), "outcome", path, rows);
    }
    if (draft.outcomes().isEmpty()) {
      problems.add(
          Problem.error(
              SroiCodes.NO_OUTCOMES,
              ROOT.child("outcomes"),
              "The map has no outcomes.",
              "Add a row for each outcome."));
    }
    if (!draft.currency().isCurrency()) {
      problems.add(
          Problem.error(
              SroiCodes.UNIT_MISMATCH,
              ROOT.child("currency"),
              "The map's currency is a currency, but this is " + draft.currency() + ".",
              "Write three capital letters, such as GBP."));
    }
  }

  /** Whom the rows name, and how many of them were asked. */
  private void checkGroups() {
    Map<String, Stakeholder> byId = new HashMap<>();
    for (int i = 0; i < draft.stakeholders().size(); i++) {
      Stakeholder group = draft.stakeholders().get(i);
      byId.putIfAbsent(group.id(), group);
      checkSample(group.sample(), group, ROOT.child("stakeholders").index(i).child("sample"));
    }
    for (int i = 0; i < draft.inputs().size(); i++) {
      String id = draft.inputs().get(i).stakeholder();
      if (!id.isEmpty()) {
        checkStakeholder(id, ROOT.child("inputs").index(i).child("stakeholder"));
      }
    }
    for (int i = 0; i < draft.outputs().size(); i++) {
      ProblemPath path = ROOT.child("outputs").index(i);
      checkStakeholder(draft.outputs().get(i).stakeholder(), path.child("stakeholder"));
      draft
          .outputs()
          .get(i)
          .quantity()
          .ifPresent(number -> CellRules.checkFlow(number, path.child("quantity"), problems));
    }
    for (int i = 0; i < draft.outcomes().size(); i++) {
      OutcomeRow.Builder row = draft.outcomes().get(i);
      ProblemPath path = ROOT.child("outcomes").index(i);
      checkStakeholder(row.stakeholder(), path.child("stakeholder"));
      Optional.ofNullable(byId.get(row.stakeholder()))
          .ifPresent(group -> checkSample(row.sample(), group, path.child("sample")));
    }
  }

  private void checkSample(OptionalInt sample, Stakeholder group, ProblemPath path) {
    if (sample.isPresent()
        && group.population().isPresent()
        && sample.getAsInt() > group.population().getAsInt()) {
      problems.add(
          Problem.error(
              SroiCodes.SAMPLE,
              path,
              "Of '"
                  + group.id()
                  + "' "
                  + sample.getAsInt()
                  + " were asked, but there are only "
                  + group.population().getAsInt()
                  + ".",
              "Correct the number that were asked, or the number that there are."));
    }
  }

  private void checkId(String id, String kind, ProblemPath path, Set<String> seen) {
    try {
      Identifiers.check(kind, id);
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.error(
              SroiCodes.BAD_ID, path, String.valueOf(e.getMessage()), "Give each row an id."));
    }
    if (!seen.add(id)) {
      problems.add(
          Problem.error(
              SroiCodes.DUPLICATE_ID,
              path,
              "The id '" + id + "' is used twice.",
              "Give each input and outcome an id of its own."));
    }
  }

  private void checkStakeholder(String id, ProblemPath path) {
    if (!groups.has(id)) {
      problems.add(
          Problem.error(
              SroiCodes.UNKNOWN_STAKEHOLDER,
              path,
              groups.sentence(id),
              "List the stakeholder, or correct the id."));
    }
  }

  private void checkInvestment() {
    if (draft.inputs().isEmpty()) {
      problems.add(
          Problem.omission(
              SroiCodes.NO_INPUTS,
              ROOT.child("inputs"),
              "The map states no inputs, so there is no ratio, no net value and no payback.",
              "State what was given, in money and in kind."));
    } else if (draft.inputs().stream().allMatch(MapCheck::isNothing)) {
      problems.add(
          Problem.error(
              SroiCodes.ZERO_INVESTMENT,
              ROOT.child("inputs"),
              "The inputs come to 0, and nothing can be divided by 0.",
              "State what was given; leave the inputs out to value the outcomes alone."));
    }
  }

  private static boolean isNothing(InputItem.Builder input) {
    boolean anyZero = input.cells().values().stream().anyMatch(n -> n.value().signum() == 0);
    return anyZero && input.cells().values().stream().noneMatch(n -> n.value().signum() < 0);
  }

  private void checkExcluded() {
    for (int i = 0; i < draft.excluded().size(); i++) {
      if (draft.excluded().get(i).reason().isBlank()) {
        problems.add(
            Problem.error(
                SroiCodes.NO_REASON,
                ROOT.child("excluded").index(i).child("reason"),
                "Row '" + draft.excluded().get(i).id() + "' is excluded without a reason.",
                "Say why it is not material, or why it cannot be valued."));
      }
    }
  }

  private void remark(List<OutcomeRow> rows) {
    if (assumedZero > 0) {
      problems.add(
          Problem.note(
              SroiCodes.ASSUMED_ZERO,
              ROOT,
              "Assumed 0% in "
                  + ShortText.count(assumedZero, "cell")
                  + " that the map does not state: "
                  + draft.zeroReason().map(Object::toString).orElse("")
                  + ".",
              "State the share where it is known."));
    }
    if (!problems.hasErrors() && rows.stream().noneMatch(r -> r.isHarm() || r.isUnintended())) {
      problems.add(
          Problem.note(
              SroiCodes.NOTHING_NEGATIVE,
              ROOT.child("outcomes"),
              "The map has no negative and no unintended outcome.",
              "Ask stakeholders what got worse; if nothing did, say how that was asked."));
    }
    if (withoutLeakage) {
      problems.add(
          Problem.note(
              SroiCodes.NO_LEAKAGE,
              ROOT.child("outcomes"),
              "No outcome states a leakage, so leakage is not part of this study's map.",
              "If some of the value went to people or places outside the scope, state which share."));
    }
    new CountedTwice(draft, problems).remark();
  }

  private OutcomeRow row(OutcomeRow.Builder row) {
    OutcomeRow.Builder filled = new OutcomeRow(row).toBuilder();
    if (!row.hasPriceBase()) {
      filled.priceBase(draft.priceBase());
    }
    for (Cell cell : Cell.values()) {
      String name = row.id() + ", " + cell.inWords();
      filled.find(cell).ifPresent(number -> filled.set(cell, number.named(name)));
      if (RowCheck.isAssumedZero(draft, row, cell) && !(cell == Cell.LEAKAGE && withoutLeakage)) {
        assumedZero++;
        filled.set(cell, Assumption.assumedZero(name, draft.zeroReason().orElseThrow()));
      }
    }
    return new OutcomeRow(filled);
  }

  private InputItem input(InputItem.Builder input) {
    InputItem.Builder named = new InputItem(input).toBuilder();
    if (!input.hasPriceBase()) {
      named.priceBase(draft.priceBase());
    }
    input
        .cells()
        .forEach(
            (cell, number) -> named.set(cell, number.named(input.id() + ", " + cell.inWords())));
    return new InputItem(named);
  }
}
