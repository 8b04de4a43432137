package io.github.socialvalue4j.present.exchange.spend;

import java.util.List;
import java.util.Set;

/**
 * Words of headers below which stand amounts that nobody paid: running sums, which hold each
 * payment again and again, and what was planned, ordered, or is left. Stateless.
 */
final class UnpaidWords {
  private static final Set<String> RUNNING =
      Set.of("cumulative", "cumulated", "accumulated", "ytd", "cum");
  private static final Set<String> LEFT =
      Set.of("remaining", "outstanding", "unspent", "uncommitted", "balance", "variance", "limit");
  private static final Set<String> PLANNED =
      Set.of("budget", "budgets", "budgeted", "commitment", "commitments", "committed");
  private static final Set<String> OTHER =
      Set.of("accrual", "accruals", "accrued", "prior", "previous", "average", "avg");

  /** What a register of contracts says of a contract's worth, and no payment has. */
  private static final Set<String> OF_CONTRACTS =
      Set.of("estimate", "estimated", "original", "planned", "projected", "forecast", "forecasted");

  private static final Set<String> ORDERS = Set.of("order", "orders", "ordered", "po");

  private UnpaidWords() {}

  /**
   * Whether amounts below a header were not paid.
   *
   * @param isRegister whether contracts are listed, where an estimate or an original value is worth
   */
  static boolean isUnpaid(Set<String> words, boolean isRegister) {
    boolean isRunning =
        hasAny(words, RUNNING)
            || words.containsAll(List.of("to", "date"))
            || (words.contains("running") && !HeaderWords.hasAny(words, "cost", "costs"));
    boolean isPaid =
        HeaderWords.hasAny(words, "paid", "payment", "payments", "invoice", "invoiced", "actual")
            || HeaderWords.hasAny(words, "spend", "spent", "transaction");
    return isRunning
        || hasAny(words, LEFT)
        || hasAny(words, PLANNED)
        || hasAny(words, OTHER)
        || (!isRegister && hasAny(words, OF_CONTRACTS))
        || (!isRegister && !isPaid && hasAny(words, ORDERS));
  }

  private static boolean hasAny(Set<String> words, Set<String> any) {
    return words.stream().anyMatch(any::contains);
  }

  /** Whether headers are those of a register of contracts, and not of what was paid under them. */
  static boolean isRegister(List<String> headers) {
    boolean isOfContracts = false;
    for (String header : headers) {
      String name = HeaderWords.folded(header);
      if (name.contains("payment")
          || name.contains("paid")
          || name.contains("transaction")
          || name.contains("invoice")) {
        return false;
      }
      isOfContracts |= name.contains("contract");
    }
    return isOfContracts;
  }
}
