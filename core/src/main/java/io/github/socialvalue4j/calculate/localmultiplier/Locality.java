package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.code.Coded;

/** Where a payee is, as far as the ledger knows. Unknown is never read as outside. */
public enum Locality implements Coded {
  /** In the ledger's area. */
  LOCAL,
  /** Not in it. */
  OUTSIDE,
  /** Nobody could say. */
  UNKNOWN;
}
