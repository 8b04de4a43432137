package io.github.socialvalue4j.present.exchange.spend;

import java.util.Set;

/** Words of headers below which stands what kind of row each is. Stateless. */
final class KindHeaders {
  private static final Set<String> STATES =
      Set.of("status", "stage", "dr", "cr", "debit", "credit", "sign", "lot", "lots");
  private static final Set<String> FLAGS =
      Set.of(
          "void",
          "voided",
          "cancelled",
          "canceled",
          "reversed",
          "disputed",
          "dispute",
          "rejected",
          "withheld",
          "hold",
          "unpaid",
          "duplicate",
          "deleted",
          "withdrawn");
  private static final Set<String> CREDITS =
      Set.of("credit", "credited", "refund", "refunded", "reversal", "rebate");
  private static final Set<String> TYPES = Set.of("type", "types", "kind", "indicator", "flag");
  private static final Set<String> OF_ROWS =
      Set.of(
          "transaction",
          "transactions",
          "trans",
          "tran",
          "trn",
          "txn",
          "document",
          "doc",
          "invoice",
          "inv",
          "entry",
          "voucher",
          "record",
          "row",
          "line",
          "journal",
          "posting",
          "payment",
          "amount",
          "value",
          "item",
          "ledger",
          "movement",
          "data",
          "figure",
          "spend");

  /** Who or what else may be on hold, or by which means somebody was paid. */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "card",
          "method",
          "terms",
          "means",
          "limit",
          "rating",
          "supplier",
          "vendor",
          "payee",
          "creditor",
          "sme",
          "vcse",
          "charity",
          "company",
          "registration",
          "employee",
          "customer");

  private static final Set<String> NO_FLAGS =
      Set.of("card", "reason", "date", "number", "ref", "reference", "amount", "by", "limit");

  private KindHeaders() {}

  private static boolean hasAny(Set<String> words, Set<String> any) {
    return words.stream().anyMatch(any::contains);
  }

  /** Whether a header speaks of kinds of rows, so that words of no kind are no wonder below it. */
  static boolean isOpen(Set<String> words) {
    if (isOfOthers(words)) {
      return false;
    }
    boolean isType = hasAny(words, TYPES) && (words.size() == 1 || hasAny(words, OF_ROWS));
    return isType || hasAny(words, STATES) || hasAny(words, FLAGS) || isOfPrices(words);
  }

  /** Whether a header speaks of suppliers, or of how they were paid, and not of the rows. */
  static boolean isOfOthers(Set<String> words) {
    return hasAny(words, OF_OTHERS);
  }

  /** Whether a yes below the header says that the row was not paid. */
  static boolean isUnpaidFlag(Set<String> words) {
    return hasAny(words, FLAGS) && !hasAny(words, NO_FLAGS);
  }

  /** Whether a yes below the header says that the row is a credit. */
  static boolean isCreditFlag(Set<String> words) {
    return hasAny(words, CREDITS) && !hasAny(words, NO_FLAGS);
  }

  /** Whether a no below the header says that the row was not paid. */
  static boolean isPaidFlag(Set<String> words) {
    return words.contains("paid")
        && Set.of("is", "paid", "yes", "no", "y", "n", "yn").containsAll(words);
  }

  static boolean isOfPrices(Set<String> words) {
    return HeaderWords.hasAny(words, "price", "prices")
        && HeaderWords.hasAny(words, "base", "basis", "year", "level");
  }

  static boolean isOfLots(Set<String> words) {
    return HeaderWords.hasAny(words, "lot", "lots");
  }

  /** Whether k or m below the header may be thousands and millions. */
  static boolean isOfUnits(Set<String> words) {
    return HeaderWords.hasAny(words, "unit", "units", "scale", "multiplier", "denomination")
        && !HeaderWords.hasAny(words, "measure", "price", "quantity", "qty", "business", "cost");
  }

  static boolean isOfEstimates(Set<String> words) {
    return HeaderWords.hasAny(words, "estimate", "estimates", "scenario", "case", "bound", "range")
        || HeaderWords.hasAny(words, "variant", "sensitivity", "forecast", "projection");
  }

  static boolean isOfCurrencies(Set<String> words) {
    return HeaderWords.hasAny(words, "currency", "ccy", "curr", "cur", "rate", "exchange")
        || HeaderWords.hasAny(words, "original", "foreign");
  }
}
