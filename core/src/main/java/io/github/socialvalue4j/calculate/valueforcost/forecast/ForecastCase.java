package io.github.socialvalue4j.calculate.valueforcost.forecast;

import java.util.Locale;

/** Which of a forecast's three cases. */
public enum ForecastCase {
  /** The cautious one. */
  LOW,
  /** What is expected. */
  CENTRAL,
  /** The hopeful one. */
  HIGH;

  /** As documents write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
