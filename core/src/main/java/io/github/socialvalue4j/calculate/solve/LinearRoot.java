package io.github.socialvalue4j.calculate.solve;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The root of a straight line from its values at 0 and at 1: {@code x = f(0) / (f(0) - f(1))}. Many
 * questions about social value are straight lines: a total is linear in each quantity, proxy,
 * deduction and cost, whatever else it depends on.
 */
public final class LinearRoot {
  private static final Citation LINE =
      Citation.of("a line through f(0) and f(1): f(0)/(f(0)-f(1))");

  private LinearRoot() {}

  /**
   * The root.
   *
   * @param label what it is
   * @param atZero the line's value at 0
   * @param atOne the line's value at 1, of the same unit
   * @param unit the unit of the answer
   * @return empty if the line is level: then it is never 0, or always
   */
  public static Optional<Figure> of(String label, Figure atZero, Figure atOne, MeasureUnit unit) {
    Figure fall = Figure.difference(label + ": f(0) - f(1)", atZero, atOne);
    if (fall.value().signum() == 0) {
      return Optional.empty();
    }
    if (unit.isOne()) {
      return Optional.of(Figure.quotient(label, atZero, fall));
    }
    Figure one =
        Figure.stated(
            "one unit", BigDecimal.ONE, unit, new Provenance.Convention("the line's step", LINE));
    return Optional.of(
        Figure.product(label, Figure.quotient(label + ": number of units", atZero, fall), one));
  }
}
