package io.github.socialvalue4j.model.lifecycle;

import io.github.socialvalue4j.basis.code.Coded;

/** What is known of a measure at one point. */
public enum PointState implements Coded {
  /** There is a reading. */
  OBSERVED,
  /** The point lies ahead: nothing is missing. */
  NOT_YET_DUE,
  /** The point has passed and there is no reading. Missing is never zero. */
  MISSING,
  /** There was a reading, and a correction replaced it. */
  SUPERSEDED;
}
