package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The kinds of problem of an impact map and its calculation. */
public final class SroiCodes {
  /** A cell that the calculation reads is not there. */
  public static final ProblemCode MISSING_CELL = ProblemCode.of("sroi.missing-cell");

  /** An id is missing or malformed. */
  public static final ProblemCode BAD_ID = ProblemCode.of("sroi.bad-id");

  /** Two rows have one id. */
  public static final ProblemCode DUPLICATE_ID = ProblemCode.of("sroi.duplicate-id");

  /** A row names a stakeholder that the map does not list. */
  public static final ProblemCode UNKNOWN_STAKEHOLDER = ProblemCode.of("sroi.unknown-stakeholder");

  /** A map has no outcome. */
  public static final ProblemCode NO_OUTCOMES = ProblemCode.of("sroi.no-outcomes");

  /** A share is below 0 or above 1. */
  public static final ProblemCode SHARE_OUT_OF_RANGE = ProblemCode.of("sroi.share-out-of-range");

  /** A duration is 0 or less. */
  public static final ProblemCode DURATION = ProblemCode.of("sroi.duration-not-positive");

  /** A start or a year is negative, or beyond the discount schedule. */
  public static final ProblemCode YEAR_OUT_OF_RANGE = ProblemCode.of("sroi.year-out-of-range");

  /** An amount is in another currency than the map. */
  public static final ProblemCode MIXED_CURRENCY = ProblemCode.of("sroi.mixed-currency");

  /** Quantity times proxy is no amount of money, or a share has a unit. */
  public static final ProblemCode UNIT_MISMATCH = ProblemCode.of("sroi.unit-mismatch");

  /** Quantity and proxy are both negative, so that a harm would count as a benefit. */
  public static final ProblemCode DOUBLE_NEGATIVE = ProblemCode.of("sroi.double-negative");

  /** A deduction shrinks a harm without a source of its own. */
  public static final ProblemCode DEDUCTION_ON_HARM = ProblemCode.of("sroi.deduction-on-harm");

  /** A row states its years and the chain of cells as well, or an input is stated twice. */
  public static final ProblemCode STATED_TWICE = ProblemCode.of("sroi.stated-twice");

  /** The inputs come to nothing, so that there is no ratio. */
  public static final ProblemCode ZERO_INVESTMENT = ProblemCode.of("sroi.zero-investment");

  /** The map states no inputs, so that the ratio is left out. */
  public static final ProblemCode NO_INPUTS = ProblemCode.of("sroi.no-inputs");

  /** An input is negative. */
  public static final ProblemCode NEGATIVE_INPUT = ProblemCode.of("sroi.negative-input");

  /** A number has too many digits or is too large. */
  public static final ProblemCode NUMBER_OUT_OF_RANGE = ProblemCode.of("sroi.number-out-of-range");

  /** The same hours stand as an input and as an outcome. */
  public static final ProblemCode SAME_HOURS = ProblemCode.of("sroi.same-hours");

  /** Two outcomes differ by nothing but their ids, and both are counted. */
  public static final ProblemCode SAME_OUTCOME = ProblemCode.of("sroi.same-outcome");

  /** The map has no negative and no unintended outcome. */
  public static final ProblemCode NOTHING_NEGATIVE = ProblemCode.of("sroi.nothing-negative");

  /** Shares that no row states were assumed to be 0%. */
  public static final ProblemCode ASSUMED_ZERO = ProblemCode.of("sroi.assumed-zero");

  /** No outcome states a leakage, so it is no part of the study's map. */
  public static final ProblemCode NO_LEAKAGE = ProblemCode.of("sroi.leakage-not-in-map");

  /** Amounts stand in several prices, and no series to convert them is named. */
  public static final ProblemCode PRICE_BASES = ProblemCode.of("sroi.price-bases");

  /** Some amounts state in whose prices they stand, and others do not. */
  public static final ProblemCode NO_PRICE_BASE = ProblemCode.of("sroi.price-base-not-stated");

  /** A quantity of what is given, such as hours or pounds, is negative. */
  public static final ProblemCode NEGATIVE_FLOW = ProblemCode.of("sroi.negative-flow");

  /** A rate that values an input also values an outcome. */
  public static final ProblemCode INPUT_RATE = ProblemCode.of("sroi.input-rate-as-outcome");

  /** More were asked than there are. */
  public static final ProblemCode SAMPLE = ProblemCode.of("sroi.sample-exceeds-population");

  /** A row was excluded without a reason. */
  public static final ProblemCode NO_REASON = ProblemCode.of("sroi.no-reason");

  /** Deductions that are summed come to more than 100%. */
  public static final ProblemCode DEDUCTIONS_EXCEED_ONE =
      ProblemCode.of("sroi.deductions-exceed-one");

  /** A reference names no number of the map. */
  public static final ProblemCode UNKNOWN_CELL = ProblemCode.of("sroi.unknown-cell");

  /** A change was asked for that a cell of its kind does not allow. */
  public static final ProblemCode CHANGE = ProblemCode.of("sroi.change-not-possible");

  private SroiCodes() {}
}
