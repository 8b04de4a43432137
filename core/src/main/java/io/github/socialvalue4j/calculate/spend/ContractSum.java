package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.Objects;

/**
 * What a contract is worth. Immutable and thread-safe.
 *
 * @param id its number in the source
 * @param title what it is about; may be empty
 * @param supplier who delivers it; may be empty
 * @param basis whether the value holds VAT
 * @param value in money
 */
public record ContractSum(String id, String title, String supplier, VatBasis basis, Figure value)
    implements DocumentOnly {
  /** Checks that nothing is null and the value is money. */
  public ContractSum {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(supplier, "supplier");
    Objects.requireNonNull(basis, "basis");
    if (!value.unit().isCurrency()) {
      throw new IllegalArgumentException(
          "A contract's value is money, not in '" + value.unit() + "'");
    }
  }

  @Override
  public String toString() {
    return ShortText.ofRecord(this);
  }
}
