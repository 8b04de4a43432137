package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.code.Coded;

/** Which of a forecast's three cases. */
public enum ForecastCase implements Coded {
  /** The cautious one. */
  LOW,
  /** What is expected. */
  CENTRAL,
  /** The hopeful one. */
  HIGH;
}
