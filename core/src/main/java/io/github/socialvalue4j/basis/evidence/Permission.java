package io.github.socialvalue4j.basis.evidence;

/** What a licence says about one use. */
public enum Permission {
  /** Allowed, on the licence's conditions. */
  PERMITTED,
  /** Barred: the library refuses this use by name. */
  REFUSED,
  /** The source does not say: the library goes on and says so. */
  NOT_STATED
}
