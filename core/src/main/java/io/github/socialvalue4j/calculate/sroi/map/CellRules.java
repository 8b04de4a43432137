package io.github.socialvalue4j.calculate.sroi.map;

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
      problems.add(SroiFaults.NUMBER_OUT_OF_RANGE.at(path, cell.inWords()));
    } else if (cell.isShare() && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0)) {
      problems.add(
          value.signum() < 0
              ? SroiFaults.SHARE_BELOW_ZERO.at(path, cell.inWords(), shown)
              : SroiFaults.SHARE_ABOVE_ONE.at(path, cell.inWords(), shown));
    } else if (cell == Cell.DURATION && value.signum() <= 0) {
      problems.add(SroiFaults.DURATION.at(path, shown));
    }
    if ((cell.isShare() || cell == Cell.DURATION) && !number.unit().isOne()) {
      problems.add(SroiFaults.HAS_UNIT.at(path, cell.inWords(), number.unit()));
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
          SroiFaults.NEGATIVE_INPUT.at(path, cell.inWords(), Decimals.text(number.value())));
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
          SroiFaults.NEGATIVE_FLOW.at(
              path, quantity.unit().inWords(), Decimals.text(quantity.value())));
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
