package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import java.math.BigDecimal;
import java.util.Set;

/** What each single number of a map may be, wherever it comes from. */
public final class CellRules {
  /** The units of what is given rather than changed; of a user's own unit nobody can tell. */
  private static final Set<String> GIVEN =
      Set.of(
          "staff-hour",
          "volunteering-hour",
          "expert-hour",
          "paid-hour",
          "attendee-hour",
          "week",
          "gbp-spent",
          "gbp-invested");

  private CellRules() {}

  /**
   * Judges a number of an outcome.
   *
   * @param cell which cell it is for
   * @param number it
   * @param path where it stands
   * @param problems takes what is wrong with it
   */
  public static void check(Cell cell, Assumption number, ProblemPath path, Problems problems) {
    BigDecimal value = number.value();
    String shown = Decimals.text(value);
    if (!fits(value)) {
      problems.add(
          Problem.error(
              SroiCodes.NUMBER_OUT_OF_RANGE,
              path,
              "The " + cell.inWords() + " has more than 34 digits or is out of range.",
              "Write it with at most 34 digits."));
    } else if (cell.isShare() && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
      problems.add(
          Problem.error(
              SroiCodes.SHARE_OUT_OF_RANGE,
              path,
              "The " + cell.inWords() + " lies from 0 to 1 (100%), but this is " + shown + ".",
              value.signum() < 0
                  ? "Leave a gain out of the deductions; state a share of 0 or more."
                  : "Write 20% as 0.2."));
    } else if (cell == Cell.DURATION && value.signum() <= 0) {
      problems.add(
          Problem.error(
              SroiCodes.DURATION,
              path,
              "An outcome lasts longer than 0 years, but this is " + shown + ".",
              "State the years it lasts, such as 1, or 0.5 for half a year; exclude a row that did"
                  + " not last."));
    }
    if ((cell.isShare() || cell == Cell.DURATION) && !number.unit().isOne()) {
      problems.add(
          Problem.error(
              SroiCodes.UNIT_MISMATCH,
              path,
              "The " + cell.inWords() + " has no unit, but this is in " + number.unit() + ".",
              "Give a plain number."));
    }
  }

  /**
   * Judges a number of an input: it is 0 or more.
   *
   * @param cell which cell it is for
   * @param number it
   * @param path where it stands
   * @param problems takes what is wrong with it
   */
  public static void checkInput(Cell cell, Assumption number, ProblemPath path, Problems problems) {
    check(cell, number, path, problems);
    if (number.value().signum() < 0) {
      problems.add(
          Problem.error(
              SroiCodes.NEGATIVE_INPUT,
              path,
              "The "
                  + cell.inWords()
                  + " of an input is 0 or more, but this is "
                  + Decimals.text(number.value())
                  + ".",
              "State what was given as a positive number, and what was lost as a negative outcome."));
    }
  }

  /**
   * Judges a quantity by its unit: hours, weeks and pounds are given and cannot be fewer than none,
   * while a number of people or tonnes may fall.
   *
   * @param quantity of an outcome, an input or an output
   * @param path where it stands
   * @param problems takes what is wrong with it
   */
  public static void checkFlow(Assumption quantity, ProblemPath path, Problems problems) {
    if (quantity.value().signum() < 0 && isGiven(quantity.unit())) {
      problems.add(
          Problem.error(
              SroiCodes.NEGATIVE_FLOW,
              path,
              "Nobody gives fewer than no "
                  + quantity.unit().inWords()
                  + ", but the quantity is "
                  + Decimals.text(quantity.value())
                  + ".",
              "State what was given as a positive quantity; value a loss by a negative proxy."));
    }
  }

  /** Whether a unit counts what is given, such as hours or pounds, of which none is the least. */
  public static boolean isGiven(MeasureUnit unit) {
    return GIVEN.contains(unit.toString());
  }

  private static boolean fits(BigDecimal value) {
    // A number computed from observations was rounded by its step; only entries can be too long.
    long exponent = (long) value.precision() - value.scale() - 1;
    return value.signum() == 0
        || (value.precision() <= 2 * Decimals.DIGITS && Math.abs(exponent) <= Decimals.DIGITS);
  }
}
