package io.github.socialvalue4j.calculate.spend.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which sort of spend file it is, and so which columns it must have. */
public enum SpendLayout {
  /** A council's payments, such as those over 500 pounds: supplier, date and amount. */
  PAYMENTS,
  /** Transactions of procurement cards: merchant, date and amount. */
  CARD,
  /** A register of contracts: supplier and value; a date is not required. */
  CONTRACTS;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its rows happen on a day, so that a file without days is not of this sort. */
  public boolean needsDate() {
    return this != CONTRACTS;
  }

  /** The layout with this code. */
  public static Optional<SpendLayout> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(SpendLayout::code).toList();
  }
}
