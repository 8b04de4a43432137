package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of what may be wrong with open contracting data. */
public final class OcdsCodes {
  /** Nothing in it is a release or a record. */
  public static final ProblemCode NO_RELEASES = ProblemCode.of("ocds.no-releases");

  /** A release or a record cannot be told from others, or holds nothing; it is left out. */
  public static final ProblemCode NO_OCID = ProblemCode.of("ocds.no-ocid");

  /** A value is no number, or has no currency. */
  public static final ProblemCode VALUE = ProblemCode.of("ocds.value");

  /** A contract has no value. */
  public static final ProblemCode NO_VALUE = ProblemCode.of("ocds.no-value");

  /** A contract names a supplier that is not among the parties, or none. */
  public static final ProblemCode UNKNOWN_SUPPLIER = ProblemCode.of("ocds.unknown-supplier");

  /** An identifier was written by a spreadsheet as a decimal number. */
  public static final ProblemCode IDENTIFIER_REPAIRED = ProblemCode.of("ocds.identifier-repaired");

  /** A scale that the code list does not have. */
  public static final ProblemCode SCALE_UNKNOWN = ProblemCode.of("ocds.scale-unknown");

  /** A contract's notice gives no net value, so it cannot be ranked among others by it. */
  public static final ProblemCode NO_NET_VALUE = ProblemCode.of("ocds.no-net-value");

  private OcdsCodes() {}
}
