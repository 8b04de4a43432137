package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Identifiers;
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
      problems.add(SroiFaults.NO_OUTCOMES.at(ROOT.child("outcomes")));
    }
    if (!draft.currency().isCurrency()) {
      problems.add(SroiFaults.NO_CURRENCY.at(ROOT.child("currency"), draft.currency()));
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
          SroiFaults.SAMPLE.at(path, group.id(), sample.getAsInt(), group.population().getAsInt()));
    }
  }

  private void checkId(String id, String kind, ProblemPath path, Set<String> seen) {
    try {
      Identifiers.check(kind, id);
    } catch (IllegalArgumentException e) {
      problems.add(SroiFaults.BAD_ID.at(path, String.valueOf(e.getMessage())));
    }
    if (!seen.add(id)) {
      problems.add(SroiFaults.DUPLICATE_ID.at(path, id));
    }
  }

  private void checkStakeholder(String id, ProblemPath path) {
    if (!groups.has(id)) {
      problems.add(SroiFaults.UNKNOWN_STAKEHOLDER.at(path, groups.sentence(id)));
    }
  }

  private void checkInvestment() {
    if (draft.inputs().isEmpty()) {
      problems.add(SroiFaults.NO_INPUTS.at(ROOT.child("inputs")));
    } else if (draft.inputs().stream().allMatch(MapCheck::isNothing)) {
      problems.add(SroiFaults.ZERO_INVESTMENT.at(ROOT.child("inputs")));
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
            SroiFaults.NO_REASON.at(
                ROOT.child("excluded").index(i).child("reason"), draft.excluded().get(i).id()));
      }
    }
  }

  private void remark(List<OutcomeRow> rows) {
    if (assumedZero > 0) {
      problems.add(
          SroiFaults.ASSUMED_ZERO.at(
              ROOT,
              ShortText.count(assumedZero, "cell"),
              draft.zeroReason().map(Object::toString).orElse("")));
    }
    if (!problems.hasErrors() && rows.stream().noneMatch(r -> r.isHarm() || r.isUnintended())) {
      problems.add(SroiFaults.NOTHING_NEGATIVE.at(ROOT.child("outcomes")));
    }
    if (withoutLeakage) {
      problems.add(SroiFaults.NO_LEAKAGE.at(ROOT.child("outcomes")));
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
