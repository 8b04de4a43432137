package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How large a supplier is, as far as is known. Group figures may count, depending on the
 * definition: state those that the definition asks for. Immutable and thread-safe.
 *
 * @param staff number of staff
 * @param turnover of a year
 * @param balanceSheet its total
 * @param currency of both
 */
public record SupplierSize(
    Optional<Integer> staff,
    Optional<BigDecimal> turnover,
    Optional<BigDecimal> balanceSheet,
    String currency)
    implements DocumentOnly {
  /** Nothing is known. */
  public static final SupplierSize UNKNOWN =
      new SupplierSize(Optional.empty(), Optional.empty(), Optional.empty(), "GBP");

  /** Checks that nothing is null or negative. */
  public SupplierSize {
    Objects.requireNonNull(turnover, "turnover");
    Objects.requireNonNull(balanceSheet, "balanceSheet");
    Objects.requireNonNull(currency, "currency");
    if (staff.filter(s -> s < 0).isPresent()) {
      throw new IllegalArgumentException("Staff are 0 or more, not " + staff.get());
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
