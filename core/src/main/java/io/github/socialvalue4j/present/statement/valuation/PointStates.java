package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How much is known at each point: observed, not yet due, missing, superseded. */
final class PointStates {

  private final Account account;
  private final Predicate<ValueKind> kinds;
  private final List<Measurement> measurements;

  private PointStates(Account account, Predicate<ValueKind> kinds, List<Measurement> measurements) {
    this.account = account;
    this.kinds = kinds;
    this.measurements = measurements;
  }

  /** Of all measures. */
  static PointStates ofAll(Account account) {
    return new PointStates(
        account, kind -> true, account.portfolio().map(p -> p.measurements()).orElse(List.of()));
  }

  /** Of the measures whose kind of value a headline group holds. */
  static PointStates of(Account account, ValueGroup group) {
    Predicate<ValueKind> kinds =
        kind ->
            group.isPolicy()
                ? account.valuation().options().policy().adds(kind)
                : group.kind().equals(Optional.of(kind));
    return new PointStates(
        account,
        kinds,
        ofAll(account).measurements.stream()
            .filter(
                m ->
                    account
                        .names()
                        .measureOf(Optional.of(m.contract().id()), m.measure())
                        .filter(measure -> kinds.test(measure.kind()))
                        .isPresent())
            .toList());
  }

  private int count(MeasurementPoint point, PointState state) {
    return (int) readings(point).stream().filter(r -> r.state() == state).count();
  }

  private List<PointReading> readings(MeasurementPoint point) {
    return measurements.stream().map(m -> m.at(point)).toList();
  }

  private boolean allAhead(MeasurementPoint point) {
    return !measurements.isEmpty() && count(point, PointState.NOT_YET_DUE) == measurements.size();
  }

  private Optional<LocalDate> firstDue(MeasurementPoint point) {
    return readings(point).stream()
        .filter(r -> r.state() == PointState.NOT_YET_DUE)
        .map(PointReading::dueOn)
        .min(Comparator.naturalOrder());
  }

  private boolean hasToDate(MeasurementPoint point) {
    return account.valuation().lines().stream()
        .filter(ValueLine::toDate)
        .anyMatch(l -> l.point() == point && kinds.test(l.kind()));
  }

  /** For a chart: whether the point lies ahead, wholly or in part. */
  String shortRemark(MeasurementPoint point, boolean hasValue) {
    if (allAhead(point)) {
      return "not yet due; first on "
          + Wording.date(firstDue(point).orElseThrow())
          + (hasToDate(point) ? "; shown is what was delivered so far" : "");
    }
    int ahead = count(point, PointState.NOT_YET_DUE);
    if (ahead > 0) {
      return ahead
          + " of "
          + Wording.count(measurements.size(), "measure is", "measures are")
          + " not yet due"
          + (hasToDate(point) ? "; what was delivered so far is in it" : "");
    }
    int missing = count(point, PointState.MISSING);
    if (hasValue) {
      return "";
    }
    return missing == 0
        ? "nothing was valued"
        : "no value: "
            + missing
            + " of "
            + Wording.count(measurements.size(), "measure has", "measures have")
            + " no reading";
  }

  /** For the headline. */
  String remark(MeasurementPoint point, boolean hasValue) {
    if (measurements.isEmpty()) {
      return hasValue ? "" : "Nothing was valued at this point.";
    }
    if (allAhead(point)) {
      return Wording.capital(shortRemark(point, hasValue)) + ".";
    }
    List<String> parts = new ArrayList<>();
    for (PointState state : PointState.values()) {
      int number = count(point, state);
      if (number > 0) {
        parts.add(Decimals.grouped(BigDecimal.valueOf(number)) + " " + words(state));
      }
    }
    boolean isBaseline = point == MeasurementPoint.ENGAGEMENT;
    return "Of "
        + Wording.count(
            measurements.size(),
            isBaseline ? "baseline" : "measure",
            isBaseline ? "baselines" : "measures")
        + ": "
        + String.join(", ", parts)
        + "."
        + (hasToDate(point) ? " What was delivered before the point is due is in it." : "");
  }

  static String words(PointState state) {
    return state.code().replace('-', ' ');
  }

  /** A table of the numbers. */
  void addTable(Statement.Builder page) {
    if (measurements.isEmpty()) {
      return;
    }
    Table.Builder table =
        Table.builder("Measures by what is known of them at each point").text("Point");
    for (PointState state : PointState.values()) {
      table.number(Wording.capital(words(state)));
    }
    table.number("All");
    for (MeasurementPoint point : MeasurementPoint.values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(Wording.capital(Wording.point(point))));
      for (PointState state : PointState.values()) {
        cells.add(Cell.of(Decimals.grouped(BigDecimal.valueOf(count(point, state)))));
      }
      cells.add(Cell.of(Decimals.grouped(BigDecimal.valueOf(measurements.size()))));
      table.row(RowKind.PLAIN, cells);
    }
    page.table(table);
  }
}
