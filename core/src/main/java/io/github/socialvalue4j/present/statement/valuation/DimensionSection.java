package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.Omission;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What was promised, delivered and sustained, by theme, directorate, supplier and so on. */
final class DimensionSection {

  private static final List<Dimension> DIMENSIONS =
      List.of(
          Dimension.THEME,
          Dimension.OUTCOME,
          Dimension.PRIORITY,
          Dimension.ORGANISATION,
          Dimension.DIRECTORATE,
          Dimension.DEPARTMENT,
          Dimension.SUPPLIER,
          Dimension.CONTRACT);

  private final Account account;

  DimensionSection(Account account) {
    this.account = account;
  }

  void add(Statement.Builder page) {
    List<Table.Builder> tables = new ArrayList<>();
    for (Dimension dimension : DIMENSIONS) {
      boolean tellsMore = dimension != Dimension.ORGANISATION || ids(dimension).size() > 1;
      if (tellsMore && !ids(dimension).isEmpty()) {
        tables.add(table(dimension));
      }
    }
    if (tables.stream().anyMatch(t -> !t.isEmpty())) {
      page.section("Promised, delivered and sustained");
      tables.forEach(page::table);
    }
  }

  private Set<String> ids(Dimension dimension) {
    TreeSet<String> ids = new TreeSet<>();
    account.valuation().totals(dimension).forEach(t -> ids.add(t.key().id()));
    return ids;
  }

  private Table.Builder table(Dimension dimension) {
    List<Slot> slots =
        Slot.promisedToSustained().stream()
            .filter(
                s ->
                    account.headlineGroups().stream()
                        .anyMatch(g -> account.total(s.point(), s.state(), g).isPresent()))
            .toList();
    Table.Builder table =
        Table.builder(account.heading("Value by " + word(dimension))).text(title(dimension));
    slots.forEach(s -> table.number(s.inWords()));
    for (ValueGroup group : account.headlineGroups()) {
      if (slots.stream().anyMatch(s -> account.total(s.point(), s.state(), group).isPresent())) {
        if (account.headlineGroups().size() > 1) {
          table.group(account.names().group(group));
        }
        rows(table, dimension, slots, group);
      }
    }
    if (dimension == Dimension.PRIORITY) {
      table.remark("A measure may serve several priorities, so these do not add up to all.");
    }
    return table;
  }

  private void rows(Table.Builder table, Dimension dimension, List<Slot> slots, ValueGroup group) {
    List<String> ids = new ArrayList<>();
    for (String id : ids(dimension)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(account.names().of(dimension, id)));
      boolean found = false;
      for (Slot slot : slots) {
        Optional<Total> total = account.total(dimension, id, slot.point(), slot.state(), group);
        found |= total.isPresent();
        cells.add(account.cell(total));
      }
      if (found) {
        ids.add(id);
        table.row(RowKind.PLAIN, cells);
      }
    }
    if (dimension != Dimension.PRIORITY) {
      closing(table, dimension, slots, group, ids);
    }
  }

  /** What belongs to none, the rounding difference and the total. */
  private void closing(
      Table.Builder table,
      Dimension dimension,
      List<Slot> slots,
      ValueGroup group,
      List<String> ids) {
    List<Cell> none = new ArrayList<>(List.of(Cell.of("No " + word(dimension))));
    List<Cell> differences = new ArrayList<>(List.of(Cell.of("Rounding difference")));
    List<Cell> totals = new ArrayList<>(List.of(Cell.of("All")));
    boolean hasNone = false;
    boolean differs = false;
    for (Slot slot : slots) {
      Optional<Total> all = account.total(slot.point(), slot.state(), group);
      List<BigDecimal> parts = new ArrayList<>();
      for (String id : ids) {
        account
            .total(dimension, id, slot.point(), slot.state(), group)
            .ifPresent(t -> parts.add(t.value().value()));
      }
      BigDecimal rest =
          all.map(t -> t.value().value()).orElse(BigDecimal.ZERO).subtract(Decimals.sum(parts));
      boolean isNone = rest.signum() != 0;
      if (isNone) {
        parts.add(rest);
      }
      RoundedLines lines = RoundedLines.of(account.rounding(), parts);
      hasNone |= isNone;
      differs |= lines.hasDifference();
      none.add(isNone ? rest(dimension, slot, group, ids, rest) : Cell.empty());
      differences.add(
          lines.hasDifference()
              ? Cell.of(account.amount(lines.difference(), group.currency()))
              : Cell.empty());
      totals.add(account.cellWithoutNote(all));
    }
    if (hasNone) {
      table.row(RowKind.PLAIN, none);
    }
    if (differs) {
      table.row(RowKind.DIFFERENCE, differences);
    }
    if (ids.size() > 1 || hasNone) {
      table.row(RowKind.TOTAL, totals);
    }
  }

  /** What belongs to none; partial by what the total leaves out and no part of it does. */
  private Cell rest(
      Dimension dimension, Slot slot, ValueGroup group, List<String> ids, BigDecimal amount) {
    Total all = account.total(slot.point(), slot.state(), group).orElseThrow();
    List<Omission> left = new ArrayList<>(all.leavesOut());
    for (String id : ids) {
      account
          .total(dimension, id, slot.point(), slot.state(), group)
          .ifPresent(t -> left.removeAll(t.leavesOut()));
    }
    Cell cell = Cell.of(account.amount(amount, group.currency()));
    return left.isEmpty() ? cell : cell.partial(account.leavesOut(left));
  }

  private static String word(Dimension dimension) {
    return switch (dimension) {
      case ORGANISATION -> "commissioning organisation";
      case SUPPLIER -> "supplier or grant holder";
      default -> dimension.code();
    };
  }

  private static String title(Dimension dimension) {
    return io.github.socialvalue4j.present.statement.Wording.capital(word(dimension));
  }
}
