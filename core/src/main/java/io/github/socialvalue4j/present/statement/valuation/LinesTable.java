package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a contract: quantity, proxy and value, by point and state, with their totals. */
final class LinesTable {

  private final Account account;

  LinesTable(Account account) {
    this.account = account;
  }

  Table.Builder of(Optional<ContractId> contract) {
    Table.Builder table =
        Table.builder("Lines: quantity times proxy value")
            .text("Measure")
            .number("Quantity")
            .text("Unit")
            .number(account.heading("Proxy value"))
            .number(account.heading("Value"));
    List<ValueLine> own =
        contract.map(account.valuation()::linesOf).orElseGet(account.valuation()::lines);
    for (MeasurementPoint point : MeasurementPoint.values()) {
      for (StateGroup state : Slot.STATES) {
        List<ValueLine> here =
            own.stream()
                .filter(l -> l.point() == point && StateGroup.of(l.state()) == state)
                .toList();
        if (!here.isEmpty()) {
          table.group(title(point, state));
          account.headlineGroups().forEach(g -> group(table, here, contract, g));
        }
      }
    }
    return table;
  }

  private static String title(MeasurementPoint point, StateGroup state) {
    boolean baseline = point == MeasurementPoint.ENGAGEMENT && state != StateGroup.COMMITTED;
    return Wording.capital(Wording.point(point))
        + ", "
        + (baseline ? "baseline, " : "")
        + Names.state(state);
  }

  private void group(
      Table.Builder table, List<ValueLine> here, Optional<ContractId> contract, ValueGroup group) {
    List<ValueLine> lines = here.stream().filter(l -> belongs(l, group)).toList();
    if (lines.isEmpty()) {
      return;
    }
    lines.forEach(l -> row(table, l));
    ValueLine one = lines.get(0);
    Total total =
        account
            .total(
                contract.isPresent() ? Dimension.CONTRACT : Dimension.ALL,
                contract.map(ContractId::value).orElse("all"),
                one.point(),
                StateGroup.of(one.state()),
                group)
            .orElseThrow();
    RoundedLines rounded =
        RoundedLines.of(account.rounding(), lines.stream().map(l -> l.value().value()).toList());
    if (rounded.hasDifference()) {
      total(
          table,
          RowKind.DIFFERENCE,
          "Rounding difference",
          Cell.of(account.amount(rounded.difference(), group.currency())));
    }
    if (lines.size() > 1 || total.isPartial()) {
      total(table, RowKind.TOTAL, "Total, " + name(total), account.cell(total));
    }
    List<Total> subtotals = account.subtotals(total.key());
    if (lines.size() > 1 && subtotals.size() > 1) {
      subtotals.forEach(
          t -> total(table, RowKind.SUBTOTAL, "of which " + name(t), account.cell(t)));
    }
  }

  private String name(Total total) {
    return account.names().group(total.key().group());
  }

  private static void total(Table.Builder table, RowKind kind, String name, Cell value) {
    table.row(kind, List.of(Cell.of(name), Cell.empty(), Cell.empty(), Cell.empty(), value));
  }

  private boolean belongs(ValueLine line, ValueGroup group) {
    if (!line.value().unit().toString().equals(group.currency())) {
      return false;
    }
    return group.isPolicy()
        ? account.valuation().options().policy().adds(line.kind())
        : group.kind().equals(Optional.of(line.kind())) && group.base().equals(line.base());
  }

  private void row(Table.Builder table, ValueLine line) {
    Cell value = account.cell(line.value());
    table.row(
        Cell.of(account.names().measure(line.measure())),
        Cell.of(Wording.inFull(line.quantity().value())),
        Cell.of(line.quantity().unit().inWords()),
        Cell.of(Wording.moneyInFull(line.proxy().value())).withNote(reading(line.proxy())),
        line.toDate() ? new Cell(value.text(), "so far", List.of()) : value);
  }

  /** How a doubtful print of a proxy value was read, or the empty text. */
  static String reading(Figure proxy) {
    List<String> readings = new ArrayList<>();
    for (Figure leaf : proxy.leaves()) {
      if (leaf.derivation() instanceof Stated stated
          && stated.provenance() instanceof Provenance.TableRow row
          && !row.reading().isEmpty()) {
        readings.add(row.edition() + ", row " + row.row() + ": " + row.reading());
      }
    }
    return String.join("; ", readings);
  }
}
