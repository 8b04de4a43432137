package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.restatement.Bridge;
import io.github.socialvalue4j.calculate.restatement.BridgeLine;
import io.github.socialvalue4j.calculate.restatement.BridgeStep;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Bridges for people, each with its waterfall, its steps and its lines. */
final class BridgeSections {
  /** A council has thousands of lines, and nobody reads them on paper. */
  private static final int MOST = 40;

  private final Rounding rounding;
  private final Prints prints;
  private final String before;
  private final String after;
  private final boolean isRenamed;

  /**
   * Sections.
   *
   * @param before what the old total is called
   * @param after what the new one is called
   * @param isRenamed whether measures may have other names in the new one
   */
  BridgeSections(Rounding rounding, String before, String after, boolean isRenamed) {
    this.rounding = rounding;
    this.prints = new Prints(rounding);
    this.before = before;
    this.after = after;
    this.isRenamed = isRenamed;
  }

  /** Every bridge; a policy's only where it adds more than the one kind that stands before it. */
  void addAll(Statement.Builder page, List<Bridge> bridges) {
    for (Bridge bridge : bridges) {
      boolean isKind = bridge.kinds().stream().anyMatch(k -> k.code().equals(bridge.name()));
      if (isKind || bridge.kinds().size() > 1) {
        add(page, bridge);
      }
    }
  }

  private void add(Statement.Builder page, Bridge bridge) {
    page.section(
        Wording.capital(Wording.point(bridge.point()))
            + ", "
            + bridge.state().code()
            + ": "
            + bridge.name());
    if (bridge.isLevel()) {
      page.paragraph("Nothing moved: " + prints.money(bridge.before()) + " before and after.");
      return;
    }
    page.picture(waterfall(bridge), "");
    page.table(steps(bridge));
    page.table(lines(bridge));
  }

  private Waterfall waterfall(Bridge bridge) {
    Waterfall.Builder chart =
        Waterfall.builder("From the old total to the new (" + bridge.before().unit() + ")")
            .level(before, bridge.before().value(), prints.amount(bridge.before().value()));
    for (Map.Entry<BridgeStep, Figure> step : bridge.steps().entrySet()) {
      BigDecimal value = step.getValue().value();
      chart.change(inWords(step.getKey()), value, prints.change(value));
    }
    return chart
        .level(after, bridge.after().value(), prints.amount(bridge.after().value()))
        .build();
  }

  private Table.Builder steps(Bridge bridge) {
    Table.Builder table =
        Table.builder("Why it moved (" + bridge.before().unit() + ")")
            .text("Step")
            .number("Amount");
    List<BigDecimal> exact = new ArrayList<>(List.of(bridge.before().value()));
    bridge.steps().values().forEach(f -> exact.add(f.value()));
    RoundedLines rounded = RoundedLines.of(rounding, exact);
    table.row(Cell.of(before), Cell.of(prints.amount(bridge.before().value())));
    bridge
        .steps()
        .forEach(
            (step, figure) ->
                table.row(Cell.of(inWords(step)), Cell.of(prints.change(figure.value()))));
    if (rounded.hasDifference()) {
      table.row(
          RowKind.DIFFERENCE,
          List.of(Cell.of("Rounding difference"), Cell.of(prints.change(rounded.difference()))));
    }
    table.row(
        RowKind.TOTAL, List.of(Cell.of(after), Cell.of(prints.amount(bridge.after().value()))));
    return table;
  }

  private Table.Builder lines(Bridge bridge) {
    Table.Builder table =
        Table.builder("Line by line (" + bridge.before().unit() + ")").text("Measure");
    if (isRenamed) {
      table.text("Under the new edition");
    }
    table.number(before).number(after).text("Why");
    List<BridgeLine> shown = most(bridge.lines());
    for (BridgeLine line : shown) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(line.contract().map(c -> c + " ").orElse("") + line.measure()));
      if (isRenamed) {
        cells.add(Cell.of(line.counterpart().map(Object::toString).orElse("")));
      }
      cells.add(Cell.of(line.before().map(f -> prints.amount(f.value())).orElse("")));
      cells.add(Cell.of(line.after().map(f -> prints.amount(f.value())).orElse("")));
      cells.add(
          Cell.of(
              line.steps().entrySet().stream()
                  .map(e -> inWords(e.getKey()) + " " + prints.change(e.getValue().value()))
                  .collect(Collectors.joining("; "))));
      table.row(RowKind.PLAIN, cells);
    }
    if (shown.size() < bridge.lines().size()) {
      table.remark(
          "The "
              + MOST
              + " lines that moved most, of "
              + bridge.lines().size()
              + "; the steps above are of all of them.");
    }
    return table;
  }

  /** Those that moved most, in the order in which they stand. */
  private static List<BridgeLine> most(List<BridgeLine> lines) {
    if (lines.size() <= MOST) {
      return lines;
    }
    Set<BridgeLine> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    lines.stream()
        .sorted(Comparator.comparing(BridgeSections::moved).reversed())
        .limit(MOST)
        .forEach(moved::add);
    return lines.stream().filter(moved::contains).toList();
  }

  private static BigDecimal moved(BridgeLine line) {
    return Decimals.sum(line.steps().values().stream().map(Figure::value).toList()).abs();
  }

  private static String inWords(BridgeStep step) {
    return switch (step) {
      case VOLUME -> "Volume";
      case PRICE_BASE -> "Price base";
      case PROXY -> "Proxy value";
      case UNIT_CHANGED -> "Another unit, not converted";
      case NATURE_CHANGED -> "Another nature or direction";
      case KIND_CHANGED -> "Another kind of value";
      case NO_COUNTERPART -> "No counterpart";
      case ADDED -> "New measure";
      case GONE -> "Measure gone";
      case NOT_REPORTED -> "Not reported by a fragment";
      case NOT_VALUED -> "Not valued";
    };
  }
}
