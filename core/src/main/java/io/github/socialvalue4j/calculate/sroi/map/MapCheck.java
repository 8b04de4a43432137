package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Judges a draft of a map as a whole, so that ten faults come back in one answer. */
final class MapCheck {
  private static final ProblemPath ROOT = ProblemPath.root();

  private final ImpactMap.Builder draft;
  private final Problems problems = new Problems();
  private int assumedZero;

  MapCheck(ImpactMap.Builder draft) {
    this.draft = draft;
  }

  Result<ImpactMap> result() {
    checkIds();
    for (int i = 0; i < draft.inputs().size(); i++) {
      checkInput(draft.inputs().get(i), ROOT.child("inputs").index(i));
    }
    new RowCheck(draft, problems).run();
    checkExcluded();
    checkInvestment();
    List<OutcomeRow> rows = draft.outcomes().stream().map(this::row).toList();
    remark(rows);
    return problems.toResult(
        () -> new ImpactMap(draft, draft.inputs().stream().map(MapCheck::input).toList(), rows));
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

  static void checkStakeholder(
      ImpactMap.Builder draft, String id, ProblemPath path, Problems problems) {
    List<String> known = draft.stakeholders().stream().map(Stakeholder::id).toList();
    if (!known.contains(id)) {
      problems.add(
          Problem.error(
              SroiCodes.UNKNOWN_STAKEHOLDER,
              path,
              UnknownIdException.sentence("stakeholder", id, "the map", known),
              "List the stakeholder, or correct the id."));
    }
  }

  private void checkInput(InputItem.Builder input, ProblemPath path) {
    if (!input.stakeholder().isEmpty()) {
      checkStakeholder(draft, input.stakeholder(), path.child("stakeholder"), problems);
    }
    if (input.year() < 0) {
      problems.add(
          Problem.error(
              SroiCodes.YEAR_OUT_OF_RANGE,
              path.child("year"),
              "An input is given in year 0 or later, but this is " + input.year() + ".",
              "Count years from 0, the first of the activity."));
    }
    if (input.isInKind() && input.howValued().isBlank()) {
      problems.add(
          Problem.error(
              SroiCodes.MISSING_CELL,
              path.child("howValued"),
              "Input '" + input.id() + "' is in kind and does not say how it was valued.",
              "Say how, such as 'volunteer hours at the living wage'."));
    }
    input
        .cells()
        .forEach(
            (cell, number) ->
                CellRules.checkInput(cell, number, path.child(cell.field()), problems));
    Optional<Assumption> amount = input.find(Cell.AMOUNT);
    Optional<Assumption> quantity = input.find(Cell.QUANTITY);
    Optional<Assumption> rate = input.find(Cell.RATE);
    if (amount.isPresent()) {
      if (quantity.isPresent() || rate.isPresent()) {
        problems.add(
            Problem.error(
                SroiCodes.STATED_TWICE,
                path,
                "Input '" + input.id() + "' has an amount, and a quantity or a rate as well.",
                "State the amount, or the quantity and the rate."));
      }
      checkMoney(amount.get().unit(), path.child("amount"));
    } else if (quantity.isPresent() && rate.isPresent()) {
      checkMoney(quantity.get().unit().times(rate.get().unit()), path.child("rate"));
    } else {
      problems.add(
          Problem.error(
              SroiCodes.MISSING_CELL,
              path.child("amount"),
              "Input '"
                  + input.id()
                  + "' has no amount"
                  + (quantity.isPresent() ? " and no rate" : "")
                  + ".",
              "State the amount, or a quantity and a rate."));
    }
  }

  private void checkMoney(MeasureUnit unit, ProblemPath path) {
    if (!unit.equals(draft.currency())) {
      problems.add(
          Problem.error(
              unit.isCurrency() ? SroiCodes.MIXED_CURRENCY : SroiCodes.UNIT_MISMATCH,
              path,
              "The map is in " + draft.currency() + ", but this is in " + unit + ".",
              unit.isCurrency()
                  ? "Convert it beforehand and cite the rate; amounts of two currencies never add."
                  : "Let quantity times rate come out in the map's currency."));
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
    for (int i = 0; i < draft.outputs().size(); i++) {
      checkStakeholder(
          draft,
          draft.outputs().get(i).stakeholder(),
          ROOT.child("outputs").index(i).child("stakeholder"),
          problems);
    }
  }

  private void remark(List<OutcomeRow> rows) {
    if (assumedZero > 0) {
      problems.add(
          Problem.note(
              SroiCodes.ASSUMED_ZERO,
              ROOT,
              "Assumed 0% in "
                  + assumedZero
                  + " cells that the map does not state: "
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
    Set<String> given = new TreeSet<>();
    draft.inputs().forEach(i -> given.add(i.hours()));
    for (int i = 0; i < draft.outcomes().size(); i++) {
      String hours = draft.outcomes().get(i).hours();
      if (!hours.isEmpty() && given.contains(hours)) {
        problems.add(
            Problem.warning(
                SroiCodes.SAME_HOURS,
                ROOT.child("outcomes").index(i).child("hours"),
                "The hours '" + hours + "' stand as an input and as an outcome.",
                "Value what the hours changed, not the hours once more."));
      }
    }
  }

  private OutcomeRow row(OutcomeRow.Builder row) {
    OutcomeRow.Builder filled = new OutcomeRow(row).toBuilder();
    for (Cell cell : Cell.values()) {
      String name = row.id() + ", " + cell.inWords();
      filled.find(cell).ifPresent(number -> filled.set(cell, number.named(name)));
      if (RowCheck.isAssumedZero(draft, row, cell)) {
        assumedZero++;
        filled.set(cell, Assumption.assumedZero(name, draft.zeroReason().orElseThrow()));
      }
    }
    return new OutcomeRow(filled);
  }

  private static InputItem input(InputItem.Builder input) {
    InputItem.Builder named = new InputItem(input).toBuilder();
    input
        .cells()
        .forEach(
            (cell, number) -> named.set(cell, number.named(input.id() + ", " + cell.inWords())));
    return new InputItem(named);
  }
}
