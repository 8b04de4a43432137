package io.github.socialvalue4j.model.proxy;

/**
 * Two suppliers give one edition with different rows: one of them is wrong, and nobody knows which.
 */
public final class EditionConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EditionConflictException(ProxyTable one, ProxyTable other) {
    super(
        "Two suppliers give "
            + one.edition()
            + " with different rows: identity "
            + one.identity()
            + " and "
            + other.identity()
            + ". Leave one of them out, or give a correction an edition of its own.");
  }
}
