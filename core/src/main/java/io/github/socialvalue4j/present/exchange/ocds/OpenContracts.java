package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import java.util.ArrayList;
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

  /** How many of {@link #leftOut()} there are of each kind: {@code 1 contract and 2 awards}. */
  public String leftOutInWords() {
    List<String> words = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      int count = (int) leftOut.stream().filter(l -> l.kind() == kind).count();
      if (count > 0) {
        words.add(ShortText.count(count, kind.code()));
      }
    }
    return words.isEmpty() ? "nothing" : ShortText.inWords(words);
  }

  /** How much there is of each. */
  @Override
  public String toString() {
    int awards = (int) contracts.stream().filter(c -> c.kind() == EntryKind.AWARD).count();
    return ShortText.of(
        ShortText.count(contracts.size() - awards, "contract")
            + ", "
            + ShortText.count(awards, "award")
            + " without a contract, "
            + ShortText.count(payments.size(), "payment")
            + ", left out "
            + leftOutInWords()
            + ", of "
            + seen);
  }
}
