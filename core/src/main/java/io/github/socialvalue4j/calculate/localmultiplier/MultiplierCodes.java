package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with a local multiplier. */
public final class MultiplierCodes {
  /** Round 1 is 0 or negative, so nothing can be divided by it. */
  public static final ProblemCode NO_INCOME = ProblemCode.of("multiplier.no-income");

  /** Two amounts are not in the same money. */
  public static final ProblemCode OTHER_UNIT = ProblemCode.of("multiplier.other-unit");

  /** An amount is negative. */
  public static final ProblemCode NEGATIVE = ProblemCode.of("multiplier.negative-amount");

  /** A share or a retention lies outside 0 to 1. */
  public static final ProblemCode RETENTION = ProblemCode.of("multiplier.retention-out-of-range");

  /** Two outlays have one id. */
  public static final ProblemCode REPEATED = ProblemCode.of("multiplier.outlay-repeated");

  /** A sample is larger than those it is drawn from, or empty of both. */
  public static final ProblemCode SAMPLE = ProblemCode.of("multiplier.sample-size");

  /** Somebody who may not be local opened its books, which say nothing then. */
  public static final ProblemCode ITEMISED_NOT_LOCAL =
      ProblemCode.of("multiplier.itemised-not-local");

  /** Ledgers are nested deeper than rounds can be counted. */
  public static final ProblemCode TOO_DEEP = ProblemCode.of("multiplier.too-deep");

  /** More was paid out than came in. */
  public static final ProblemCode EXCEEDS_INCOME = ProblemCode.of("multiplier.exceeds-income");

  /** A round is to be counted that nobody surveyed. */
  public static final ProblemCode NOT_SURVEYED = ProblemCode.of("multiplier.round-not-surveyed");

  /** Nobody answered, so there are bounds and no estimate. */
  public static final ProblemCode NO_ANSWERS = ProblemCode.of("multiplier.no-answers");

  /** Some did not answer; those who did stand for them in the estimate. */
  public static final ProblemCode NON_RESPONSE = ProblemCode.of("multiplier.non-response");

  /** Two multipliers count different things. */
  public static final ProblemCode NOT_COMPARABLE = ProblemCode.of("multiplier.not-comparable");

  /** Round 1 is not the council's own spend, so its spend is no round 2. */
  public static final ProblemCode NOT_OWN_SPEND = ProblemCode.of("multiplier.not-own-spend");

  /** What a payee outside the area spends in it is stated, and is not counted. */
  public static final ProblemCode OUTSIDE = ProblemCode.of("multiplier.outside-not-followed");

  /** More rounds are stated than are counted. */
  public static final ProblemCode NOT_COUNTED = ProblemCode.of("multiplier.round-not-counted");

  /** Two recipients are compared that are both local, or both not. */
  public static final ProblemCode SAME_SIDE = ProblemCode.of("multiplier.same-side");

  /** Parts of a council's own spend make more than its total. */
  public static final ProblemCode PARTS = ProblemCode.of("multiplier.parts-exceed-total");

  /** The ids of two outlays differ in nothing that people would see. */
  public static final ProblemCode IDS_ALIKE = ProblemCode.of("multiplier.ids-alike");

  private MultiplierCodes() {}
}
