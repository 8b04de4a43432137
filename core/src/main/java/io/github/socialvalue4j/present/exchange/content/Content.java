package io.github.socialvalue4j.present.exchange.content;

import io.github.socialvalue4j.basis.problem.DocumentOnly;

/**
 * What a document comes to. A result document says it in JSON, a statement says it to people; both
 * are made of the same values, so neither can differ from the other.
 */
public interface Content extends DocumentOnly {
  /** For people, or the empty text. */
  String title();
}
