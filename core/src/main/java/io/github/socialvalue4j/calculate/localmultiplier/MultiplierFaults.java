package io.github.socialvalue4j.calculate.localmultiplier;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with a local multiplier. */
public final class MultiplierFaults {
  /** Round 1 is counted in something that is no money. */
  public static final Fault NO_CURRENCY =
      Fault.error(
          "multiplier.other-unit",
          "Round 1 is counted in '{unit}', which is no currency.",
          "State the income in money.");

  /** Round 1 is 0 or negative, so nothing can be divided by it. */
  public static final Fault NO_INCOME =
      Fault.error(
          "multiplier.no-income",
          "Round 1 is {income}, and a multiplier divides by it.",
          "State an income above 0.");

  /** Ledgers are nested deeper than rounds can be counted. */
  public static final Fault TOO_DEEP =
      Fault.error(
          "multiplier.too-deep",
          "Ledgers are nested beyond round {deepest}.",
          "Itemise fewer rounds and state a retention for the later ones.");

  /** More was paid out than came in. */
  public static final Fault EXCEEDS_INCOME =
      Fault.warning(
          "multiplier.exceeds-income",
          "Outlays of {paid} in round {round} exceed the {received} received, so the"
              + " multiplier may exceed the number of rounds.",
          "Scale the outlays to the income they are paid from.");

  /** Two outlays have one id. */
  public static final Fault REPEATED =
      Fault.error(
          "multiplier.outlay-repeated",
          "There are two outlays '{outlay}'.",
          "Give each its own id, so that none is counted twice by mistake.");

  /** The ids of two outlays differ in nothing that people would see. */
  public static final Fault IDS_ALIKE =
      Fault.warning(
          "multiplier.ids-alike",
          "The ids of the outlays '{first}' and '{second}' look alike.",
          "Check that this is not one payment twice; if it is not, give them ids that"
              + " people can tell apart.");

  /** An outlay and the income are not in the same money. */
  public static final Fault OTHER_UNIT =
      Fault.error(
          "multiplier.other-unit",
          "The amount is in '{unit}', the income in '{income}'.",
          "State both in one currency.");

  /** An outlay is negative. */
  public static final Fault NEGATIVE =
      Fault.error(
          "multiplier.negative-amount",
          "The amount is {amount}, below 0.",
          "Set credit notes off against the outlay they belong to.");

  /** What a payee outside the area spends in it is stated, and is not counted. */
  public static final Fault OUTSIDE =
      Fault.warning(
          "multiplier.outside-not-followed",
          "Outlay {outlay} goes outside the area; what its payee spends in the area is"
              + " not counted.",
          "Calculate the payee from outside as a ledger of its own and compare the two.");

  /** A sample is larger than those it is drawn from. */
  public static final Fault SAMPLE =
      Fault.error(
          "multiplier.sample-size",
          "{answered} of {population} cannot have answered.",
          "State how many there are in all.");

  /** Somebody who may not be local opened its books, which say nothing then. */
  public static final Fault ITEMISED_NOT_LOCAL =
      Fault.error(
          "multiplier.itemised-not-local",
          "Outlay {outlay} is itemised, but its payee is {locality}.",
          "Say that the payee is local, or leave its own outlays away.");

  /** A share or a retention lies outside 0 to 1. */
  public static final Fault RETENTION =
      Fault.error(
          "multiplier.retention-out-of-range",
          "The {what} is {share}, outside 0 to 1.",
          "State the part of each pound that is spent in the area, 0.4 for 40%.");

  /** An amount of round 1 is 0 or negative, so nothing can be divided by it. */
  public static final Fault NO_INITIAL =
      Fault.error(
          "multiplier.no-income",
          "Round 1 is {initial}, and a multiplier divides by it.",
          "State an amount above 0.");

  /** A constant retention lies outside 0 to 1. */
  public static final Fault CONSTANT_RETENTION =
      Fault.error(
          "multiplier.retention-out-of-range",
          "The retention is {retention}, outside 0 to 1.",
          "State the part of each pound that stays in the area, 0.8 for 80%.");

  /** It is known of no payee of a kind where it is, so there are bounds and no estimate. */
  public static final Fault NOWHERE_KNOWN =
      Fault.omission(
          "multiplier.no-answers",
          "Of a kind of payee it is not known where any of them is, so ledger {ledger}"
              + " has bounds and no estimate.",
          "Say of at least one payee of each kind whether it is local.");

  /** Nobody answered, so there are bounds and no estimate. */
  public static final Fault NO_ANSWERS =
      Fault.omission(
          "multiplier.no-answers",
          "Of a kind of payee nobody answered ({answers}), so ledger {ledger} has"
              + " bounds and no estimate.",
          "Survey at least one payee of each kind, or count fewer rounds.");

  /** Some did not answer; those who did stand for them in the estimate. */
  public static final Fault NON_RESPONSE =
      Fault.warning(
          "multiplier.non-response",
          "Not everybody answered ({answers}); the estimate is a guess.",
          "Quote the bounds beside the estimate, or survey the others.");

  /** Two multipliers count different things. */
  public static final Fault NOT_COMPARABLE =
      Fault.error(
          "multiplier.not-comparable",
          "{first} ({firstArea}, {firstOptions}) and {second} ({secondArea},"
              + " {secondOptions}) count different things.",
          "Calculate both for one area by the same options.");

  /** Two recipients are compared that are both local, or both not. */
  public static final Fault SAME_SIDE =
      Fault.warning(
          "multiplier.same-side",
          "{first} is {firstPlace} and {second} is {secondPlace}.",
          "Compare a local recipient with one from outside, or say what is compared.");

  /** Round 1 is not the council's own spend, so its spend is no round 2. */
  public static final Fault NOT_OWN_SPEND =
      Fault.error(
          "multiplier.not-own-spend",
          "A council's payments are round 2 of its own spend, not of a supplier's" + " income.",
          "Survey the supplier: its own ledger of staff and suppliers is its round 2.");

  /** A part of a council's own spend is not in the money of its total. */
  public static final Fault SPEND_IN_OTHER_UNIT =
      Fault.error(
          "multiplier.other-unit",
          "{part} is in '{unit}', not in '{total}'.",
          "State all three in one currency.");

  /** A part of a council's own spend is negative. */
  public static final Fault NEGATIVE_SPEND =
      Fault.error(
          "multiplier.negative-amount",
          "{part} is {amount}, below 0.",
          "Set credit notes off against the payments they belong to.");

  /** Parts of a council's own spend make more than its total. */
  public static final Fault PARTS =
      Fault.error(
          "multiplier.parts-exceed-total",
          "Local and unknown spend make more than the total of {total}.",
          "State parts of the total.");

  /** A round is to be counted that nobody surveyed. */
  public static final Fault NOT_SURVEYED =
      Fault.error(
          "multiplier.round-not-surveyed",
          "Round {round} is to be counted, but nobody surveyed it.",
          "Count {rounds}, itemise the re-spend, or state the retention of later" + " rounds.");

  /** An outlay is paid out of itself. */
  public static final Fault CIRCLE =
      Fault.error(
          "outlay.paid-in-a-circle",
          "Outlay {outlay} is paid, in the end, out of itself.",
          "Name the outlay of the round before.");

  /** An outlay is paid out of more rounds than can be counted, or leads into a circle. */
  public static final Fault OUTLAY_TOO_DEEP =
      Fault.error(
          "multiplier.too-deep",
          "Outlay {outlay} lies beyond round {deepest}, or leads into a circle.",
          "Itemise fewer rounds and state a retention for the later ones.");

  /** More rounds are to be counted than are stated. */
  public static final Fault LATER_ROUNDS_MISSING =
      Fault.error(
          "multiplier.round-not-surveyed",
          "{asked} are to be counted, and {stated} {verb} stated.",
          "Count {rounds}, or state the retention of later rounds.");

  /** More rounds are stated than are counted. */
  public static final Fault NOT_COUNTED =
      Fault.note(
          "multiplier.round-not-counted",
          "{stated} are stated, and {counted} {verb} counted.",
          "Nothing needs to be done; options.rounds counts more.");

  private MultiplierFaults() {}
}
