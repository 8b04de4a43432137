package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a quantity that was handed over as texts, and says everything that is wrong with it. */
final class QuantityText {
  private static final String PLAIN =
      "Write digits and at most one point, such as 1250.50: no comma, no space, no currency sign.";

  private final ProxyTable table;
  private final ProblemPath place;
  private final Problems problems;

  QuantityText(ProxyTable table, ProblemPath place, Problems problems) {
    this.table = table;
    this.place = place;
    this.problems = problems;
  }

  /** The quantity, unless something is wrong with it or with its measure. */
  Optional<Quantity> read(String measure, String number, Optional<String> unit) {
    Optional<MeasureId> id = id(measure);
    Optional<Measure> row =
        id.flatMap(known -> Optional.ofNullable(table.framework().measures().get(known)));
    Optional<BigDecimal> value = number(number);
    Optional<MeasureUnit> counted = unit(unit, row);
    return id.isEmpty() ? Optional.empty() : value.flatMap(v -> counted.map(u -> of(v, u)));
  }

  private static Quantity of(BigDecimal value, MeasureUnit unit) {
    return new Quantity(value, unit);
  }

  private Optional<MeasureId> id(String measure) {
    try {
      return Optional.of(MeasureId.parse(measure));
    } catch (IllegalArgumentException e) {
      error(
          ValuationCodes.UNREADABLE_MEASURE,
          "measure",
          e,
          "Use the id of a measure of " + table.edition() + ".");
      return Optional.empty();
    }
  }

  private Optional<BigDecimal> number(String number) {
    try {
      return Optional.of(Decimals.parse(number));
    } catch (NumberFormatException e) {
      error(ValuationCodes.NOT_A_NUMBER, "quantity", e, PLAIN);
      return Optional.empty();
    }
  }

  private Optional<MeasureUnit> unit(Optional<String> unit, Optional<Measure> row) {
    if (unit.isEmpty()) {
      // Of a measure that the table does not have, nobody knows; the line is left out by name.
      return Optional.of(row.map(Measure::unit).orElse(MeasureUnit.ONE));
    }
    MeasureUnit read;
    try {
      read = MeasureUnit.parse(unit.get());
    } catch (IllegalArgumentException | ArithmeticException e) {
      error(
          ValuationCodes.UNKNOWN_UNIT,
          "unit",
          e,
          row.map(
                  m ->
                      "Write "
                          + m.unit()
                          + ", in which "
                          + m.id()
                          + " is counted, or leave it out.")
              .orElse("Write the code of a unit, or leave it out."));
      return Optional.empty();
    }
    if (row.isPresent() && !row.get().unit().equals(read)) {
      problems.add(QuantityCalculator.otherUnit(row.get(), read.toString(), place));
      return Optional.empty();
    }
    return Optional.of(read);
  }

  private void error(ProblemCode code, String field, RuntimeException e, String remedy) {
    String sentence = ShortText.printable(String.valueOf(e.getMessage()));
    problems.add(Problem.error(code, place.child(field), sentence, remedy));
  }
}
