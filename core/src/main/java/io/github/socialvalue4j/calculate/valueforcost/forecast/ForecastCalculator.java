package io.github.socialvalue4j.calculate.valueforcost.forecast;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Problems;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.place.AreaId;
import io.github.socialvalue4j.model.proxy.ProxyLookup;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Values a forecast: {@code value of year t = quantity of year t x proxy}, for each measure and
 * case, in the table's currency and price base. Nothing is discounted, uprated or rounded; a
 * comparison with costs does that. A quantity of a level or a share is the change against the
 * baseline.
 *
 * <p>For example 2,000 volunteering hours growing by 10% a year, at GBP 16.07: GBP 32,140, 35,354
 * and 38,889.40.
 *
 * <p>Warns of a measure with only one of a low and a high case ({@code forecast.case-not-stated}).
 * Partial: a measure without a value in the table ({@code forecast.no-proxy}), a rate that values
 * inputs ({@code forecast.input-rate}). Fails: a negative quantity of what is delivered ({@code
 * forecast.negative-flow}), another unit than the measure's ({@code forecast.other-unit}), cases
 * over other years ({@code forecast.other-years}) or that cross ({@code forecast.cases-cross}), a
 * measure twice ({@code forecast.twice}). A forecast says nothing of how likely a case is.
 *
 * <p>Source: the council's social value roadmap, "forecast social value growth". Immutable and
 * thread-safe.
 */
public final class ForecastCalculator implements DocumentOnly {
  private final ProxyTable table;
  private final Optional<AreaId> area;

  private ForecastCalculator(ProxyTable table, Optional<AreaId> area) {
    this.table = Objects.requireNonNull(table, "table");
    this.area = area;
  }

  /** A calculator that values by one edition. */
  public static ForecastCalculator of(ProxyTable table) {
    return new ForecastCalculator(table, Optional.empty());
  }

  /** The same for localised measures of an area. */
  public ForecastCalculator withArea(AreaId local) {
    return new ForecastCalculator(table, Optional.of(local));
  }

  /** The value of a forecast; problems lie at {@code /measures/} and the place in the list. */
  public Result<Forecast> calculate(List<ForecastMeasure> measures) {
    Problems problems = new Problems();
    List<ForecastLine> lines = new ArrayList<>();
    Set<MeasureId> seen = new HashSet<>();
    for (int i = 0; i < measures.size(); i++) {
      ForecastMeasure one = measures.get(i);
      ProblemPath path = ProblemPath.root().child("measures").index(i);
      if (!seen.add(one.measure())) {
        problems.add(ForecastFaults.TWICE.at(path, one.measure()));
      }
      checkCases(one, path, problems);
      checkStated(one, path, problems);
      line(one, path, problems).ifPresent(lines::add);
    }
    return problems.toResult(() -> new Forecast(table.edition(), lines));
  }

  private static void checkCases(ForecastMeasure one, ProblemPath path, Problems problems) {
    int years = one.central().length();
    if (one.low().length() != years || one.high().length() != years) {
      problems.add(
          ForecastFaults.OTHER_YEARS.at(
              path,
              one.measure(),
              one.low().length(),
              years,
              ShortText.count(one.high().length(), "year")));
      return;
    }
    for (int t = 0; t < years; t++) {
      Figure low = one.low().quantities().at(t);
      Figure central = one.central().quantities().at(t);
      Figure high = one.high().quantities().at(t);
      if (low.value().compareTo(central.value()) > 0
          || central.value().compareTo(high.value()) > 0) {
        problems.add(
            ForecastFaults.CASES_CROSS.at(
                path, one.measure(), t, low.quantity(), central.quantity(), high.quantity()));
      }
    }
  }

  /** A range with one end would look like one with two. */
  private static void checkStated(ForecastMeasure one, ProblemPath path, Problems problems) {
    if (one.low().isStated() != one.high().isStated()) {
      String stated = one.low().isStated() ? "low" : "high";
      String missing = one.low().isStated() ? "high" : "low";
      problems.add(ForecastFaults.CASE_NOT_STATED.at(path, one.measure(), stated, missing));
    }
  }

  private Optional<ForecastLine> line(ForecastMeasure one, ProblemPath path, Problems problems) {
    ProxyLookup lookup = table.lookup(one.measure(), area);
    if (!(lookup instanceof ProxyLookup.Found found)
        || found.row().measure().kind() == ValueKind.RECORD_ONLY) {
      problems.add(ForecastFaults.NO_PROXY.at(path, one.measure(), table.edition()));
      return Optional.empty();
    }
    Measure measure = found.row().measure();
    if (measure.kind() == ValueKind.WAGE_RATE) {
      problems.add(ForecastFaults.INPUT_RATE.at(path, measure.id()));
      return Optional.empty();
    }
    for (ForecastCase which : ForecastCase.values()) {
      if (!one.path(which).unit().equals(measure.unit())) {
        problems.add(
            ForecastFaults.OTHER_UNIT.at(
                path, measure.id(), measure.unit(), one.path(which).unit()));
        return Optional.empty();
      }
    }
    if (measure.nature() == Nature.FLOW) {
      checkFlow(one, path, problems);
    }
    checkShare(measure, one, path, problems);
    Figure proxy = table.figure(found.row());
    Map<ForecastCase, ValueStream> streams = new EnumMap<>(ForecastCase.class);
    for (ForecastCase which : ForecastCase.values()) {
      streams.put(which, stream(measure, which, one.path(which), proxy));
    }
    return Optional.of(new ForecastLine(one, measure, proxy, streams));
  }

  /** What is delivered cannot be less than nothing; a level or a share may fall. */
  private static void checkFlow(ForecastMeasure one, ProblemPath path, Problems problems) {
    for (ForecastCase which : ForecastCase.values()) {
      YearSeries years = one.path(which).quantities();
      // Once for each case: of a first quantity below 0 every year that follows is below 0 too.
      for (int t = 0; one.path(which).isStated() && t < years.size(); t++) {
        if (years.at(t).value().signum() < 0) {
          problems.add(
              ForecastFaults.NEGATIVE_FLOW.at(
                  path.child(which.code()),
                  one.measure(),
                  which.code(),
                  years.at(t).quantity(),
                  t));
          break;
        }
      }
    }
  }

  /** Once for each case: a share that has left its whole stays beyond it. */
  private static void checkShare(
      Measure measure, ForecastMeasure one, ProblemPath path, Problems problems) {
    for (ForecastCase which : ForecastCase.values()) {
      YearSeries years = one.path(which).quantities();
      for (int t = 0; one.path(which).isStated() && t < years.size(); t++) {
        if (measure.isBeyondItsWhole(years.at(t).quantity())) {
          problems.add(
              ForecastFaults.SHARE_ABOVE_ONE.at(
                  path.child(which.code()), measure.id(), t, years.at(t).quantity()));
          break;
        }
      }
    }
  }

  private ValueStream stream(Measure measure, ForecastCase which, QuantityPath path, Figure proxy) {
    String name = measure.id() + ", " + which.code();
    YearSeries values =
        path.quantities()
            .map((t, quantity) -> Figure.product(name + ", year " + t, quantity, proxy));
    return ValueStream.of(
        name,
        measure.kind(),
        YearSeries.from(0, table.currency(), table.priceBase(), values.amounts()));
  }

  @Override
  public String toString() {
    return ShortText.of("forecast by " + table.edition());
  }
}
