package io.github.socialvalue4j.calculate.valueforcost;

import io.github.socialvalue4j.basis.code.Coded;

/** What a programme spends money on. */
public enum CostKind implements Coded {
  /** Getting started: people, premises, procedures. */
  SET_UP,
  /** Building what the programme works with: tools, training, guidance. */
  DEVELOPMENT,
  /** Keeping it going, year after year. */
  RUNNING,
  /** Winding it up. */
  CLOSURE;
}
