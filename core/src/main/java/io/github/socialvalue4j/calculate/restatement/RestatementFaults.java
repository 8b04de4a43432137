package io.github.socialvalue4j.calculate.restatement;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with a restatement. */
public final class RestatementFaults {
  /** The crosswalk leads two measures of one contract to one. */
  public static final Fault MANY_TO_ONE =
      Fault.error(
          "restatement.many-to-one",
          "{contract}{first} and {second} both lead to {now} of {edition}.",
          "Lead each measure to one of its own, or restate one contract after the" + " other.");

  /** A measure has no value by its nature in either edition. */
  public static final Fault RECORD_ONLY =
      Fault.note(
          "restatement.record-only",
          "{contract}{measure} is a record without a value, so nothing of it is"
              + " restated and it stands in no bridge.",
          "Nothing needs to be done; a valuation lists its quantity.");

  /** A measure has no value by its nature in one of the two editions. */
  public static final Fault RECORD_ONLY_IN_ONE =
      Fault.omission(
          "restatement.record-only",
          "{contract}{measure} is a record without a value in {without} and has one in"
              + " {with}, so it is in one of the two totals alone.",
          "Read the two totals with that in mind; the bridge has it as a step of its" + " own.");

  /** The crosswalk names no counterpart of a measure. */
  public static final Fault NO_COUNTERPART =
      Fault.omission(
          "restatement.no-counterpart",
          "{measure}the crosswalk from {from} to {to} names no counterpart.",
          "Add its counterpart to the crosswalk, with a source, if it has one.");

  /** A measure is counted in another unit in the new edition. */
  public static final Fault UNIT_CHANGED =
      Fault.omission(
          "restatement.unit-changed",
          "{measure}it is counted in {oldUnit} by {from} and in {newUnit} by {to}.",
          "Derive an edition counted in the old unit by a conversion that you name,"
              + " and restate under that.");

  /** A measure has another nature or direction in the new edition. */
  public static final Fault NATURE_CHANGED =
      Fault.omission(
          "restatement.nature-changed",
          "{measure}it is a {oldNature} that should {oldDirection} in {from} and a"
              + " {newNature} that should {newDirection} in {to}.",
          "Record it anew as the new edition counts it.");

  /** A pinned edition is not in the catalogue. */
  public static final Fault UNKNOWN_EDITION =
      Fault.error(
          "edition.unknown",
          "{contract} is pinned to {edition}, which is not among {editions}.",
          "Load the edition the contract is pinned to.");

  /** A pinned edition was not in force when its contract began. */
  public static final Fault NOT_IN_FORCE =
      Fault.warning(
          "edition.not-in-force",
          "{contract} began on {start}, when {edition} was not in force.",
          "Check the edition that the contract was let under.");

  /** Two tables are to be compared and no crosswalk leads from the one to the other. */
  public static final Fault NO_CROSSWALK =
      Fault.error(
          "restatement.no-crosswalk",
          "{from} and {to} are different tables, and no crosswalk leads from the one"
              + " to the other.",
          "Give a crosswalk from {fromTable} to {toTable}, with its source.");

  /** Two editions are in two currencies. */
  public static final Fault CURRENCY =
      Fault.error(
          "restatement.currency",
          "{from} is in {fromCurrency} and {to} in {toCurrency}.",
          "Restate under an edition in the same currency.");

  /** What prices have done cannot be told apart from what the proxy value has done. */
  public static final Fault PRICES_UNKNOWN =
      Fault.note(
          "restatement.prices-unknown",
          "The prices of {from} are {fromPrices} and those of {to} {toPrices}, so the"
              + " step 'proxy' holds the change of prices too.",
          "Name a series of prices that has both years, if both are stated.");

  private RestatementFaults() {}
}
