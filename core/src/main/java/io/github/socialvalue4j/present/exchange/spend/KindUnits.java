package io.github.socialvalue4j.present.exchange.spend;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Units and currencies as a cell of a column may say them. Stateless. */
final class KindUnits {
  private static final Map<String, Integer> CLEAR =
      Map.ofEntries(
          Map.entry("gbp", 0),
          Map.entry("pounds", 0),
          Map.entry("pound", 0),
          Map.entry("sterling", 0),
          Map.entry("pounds sterling", 0),
          Map.entry("pence", -2),
          Map.entry("penny", -2),
          Map.entry("000s", 3),
          Map.entry("gbp 000", 3),
          Map.entry("gbp 000s", 3),
          Map.entry("gbp000", 3),
          Map.entry("gbp000s", 3),
          Map.entry("gbp k", 3),
          Map.entry("gbpk", 3),
          Map.entry("thousand", 3),
          Map.entry("thousands", 3),
          Map.entry("gbp thousand", 3),
          Map.entry("gbp thousands", 3),
          Map.entry("thousands of pounds", 3),
          Map.entry("in thousands", 3),
          Map.entry("gbp m", 6),
          Map.entry("gbpm", 6),
          Map.entry("gbp mn", 6),
          Map.entry("million", 6),
          Map.entry("millions", 6),
          Map.entry("gbp million", 6),
          Map.entry("gbp millions", 6),
          Map.entry("millions of pounds", 6),
          Map.entry("in millions", 6));

  /** What is a unit only below a header that speaks of units. */
  private static final Map<String, Integer> SHORT =
      Map.of(
          "k", 3, "000", 3, "1000", 3, "1 000", 3, "m", 6, "mn", 6, "mil", 6, "p", -2, "ones", 0,
          "1", 0);

  private static final Set<String> CURRENCIES =
      Set.of(
          "gbp", "eur", "euro", "euros", "usd", "us$", "chf", "jpy", "aud", "cad", "nzd", "sek",
          "nok", "dkk", "pln", "czk", "huf", "inr", "cny", "hkd", "sgd", "zar", "aed", "sar", "try",
          "ils", "\u20ac", "$", "\u00a5", "stg", "dollars");

  private KindUnits() {}

  static boolean isKnown(String folded) {
    return CLEAR.containsKey(folded) || SHORT.containsKey(folded);
  }

  /**
   * The power of ten that a text says; nothing if it says none.
   *
   * @param isOfUnits whether the header speaks of units, so that k is thousands
   */
  static OptionalInt power(String folded, boolean isOfUnits) {
    Integer power = CLEAR.get(folded);
    if (power == null && isOfUnits) {
      power = SHORT.get(folded);
    }
    return power == null ? OptionalInt.empty() : OptionalInt.of(power);
  }

  /** Whether a text is the sign or the code of a currency. */
  static boolean isCurrency(String folded) {
    return CURRENCIES.contains(folded);
  }
}
