package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.model.framework.MeasureId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A forecast against what was observed at the later points: the error of each measure and year, and
 * of each measure over the years that were observed.
 *
 * <p>{@code error = observed - forecast (central)}, {@code relative error = error / forecast},
 * {@code value error = error x proxy}. For example 2,200 hours forecast and 1,980 observed: 220
 * fewer, -10%, GBP -3,535.40 at GBP 16.07. A year that nobody has observed yet is not an error of
 * 0: it is left out. Nothing is rounded. Immutable and thread-safe.
 *
 * @param errors by measure and year
 * @param byMeasure the error of each measure, all observed years together, as a share of what was
 *     forecast for them; none for a measure for which 0 was forecast
 */
public record ForecastReview(List<ForecastError> errors, Map<MeasureId, Figure> byMeasure)
    implements DocumentOnly {
  /** Copies the collections. */
  public ForecastReview {
    errors = List.copyOf(errors);
    byMeasure = java.util.Collections.unmodifiableMap(new TreeMap<>(byMeasure));
  }

  /**
   * Compares a forecast with observations.
   *
   * @param observed problems lie at {@code /observed/} and the place in the list
   * @return with a warning for what was observed and not forecast ({@code forecast.not-forecast}),
   *     a note for what was forecast and not observed ({@code forecast.not-observed}); failed if a
   *     year of a measure was observed twice ({@code forecast.twice}) or in another unit ({@code
   *     forecast.other-unit})
   */
  public static Result<ForecastReview> of(Forecast forecast, List<ObservedQuantity> observed) {
    Objects.requireNonNull(forecast, "forecast");
    Problems problems = new Problems();
    Map<String, ForecastError> errors = new TreeMap<>();
    Map<MeasureId, ForecastLine> lines = new TreeMap<>();
    forecast.lines().forEach(line -> lines.putIfAbsent(line.measure().id(), line));
    for (int i = 0; i < observed.size(); i++) {
      ObservedQuantity one = observed.get(i);
      ProblemPath path = ProblemPath.root().child("observed").index(i);
      Optional<ForecastLine> line =
          Optional.ofNullable(lines.get(one.measure()))
              .filter(l -> one.year() >= 0)
              .filter(l -> one.year() < l.forecast().central().length());
      if (line.isEmpty()) {
        problems.add(ForecastFaults.NOT_FORECAST.at(path, one.measure(), one.year()));
      } else if (!one.quantity().unit().equals(line.get().measure().unit())) {
        problems.add(
            ForecastFaults.OBSERVED_IN_OTHER_UNIT.at(
                path, one.measure(), line.get().measure().unit(), one.quantity().unit()));
      } else if (line.get().measure().isBeyondItsWhole(one.quantity().quantity())) {
        problems.add(
            ForecastFaults.SHARE_ABOVE_ONE.at(
                path.child("quantity"), one.measure(), one.year(), one.quantity().quantity()));
      } else if (errors.put(one.measure() + "\n" + one.year(), error(line.get(), one)) != null) {
        problems.add(ForecastFaults.OBSERVED_TWICE.at(path, one.measure(), one.year()));
      }
    }
    sayWhatIsNotObserved(forecast, errors, problems);
    return problems.toResult(() -> review(errors));
  }

  private static ForecastReview review(Map<String, ForecastError> errors) {
    List<ForecastError> sorted = new ArrayList<>(errors.values());
    sorted.sort(Comparator.comparing(ForecastError::measure).thenComparingInt(ForecastError::year));
    Map<MeasureId, List<ForecastError>> grouped = new TreeMap<>();
    sorted.forEach(e -> grouped.computeIfAbsent(e.measure(), m -> new ArrayList<>()).add(e));
    Map<MeasureId, Figure> byMeasure = new TreeMap<>();
    grouped.forEach(
        (measure, list) -> {
          MeasureUnit unit = list.get(0).error().unit();
          Figure error =
              Figure.sum(
                  measure + ", error of all observed years",
                  unit,
                  list.stream().map(ForecastError::error).toList());
          Figure planned =
              Figure.sum(
                  measure + ", forecast of all observed years",
                  unit,
                  list.stream().map(ForecastError::forecast).toList());
          if (planned.value().signum() != 0) {
            byMeasure.put(measure, Figure.quotient(measure + ", relative error", error, planned));
          }
        });
    return new ForecastReview(sorted, byMeasure);
  }

  private static ForecastError error(ForecastLine line, ObservedQuantity one) {
    Figure forecast = line.forecast().central().quantities().at(one.year());
    Figure low = line.forecast().low().quantities().at(one.year());
    Figure high = line.forecast().high().quantities().at(one.year());
    String label = one.measure() + ", year " + one.year();
    Figure error = Figure.difference(label + ", error", one.quantity(), forecast);
    return new ForecastError(
        one.measure(),
        one.year(),
        forecast,
        one.quantity(),
        error,
        forecast.value().signum() == 0
            ? Optional.empty()
            : Optional.of(Figure.quotient(label + ", relative error", error, forecast)),
        Figure.product(label + ", error in value", error, line.proxy()),
        one.quantity().value().compareTo(low.value()) >= 0
            && one.quantity().value().compareTo(high.value()) <= 0);
  }

  private static void sayWhatIsNotObserved(
      Forecast forecast, Map<String, ForecastError> errors, Problems problems) {
    for (ForecastLine line : forecast.lines()) {
      int years = line.forecast().central().length();
      List<Integer> missing = new ArrayList<>();
      for (int t = 0; t < years; t++) {
        if (!errors.containsKey(line.measure().id() + "\n" + t)) {
          missing.add(t);
        }
      }
      if (!missing.isEmpty()) {
        problems.add(
            ForecastFaults.NOT_OBSERVED.at(
                ProblemPath.root().child("observed"),
                line.measure().id(),
                (missing.size() == 1 ? "year" : "years"),
                ShortText.inWords(missing)));
      }
    }
  }

  @Override
  public String toString() {
    return ShortText.of("review of " + ShortText.count(errors.size(), "forecast"));
  }
}
