package io.github.socialvalue4j.present.statement;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The rule by which every statement rounds: each line is rounded, the total is the rounded sum of
 * the unrounded lines, and what is left between them is a line of its own. For example, three lines
 * of 0.333 are printed as 0.33 each and their total as 1.00, with a rounding difference of 0.01.
 * Immutable and thread-safe.
 *
 * @param printed the lines as printed
 * @param total the total as printed
 * @param difference total less printed lines; 0 where they add up
 */
public record RoundedLines(List<BigDecimal> printed, BigDecimal total, BigDecimal difference)
    implements DocumentOnly {

  /** Checks that lines and difference make the total. */
  public RoundedLines {
    printed = List.copyOf(printed);
    Objects.requireNonNull(total, "total");
    if (Decimals.sum(printed).add(difference).compareTo(total) != 0) {
      throw new IllegalArgumentException("Printed lines and difference do not make the total");
    }
  }

  /**
   * Rounds lines and their sum.
   *
   * @param exact the lines, unrounded
   */
  public static RoundedLines of(Rounding rounding, List<BigDecimal> exact) {
    List<BigDecimal> printed = exact.stream().map(rounding::apply).toList();
    BigDecimal total = rounding.apply(Decimals.sum(exact));
    return new RoundedLines(printed, total, total.subtract(Decimals.sum(printed)));
  }

  /** Whether the printed lines do not add up to the printed total. */
  public boolean hasDifference() {
    return difference.signum() != 0;
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
