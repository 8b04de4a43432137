package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The household row and column that close a table for Type II. Immutable and thread-safe.
 *
 * @param compensation what each industry pays to households
 * @param consumption what households buy of each industry
 * @param income by which consumption is divided to give coefficients, above 0. Authors differ: all
 *     that industries pay (the sum of {@code compensation}), or all income of households, which is
 *     more and gives smaller multipliers
 */
public record Households(
    List<BigDecimal> compensation, List<BigDecimal> consumption, BigDecimal income)
    implements DocumentOnly {
  /**
   * Copies the lists.
   *
   * @throws ArithmeticException if a number is out of range, see {@link Decimals#entry}
   */
  public Households {
    compensation = compensation.stream().map(Decimals::entry).toList();
    consumption = consumption.stream().map(Decimals::entry).toList();
    income = Decimals.entry(Objects.requireNonNull(income, "income"));
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
