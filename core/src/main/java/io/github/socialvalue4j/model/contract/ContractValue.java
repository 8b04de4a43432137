package io.github.socialvalue4j.model.contract;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import java.util.Objects;

/**
 * What a contract is worth in money, and whether that holds value added tax. Immutable and
 * thread-safe.
 *
 * @param amount more than 0, in a currency
 * @param vat with or without value added tax
 */
public record ContractValue(Quantity amount, VatBasis vat) {
  /** Checks the amount. */
  public ContractValue {
    Objects.requireNonNull(vat, "vat");
    if (!amount.unit().isCurrency() || amount.value().signum() <= 0) {
      throw new IllegalArgumentException(
          "A contract value is an amount of money above 0, but this is " + amount);
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
