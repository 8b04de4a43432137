package io.github.socialvalue4j.model.discount;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.quantity.Decimals;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * Years that share a discount rate. The rate of a year turns a value at its end into one at its
 * start, so year 1 is the first that discounts anything. Immutable and thread-safe.
 *
 * @param fromYear the first year, included
 * @param toYear the last year, included
 * @param rate a year, as a share: 0.035 for 3.5%
 * @param provenance who lays the rate down
 */
public record DiscountBand(int fromYear, int toYear, BigDecimal rate, Provenance provenance)
    implements DocumentOnly {
  /** Makes the rate canonical; {@link DiscountSchedule#check} judges the numbers. */
  public DiscountBand {
    rate = Decimals.canonical(rate);
    Objects.requireNonNull(provenance, "provenance");
  }

  /** In words, such as {@code years 31 to 75}. */
  public String years() {
    return "years " + fromYear + " to " + toYear;
  }

  @Override
  public String toString() {
    return Decimals.text(rate.movePointRight(2)) + "% in " + years();
  }
}
