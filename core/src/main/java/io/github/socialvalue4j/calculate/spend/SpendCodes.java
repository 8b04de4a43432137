package io.github.socialvalue4j.calculate.spend;

import io.github.socialvalue4j.basis.problem.ProblemCode;

/** The codes of problems with a spend baseline. */
public final class SpendCodes {
  /** No row arrived. */
  public static final ProblemCode NO_ROWS = ProblemCode.of("spend.no-rows");

  /** More names than are kept apart; the rest is one group. */
  public static final ProblemCode TOO_MANY_GROUPS = ProblemCode.of("spend.too-many-groups");

  /** Payees that the directory does not know. */
  public static final ProblemCode UNMATCHED = ProblemCode.of("spend.unmatched");

  /** A name that fits several suppliers of the directory, so it was matched with none. */
  public static final ProblemCode AMBIGUOUS = ProblemCode.of("spend.ambiguous-supplier");

  /**
   * A payee's number is another than that of the directory's entry of its name, so they are not
   * one; or its number is that of an entry of quite another name.
   */
  public static final ProblemCode IDENTIFIER_DIFFERS = ProblemCode.of("spend.identifier-differs");

  /**
   * A fact on a payee that is told in two ways, by its payments, by the directory or by both, so
   * that it counts as unknown.
   */
  public static final ProblemCode FACTS_CONTRADICT = ProblemCode.of("spend.facts-contradict");

  /** Credit notes exceed payments somewhere, so some shares would lie outside 0 to 1. */
  public static final ProblemCode SHARE_NOT_DRAWN = ProblemCode.of("spend.share-not-drawn");

  /**
   * Of no payee is it known whether it is an SME, a VCSE or local, so no share of that is stated.
   */
  public static final ProblemCode NOTHING_KNOWN = ProblemCode.of("spend.nothing-known");

  /** Spend with payees whom the source does not name. */
  public static final ProblemCode PAYEES_NOT_NAMED = ProblemCode.of("spend.payees-not-named");

  /** What a supplier is declared to be is not what its size says. */
  public static final ProblemCode DECLARATION_DIFFERS = ProblemCode.of("spend.declaration-differs");

  /** A circle without outward codes: nobody could be in it. */
  public static final ProblemCode NO_OUTWARD_CODES = ProblemCode.of("spend.no-outward-codes");

  /** One of several files cannot be opened, so what it holds is not in the sum. */
  public static final ProblemCode FILE_NOT_READ = ProblemCode.of("spend.file-not-read");

  /** Rows that stand in more than one file. */
  public static final ProblemCode REPEATED_ROWS = ProblemCode.of("spend.repeated-rows");

  /** Too many rows to look for repeats among all of them. */
  public static final ProblemCode REPEATS_NOT_SOUGHT = ProblemCode.of("spend.repeats-not-sought");

  /** Payments that tell no day and no period. */
  public static final ProblemCode NO_DATE = ProblemCode.of("spend.no-date");

  /** Two baselines mean different things. */
  public static final ProblemCode NOT_COMPARABLE = ProblemCode.of("spend.not-comparable");

  /** Some spend could take a rate, but what it depends on is unknown. */
  public static final ProblemCode RATE_NOT_DECIDED = ProblemCode.of("spend.rate-not-decided");

  /** A rate is for a circle that the baseline does not have. */
  public static final ProblemCode UNKNOWN_AREA = ProblemCode.of("spend.unknown-area");

  /** All contracts together do not reach the sum. */
  public static final ProblemCode SUM_NOT_REACHED = ProblemCode.of("spend.sum-not-reached");

  /** A rate is counted in another unit than money for money. */
  public static final ProblemCode RATE_UNIT = ProblemCode.of("spend.rate-unit");

  /** A rate of more than a pound for a pound, as pence written for pounds are. */
  public static final ProblemCode RATE_ABOVE_ONE = ProblemCode.of("spend.rate-above-one");

  /** Two baselines were joined with different directories. */
  public static final ProblemCode DIRECTORY_DIFFERS = ProblemCode.of("spend.directory-differs");

  /** Payments or contracts in another currency than the others. */
  public static final ProblemCode OTHER_CURRENCY = ProblemCode.of("spend.other-currency");

  /** Net and gross in one list of payments or contracts. */
  public static final ProblemCode MIXED_BASIS = ProblemCode.of("spend.mixed-basis");

  /** Registers of contracts and lists of payments in one sum. */
  public static final ProblemCode MIXED_LAYOUTS = ProblemCode.of("spend.mixed-layouts");

  /** A contract worth less than nothing. */
  public static final ProblemCode NEGATIVE_CONTRACT = ProblemCode.of("spend.negative-contract");

  private SpendCodes() {}
}
