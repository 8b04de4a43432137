package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a header that says what the supplier is from one that has the same words and says something
 * else: where a thing was delivered, what the parent company's number is, whether a subcontractor
 * is small, how much went to small firms, or that the supplier is not one. Stateless.
 */
final class FactWords {
  /** Others who have a number, a place or a size, whoever stands beside them in the header. */
  private static final Set<String> OTHER_PARTIES =
      Set.of(
          ("parent ultimate guarantor guarantors previous former manager managers officer owner"
                  + " subcontractor subcontractors subcontracted subcontract partner partners"
                  + " consortium referee")
              .split(" ", -1));

  /** Places and people on the side of those who buy, unless the header names the supplier too. */
  private static final Set<String> OWN_SIDE =
      Set.of(
          ("delivery delivered deliver deliveries site sites property properties school schools"
                  + " council councils ward wards buyer buyers department departments directorate"
                  + " budget ship shipping shipped customer client authority tenant resident"
                  + " premises building asset depot works job project scheme group")
              .split(" ", -1));

  private static final Set<String> SUPPLIERS =
      Set.of(
          ("supplier suppliers vendor vendors payee payees beneficiary merchant provider providers"
                  + " contractor recipient creditor")
              .split(" ", -1));

  /** What is asked of the work, of others or of a count, and not of the supplier. */
  private static final Set<String> OTHER_THINGS =
      Set.of(
          ("suitable suitability subcontract subcontracts subcontracting subcontracted"
                  + " subcontractor subcontractors partner partners partnership previous former"
                  + " number count percent percentage pct supply chain friendly invited bids"
                  + " bidders target targets opportunity opportunities parent")
              .split(" ", -1));

  private static final Set<String> SUMS =
      Set.of("spend", "spent", "amount", "value", "cost", "total", "gbp", "expenditure");

  private static final Set<String> NEGATIONS =
      Set.of("non", "not", "isn", "except", "excluding", "excluded", "nonsme", "nonvcse");

  private FactWords() {}

  /**
   * Why a header that has the words of a fact does not say it of the supplier, as the end of a
   * sentence; nothing if it does.
   *
   * @param profile what the cells hold: yes and no prove a header of sums to be a question, and
   *     words of their own, such as SME and Non-SME, one that is negated to be a list of choices
   */
  static Optional<String> other(SpendColumn column, Set<String> words, ColumnProfile profile) {
    return switch (column) {
      case POSTCODE -> party(words, isTo(words, "invoice", "bill", "send"));
      case COMPANY_NUMBER, CHARITY_NUMBER ->
          isEitherNumber(words)
              ? Optional.of("may hold the number of a company or that of a charity")
              : party(words, false);
      case SME, VCSE -> question(words, profile);
      default -> Optional.empty();
    };
  }

  private static boolean isTo(Set<String> words, String... verbs) {
    return words.contains("billing") || (words.contains("to") && HeaderWords.hasAny(words, verbs));
  }

  private static Optional<String> party(Set<String> words, boolean isSentTo) {
    boolean isOwnSide = (isSentTo || hasAny(words, OWN_SIDE)) && !hasAny(words, SUPPLIERS);
    return isOwnSide || hasAny(words, OTHER_PARTIES)
        ? Optional.of("speaks of another than the supplier")
        : Optional.empty();
  }

  /** A company and a charity may have the same number, so a cell does not tell which it is. */
  private static boolean isEitherNumber(Set<String> words) {
    return HeaderWords.hasAny(words, "company", "companies", "crn")
        && HeaderWords.hasAny(words, "charity", "charities");
  }

  private static Optional<String> question(Set<String> words, ColumnProfile profile) {
    boolean isOther = hasAny(words, OTHER_THINGS) || (hasAny(words, SUMS) && !profile.isAnswers());
    if (isOther) {
      return Optional.of("asks something else than what the supplier is");
    }
    return isNegated(words) && (profile.isAnswers() || !profile.isWords())
        ? Optional.of("asks the opposite, or may do so, so that yes may mean no")
        : Optional.empty();
  }

  /** Whether yes below a header may mean no. */
  static boolean isNegated(Set<String> words) {
    boolean isYesNamed = HeaderWords.hasAny(words, "y", "yes", "true", "1");
    boolean isNoNamed = HeaderWords.hasAny(words, "n", "no", "false", "0");
    boolean isYesLarge = isYesNamed && !isNoNamed && HeaderWords.hasAny(words, "large", "other");
    boolean isNot = hasAny(words, NEGATIONS) && !isFormOfVcse(words);
    return isNot || isYesLarge || (isNoNamed && !isYesNamed);
  }

  /** Not for profit, non-profit and non-governmental are what a voluntary organisation is. */
  private static boolean isFormOfVcse(Set<String> words) {
    return HeaderWords.hasAny(words, "profit", "governmental", "statutory");
  }

  private static boolean hasAny(Set<String> words, Set<String> any) {
    return words.stream().anyMatch(any::contains);
  }

  /** The columns that say what the supplier is. */
  static List<SpendColumn> columns() {
    return List.of(
        SpendColumn.POSTCODE,
        SpendColumn.COMPANY_NUMBER,
        SpendColumn.CHARITY_NUMBER,
        SpendColumn.SME,
        SpendColumn.VCSE);
  }
}
