package io.github.socialvalue4j.calculate.spend.file;

import io.github.socialvalue4j.basis.code.Coded;
import java.util.Arrays;
import java.util.Optional;

/** The unit in which a spend file writes its amounts. */
public enum AmountUnit implements Coded {
  /** Hundredths of the currency. */
  PENCE(-2),
  /** The currency itself: pounds, or euros where the file is in euros. */
  POUNDS(0),
  /** Thousands of it. */
  THOUSANDS(3),
  /** Millions of it. */
  MILLIONS(6),
  /** Billions of it. */
  BILLIONS(9);

  private final int power;

  AmountUnit(int power) {
    this.power = power;
  }

  /** The power of ten by which a written number is multiplied: 3 for thousands. */
  public int power() {
    return power;
  }

  /** The unit of this power of ten. */
  public static Optional<AmountUnit> ofPower(int power) {
    return Arrays.stream(values()).filter(v -> v.power == power).findFirst();
  }
}
