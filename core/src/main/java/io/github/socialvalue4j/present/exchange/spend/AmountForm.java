package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.file.SpendColumn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

  /** Which line above the header says that amounts are not in pounds; nothing if none does. */
  static Optional<String> unitAbove(List<String> preamble) {
    return preamble.stream()
        .filter(
            line -> {
              String folded = " " + HeaderWords.folded(line) + " ";
              boolean isSaid =
                  folded.contains(" gbp ")
                      || folded.contains(" in thousands ")
                      || folded.contains(" in millions ")
                      || folded.contains(" 000s ");
              return isSaid && power(line) > 0;
            })
        .findFirst();
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
      if (HeaderWords.hasAny(words, "currency", "ccy", "curr")
          && !isOther
          && !header.columns().containsValue(i)) {
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
