package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts of the sentences that entries are in {@code toString}. Stateless. */
final class EntryWords {
  private EntryWords() {}

  /** An id and a space after it, or nothing where there is none. */
  static String named(String id) {
    return id.isEmpty() ? "" : ShortText.part(id) + " ";
  }

  /** Values by what they hold: {@code GBP 100.00 net and GBP 120.00 gross}. */
  static String amounts(Map<VatBasis, Quantity> values) {
    List<String> words = new ArrayList<>();
    values.forEach(
        (basis, value) ->
            words.add(
                value
                    + switch (basis) {
                      case NET -> " net";
                      case GROSS -> " gross";
                      case NOT_STATED -> ", net or gross not stated";
                    }));
    return words.isEmpty() ? "no value" : ShortText.inWords(words);
  }
}
