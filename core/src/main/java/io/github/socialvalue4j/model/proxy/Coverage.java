package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.code.Coded;

/** Whether a table holds all rows of its edition. */
public enum Coverage implements Coded {
  /** All rows: a measure that is absent is not in the edition. */
  COMPLETE,
  /**
   * Some rows: a measure that is absent is not reported here, which says nothing of the edition.
   */
  FRAGMENT;
}
