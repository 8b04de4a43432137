package io.github.socialvalue4j.model.framework;

import io.github.socialvalue4j.basis.code.Coded;

/** Which way a measure is better. */
public enum Direction implements Coded {
  /** More is better. */
  INCREASE,
  /** Less is better: incidents, emissions a year. */
  DECREASE;
}
