package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.code.Coded;

/** Where a verifier stands. */
public enum Independence implements Coded {
  /** Inside the commissioning organisation. */
  INTERNAL,
  /** A third party. */
  INDEPENDENT;
}
