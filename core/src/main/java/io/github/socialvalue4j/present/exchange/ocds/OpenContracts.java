package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import java.util.List;
import java.util.Objects;

/**
 * What a file of open contracting data holds. Immutable and thread-safe.
 *
 * @param contracts the contracts that were signed
 * @param suppliers who won them, each once
 */
public record OpenContracts(List<PublishedContract> contracts, SupplierDirectory suppliers) {
  /** Copies the list. */
  public OpenContracts {
    contracts = List.copyOf(contracts);
    Objects.requireNonNull(suppliers, "suppliers");
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.count(contracts.size(), "contract") + ", " + suppliers);
  }
}
