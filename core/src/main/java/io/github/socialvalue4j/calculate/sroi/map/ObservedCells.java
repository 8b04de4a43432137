package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.YearsBetween;
import io.github.socialvalue4j.calculate.valuation.PointChange;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of a map made from what was observed at the three points of a contract, so that they need
 * not be assumed: B upon engagement, C upon completion, P post completion.
 *
 * <pre>
 *   quantity   = C - B
 *   retention  = (P - B) / (C - B)
 *   drop-off   = 1 - retention ^ (1 / t),  t the years from completion to post completion
 *   deadweight = (change in the comparison group / its size) / (change in ours / our size)
 * </pre>
 *
 * <p>t is whole years plus the remaining days over the days of the year after the last anniversary;
 * below 0.25 it is a problem. Nothing outside its range is cut to fit: it is a problem that says
 * what was observed. The figures given carry the observations as their provenance, so every such
 * number says that it was observed, when and by whom.
 */
public final class ObservedCells {
  private static final BigDecimal LEAST_YEARS = new BigDecimal("0.25");
  private static final Figure ONE =
      Figure.stated("one", BigDecimal.ONE, MeasureUnit.ONE, convention("an annual root"));

  private ObservedCells() {}

  private static Provenance convention(String name) {
    return new Provenance.Convention(
        name, Citation.of("observed drop-off a year = 1 - retention ^ (1 / t)"));
  }

  /**
   * How much more there was at completion than at the start.
   *
   * @param name what it is
   * @param baseline as observed upon engagement
   * @param completion as observed upon completion, of the same unit
   */
  public static Assumption quantity(String name, Figure baseline, Figure completion) {
    return new Assumption(Figure.difference(name, completion, baseline));
  }

  /**
   * The drop-off a year that was observed after completion.
   *
   * @param name what it is
   * @param baseline B
   * @param completion C
   * @param completedOn the day of C
   * @param postCompletion P, all three of one unit
   * @param observedOn the day of P
   * @param path where the number stands in the input
   * @return fails if C equals B, P comes less than a quarter of a year after C, or the retention
   *     lies outside 0 to 1
   */
  public static Result<Assumption> dropOff(
      String name,
      Figure baseline,
      Figure completion,
      LocalDate completedOn,
      Figure postCompletion,
      LocalDate observedOn,
      ProblemPath path) {
    Problems problems = new Problems();
    Figure change = Figure.difference(name + ": change at completion", completion, baseline);
    Figure sustained = Figure.difference(name + ": change sustained", postCompletion, baseline);
    checkChange(change, path, problems);
    Figure years = years(name, completedOn, observedOn, path, problems);
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    Figure retention = Figure.quotient(name + ": retention", sustained, change);
    checkShare("retention", retention, path, problems);
    return problems.toResult(
        () ->
            new Assumption(
                Figure.complement(
                    name,
                    Figure.power(
                        name + ": kept a year",
                        retention,
                        Figure.quotient(name + ": one over the years", ONE, years)))));
  }

  /**
   * The deadweight that a comparison group shows.
   *
   * @param name what it is
   * @param comparisonChange the change in the comparison group
   * @param comparisonSize how many it has, above 0
   * @param change the change in our group, of the same unit
   * @param size how many we have, above 0
   * @param path where the number stands in the input
   * @return fails if our group did not change, or the answer lies outside 0 to 1
   */
  public static Result<Assumption> deadweight(
      String name,
      Figure comparisonChange,
      Figure comparisonSize,
      Figure change,
      Figure size,
      ProblemPath path) {
    Problems problems = new Problems();
    checkChange(change, path, problems);
    if (comparisonSize.value().signum() <= 0 || size.value().signum() <= 0) {
      problems.add(ObservedFaults.NOBODY.at(path, comparisonSize.quantity(), size.quantity()));
    }
    if (problems.hasErrors()) {
      return Result.failed(problems.list());
    }
    Figure deadweight =
        Figure.quotient(
            name,
            Figure.quotient(name + ": change a head, comparison", comparisonChange, comparisonSize),
            Figure.quotient(name + ": change a head, ours", change, size));
    checkShare("deadweight", deadweight, path, problems);
    return problems.toResult(() -> new Assumption(deadweight));
  }

  /**
   * Fills an outcome from how a measure of a contract moved between its three points: the quantity
   * is the change at completion, or for a flow what was delivered by then; the drop-off a year is
   * what was lost until post completion, if there is a reading. What was set before is replaced.
   *
   * @param row the outcome
   * @param change as {@link io.github.socialvalue4j.calculate.valuation.Valuation#changes} has it
   * @param path where the outcome stands in the input
   * @return fails if nothing is known at completion: missing is not zero
   */
  public static Result<OutcomeRow.Builder> fill(
      OutcomeRow.Builder row, PointChange change, ProblemPath path) {
    Optional<Figure> quantity =
        change.measure().nature() == Nature.FLOW
            ? Optional.ofNullable(change.readings().get(MeasurementPoint.COMPLETION))
            : change.atCompletion();
    if (quantity.isEmpty()) {
      return Result.failed(
          List.of(ObservedFaults.NOT_OBSERVED.at(path, change.measure().id(), change.contract())));
    }
    row.set(Cell.QUANTITY, new Assumption(quantity.get()));
    change.dropOffPerYear().ifPresent(lost -> row.set(Cell.DROP_OFF, new Assumption(lost)));
    return Result.complete(row);
  }

  private static Figure years(
      String name, LocalDate from, LocalDate to, ProblemPath path, Problems problems) {
    Figure years = YearsBetween.figure(name + ": years from " + from + " to " + to, from, to);
    if (years.value().compareTo(LEAST_YEARS) < 0) {
      problems.add(ObservedFaults.TOO_SOON.at(path, to, Decimals.text(years.value()), from));
    }
    return years;
  }

  private static void checkChange(Figure change, ProblemPath path, Problems problems) {
    if (change.value().signum() == 0) {
      problems.add(ObservedFaults.NO_CHANGE.at(path));
    }
  }

  private static void checkShare(String what, Figure share, ProblemPath path, Problems problems) {
    if (share.value().signum() < 0 || share.value().compareTo(BigDecimal.ONE) > 0) {
      problems.add(ObservedFaults.SHARE_OUT_OF_RANGE.at(path, what, Decimals.text(share.value())));
    }
  }
}
