package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.calculate.valuation.PointChange;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.Measurement;
import io.github.socialvalue4j.model.lifecycle.PointReading;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What each measure of a contract reads at its three points, and how it moved between them. */
final class PointsTables {

  private final Account account;

  PointsTables(Account account) {
    this.account = account;
  }

  Table.Builder known(Contract contract) {
    Table.Builder table =
        Table.builder("The three points, in quantities")
            .text("Measure")
            .text("Unit")
            .number("Promised");
    for (MeasurementPoint point : MeasurementPoint.values()) {
      table.number(
          Wording.capital(Wording.point(point))
              + ", due "
              + Wording.date(contract.schedule().dueOn(point)));
    }
    List<Measurement> own = account.measurementsOf(contract.id());
    for (Measurement measurement : own) {
      List<Cell> cells = new ArrayList<>();
      cells.add(
          Cell.of(account.names().measure(Optional.of(contract.id()), measurement.measure())));
      cells.add(
          Cell.of(
              account
                  .names()
                  .measureOf(Optional.of(contract.id()), measurement.measure())
                  .map(m -> m.unit().inWords())
                  .orElse("")));
      cells.add(promised(measurement));
      for (MeasurementPoint point : MeasurementPoint.values()) {
        cells.add(reading(measurement, point));
      }
      table.row(RowKind.PLAIN, cells);
    }
    return table;
  }

  private static Cell promised(Measurement measurement) {
    List<BigDecimal> quantities =
        measurement.commitments().stream().map(c -> c.quantity().value()).toList();
    return quantities.isEmpty()
        ? Cell.of("none")
        : Cell.of(Wording.inFull(Decimals.sum(quantities)));
  }

  private Cell reading(Measurement measurement, MeasurementPoint point) {
    PointReading reading = measurement.at(point);
    Optional<String> read =
        change(measurement.contract().id(), measurement.measure())
            .flatMap(c -> Optional.ofNullable(c.readings().get(point)))
            .map(f -> Wording.inFull(f.value()))
            .or(() -> Optional.of(reading).filter(PointReading::hasReading).map(r -> raw(r)));
    if (reading.state() == PointState.NOT_YET_DUE && read.isPresent()) {
      return new Cell(read.get(), "so far", List.of());
    }
    return Cell.of(
        reading.state() == PointState.OBSERVED
            ? read.orElse("observed")
            : PointStates.words(reading.state()));
  }

  /** What was written down of a measure that its table does not know. */
  private static String raw(PointReading reading) {
    List<Quantity> quantities = new ArrayList<>();
    reading.deliveries().forEach(d -> quantities.add(d.quantity()));
    if (quantities.isEmpty()) {
      reading.observations().forEach(o -> quantities.add(o.quantity()));
      return String.join(
          " or ", quantities.stream().map(q -> Wording.inFull(q.value())).distinct().toList());
    }
    return Wording.inFull(Decimals.sum(quantities.stream().map(Quantity::value).toList()));
  }

  private Optional<PointChange> change(ContractId contract, MeasureId measure) {
    return account.changesOf(contract).stream()
        .filter(c -> c.measure().id().equals(measure))
        .findFirst();
  }

  /** A column of the account of changes; left out where no measure has a figure for it. */
  private record Column(String heading, Function<PointChange, Optional<String>> text) {
    boolean saysOfAny(List<PointChange> changes) {
      return changes.stream().anyMatch(c -> text.apply(c).isPresent());
    }
  }

  Table.Builder changes(ContractId contract) {
    List<PointChange> own = account.changesOf(contract);
    List<Column> columns =
        List.of(
                new Column("Change at completion", c -> signed(c.atCompletion())),
                new Column("Sustained change", c -> signed(c.sustained())),
                new Column("Retention", c -> percent(c.retention())),
                new Column("Drop-off a year", c -> percent(c.dropOffPerYear())),
                new Column(
                    account.heading("Value above baseline"),
                    c ->
                        c.valueAboveBaseline()
                            .map(f -> account.amount(f.value(), f.unit().toString()))))
            .stream()
            .filter(c -> c.saysOfAny(own))
            .toList();
    Table.Builder table = Table.builder("How each measure moved").text("Measure");
    columns.forEach(c -> table.number(c.heading()));
    for (PointChange change : own) {
      List<Cell> cells =
          new ArrayList<>(List.of(Cell.of(account.names().measure(change.measure()))));
      columns.forEach(c -> cells.add(Cell.of(c.text().apply(change).orElse(""))));
      if (cells.stream().skip(1).anyMatch(c -> !c.text().isEmpty())) {
        table.row(RowKind.PLAIN, cells);
      }
    }
    return table;
  }

  private static Optional<String> signed(Optional<Figure> change) {
    return change.map(f -> (f.value().signum() > 0 ? "+" : "") + Wording.inFull(f.value()));
  }

  private Optional<String> percent(Optional<Figure> share) {
    return share.map(f -> account.rounding().print(f.value().movePointRight(2)) + "%");
  }
}
