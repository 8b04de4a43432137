package io.github.socialvalue4j.basis.problem;

/** What a problem does to a result. */
public enum Severity {
  /** The input cannot be used: nothing is computed from it. */
  ERROR,
  /** Something was left out of a total: the result is partial, and this names the part. */
  OMISSION,
  /** Everything asked for was computed, but a careful reader should look at this. */
  WARNING,
  /** Said for the record. */
  NOTE
}
