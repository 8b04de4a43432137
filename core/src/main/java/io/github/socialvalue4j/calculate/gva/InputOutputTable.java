package io.github.socialvalue4j.calculate.gva;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A symmetric input-output table of one period. It holds what it is given; {@link
 * InputOutputCalculator} checks it. Immutable and thread-safe.
 *
 * @param edition which table
 * @param citation where it was published
 * @param currency of flows and output
 * @param industries their names, in order
 * @param flows row i, column j: what industry j used of industry i
 * @param output the total output of each industry
 * @param satellites what industries earn or employ
 * @param households for Type II, if known
 */
public record InputOutputTable(
    Edition edition,
    Citation citation,
    MeasureUnit currency,
    List<String> industries,
    List<List<BigDecimal>> flows,
    List<BigDecimal> output,
    List<Satellite> satellites,
    Optional<Households> households)
    implements DocumentOnly {
  /**
   * Copies the lists.
   *
   * @throws ArithmeticException if a number is out of range, see {@link Decimals#entry}
   */
  public InputOutputTable {
    Objects.requireNonNull(edition, "edition");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(currency, "currency");
    industries = List.copyOf(industries);
    flows = flows.stream().map(row -> row.stream().map(Decimals::entry).toList()).toList();
    output = output.stream().map(Decimals::entry).toList();
    satellites = List.copyOf(satellites);
    Objects.requireNonNull(households, "households");
  }

  @Override
  public String toString() {
    return ShortText.of(
        edition
            + ", "
            + (industries.size() == 1 ? "1 industry" : industries.size() + " industries"));
  }
}
