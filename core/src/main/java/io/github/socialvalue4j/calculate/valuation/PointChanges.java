package io.github.socialvalue4j.calculate.valuation;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.solve.YearsBetween;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Direction;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.PointState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The account of how a measure moved.
 *
 * <p>Change at completion = C - B; sustained change = P - B; retention = (P - B) / (C - B);
 * drop-off a year = 1 - retention^(1/t), where t is the whole years from completion to post
 * completion plus the remaining days over the days of the year after the last anniversary. A
 * retention outside 0 to 1 is said and never clamped.
 */
final class PointChanges {
  private static final BigDecimal SOONEST = new BigDecimal("0.25");

  private final PointValues values;
  private final LineMaker maker;
  private final Problems problems;
  private final ProblemPath path;

  PointChanges(PointValues values, LineMaker maker, Problems problems, ProblemPath path) {
    this.values = values;
    this.maker = maker;
    this.problems = problems;
    this.path = path;
  }

  PointChange change() {
    Map<MeasurementPoint, PointState> states = new EnumMap<>(MeasurementPoint.class);
    for (MeasurementPoint point : MeasurementPoint.values()) {
      states.put(point, values.measurement().at(point).state());
    }
    boolean isFlow = values.measure().nature() == Nature.FLOW;
    Optional<Figure> atCompletion = less(MeasurementPoint.COMPLETION, "Change at completion");
    Optional<Figure> sustained =
        isFlow ? Optional.empty() : less(MeasurementPoint.POST_COMPLETION, "Sustained change");
    Optional<Figure> retention = retention(atCompletion, sustained);
    return new PointChange(
        values.measurement().contract().id(),
        values.measure(),
        states,
        values.readings(),
        atCompletion,
        sustained,
        retention,
        retention.flatMap(this::dropOff),
        isFlow ? valueAboveBaseline(atCompletion) : Optional.empty());
  }

  private Optional<Figure> less(MeasurementPoint point, String label) {
    return values
        .at(point)
        .flatMap(
            later ->
                values
                    .at(MeasurementPoint.ENGAGEMENT)
                    .map(
                        baseline ->
                            Figure.difference(
                                label + " of " + maker.name(values.measure().id()),
                                later,
                                baseline)));
  }

  private Optional<Figure> valueAboveBaseline(Optional<Figure> above) {
    if (values.measure().direction() == Direction.DECREASE) {
      return Optional.empty();
    }
    return above.flatMap(
        quantity ->
            maker
                .proxy(values.measure().id())
                .map(
                    proxy ->
                        Figure.product(
                            "Value of " + maker.name(values.measure().id()) + " above baseline",
                            quantity,
                            proxy)));
  }

  private Optional<Figure> retention(Optional<Figure> change, Optional<Figure> sustained) {
    if (change.isEmpty() || sustained.isEmpty()) {
      return Optional.empty();
    }
    if (change.get().value().signum() == 0) {
      say("nothing had changed at completion", "there is nothing to retain");
      return Optional.empty();
    }
    Figure retention =
        Figure.quotient(
            "Retention of " + maker.name(values.measure().id()), sustained.get(), change.get());
    if (retention.value().signum() < 0 || retention.value().compareTo(BigDecimal.ONE) > 0) {
      say(
          "the change was "
              + change.get().quantity()
              + " at completion and "
              + sustained.get().quantity()
              + " post completion",
          "that is not a part of it that was retained");
      return Optional.empty();
    }
    return Optional.of(retention);
  }

  private void say(String observed, String consequence) {
    problems.add(
        Problem.warning(
            ValuationCodes.NO_RETENTION,
            path,
            maker.name(values.measure().id())
                + " has no retention and no drop-off: "
                + observed
                + ", and "
                + consequence
                + ".",
            "Report the two changes as they stand."));
  }

  private Optional<Figure> dropOff(Figure retention) {
    Optional<LocalDate> from = values.dateOf(MeasurementPoint.COMPLETION);
    Optional<LocalDate> to = values.dateOf(MeasurementPoint.POST_COMPLETION);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Figure years =
        YearsBetween.figure("Years from completion to post completion", from.get(), to.get());
    if (years.value().compareTo(SOONEST) < 0) {
      problems.add(
          Problem.warning(
              ValuationCodes.TOO_SOON,
              path,
              maker.name(values.measure().id())
                  + " was read at completion on "
                  + from.get()
                  + " and post completion on "
                  + to.get()
                  + ", less than a quarter of a year later: no yearly drop-off is drawn from it.",
              "Read the impact later."));
      return Optional.empty();
    }
    Figure one = constant("One", BigDecimal.ONE);
    return Optional.of(
        Figure.complement(
            "Observed drop-off a year of " + maker.name(values.measure().id()),
            Figure.power(
                "Retention a year",
                retention,
                Figure.quotient("One over the years between", one, years))));
  }

  private static Figure constant(String label, BigDecimal value) {
    return Figure.stated(
        label, value, MeasureUnit.ONE, new Provenance.Convention(label, Citation.of("definition")));
  }
}
