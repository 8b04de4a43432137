package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How many of one unit make one of another, as somebody lays down: 100 miles are one hundred-miles.
 * Immutable and thread-safe.
 *
 * @param from the larger unit, or any other
 * @param to the unit it is counted in instead
 * @param number how many of {@code to} make one of {@code from}; above 0
 * @param source who says so
 */
public record UnitConversion(MeasureUnit from, MeasureUnit to, BigDecimal number, Citation source)
    implements DocumentOnly {
  /** Checks the number. */
  public UnitConversion {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    number = Decimals.entry(number);
    Objects.requireNonNull(source, "source");
    if (number.signum() <= 0 || from.equals(to)) {
      throw new IllegalArgumentException(
          "A conversion leads from one unit to so many of another, more than 0, but 1 "
              + from
              + " is "
              + number
              + " "
              + to);
    }
  }

  /** The number as a figure, in the one unit per the other. */
  Figure figure() {
    return Figure.stated(
        "conversion of " + from + " to " + to,
        number,
        to.per(from),
        new Provenance.Convention("1 " + from + " is " + Decimals.text(number) + " " + to, source));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
