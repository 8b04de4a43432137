package io.github.socialvalue4j.present.exchange.input;

import io.github.socialvalue4j.basis.code.Coded;

/** How much of its figures a result document shows. */
public enum Detail implements Coded {
  /** Totals and ratios: label, value and unit. */
  TOTALS,
  /** The lines as well. The default. */
  LINES,
  /** Every figure with its reason, each once, so that the result can be replayed. */
  FULL;
}
