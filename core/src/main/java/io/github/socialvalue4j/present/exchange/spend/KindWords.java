package io.github.socialvalue4j.present.exchange.spend;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that say of what kind a row is. Stateless. */
final class KindWords {
  /** What a row is by its word. */
  enum Sort {
    PAYMENT,
    CREDIT,
    UNPAID,
    PLANNED,
    OTHER
  }

  private static final Set<String> CREDIT =
      Set.of(
          "credit",
          "credit note",
          "credit memo",
          "creditnote",
          "crn",
          "cn",
          "cr",
          "c",
          "refund",
          "rebate",
          "reversal",
          "receipt",
          "income",
          "-",
          "minus",
          "negative",
          "return");
  private static final Set<String> UNPAID =
      Set.of(
          "cancelled",
          "canceled",
          "void",
          "voided",
          "reversed",
          "unpaid",
          "not paid",
          "on hold",
          "hold",
          "held",
          "disputed",
          "in dispute",
          "withheld",
          "rejected",
          "pending",
          "planned",
          "draft",
          "awaiting payment",
          "awaiting approval",
          "not yet paid",
          "outstanding",
          "overdue",
          "stopped",
          "suspended",
          "declined",
          "failed",
          "deleted",
          "withdrawn",
          "duplicate",
          "to be paid",
          "not approved",
          "unapproved",
          "abandoned");
  private static final Set<String> PLANNED =
      Set.of(
          "budget",
          "forecast",
          "estimate",
          "estimated",
          "accrual",
          "accrued",
          "commitment",
          "committed",
          "purchase order",
          "po",
          "order",
          "plan",
          "encumbrance",
          "pro forma",
          "proforma",
          "quote",
          "quotation",
          "target");
  private static final Set<String> PAYMENT =
      Set.of(
          "invoice",
          "inv",
          "dr",
          "d",
          "debit",
          "purchase",
          "expenditure",
          "payment",
          "paid",
          "charge",
          "spend",
          "expense",
          "standard",
          "actual",
          "outturn",
          "+",
          "plus",
          "positive",
          "cleared",
          "complete",
          "completed",
          "posted",
          "approved",
          "authorised",
          "awarded",
          "active",
          "processed",
          "reconciled",
          "sale");

  /** Words that mean something else too, unless payments are named beside them. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "c",
          "cr",
          "cn",
          "receipt",
          "income",
          "po",
          "order",
          "purchase order",
          "return",
          "plan",
          "target",
          "-",
          "hold",
          "held",
          "standard");

  /** What is looked for inside longer texts, where the header speaks of kinds. */
  private static final Set<String> CREDIT_INSIDE =
      Set.of("credit note", "credit memo", "refund", "rebate", "reversal");

  private static final Set<String> UNPAID_INSIDE =
      Set.of("cancelled", "canceled", "voided", "unpaid", "not paid", "on hold", "disputed");
  private static final Set<String> NOT = Set.of("not", "no", "non", "released", "un");
  private static final Set<String> LEVELS =
      Set.of(
          "low",
          "lower",
          "central",
          "mid",
          "medium",
          "high",
          "higher",
          "upper",
          "min",
          "max",
          "minimum",
          "maximum",
          "best",
          "worst",
          "most likely");
  private static final Set<String> NET =
      Set.of("net", "nett", "net of vat", "net amount", "without vat", "exclusive", "excl", "exc");
  private static final Set<String> GROSS =
      Set.of("gross", "gross of vat", "gross amount", "with vat", "inclusive", "incl", "inc");
  private static final Set<String> WHOLES =
      Set.of("header", "total", "sub total", "subtotal", "grand total", "summary", "parent");
  private static final Set<String> PARTS =
      Set.of("line", "detail", "line item", "child", "distribution", "component", "item");
  private static final Set<String> YES = Set.of("y", "yes", "true", "x", "1");
  private static final Set<String> NO = Set.of("n", "no", "false", "0");
  private static final Set<String> REAL =
      Set.of("real", "real terms", "constant", "constant prices", "real prices");
  private static final Set<String> NOMINAL =
      Set.of("nominal", "cash terms", "current prices", "nominal terms", "current", "cash prices");
  private static final Set<String> KNOWN = new HashSet<>();

  static {
    List.of(
            CREDIT, UNPAID, PLANNED, PAYMENT, LEVELS, NET, GROSS, WHOLES, PARTS, YES, NO, REAL,
            NOMINAL)
        .forEach(KNOWN::addAll);
  }

  private KindWords() {}

  /** A text in the form in which it is compared; a sign stays one. */
  static String folded(String text) {
    String sign = text.replace('\u2212', '-').replace('\u2013', '-');
    return switch (sign) {
      case "-", "-1" -> "-";
      case "+", "+1" -> "+";
      default -> {
        String folded = HeaderWords.folded(text.replace("'", "").replace("\u2019", ""));
        yield folded.isEmpty() ? text.toLowerCase(Locale.ROOT) : folded;
      }
    };
  }

  /** Whether a text stands for none; no sign does, and what is pending was not paid. */
  static boolean isNothing(String text) {
    String folded = folded(text);
    return text.isEmpty()
        || (Placeholders.isNothing(text)
            && !folded.equals("-")
            && !folded.equals("+")
            && !KindUnits.isCurrency(folded)
            && !UNPAID.contains(folded));
  }

  /** Whether a text is a word of any kind. */
  static boolean isKnown(String folded) {
    return isIn(KNOWN, folded)
        || isNet(folded)
        || isGross(folded)
        || KindUnits.isKnown(folded)
        || KindUnits.isCurrency(folded);
  }

  private static boolean isIn(Set<String> words, String folded) {
    return words.contains(folded)
        || (folded.endsWith("s") && words.contains(folded.substring(0, folded.length() - 1)));
  }

  /**
   * What a row is by a text.
   *
   * @param isOpen whether the header speaks of kinds, so that words inside longer texts count
   */
  static Sort sort(String folded, boolean isOpen) {
    if (isIn(PAYMENT, folded)) {
      return Sort.PAYMENT;
    }
    if (isIn(CREDIT, folded) || (isOpen && isInside(CREDIT_INSIDE, folded))) {
      return Sort.CREDIT;
    }
    if (isIn(UNPAID, folded) || (isOpen && isInside(UNPAID_INSIDE, folded))) {
      return Sort.UNPAID;
    }
    return isIn(PLANNED, folded) ? Sort.PLANNED : Sort.OTHER;
  }

  private static boolean isInside(Set<String> phrases, String folded) {
    String spaced = " " + folded + " ";
    boolean isNot =
        NOT.stream().anyMatch(not -> spaced.contains(" " + not + " "))
            && !folded.equals("not paid");
    return !isNot
        && phrases.stream()
            .anyMatch(p -> spaced.contains(" " + p + " ") || spaced.contains(" " + p + "s "));
  }

  static boolean isAmbiguous(String folded) {
    return isIn(AMBIGUOUS, folded);
  }

  static boolean isYes(String folded) {
    return YES.contains(folded);
  }

  static boolean isNo(String folded) {
    return NO.contains(folded);
  }

  static boolean isNet(String folded) {
    return NET.contains(folded) || isVat(folded, " ex", "vat exclusive", "vat excluded");
  }

  static boolean isGross(String folded) {
    return GROSS.contains(folded) || isVat(folded, " inc", "vat inclusive", "vat included");
  }

  /** Such as ex VAT, excluding VAT, exclusive of VAT. */
  private static boolean isVat(String folded, String start, String other, String another) {
    return folded.equals(other)
        || folded.equals(another)
        || ((" " + folded).startsWith(start) && folded.endsWith(" vat"));
  }

  /** Whether a text is a level of an estimate. */
  static boolean isLevel(String folded) {
    return LEVELS.contains(folded);
  }

  static boolean isWhole(String folded) {
    return isIn(WHOLES, folded);
  }

  static boolean isPart(String folded) {
    return isIn(PARTS, folded);
  }

  static boolean isReal(String folded) {
    return REAL.contains(folded);
  }

  static boolean isNominal(String folded) {
    return NOMINAL.contains(folded);
  }
}
