package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.util.Optional;

/** Judges one input by itself. */
final class InputCheck {
  private final MeasureUnit currency;
  private final Problems problems;

  InputCheck(MeasureUnit currency, Problems problems) {
    this.currency = currency;
    this.problems = problems;
  }

  void check(InputItem.Builder input, ProblemPath path) {
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
    if (!unit.equals(currency)) {
      problems.add(
          Problem.error(
              unit.isCurrency() ? SroiCodes.MIXED_CURRENCY : SroiCodes.UNIT_MISMATCH,
              path,
              "The map is in " + currency + ", but this is in " + unit + ".",
              unit.isCurrency()
                  ? "Convert it beforehand and cite the rate; amounts of two currencies never add."
                  : "Let quantity times rate come out in the map's currency."));
    }
  }
}
