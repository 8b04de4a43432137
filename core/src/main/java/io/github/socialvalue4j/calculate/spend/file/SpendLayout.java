package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.code.Coded;

/** Which sort of spend file it is, and so which columns it must have. */
public enum SpendLayout implements Coded {
  /** A council's payments, such as those over 500 pounds: supplier, date and amount. */
  PAYMENTS,
  /** Transactions of procurement cards: merchant, date and amount. */
  CARD,
  /** A register of contracts: supplier and value; a date is not required. */
  CONTRACTS;

  /** Whether its rows happen on a day, so that a file without days is not of this sort. */
  public boolean needsDate() {
    return this != CONTRACTS;
  }
}
