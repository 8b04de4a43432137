package io.github.socialvalue4j.model.proxy;

/**
 * Two tables that exclude each other: two suppliers give one edition with different rows or
 * different terms, or two editions came into force on one day. One of them is wrong, and nobody
 * knows which.
 */
public final class EditionConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private EditionConflictException(String message) {
    super(message);
  }

  static EditionConflictException ofRows(ProxyTable one, ProxyTable other) {
    return new EditionConflictException(
        "Two suppliers give "
            + one.edition()
            + " with different rows: identity "
            + one.identity()
            + " and "
            + other.identity()
            + ". Leave one of them out, or give a correction an edition of its own.");
  }

  static EditionConflictException ofTerms(String what, ProxyTable one) {
    return new EditionConflictException(
        "Two suppliers give "
            + one.edition()
            + " with the same rows but another "
            + what
            + ". Leave one of them out.");
  }

  static EditionConflictException ofFirstDay(ProxyTable one, ProxyTable other) {
    return new EditionConflictException(
        one.edition()
            + " and "
            + other.edition()
            + " came into force on the same day, "
            + one.validity().from().orElseThrow()
            + ". Name the edition instead of asking by date.");
  }
}
