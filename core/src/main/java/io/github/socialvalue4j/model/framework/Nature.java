package io.github.socialvalue4j.model.framework;

import io.github.socialvalue4j.basis.code.Coded;

/** How a measure behaves in time. */
public enum Nature implements Coded {
  /** Adds up over time: hours given, pounds spent. */
  FLOW,
  /** Stands at a point in time: people in work, tonnes a year. Only the change counts. */
  LEVEL,
  /** A part of a whole at a point in time. Shares of different wholes are never summed. */
  SHARE;
}
