package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.evidence.Identifiers;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What each industry of a table earns, employs or emits in the table's period: gross value added,
 * compensation of employees, full-time equivalents. Immutable and thread-safe.
 *
 * @param id such as {@code gva}
 * @param unit of the totals
 * @param totals one for each industry, in the table's order
 */
public record Satellite(String id, MeasureUnit unit, List<BigDecimal> totals)
    implements DocumentOnly {
  /**
   * Copies the totals.
   *
   * @throws ArithmeticException if a number is out of range, see {@link Decimals#entry}
   */
  public Satellite {
    Identifiers.check("satellite", id);
    Objects.requireNonNull(unit, "unit");
    totals = totals.stream().map(Decimals::entry).toList();
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
