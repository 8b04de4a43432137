package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with a valuation. */
public final class ValuationCodes {
  /** The catalogue lacks the pinned edition. */
  public static final ProblemCode UNKNOWN_EDITION = ProblemCode.of("edition.unknown");

  /** A complete edition has no row for the measure. */
  public static final ProblemCode NOT_IN_EDITION = ProblemCode.of("proxy.not-in-edition");

  /** A fragment of an edition has no row for the measure, which says nothing of the edition. */
  public static final ProblemCode NOT_REPORTED = ProblemCode.of("proxy.not-reported");

  /** The row has no value. */
  public static final ProblemCode NOT_PUBLISHED = ProblemCode.of("proxy.not-published");

  /** The value differs from area to area, and no area was set that the table has a value for. */
  public static final ProblemCode AREA_NOT_SET = ProblemCode.of("proxy.area-not-set");

  /** A quantity is counted in another unit than its measure. */
  public static final ProblemCode OTHER_UNIT = ProblemCode.of("measure.other-unit");

  /** A text is no id of a measure. */
  public static final ProblemCode UNREADABLE_MEASURE = ProblemCode.of("measure.unreadable");

  /** A text is no plain decimal number. */
  public static final ProblemCode NOT_A_NUMBER = ProblemCode.of("quantity.not-a-number");

  /** A text is no unit. */
  public static final ProblemCode UNKNOWN_UNIT = ProblemCode.of("unit.unknown");

  /** A negative quantity of a flow. */
  public static final ProblemCode NEGATIVE = ProblemCode.of("measure.negative");

  /** A delivery was recorded of a measure that does not add up. */
  public static final ProblemCode NOT_A_FLOW = ProblemCode.of("measure.not-a-flow");

  /** Everything delivered of a falling flow was taken back. */
  public static final ProblemCode NOTHING_STANDS = ProblemCode.of("measure.nothing-stands");

  /** A change is needed and there is no baseline. */
  public static final ProblemCode BASELINE_MISSING = ProblemCode.of("point.baseline-missing");

  /** A point has passed without a reading. */
  public static final ProblemCode POINT_MISSING = ProblemCode.of("point.missing");

  /** A reading does not count beside another one. */
  public static final ProblemCode SET_ASIDE = ProblemCode.of("point.reading-set-aside");

  /** Two verdicts on one reading both stand. */
  public static final ProblemCode JUDGED_TWICE = ProblemCode.of("verification.judged-twice");

  /** Observers disagree. */
  public static final ProblemCode DISAGREEMENT = ProblemCode.of("point.disagreement");

  /** An observation of a flow differs from the sum of its deliveries. */
  public static final ProblemCode DIFFERS_FROM_DELIVERIES =
      ProblemCode.of("point.differs-from-deliveries");

  /** Verifications speak of more than was observed. */
  public static final ProblemCode EXCEEDS_CLAIM = ProblemCode.of("verification.exceeds-claim");

  /** Retention lies outside 0 to 1, so there is no drop-off. */
  public static final ProblemCode NO_RETENTION = ProblemCode.of("change.no-retention");

  /** Too little time lies between completion and post completion for a yearly drop-off. */
  public static final ProblemCode TOO_SOON = ProblemCode.of("change.too-soon");

  /** One unit was counted twice. */
  public static final ProblemCode DOUBLE_COUNT = ProblemCode.of("double-count.found");

  /** By a doubtful rule one unit was counted twice. */
  public static final ProblemCode DOUBLE_COUNT_DOUBTFUL = ProblemCode.of("double-count.doubtful");

  /** A unit is counted once, and this is the other time. */
  public static final ProblemCode COUNTED_ONCE = ProblemCode.of("double-count.left-out");

  /** Measures that exclude each other are counted side by side, and nothing tells them apart. */
  public static final ProblemCode CANNOT_TELL = ProblemCode.of("double-count.cannot-tell");

  /** Low, central and high of one series are given, and one of them counts. */
  public static final ProblemCode ONE_OF_SERIES = ProblemCode.of("double-count.one-of-series");

  /** Keys that look alike are taken for one. */
  public static final ProblemCode LOOK_ALIKE = ProblemCode.of("double-count.look-alike");

  /** Deliveries without keys cannot be checked for double counting. */
  public static final ProblemCode CANNOT_CHECK = ProblemCode.of("double-count.cannot-check");

  /** There is no contract value to compare with. */
  public static final ProblemCode NO_CONTRACT_VALUE = ProblemCode.of("contract.value-missing");

  /** A contract value is in another currency than its table. */
  public static final ProblemCode OTHER_CURRENCY = ProblemCode.of("contract.other-currency");

  /** There are no quantities, so nothing is valued. */
  public static final ProblemCode NO_QUANTITIES = ProblemCode.of("quantity.none");

  /** A portfolio has no record of any measure as of the day, so nothing is valued. */
  public static final ProblemCode NOTHING_RECORDED = ProblemCode.of("portfolio.nothing-recorded");

  /** Shares that were promised apart, or given apart in one state, have no sum. */
  public static final ProblemCode SHARES_NOT_ADDED = ValuationFaults.SHARE_TWICE.code();

  private ValuationCodes() {}
}
