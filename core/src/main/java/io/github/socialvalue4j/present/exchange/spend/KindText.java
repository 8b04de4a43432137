package io.github.socialvalue4j.present.exchange.spend;

import io.github.socialvalue4j.calculate.spend.ExactSum;
import java.math.BigDecimal;

/** One text of a column, and the amounts of the rows that have it. Mutable, for one file. */
final class KindText {
  private final byte[] key;
  private final String text;
  private final String folded;
  private final long line;
  private final ExactSum all = new ExactSum();
  private final ExactSum above = new ExactSum();

  /**
   * A text that no row had yet.
   *
   * @param key its bytes
   * @param line in which it stands first
   */
  KindText(byte[] key, String text, long line) {
    this.key = key;
    this.text = text;
    this.folded = KindWords.folded(text);
    this.line = line;
  }

  /** Whether bytes are this text. */
  boolean is(byte[] bytes, int from, int to) {
    if (to - from != key.length) {
      return false;
    }
    for (int i = 0; i < key.length; i++) {
      if (key[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  void add(BigDecimal amount) {
    all.add(0, amount);
    if (amount.signum() > 0) {
      above.add(0, amount);
    }
  }

  /** As the file has it. */
  String text() {
    return text;
  }

  /** In the form in which it is compared. */
  String folded() {
    return folded;
  }

  long line() {
    return line;
  }

  /** All rows that have it. */
  ExactSum all() {
    return all;
  }

  /** Those whose amounts are above 0. */
  ExactSum above() {
    return above;
  }

  /** Whether its rows take money off. */
  boolean isNegative() {
    return above.rows() == 0 && all.value().signum() < 0;
  }
}
