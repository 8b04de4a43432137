package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the headers say of the amounts: in which unit they stand, which column says their currency,
 * and which holds credits that are taken off. Immutable.
 *
 * @param power the power of ten by which a number is multiplied: 3 for thousands of pounds, -2 for
 *     pence
 * @param currency which column names the currency of each row, or -1
 * @param credit which column holds credits, where the amount is a column of debits, or -1
 */
record AmountForm(int power, int currency, int credit) {
  private static final Set<String> THOUSANDS =
      Set.of("000", "000s", "1000s", "k", "gbpk", "thousand", "thousands");
  private static final Set<String> MILLIONS =
      Set.of("m", "mn", "mil", "gbpm", "gbpmn", "000000", "million", "millions");
  private static final Set<String> BILLIONS = Set.of("bn", "billion", "billions");
  private static final Pattern UNIT_OF_LINE =
      Pattern.compile(
          " (gbp|in) (000s?|1000s|thousands?|millions?|k|m|mn|bn) | 000s | gbp(k|m|mn|000s?) ");
  private static final int LONGEST_UNIT = 30;
  private static final Set<String> SHORT = Set.of("k", "m", "mn", "mil", "bn");

  static AmountForm of(Header header) {
    int amount = header.index(SpendColumn.AMOUNT);
    String name = amount < 0 ? "" : header.names().get(amount);
    return new AmountForm(power(name), currency(header, amount), credit(header, amount));
  }

  /** The power of ten that a header or a line above it says; 0 if none. */
  static int power(String name) {
    String folded = HeaderWords.folded(name);
    List<String> words = List.of(folded.split(" ", -1));
    String dense = name.toLowerCase(Locale.ROOT).replace(" ", "");
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : words.get(i - 1);
      String word = words.get(i);
      boolean isNumber = !before.isEmpty() && before.chars().allMatch(c -> c >= '0' && c <= '9');
      boolean isUnit =
          !isNumber
              && (!SHORT.contains(word)
                  || before.equals("gbp")
                  || dense.contains("(" + word + ")"));
      int power = isUnit ? power(word, words, i) : 0;
      if (power != 0) {
        return power;
      }
    }
    boolean isPence = words.contains("pence") && !words.contains("gbp");
    return isPence && !words.contains("pounds") ? -2 : 0;
  }

  private static int power(String word, List<String> words, int at) {
    if (BILLIONS.contains(word)) {
      return 9;
    }
    if (MILLIONS.contains(word)) {
      return 6;
    }
    if (!THOUSANDS.contains(word)) {
      return 0;
    }
    // Thousands of thousands: £000,000.
    return at + 1 < words.size() && words.get(at + 1).startsWith("000") ? 6 : 3;
  }

  /**
   * A line above or below the rows that says that amounts are not in pounds.
   *
   * @param line as the file has it
   * @param power the power of ten that it says
   */
  record Said(String line, int power) {}

  /** The first of some lines that says in which unit amounts are; nothing if none does. */
  static Optional<Said> said(List<String> lines) {
    return lines.stream()
        .filter(AmountForm::isOfUnit)
        .map(line -> new Said(line, power(line)))
        .filter(said -> said.power() > 0)
        .findFirst();
  }

  /** The power of ten that a cell below the header says in place of an amount; 0 if none. */
  static int powerBelow(String cell) {
    boolean hasNumber = cell.chars().anyMatch(c -> c >= '1' && c <= '9');
    return hasNumber || cell.length() > LONGEST_UNIT ? 0 : power(cell);
  }

  /** Whether a line speaks of a unit, and not of how many thousands something cost. */
  private static boolean isOfUnit(String line) {
    String folded = " " + HeaderWords.folded(line) + " ";
    boolean isOfPounds =
        folded.contains("thousands of pounds ")
            || folded.contains("thousands of gbp ")
            || folded.contains("millions of pounds ")
            || folded.contains("millions of gbp ");
    boolean isOfFigures =
        List.of(" figures ", " amounts ", " values ", " payments ", " in ", " sums ").stream()
            .anyMatch(folded::contains);
    return UNIT_OF_LINE.matcher(folded).find() || (isOfPounds && isOfFigures);
  }

  private static int currency(Header header, int amount) {
    Set<String> said = amount < 0 ? Set.of() : HeaderWords.words(header.names().get(amount));
    if (HeaderWords.hasAny(said, "gbp", "sterling", "pounds")) {
      return -1;
    }
    for (int i = 0; i < header.names().size(); i++) {
      Set<String> words = HeaderWords.words(header.names().get(i));
      boolean isOther =
          HeaderWords.hasAny(words, "rate", "amount", "value", "original", "foreign", "exchange");
      boolean isCurrency =
          HeaderWords.hasAny(words, "currency", "ccy", "curr")
              || (words.contains("cur") && header.profiles().get(i).isAllCurrencies());
      if (isCurrency && !isOther && !header.columns().containsValue(i)) {
        return i;
      }
    }
    return -1;
  }

  private static int credit(Header header, int amount) {
    if (amount < 0
        || !HeaderWords.hasAny(HeaderWords.words(header.names().get(amount)), "debit", "debits")) {
      return -1;
    }
    for (int i = 0; i < header.names().size(); i++) {
      Set<String> words = HeaderWords.words(header.names().get(i));
      ColumnProfile profile = header.profiles().get(i);
      if (HeaderWords.hasAny(words, "credit", "credits")
          && !HeaderWords.hasAny(words, "debit", "debits", "card", "note", "ref", "no", "number")
          && !header.columns().containsValue(i)
          && (profile.isMoney() || profile.isEmpty())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a column is used beside those that have a meaning of their own. */
  boolean isUsed(int column) {
    return column == currency || column == credit;
  }
}
