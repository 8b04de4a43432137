package io.github.socialvalue4j.examples.pilot;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.model.contract.Contract;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.framework.Measure;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.PointState;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.present.exchange.input.PortfolioInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The pilot as a table for a screen: an agreement a row, the three points side by side. */
final class PilotTable {
  private static final Rounding WHOLE_POUNDS = Rounding.toDecimals(0);
  private static final int NAME = 34;
  private static final int CELL = 11;
  private static final int WIDTH = 100;

  /** A column: a point, and the states that it shows. */
  private record Column(MeasurementPoint point, StateGroup state, String title) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column(MeasurementPoint.ENGAGEMENT, StateGroup.COMMITTED, "promised"),
          new Column(MeasurementPoint.COMPLETION, StateGroup.CLAIMED, "claimed"),
          new Column(MeasurementPoint.COMPLETION, StateGroup.EVIDENCED, "evidenced"),
          new Column(MeasurementPoint.COMPLETION, StateGroup.VERIFIED, "verified"),
          new Column(MeasurementPoint.POST_COMPLETION, StateGroup.CLAIMED, "claimed"),
          new Column(MeasurementPoint.POST_COMPLETION, StateGroup.EVIDENCED, "evidenced"));

  private final PortfolioInput input;
  private final Valuation valuation;
  private final List<Problem> problems;
  private final StringBuilder text = new StringBuilder();

  PilotTable(PortfolioInput input, Result<Valuation> result) {
    this.input = input;
    this.valuation = result.orThrow();
    this.problems = result.problems();
  }

  String text() {
    line(input.title());
    line("As of " + input.portfolio().view().asOf() + ". " + "Quantities are illustrative.");
    line("");
    line("Social value in whole pounds, by point and by state; states are never added together.");
    line(
        "Unmarked rows are under the policy "
            + valuation.options().policy().name()
            + "; other kinds of value stand apart.");
    line("");
    header();
    for (Contract contract : input.portfolio().register().contracts().values()) {
      rows(contract.id().value(), totals(Dimension.CONTRACT, contract.id().value()), contract);
    }
    line("-".repeat(NAME + CELL * COLUMNS.size()));
    rows("All", totals(Dimension.ALL, "all"), null);
    line("");
    line("*: so far, the point lies ahead. left out: see below. -: nothing.");
    line("");
    said("Left out of the totals", Severity.OMISSION);
    said("Look at these", Severity.WARNING);
    return text.toString();
  }

  private List<Total> totals(Dimension dimension, String id) {
    return valuation.totals(dimension).stream().filter(t -> t.key().id().equals(id)).toList();
  }

  private void header() {
    line(
        " ".repeat(NAME)
            + right("engagement ", CELL)
            + centred("upon completion", CELL * 3)
            + centred("post completion", CELL * 2));
    StringBuilder titles = new StringBuilder(" ".repeat(NAME));
    COLUMNS.forEach(column -> titles.append(right(column.title() + " ", CELL)));
    line(titles.toString());
  }

  private void rows(String name, List<Total> totals, @Nullable Contract contract) {
    boolean rowless = true;
    for (ValueGroup group : groups(totals)) {
      rowless = false;
      row(group.isPolicy() ? name : name + " (" + group.name() + ")", totals, group, contract);
    }
    if (rowless) {
      row(name, totals, null, contract);
    }
  }

  /** The policy's own total, and each kind that the policy does not add. */
  private List<ValueGroup> groups(List<Total> totals) {
    TreeSet<ValueGroup> groups = new TreeSet<>();
    for (Total total : totals) {
      ValueGroup group = total.key().group();
      if (group.isPolicy() || !valuation.options().policy().adds(group.kind().orElseThrow())) {
        groups.add(group);
      }
    }
    List<ValueGroup> policyFirst = new ArrayList<>(groups.descendingSet());
    policyFirst.sort((a, b) -> Boolean.compare(b.isPolicy(), a.isPolicy()));
    return policyFirst;
  }

  private void row(
      String name, List<Total> totals, @Nullable ValueGroup group, @Nullable Contract contract) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-" + NAME + "s", name));
    for (Column column : COLUMNS) {
      Optional<Total> total =
          totals.stream()
              .filter(t -> t.key().point() == column.point())
              .filter(t -> t.key().state() == column.state())
              .filter(t -> t.key().group().equals(group))
              .findFirst();
      String cell =
          total
              .map(
                  t -> WHOLE_POUNDS.print(t.value().value()) + (lies(column, contract) ? "*" : " "))
              .orElseGet(() -> empty(column, contract, group) + " ");
      row.append(right(cell, CELL));
    }
    line(row.toString());
  }

  /** Whether the point of a column lies ahead, so that a value is only what there is so far. */
  private boolean lies(Column column, @Nullable Contract contract) {
    List<PointState> states = states(column, contract);
    return column.state() != StateGroup.COMMITTED
        && !states.isEmpty()
        && states.stream().allMatch(s -> s == PointState.NOT_YET_DUE);
  }

  private List<PointState> states(Column column, @Nullable Contract contract) {
    return valuation.changes().stream()
        .filter(change -> contract != null && change.contract().equals(contract.id()))
        .map(change -> change.states().getOrDefault(column.point(), PointState.NOT_YET_DUE))
        .toList();
  }

  private String empty(Column column, @Nullable Contract contract, @Nullable ValueGroup group) {
    if (lies(column, contract)) {
      return "ahead";
    }
    return isLeftOut(column, contract, group) ? "left out" : "-";
  }

  /** Whether everything of this kind that the cell could show was left out. */
  private boolean isLeftOut(
      Column column, @Nullable Contract contract, @Nullable ValueGroup group) {
    if (contract == null || group == null || column.state() == StateGroup.COMMITTED) {
      return false;
    }
    boolean hasLine =
        valuation.linesOf(contract.id()).stream()
            .anyMatch(l -> l.point() == column.point() && belongs(l.kind(), group));
    return !hasLine
        && valuation.omissions().stream()
            .filter(o -> o.contract().equals(Optional.of(contract.id())))
            .filter(o -> o.point() == column.point())
            .flatMap(o -> kind(contract, o.measure()).stream())
            .anyMatch(kind -> belongs(kind, group));
  }

  private boolean belongs(ValueKind kind, ValueGroup group) {
    return group.kind().map(k -> k == kind).orElse(valuation.options().policy().adds(kind));
  }

  private Optional<ValueKind> kind(Contract contract, MeasureId measure) {
    return valuation.tables().stream()
        .filter(table -> table.edition().equals(contract.edition()))
        .flatMap(table -> table.framework().find(measure).stream())
        .map(Measure::kind)
        .findFirst();
  }

  private void said(String title, Severity severity) {
    List<Problem> these = problems.stream().filter(p -> p.severity() == severity).toList();
    if (these.isEmpty()) {
      return;
    }
    line(title + ":");
    these.stream().map(Problem::message).distinct().forEach(this::wrapped);
    line("");
  }

  private void wrapped(String message) {
    StringBuilder line = new StringBuilder("  -");
    for (String word : message.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder("   ");
      }
      line.append(' ').append(word);
    }
    line(line.toString());
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private static String right(String cell, int width) {
    return " ".repeat(Math.max(1, width - cell.length())) + cell;
  }

  private static String centred(String cell, int width) {
    int left = (width - cell.length()) / 2 + 1;
    return " ".repeat(left) + cell + " ".repeat(Math.max(0, width - left - cell.length()));
  }
}
