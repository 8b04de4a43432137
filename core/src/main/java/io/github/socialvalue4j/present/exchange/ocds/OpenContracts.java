package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import java.util.List;
import java.util.Objects;

/**
 * What a file of open contracting data holds. Immutable and thread-safe.
 *
 * @param contracts the contracts, and the awards of which there is no contract, by process
 * @param suppliers who won them, each once
 * @param payments what was paid under the contracts, also under those that are not listed
 * @param leftOut every contract, award and payment that is not listed, and tenders and lots that
 *     ended without one
 * @param seen what the file holds, by kind
 */
public record OpenContracts(
    List<PublishedContract> contracts,
    SupplierDirectory suppliers,
    List<PublishedPayment> payments,
    List<LeftOut> leftOut,
    SeenCounts seen) {
  /** Copies the lists. */
  public OpenContracts {
    contracts = List.copyOf(contracts);
    Objects.requireNonNull(suppliers, "suppliers");
    payments = List.copyOf(payments);
    leftOut = List.copyOf(leftOut);
    Objects.requireNonNull(seen, "seen");
  }

  /** How much there is of each. */
  @Override
  public String toString() {
    return ShortText.of(
        contracts.size()
            + " contracts and awards"
            + ", "
            + ShortText.count(payments.size(), "payment")
            + ", "
            + leftOut.size()
            + " left out, of "
            + seen);
  }
}
