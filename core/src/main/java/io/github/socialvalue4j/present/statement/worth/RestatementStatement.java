package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.restatement.Bridge;
import io.github.socialvalue4j.calculate.restatement.BridgeLine;
import io.github.socialvalue4j.calculate.restatement.BridgeStep;
import io.github.socialvalue4j.calculate.restatement.Restatement;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * States a restatement for people: each total before and after as a waterfall, what every step is,
 * and the lines behind it. Each step is rounded by itself, the totals are rounded sums, and what
 * rounding makes of the difference is a row of its own. Immutable and thread-safe.
 */
public final class RestatementStatement {
  private final Restatement result;
  private final List<Problem> problems;
  private final Rounding rounding;
  private final String title;

  private RestatementStatement(
      Restatement result, List<Problem> problems, Rounding rounding, String title) {
    this.result = Objects.requireNonNull(result, "result");
    this.problems = List.copyOf(problems);
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.title = Objects.requireNonNull(title, "title");
  }

  /**
   * The statement of a restatement, to the penny.
   *
   * @throws io.github.socialvalue4j.basis.problem.ResultException if it failed; {@link
   *     Statement#ofProblems} states that
   */
  public static RestatementStatement of(Result<Restatement> result) {
    return new RestatementStatement(
        result.orThrow(), result.problems(), Rounding.toPence(), "Restatement of social value");
  }

  /** The same under another title. */
  public RestatementStatement withTitle(String other) {
    return new RestatementStatement(result, problems, rounding, other);
  }

  /** The same, rounded in another way. */
  public RestatementStatement withRounding(Rounding other) {
    return new RestatementStatement(result, problems, other, title);
  }

  /** The statement. */
  public Statement toStatement() {
    Prints prints = new Prints(rounding);
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(
                "From "
                    + result.before().tables().stream()
                        .map(ProxyTable::edition)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                    + " to "
                    + result.to()
                    + "; the old result stands as it was");
    List<Figure> workings = new ArrayList<>();
    for (Bridge bridge : result.bridges()) {
      page.section(
          Wording.capital(Wording.point(bridge.point()))
              + ", "
              + bridge.state().code()
              + ": "
              + bridge.name());
      page.picture(waterfall(prints, bridge), "");
      page.table(steps(prints, bridge));
      page.table(lines(prints, bridge));
      workings.add(bridge.after());
    }
    Prints.close(page, problems, workings);
    return page.build();
  }

  private Waterfall waterfall(Prints prints, Bridge bridge) {
    Waterfall.Builder chart =
        Waterfall.builder("From the old total to the new (" + bridge.before().unit() + ")")
            .level("Before", bridge.before().value(), prints.amount(bridge.before().value()));
    for (Map.Entry<BridgeStep, Figure> step : bridge.steps().entrySet()) {
      BigDecimal value = step.getValue().value();
      chart.change(inWords(step.getKey()), value, prints.change(value));
    }
    return chart
        .level("After", bridge.after().value(), prints.amount(bridge.after().value()))
        .build();
  }

  private Table.Builder steps(Prints prints, Bridge bridge) {
    Table.Builder table =
        Table.builder("Why it moved (" + bridge.before().unit() + ")")
            .text("Step")
            .number("Amount");
    List<BigDecimal> exact = new ArrayList<>(List.of(bridge.before().value()));
    bridge.steps().values().forEach(f -> exact.add(f.value()));
    RoundedLines rounded = RoundedLines.of(rounding, exact);
    table.row(Cell.of("Before"), Cell.of(prints.amount(bridge.before().value())));
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
        RowKind.TOTAL, List.of(Cell.of("After"), Cell.of(prints.amount(bridge.after().value()))));
    return table;
  }

  private Table.Builder lines(Prints prints, Bridge bridge) {
    Table.Builder table =
        Table.builder("Line by line (" + bridge.before().unit() + ")")
            .text("Measure")
            .text("Under the new edition")
            .number("Before")
            .number("After")
            .text("Why");
    for (BridgeLine line : bridge.lines()) {
      table.row(
          Cell.of(line.contract().map(c -> c + " ").orElse("") + line.measure()),
          Cell.of(line.counterpart().map(Object::toString).orElse("")),
          Cell.of(line.before().map(f -> prints.amount(f.value())).orElse("")),
          Cell.of(line.after().map(f -> prints.amount(f.value())).orElse("")),
          Cell.of(
              line.steps().entrySet().stream()
                  .map(e -> inWords(e.getKey()) + " " + prints.change(e.getValue().value()))
                  .collect(Collectors.joining("; "))));
    }
    return table;
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
