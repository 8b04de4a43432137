package io.github.socialvalue4j.calculate.spend.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The unit in which a spend file writes its amounts. */
public enum AmountUnit {
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

  /** As the command line writes it, such as {@code thousands}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The unit with this code. */
  public static Optional<AmountUnit> find(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** The unit of this power of ten. */
  public static Optional<AmountUnit> ofPower(int power) {
    return Arrays.stream(values()).filter(v -> v.power == power).findFirst();
  }

  /** All codes. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(AmountUnit::code).toList();
  }
}
