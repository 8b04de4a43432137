package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.code.Coded;

/** What to do about a unit that was counted twice. */
public enum DoubleCountPolicy implements Coded {
  /** Value everything, and say what was counted twice and how much is at stake. The default. */
  WARN,
  /**
   * Count a unit once, at the better state, and where that is the same at the greater value; what
   * is left out is named.
   */
  COUNT_ONCE,
  /** Value nothing until it is put right. */
  REFUSE;
}
