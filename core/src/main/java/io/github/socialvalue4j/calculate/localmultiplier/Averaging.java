package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.code.Coded;

/** How the shares of those who answered are averaged, to estimate those who did not. */
public enum Averaging implements Coded {
  /** Each answer counts the same, as the published worksheets average persons. */
  UNWEIGHTED,
  /** Each answer counts by the money it speaks of. */
  BY_AMOUNT;
}
