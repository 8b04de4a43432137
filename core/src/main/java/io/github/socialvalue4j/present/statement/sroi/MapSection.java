package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Output;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The impact map in the columns of the value map spreadsheet. Its sixteen columns fit neither a
 * telephone nor a sheet of paper, so the map is cut where the spreadsheet's third stage ends; the
 * outcome leads both halves.
 */
final class MapSection {

  private final Account account;

  MapSection(Account account) {
    this.account = account;
  }

  void add(Statement.Builder page) {
    page.section("Impact map");
    page.paragraph(
        "The columns of the value map, from left to right, in two halves: first who put in what"
            + " and what changed, then how much of it is the activity's own.");
    page.table(changes());
    page.table(impact());
    page.table(inputs());
  }

  private Table.Builder changes() {
    Table.Builder table =
        Table.builder("Stages 1 to 3: what changed, for whom, and what it is worth")
            .text("Stakeholder")
            .text("Inputs")
            .text("Outputs")
            .text("Outcome")
            .text("Indicator")
            .text("Quantity")
            .text("Lasts")
            .text("Starts")
            .text("Proxy value");
    Map<String, List<OutcomeRow>> outcomes =
        account.map().outcomes().stream().collect(Collectors.groupingBy(OutcomeRow::stakeholder));
    Map<String, List<String>> inputs = inputs(account.map().inputs());
    Map<String, List<String>> outputs = outputs(account.map().outputs());
    for (String id : stakeholders()) {
      List<OutcomeRow> rows = outcomes.getOrDefault(id, List.of());
      List<Table.Cell> start =
          List.of(
              Table.Cell.of(Wording.capital(account.stakeholder(id))),
              Table.Cell.of(String.join("; ", inputs.getOrDefault(id, List.of()))),
              Table.Cell.of(String.join("; ", outputs.getOrDefault(id, List.of()))));
      for (OutcomeRow row : rows) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(start.get(0));
        boolean first = row.equals(rows.get(0));
        cells.add(first ? start.get(1) : Table.Cell.empty());
        cells.add(first ? start.get(2) : Table.Cell.empty());
        cells.addAll(change(row));
        table.row(RowKind.PLAIN, cells);
      }
      if (rows.isEmpty()) {
        List<Table.Cell> cells = new ArrayList<>(start);
        cells.add(Table.Cell.of("none in the map"));
        table.row(RowKind.PLAIN, cells);
      }
    }
    return table;
  }

  /** Everybody the map lists, and whoever it names without listing. */
  private Set<String> stakeholders() {
    Set<String> ids = new LinkedHashSet<>();
    account.map().stakeholders().stream().map(Stakeholder::id).forEach(ids::add);
    account.map().outcomes().stream().map(OutcomeRow::stakeholder).forEach(ids::add);
    account.map().outputs().stream().map(Output::stakeholder).forEach(ids::add);
    account.map().inputs().stream().map(InputItem::stakeholder).forEach(ids::add);
    return ids;
  }

  private Map<String, List<String>> inputs(List<InputItem> items) {
    Map<String, List<String>> given = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      given
          .computeIfAbsent(items.get(i).stakeholder(), id -> new ArrayList<>())
          .add(account.row(items.get(i).id()) + ": " + account.money(amount(i)));
    }
    return given;
  }

  /** What an input came to: the investment adds them up in the map's order. */
  private Figure amount(int input) {
    return account.result().investment().orElseThrow().inputs().get(input).figure();
  }

  private Map<String, List<String>> outputs(List<Output> outputs) {
    Map<String, List<String>> made = new HashMap<>();
    for (Output output : outputs) {
      String quantity =
          output.quantity().map(q -> ": " + account.value(Cell.QUANTITY, q.figure())).orElse("");
      made.computeIfAbsent(output.stakeholder(), id -> new ArrayList<>())
          .add(output.description() + quantity);
    }
    return made;
  }

  private List<Table.Cell> change(OutcomeRow row) {
    List<Table.Cell> cells = new ArrayList<>();
    String kind =
        row.isHarm()
            ? row.isUnintended() ? "negative, unintended" : "negative"
            : row.isUnintended() ? "unintended" : "";
    cells.add(new Table.Cell(account.row(row.id()), kind, List.of()));
    cells.add(Table.Cell.of(row.indicator().isEmpty() ? "not stated" : row.indicator()));
    cells.add(
        row.isYearly()
            ? Table.Cell.of("by year")
                .withNote("The study states this row's value year by year, after deductions.")
            : cell(row, Cell.QUANTITY));
    cells.add(
        row.isYearly()
            ? Table.Cell.of(Wording.count(row.yearlyValues().size(), "year", "years"))
            : cell(row, Cell.DURATION));
    int start = account.options().startOf(row);
    cells.add(
        Table.Cell.of(
            start == 0 ? "during" : start == 1 ? "the year after" : start + " years after"));
    cells.add(row.isYearly() ? Table.Cell.of("by year") : cell(row, Cell.PROXY));
    return cells;
  }

  private Table.Cell cell(OutcomeRow row, Cell cell) {
    // A row of one year has no drop-off to state; leakage may be no part of the map.
    return row.find(cell)
        .map(n -> new Table.Cell(account.value(cell, n.figure()), Account.mark(n), List.of()))
        .orElseGet(() -> Table.Cell.of(cell == Cell.LEAKAGE ? "not in this map" : "none needed"));
  }

  private Table.Builder impact() {
    Table.Builder table = Table.builder("Stages 4 and 5: how much of it is the activity's own");
    table.text("Outcome");
    table.number("Deadweight");
    table.number("Displacement");
    table.number("Attribution to others");
    table.number("Leakage");
    table.number("Drop-off a year");
    table.number(account.heading("Impact a year"));
    table.number(account.heading("Present value"));
    List<BigDecimal> impacts = new ArrayList<>();
    List<BigDecimal> values = new ArrayList<>();
    for (RowResult row : account.result().rows()) {
      impacts.add(row.impact().value());
      values.add(row.presentValue().value());
      List<Table.Cell> cells = new ArrayList<>();
      cells.add(Table.Cell.of(account.row(row.row().id())));
      for (Cell cell : deductions()) {
        cells.add(row.row().isYearly() ? Table.Cell.of("by year") : cell(row.row(), cell));
      }
      cells.add(Table.Cell.of(account.amount(row.impact().value())));
      cells.add(Table.Cell.of(account.amount(row.presentValue().value())));
      table.row(RowKind.PLAIN, cells);
    }
    RoundedLines impact = RoundedLines.of(account.rounding(), impacts);
    RoundedLines value = account.lines(values, account.result().presentValue().value());
    if (impact.hasDifference() || value.hasDifference()) {
      table.row(
          RowKind.DIFFERENCE,
          last(
              "Rounding difference",
              impact.hasDifference() ? Optional.of(impact.difference()) : Optional.empty(),
              value.hasDifference() ? Optional.of(value.difference()) : Optional.empty()));
    }
    table.row(
        RowKind.TOTAL,
        last("All outcomes", Optional.of(impact.total()), Optional.of(value.total())));
    return table.remark(
        "Attribution is the share that others caused, never one's own. Impact a year stands before"
            + " drop-off and before discounting. The word under a number is what it"
            + " rests on; 'What every number rests on' says more.");
  }

  static List<Cell> deductions() {
    List<Cell> all = new ArrayList<>(Cell.deductions());
    all.add(Cell.DROP_OFF);
    return all;
  }

  private List<Table.Cell> last(
      String name, Optional<BigDecimal> impact, Optional<BigDecimal> value) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.of(name));
    deductions().forEach(cell -> cells.add(Table.Cell.empty()));
    cells.add(Table.Cell.of(impact.map(account::amount).orElse("")));
    cells.add(Table.Cell.of(value.map(account::amount).orElse("")));
    return cells;
  }

  private Table.Builder inputs() {
    Table.Builder table =
        Table.builder("Inputs")
            .text("Input")
            .text("From")
            .text("Money or in kind")
            .text("How valued")
            .number("Year")
            .number(account.heading("Amount"));
    List<BigDecimal> exact = new ArrayList<>();
    List<InputItem> items = account.map().inputs();
    for (int i = 0; i < items.size(); i++) {
      InputItem item = items.get(i);
      BigDecimal value = amount(i).value();
      exact.add(value);
      table.row(
          Table.Cell.of(account.row(item.id())),
          Table.Cell.of(account.stakeholder(item.stakeholder())),
          Table.Cell.of(item.isInKind() ? "in kind" : "money"),
          Table.Cell.of(howValued(item)),
          Table.Cell.of(String.valueOf(item.year())),
          Table.Cell.of(account.amount(value)));
    }
    if (exact.isEmpty()) {
      return table;
    }
    RoundedLines lines = account.lines(exact, account.result().investment().orElseThrow().value());
    if (lines.hasDifference()) {
      table.row(RowKind.DIFFERENCE, inputTotal("Rounding difference", lines.difference()));
    }
    table.row(RowKind.TOTAL, inputTotal("Investment", lines.total()));
    return table;
  }

  private List<Table.Cell> inputTotal(String name, BigDecimal value) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.of(name));
    for (int i = 0; i < 4; i++) {
      cells.add(Table.Cell.empty());
    }
    cells.add(Table.Cell.of(account.amount(value)));
    return cells;
  }

  private String howValued(InputItem item) {
    String chain =
        item.find(Cell.QUANTITY).isPresent() && item.find(Cell.RATE).isPresent()
            ? account.value(Cell.QUANTITY, item.find(Cell.QUANTITY).get().figure())
                + " x "
                + account.value(Cell.RATE, item.find(Cell.RATE).get().figure())
            : "";
    return item.howValued().isEmpty()
        ? chain
        : chain.isEmpty() ? item.howValued() : item.howValued() + ": " + chain;
  }
}
