package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.TotalKey;
import io.github.socialvalue4j.calculate.valuation.ValueGroup;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Shade;
import io.github.socialvalue4j.present.statement.chart.StackedBars;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The figures a reader came for: by point and state, in numbers and as a chart. */
final class HeadlineSection {

  private final Account account;
  private final PointStates points;

  HeadlineSection(Account account) {
    this.account = account;
    this.points = PointStates.ofAll(account);
  }

  void add(Statement.Builder page) {
    page.block(new KeyFacts(List.of(MeasurementPoint.values()).stream().map(this::facts).toList()));
    if (account.valuation().totals(Dimension.ALL).stream().anyMatch(Total::isPartial)) {
      page.important(
          "Totals marked partial leave something out that has no value or no reading. Missing is"
              + " not zero: 'What the totals leave out' names each.");
    }
    String caption =
        account.headlineGroups().size() > 1
            ? "Each part of a bar is a state of its own and each chart has a scale of its own; they"
                + " are not added."
            : "Each part of a bar is a state of its own; they are not added.";
    for (ValueGroup group : account.headlineGroups()) {
      page.picture(chart(group), "");
    }
    page.paragraph(account.headlineGroups().isEmpty() ? "" : caption);
    page.section("Totals by point and state");
    AggregationPolicy policy = account.valuation().options().policy();
    page.paragraph("Policy " + policy.name() + ": " + policy.reason());
    page.table(totals());
    points.addTable(page);
  }

  private KeyFacts.Group facts(MeasurementPoint point) {
    List<StateGroup> states = new ArrayList<>();
    if (point == MeasurementPoint.ENGAGEMENT) {
      states.add(StateGroup.COMMITTED);
    }
    states.addAll(Slot.DELIVERED);
    List<KeyFacts.Fact> facts = new ArrayList<>();
    for (ValueGroup group : account.headlineGroups()) {
      for (StateGroup state : states) {
        account
            .total(point, state, group)
            .ifPresent(
                total ->
                    facts.add(
                        new KeyFacts.Fact(
                            label(point, state, group),
                            account.money(total.value()),
                            remark(total))));
      }
    }
    return new KeyFacts.Group(title(point), facts, points.remark(point, !facts.isEmpty()));
  }

  private String remark(Total total) {
    String partial = total.isPartial() ? "partial" : "";
    return total
        .countedTwice()
        .map(
            twice ->
                (partial.isEmpty() ? "" : partial + "; ")
                    + account.money(twice)
                    + " of it counted twice")
        .orElse(partial);
  }

  private static String title(MeasurementPoint point) {
    return switch (point) {
      case ENGAGEMENT -> "Promised, upon engagement";
      case COMPLETION -> "Delivered, upon completion";
      case POST_COMPLETION -> "Sustained, post completion";
    };
  }

  private String label(MeasurementPoint point, StateGroup state, ValueGroup group) {
    String words = Names.state(state);
    if (point == MeasurementPoint.ENGAGEMENT && state != StateGroup.COMMITTED) {
      words = "baseline, " + words;
    }
    return Wording.capital(words) + (account.headlineGroups().size() > 1 ? ", " + group : "");
  }

  private StackedBars chart(ValueGroup group) {
    StackedBars.Builder chart =
        StackedBars.builder("Value at the three points, " + group + " (" + group.currency() + ")");
    PointStates own = PointStates.of(account, group);
    MeasurementPoint first = MeasurementPoint.ENGAGEMENT;
    List<StackedBars.Part> promised = parts(first, List.of(StateGroup.COMMITTED), group);
    chart.bar(
        "Upon engagement: promised", promised, promised.isEmpty() ? "no promise was valued" : "");
    List<StackedBars.Part> baseline = parts(first, Slot.DELIVERED, group);
    if (!baseline.isEmpty()) {
      chart.bar("Upon engagement: baseline", baseline, "");
    }
    for (MeasurementPoint point :
        List.of(MeasurementPoint.COMPLETION, MeasurementPoint.POST_COMPLETION)) {
      List<StackedBars.Part> parts = parts(point, Slot.DELIVERED, group);
      chart.bar(
          Wording.capital(Wording.point(point)), parts, own.shortRemark(point, !parts.isEmpty()));
    }
    return chart.build();
  }

  private List<StackedBars.Part> parts(
      MeasurementPoint point, List<StateGroup> states, ValueGroup group) {
    List<StackedBars.Part> parts = new ArrayList<>();
    for (StateGroup state : states) {
      account
          .total(point, state, group)
          .ifPresent(
              total ->
                  parts.add(
                      new StackedBars.Part(
                          Names.state(state) + (total.isPartial() ? " (partial)" : ""),
                          shade(state),
                          total.value().value(),
                          account.rounding().print(total.value().value()))));
    }
    return parts;
  }

  private static Shade shade(StateGroup state) {
    return switch (state) {
      case VERIFIED -> Shade.STRONG;
      case EVIDENCED -> Shade.MEDIUM;
      case CLAIMED -> Shade.LIGHT;
      default -> Shade.OTHER;
    };
  }

  private Table.Builder totals() {
    Table.Builder table =
        Table.builder(account.heading("Value of everything measured")).text("Kind of value");
    for (MeasurementPoint point : MeasurementPoint.values()) {
      table.number(Wording.capital(Wording.point(point)));
    }
    List<StateGroup> states = new ArrayList<>(Slot.STATES);
    if (exists(StateGroup.EVIDENCED) && exists(StateGroup.VERIFIED)) {
      states.add(3, StateGroup.EVIDENCED_OR_BETTER);
    }
    for (StateGroup state : states) {
      if (exists(state)) {
        table.group(Names.meaning(state));
        account.headlineGroups().forEach(group -> rows(table, state, group));
      }
    }
    return table;
  }

  private boolean exists(StateGroup state) {
    return account.valuation().totals(Dimension.ALL).stream()
        .anyMatch(t -> t.key().state() == state);
  }

  private void rows(Table.Builder table, StateGroup state, ValueGroup group) {
    TreeSet<ValueGroup> kinds = new TreeSet<>();
    List<Cell> totals = new ArrayList<>(List.of(Cell.of(account.names().group(group))));
    List<Cell> differences = new ArrayList<>(List.of(Cell.of("Rounding difference")));
    boolean found = false;
    boolean differs = false;
    for (MeasurementPoint point : MeasurementPoint.values()) {
      Optional<Total> total = account.total(point, state, group);
      found |= total.isPresent();
      totals.add(account.cell(total));
      List<Total> subtotals = total.map(t -> account.subtotals(t.key())).orElse(List.of());
      subtotals.forEach(t -> kinds.add(t.key().group()));
      RoundedLines lines =
          RoundedLines.of(
              account.rounding(), subtotals.stream().map(t -> t.value().value()).toList());
      boolean here = !subtotals.isEmpty() && lines.hasDifference();
      differs |= here;
      differences.add(
          here ? Cell.of(account.amount(lines.difference(), group.currency())) : Cell.empty());
    }
    if (!found) {
      return;
    }
    table.row(group.isPolicy() ? RowKind.TOTAL : RowKind.PLAIN, totals);
    for (ValueGroup kind : kinds) {
      List<Cell> cells =
          new ArrayList<>(List.of(Cell.of("of which " + account.names().group(kind))));
      for (MeasurementPoint point : MeasurementPoint.values()) {
        cells.add(account.cell(account.total(point, state, kind)));
      }
      table.row(RowKind.SUBTOTAL, cells);
    }
    if (differs) {
      table.row(RowKind.DIFFERENCE, differences);
    }
  }

  /** The working of each headline total. */
  static List<Total> headlines(Account account, Dimension dimension, Collection<String> ids) {
    List<Total> found = new ArrayList<>();
    for (String id : ids) {
      for (Total total : account.totalsOf(dimension, id)) {
        TotalKey key = total.key();
        if (key.state() != StateGroup.EVIDENCED_OR_BETTER
            && account.headlineGroups().contains(key.group())) {
          found.add(total);
        }
      }
    }
    return found;
  }
}
