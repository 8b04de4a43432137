package io.github.socialvalue4j.calculate.sroi.map;

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
      problems.add(SroiFaults.INPUT_YEAR.at(path.child("year"), input.year()));
    }
    if (input.isInKind() && input.howValued().isBlank()) {
      problems.add(SroiFaults.NOT_SAID_HOW_VALUED.at(path.child("howValued"), input.id()));
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
        problems.add(SroiFaults.INPUT_STATED_TWICE.at(path, input.id()));
      }
      checkMoney(amount.get().unit(), path.child("amount"));
    } else if (quantity.isPresent() && rate.isPresent()) {
      checkMoney(quantity.get().unit().times(rate.get().unit()), path.child("rate"));
    } else {
      problems.add(
          quantity.isPresent()
              ? SroiFaults.NO_AMOUNT_AND_NO_RATE.at(path.child("amount"), input.id())
              : SroiFaults.NO_AMOUNT.at(path.child("amount"), input.id()));
    }
  }

  private void checkMoney(MeasureUnit unit, ProblemPath path) {
    if (!unit.equals(currency)) {
      problems.add(
          unit.isCurrency()
              ? SroiFaults.INPUT_CURRENCY.at(path, currency, unit)
              : SroiFaults.INPUT_UNIT.at(path, currency, unit));
    }
  }
}
