package io.github.socialvalue4j.present.exchange.spend;

import java.util.List;
import java.util.Set;

/**
 * Tells the headers of a register of contracts from those of payments, some of which name a
 * contract's manager or a subcontractor and list no contracts. Stateless.
 */
final class RegisterWords {
  /** What a register says of a contract, in one header with that word. */
  private static final Set<String> OF_A_CONTRACT =
      Set.of(
          ("value title reference ref number no id start starts end ends date dates name"
                  + " description term terms length duration period type status sum price amount"
                  + " award awarded expiry review category detail details purpose register list")
              .split(" ", -1));

  /** Who has to do with one, of whom a number, name or date is none of the contract. */
  private static final Set<String> PEOPLE =
      Set.of("manager", "managers", "officer", "owner", "contact", "lead", "administrator");

  private RegisterWords() {}

  /** Whether headers are those of a register of contracts, and not of what was paid under them. */
  static boolean isRegister(List<String> headers) {
    boolean isOfContracts = false;
    boolean isNamed = false;
    boolean hasStart = false;
    boolean hasEnd = false;
    for (String header : headers) {
      String name = HeaderWords.folded(header);
      if (name.contains("payment")
          || name.contains("paid")
          || name.contains("transaction")
          || name.contains("invoice")) {
        return false;
      }
      Set<String> words = HeaderWords.words(header);
      isOfContracts |= isOfContract(words);
      isNamed |= name.contains("contract") && !name.contains("subcontract");
      hasStart |= HeaderWords.hasAny(words, "start", "starts", "commencement", "title");
      hasEnd |= HeaderWords.hasAny(words, "end", "ends", "expiry", "expires");
    }
    return isOfContracts || (isNamed && hasStart && hasEnd);
  }

  private static boolean isOfContract(Set<String> words) {
    if (words.stream().anyMatch(PEOPLE::contains)) {
      return false;
    }
    boolean isFused =
        words.stream()
            .anyMatch(w -> w.startsWith("contract") && OF_A_CONTRACT.contains(w.substring(8)));
    boolean isContract = HeaderWords.hasAny(words, "contract", "contracts", "contracted");
    return isFused
        || (isContract && (words.size() == 1 || words.stream().anyMatch(OF_A_CONTRACT::contains)));
  }
}
