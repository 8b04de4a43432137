package io.github.socialvalue4j.present.exchange.spend;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words of headers below which stand amounts that nobody paid: running sums, which hold each
 * payment again and again; what was planned, ordered, agreed, saved or came in; what is owed, left
 * or held back; and the price of an hour or a month. Stateless.
 */
final class UnpaidWords {
  private static final Set<String> RUNNING =
      Set.of("cumulative", "cumulated", "accumulated", "ytd", "cum");
  private static final Set<String> LEFT =
      Set.of("remaining", "outstanding", "unspent", "uncommitted", "balance", "variance", "limit");
  private static final Set<String> OWED =
      words(
          "due overdue owed owing unpaid disputed withheld retained retention retentions rejected"
              + " cancelled");
  private static final Set<String> IN =
      words("income savings saving refunded rebate rebates recovered receivable");
  private static final Set<String> PLANNED =
      words(
          "budget budgets budgeted commitment commitments committed requested quoted tendered"
              + " quotation");
  private static final Set<String> OTHER =
      Set.of("accrual", "accruals", "accrued", "prior", "previous", "average", "avg");

  /** What a register of contracts says of a contract's worth, and no payment has. */
  private static final Set<String> OF_CONTRACTS =
      words(
          "estimate estimated original planned projected forecast forecasted maximum max minimum"
              + " expected anticipated proposed");

  private static final Set<String> ORDERS = Set.of("order", "orders", "ordered", "po");

  /** What was agreed, came back or lies with somebody, unless the header says that it was paid. */
  private static final Set<String> AGREED =
      words("authorised authorized approved deposit deposits refund refunds");

  private static final Set<String> REGULAR =
      words("monthly weekly fortnightly hourly daily annual annually yearly quarterly pcm");
  private static final Set<String> TIMES =
      words("month week hour hr day annum year yr quarter fortnight");

  private UnpaidWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }

  /**
   * Whether amounts below a header were not paid.
   *
   * @param isRegister whether contracts are listed, where an estimate or an original value is worth
   */
  static boolean isUnpaid(Set<String> words, boolean isRegister) {
    return what(words, isRegister).isPresent();
  }

  /** What the amounts below a header are, if nobody paid them: as the end of a sentence. */
  static Optional<String> what(Set<String> words, boolean isRegister) {
    boolean isRunning =
        hasAny(words, RUNNING)
            || words.containsAll(List.of("to", "date"))
            || (words.contains("running") && !HeaderWords.hasAny(words, "cost", "costs"));
    boolean isPaid =
        HeaderWords.hasAny(words, "paid", "payment", "payments", "invoice", "invoiced", "actual")
            || HeaderWords.hasAny(words, "spend", "spent", "transaction");
    if (isRunning || hasAny(words, LEFT) || hasAny(words, OTHER) || hasAny(words, PLANNED)) {
      return Optional.of("a running sum, a plan, an order or what is left");
    }
    if (hasAny(words, OWED)) {
      return Optional.of("what is owed or held back");
    }
    if (hasAny(words, IN) || isTakenOff(words)) {
      return Optional.of("what came in, came back or was saved");
    }
    if (isRegister || isPaid) {
      return !isRegister && hasAny(words, OF_CONTRACTS)
          ? Optional.of("a running sum, a plan, an order or what is left")
          : Optional.empty();
    }
    if (hasAny(words, OF_CONTRACTS) || hasAny(words, ORDERS)) {
      return Optional.of("a running sum, a plan, an order or what is left");
    }
    if (hasAny(words, AGREED)) {
      return Optional.of("what was agreed, deposited or came back");
    }
    return isRate(words)
        ? Optional.of("the price of a length of time or of one unit")
        : Optional.empty();
  }

  /** A discount is no amount that was paid, and an amount less a discount is. */
  private static boolean isTakenOff(Set<String> words) {
    return HeaderWords.hasAny(words, "discount", "discounts", "deduction", "deductions")
        && !HeaderWords.hasAny(words, "net", "nett", "less", "after", "before", "excluding");
  }

  /** Whether a header speaks of amounts for each month, hour or other time, or for each piece. */
  static boolean isRate(Set<String> words) {
    return hasAny(words, REGULAR)
        || words.containsAll(List.of("p", "a"))
        || (words.contains("per") && hasAny(words, TIMES))
        || (words.contains("unit") && HeaderWords.hasAny(words, "price", "cost"));
  }

  private static boolean hasAny(Set<String> words, Set<String> any) {
    return words.stream().anyMatch(any::contains);
  }
}
