package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.Fault;

/** What can be wrong with an impact map and with the options of its calculation. */
public final class SroiFaults {
  /** A number has too many digits or is too large. */
  public static final Fault NUMBER_OUT_OF_RANGE =
      Fault.error(
          "sroi.number-out-of-range",
          "The {number} has more than 34 digits or is out of range.",
          "Write it with at most 34 digits.");

  /** A share is below 0. */
  public static final Fault SHARE_BELOW_ZERO =
      Fault.error(
          "sroi.share-out-of-range",
          "The {number} lies from 0 to 1 (100%), but this is {value}.",
          "Leave a gain out of the deductions; state a share of 0 or more.");

  /** A share is above 1. */
  public static final Fault SHARE_ABOVE_ONE =
      Fault.error(
          "sroi.share-out-of-range",
          "The {number} lies from 0 to 1 (100%), but this is {value}.",
          "Write 20% as 0.2.");

  /** A duration is 0 or less. */
  public static final Fault DURATION =
      Fault.error(
          "sroi.duration-not-positive",
          "An outcome lasts longer than 0 years, but this is {value}.",
          "State the years it lasts, such as 1, or 0.5 for half a year; exclude a row"
              + " that did not last.");

  /** A number without a unit has one. */
  public static final Fault HAS_UNIT =
      Fault.error(
          "sroi.unit-mismatch",
          "The {number} has no unit, but this is in {unit}.",
          "Give a plain number.");

  /** An input is negative. */
  public static final Fault NEGATIVE_INPUT =
      Fault.error(
          "sroi.negative-input",
          "The {number} of an input is 0 or more, but this is {value}.",
          "State what was given as a positive number, and what was lost as a negative"
              + " outcome.");

  /** A quantity of what is given, such as hours or pounds, is negative. */
  public static final Fault NEGATIVE_FLOW =
      Fault.error(
          "sroi.negative-flow",
          "Nobody gives fewer than no {unit}, but the quantity is {value}.",
          "State what was given as a positive quantity; value a loss by a negative" + " proxy.");

  /** Two outcomes differ by nothing but their ids, and both are counted. */
  public static final Fault SAME_OUTCOME =
      Fault.warning(
          "sroi.same-outcome",
          "The outcome '{row}' says in every cell what the outcome '{earlier}' says."
              + " Both are counted.",
          "Take one of them out, or say in its description how it differs.");

  /** The same hours stand as an input and as an outcome. */
  public static final Fault SAME_HOURS =
      Fault.warning(
          "sroi.same-hours",
          "The hours '{hours}' stand as an input and as an outcome.",
          "Value what the hours changed, not the hours once more.");

  /** A rate that values an input also values an outcome. */
  public static final Fault INPUT_RATE =
      Fault.warning(
          "sroi.input-rate-as-outcome",
          "The rate that values the input '{input}' is the proxy value of the outcome"
              + " '{row}' as well.",
          "A rate says what an input costs; value what it changed by a proxy value of"
              + " the change.");

  /** The year of an input is negative. */
  public static final Fault INPUT_YEAR =
      Fault.error(
          "sroi.year-out-of-range",
          "An input is given in year 0 or later, but this is {year}.",
          "Count years from 0, the first of the activity.");

  /** An input in kind does not say how it was valued. */
  public static final Fault NOT_SAID_HOW_VALUED =
      Fault.error(
          "sroi.missing-cell",
          "Input '{input}' is in kind and does not say how it was valued.",
          "Say how, such as 'volunteer hours at the living wage'.");

  /** An input states its amount and what it would be made from. */
  public static final Fault INPUT_STATED_TWICE =
      Fault.error(
          "sroi.stated-twice",
          "Input '{input}' has an amount, and a quantity or a rate as well.",
          "State the amount, or the quantity and the rate.");

  /** An input has a quantity, and neither a rate nor an amount. */
  public static final Fault NO_AMOUNT_AND_NO_RATE =
      Fault.error(
          "sroi.missing-cell",
          "Input '{input}' has no amount and no rate.",
          "State the amount, or a quantity and a rate.");

  /** An input has no amount. */
  public static final Fault NO_AMOUNT =
      Fault.error(
          "sroi.missing-cell",
          "Input '{input}' has no amount.",
          "State the amount, or a quantity and a rate.");

  /** An input is in another currency than the map. */
  public static final Fault INPUT_CURRENCY =
      Fault.error(
          "sroi.mixed-currency",
          "The map is in {currency}, but this is in {unit}.",
          "Convert it beforehand and cite the rate; amounts of two currencies never" + " add.");

  /** An input is no amount of money. */
  public static final Fault INPUT_UNIT =
      Fault.error(
          "sroi.unit-mismatch",
          "The map is in {currency}, but this is in {unit}.",
          "Let quantity times rate come out in the map's currency.");

  /** A map has no outcome. */
  public static final Fault NO_OUTCOMES =
      Fault.error("sroi.no-outcomes", "The map has no outcomes.", "Add a row for each outcome.");

  /** What a map is counted in is no currency. */
  public static final Fault NO_CURRENCY =
      Fault.error(
          "sroi.unit-mismatch",
          "The map's currency is a currency, but this is {currency}.",
          "Write three capital letters, such as GBP.");

  /** More were asked than there are. */
  public static final Fault SAMPLE =
      Fault.error(
          "sroi.sample-exceeds-population",
          "Of '{stakeholder}' {asked} were asked, but there are only {population}.",
          "Correct the number that were asked, or the number that there are.");

  /** An id is missing or malformed. */
  public static final Fault BAD_ID = Fault.error("sroi.bad-id", "{reason}", "Give each row an id.");

  /** Two rows have one id. */
  public static final Fault DUPLICATE_ID =
      Fault.error(
          "sroi.duplicate-id",
          "The id '{id}' is used twice.",
          "Give each input and outcome an id of its own.");

  /** A row names a stakeholder that the map does not list. */
  public static final Fault UNKNOWN_STAKEHOLDER =
      Fault.error(
          "sroi.unknown-stakeholder", "{unknown}", "List the stakeholder, or correct the id.");

  /** The map states no inputs, so that the ratio is left out. */
  public static final Fault NO_INPUTS =
      Fault.omission(
          "sroi.no-inputs",
          "The map states no inputs, so there is no ratio, no net value and no payback.",
          "State what was given, in money and in kind.");

  /** The inputs come to nothing, so that there is no ratio. */
  public static final Fault ZERO_INVESTMENT =
      Fault.error(
          "sroi.zero-investment",
          "The inputs come to 0, and nothing can be divided by 0.",
          "State what was given; leave the inputs out to value the outcomes alone.");

  /** A row was excluded without a reason. */
  public static final Fault NO_REASON =
      Fault.error(
          "sroi.no-reason",
          "Row '{row}' is excluded without a reason.",
          "Say why it is not material, or why it cannot be valued.");

  /** Shares that no row states were assumed to be 0%. */
  public static final Fault ASSUMED_ZERO =
      Fault.note(
          "sroi.assumed-zero",
          "Assumed 0% in {cells} that the map does not state: {reason}.",
          "State the share where it is known.");

  /** The map has no negative and no unintended outcome. */
  public static final Fault NOTHING_NEGATIVE =
      Fault.note(
          "sroi.nothing-negative",
          "The map has no negative and no unintended outcome.",
          "Ask stakeholders what got worse; if nothing did, say how that was asked.");

  /** No outcome states a leakage, so it is no part of the study's map. */
  public static final Fault NO_LEAKAGE =
      Fault.note(
          "sroi.leakage-not-in-map",
          "No outcome states a leakage, so leakage is not part of this study's map.",
          "If some of the value went to people or places outside the scope, state"
              + " which share.");

  /** An outcome starts before the activity. */
  public static final Fault START =
      Fault.error(
          "sroi.year-out-of-range",
          "An outcome starts in period 0 or later, but this is {start}.",
          "Write 0 for during the activity, 1 for the period after.");

  /** A row states its years and the cells that they are made from. */
  public static final Fault ROW_STATED_TWICE =
      Fault.error(
          "sroi.stated-twice",
          "Row '{row}' states its years and also {cells}.",
          "State the years, or the cells they are made from.");

  /** An outcome has a number that only an input has. */
  public static final Fault CELL_OF_INPUT =
      Fault.error(
          "sroi.unknown-cell",
          "An outcome has no {number}.",
          "Value it by a quantity and a proxy, or by its years.");

  /** Quantity and proxy are both negative, so that a harm would count as a benefit. */
  public static final Fault DOUBLE_NEGATIVE =
      Fault.error(
          "sroi.double-negative",
          "Quantity and proxy of row '{row}' are both negative, so that the loss would"
              + " count as a gain.",
          "Write a harm with a positive quantity and a negative proxy.");

  /** A deduction makes a harm smaller and has no source. */
  public static final Fault DEDUCTION_WITHOUT_SOURCE =
      Fault.error(
          "sroi.deduction-on-harm",
          "The {number} makes a harm smaller, and has no source.",
          "Cite what it rests on for this harm, or set it to 0.");

  /** A deduction makes a harm smaller on the source of a benefit. */
  public static final Fault DEDUCTION_OF_BENEFIT =
      Fault.warning(
          "sroi.deduction-on-harm",
          "The {number} makes a harm smaller on the same source as that of a benefit.",
          "Cite a source of its own for this harm, or set it to 0.");

  /** A row lacks a number that the calculation reads. */
  public static final Fault ROW_LACKS =
      Fault.error("sroi.missing-cell", "Row '{row}' has no {what}.", "{remedy}");

  /** A row comes out in another currency than the map. */
  public static final Fault ROW_CURRENCY =
      Fault.error(
          "sroi.mixed-currency",
          "The map is in {currency}, but this comes out in {unit}.",
          "Convert it beforehand and cite the rate; amounts of two currencies never" + " add.");

  /** A row comes out as no amount of money. */
  public static final Fault ROW_UNIT =
      Fault.error(
          "sroi.unit-mismatch",
          "The map is in {currency}, but this comes out in {unit}.",
          "Let the proxy be in the map's currency per unit of the quantity.");

  /** A row that lasts longer than a year has no drop-off. */
  public static final Fault NO_DROP_OFF =
      Fault.error(
          "sroi.missing-cell",
          "Row '{row}' has no drop-off, and it begins in the first year.",
          "State it with its source; if it is 0%, say so and why.");

  /** A drop-off leaves nothing long before the duration ends. */
  public static final Fault DROP_OFF_TOO_LONG =
      Fault.error(
          "sroi.year-out-of-range",
          "After {longest} such a drop-off leaves less than any amount, but row"
              + " '{row}' lasts {duration}.",
          "Shorten the duration.");

  /** A row lasts beyond the last year of the discount schedule. */
  public static final Fault BEYOND_SCHEDULE =
      Fault.error(
          "sroi.year-out-of-range",
          "The last year is {year}, but the schedule {schedule} ends with year {last}.",
          "Shorten the duration, or use a schedule that reaches so far.");

  /** Deductions that are summed come to more than 100%. */
  public static final Fault DEDUCTIONS_EXCEED_ONE =
      Fault.error(
          "sroi.deductions-exceed-one",
          "The deductions of row '{row}' come to {percent}% when summed, so that the"
              + " outcome would turn into a harm.",
          "Multiply deductions, which is the default, or lower them.");

  /** Amounts stand in several prices, and no series to convert them is named. */
  public static final Fault PRICE_BASES =
      Fault.error(
          "sroi.price-bases",
          "{amount} stands in prices of {base}, {others} in those of {otherBase}.",
          "Name a series of prices that converts every amount (realTerms), or convert"
              + " this one beforehand and cite how.");

  /** Some amounts state in whose prices they stand, and the study does not. */
  public static final Fault PRICE_BASES_SHARED =
      Fault.warning(
          "sroi.price-base-not-stated",
          "Some amounts stand in prices of {base}, others do not say in whose; all are"
              + " taken to share those.",
          "State the price base of the study, and of each amount that differs from it.");

  /** An amount does not say in whose prices it stands, and others differ. */
  public static final Fault NO_PRICE_BASE =
      Fault.warning(
          "sroi.price-base-not-stated",
          "{amount} does not say in whose prices it stands; it is taken to stand in"
              + " the study's, {base}.",
          "Find out in whose prices it stands and state it.");

  /** A number is stated and observed as well. */
  public static final Fault OBSERVED_AND_STATED =
      Fault.error(
          "sroi.stated-twice",
          "The row states its {number} and also what was observed of it.",
          "Leave out the {number}, which the observations give.");

  private SroiFaults() {}
}
