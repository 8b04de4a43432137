package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with a restatement. */
public final class RestatementCodes {
  /** The edition to restate under, or a pinned one, is not in the catalogue. */
  public static final ProblemCode UNKNOWN_EDITION = ProblemCode.of("edition.unknown");

  /** Two tables are to be compared and no crosswalk leads from the one to the other. */
  public static final ProblemCode NO_CROSSWALK = ProblemCode.of("restatement.no-crosswalk");

  /** The crosswalk names no counterpart of a measure. */
  public static final ProblemCode NO_COUNTERPART = ProblemCode.of("restatement.no-counterpart");

  /** The crosswalk leads two measures of one contract to one. */
  public static final ProblemCode MANY_TO_ONE = ProblemCode.of("restatement.many-to-one");

  /** A measure is counted in another unit in the new edition. */
  public static final ProblemCode UNIT_CHANGED = ProblemCode.of("restatement.unit-changed");

  /** A measure has another nature or direction in the new edition. */
  public static final ProblemCode NATURE_CHANGED = ProblemCode.of("restatement.nature-changed");

  /** A measure has no value by its nature, in one of the editions or in both. */
  public static final ProblemCode RECORD_ONLY = ProblemCode.of("restatement.record-only");

  /** Two editions are in two currencies. */
  public static final ProblemCode CURRENCY = ProblemCode.of("restatement.currency");

  /** What prices have done cannot be told apart from what the proxy value has done. */
  public static final ProblemCode PRICES_UNKNOWN = ProblemCode.of("restatement.prices-unknown");

  /** A pinned edition was not in force when its contract began. */
  public static final ProblemCode NOT_IN_FORCE = ProblemCode.of("edition.not-in-force");

  private RestatementCodes() {}
}
