package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.SroiResult;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From gross to net value, and the value by stakeholder, outcome and year. */
final class ValueSection {

  private final Account account;
  private final SroiResult result;

  /** A level, the changes that lead from it to the next, and that next level. */
  private record Stretch(Figure from, List<Step> changes, Figure to) {}

  /** A change with its sign. */
  private record Step(String name, BigDecimal value) {}

  ValueSection(Account account) {
    this.account = account;
    this.result = account.result();
  }

  void add(Statement.Builder page) {
    page.section("From gross value to net value");
    List<Stretch> stretches = stretches();
    page.picture(waterfall(stretches), "");
    page.table(steps(stretches));
    page.section("Value by stakeholder, outcome and year");
    Map<String, BigDecimal> stakeholders = new LinkedHashMap<>();
    result.byStakeholder().forEach((id, v) -> stakeholders.put(account.stakeholder(id), v.value()));
    boolean distinct = stakeholders.size() == result.byStakeholder().size();
    if (!distinct) {
      stakeholders.clear();
      result
          .byStakeholder()
          .forEach(
              (id, v) -> stakeholders.put(account.stakeholder(id) + " (" + id + ")", v.value()));
    }
    page.table(split("Present value by stakeholder", "Stakeholder", stakeholders));
    Map<String, BigDecimal> outcomes = new LinkedHashMap<>();
    for (RowResult row : result.rows()) {
      outcomes.put(account.row(row.row().id()), row.presentValue().value());
    }
    page.table(split("Present value by outcome", "Outcome", outcomes));
    page.table(years());
  }

  /** The waterfall's figures; the same order as {@link SroiResult#waterfall} gives them in. */
  private List<Stretch> stretches() {
    List<Figure> all = result.waterfall();
    List<Stretch> stretches = new ArrayList<>();
    List<Step> taken = new ArrayList<>();
    // A study whose map has no leakage has one deduction fewer.
    int impact = result.map().isWithoutLeakage() ? 4 : 5;
    for (Figure figure : all.subList(1, impact)) {
      taken.add(new Step(Wording.capital(figure.label()), figure.value().negate()));
    }
    stretches.add(new Stretch(all.get(0), taken, all.get(impact)));
    Figure later = all.get(impact + 1);
    Figure lifetime = all.get(impact + 2);
    Figure discounting = all.get(impact + 3);
    Figure present = all.get(impact + 4);
    stretches.add(
        new Stretch(
            all.get(impact),
            List.of(new Step(Wording.capital(later.label()), later.value())),
            lifetime));
    stretches.add(
        new Stretch(
            lifetime,
            List.of(new Step(Wording.capital(discounting.label()), discounting.value().negate())),
            present));
    if (all.size() > impact + 6) {
      stretches.add(
          new Stretch(
              present,
              List.of(new Step("Investment", all.get(impact + 5).value().negate())),
              all.get(impact + 6)));
    }
    return stretches;
  }

  private Waterfall waterfall(List<Stretch> stretches) {
    Waterfall.Builder chart = Waterfall.builder(account.heading("From gross value to net value"));
    level(chart, stretches.get(0).from());
    for (Stretch stretch : stretches) {
      for (Step step : stretch.changes()) {
        chart.change(step.name(), step.value(), account.amount(step.value()));
      }
      level(chart, stretch.to());
    }
    return chart.build();
  }

  private void level(Waterfall.Builder chart, Figure figure) {
    chart.level(Wording.capital(figure.label()), figure.value(), account.amount(figure.value()));
  }

  private Table.Builder steps(List<Stretch> stretches) {
    Table.Builder table =
        Table.builder("Every step, and what rounding makes of it")
            .text("Step")
            .number(account.heading("Amount"));
    Figure first = stretches.get(0).from();
    table.row(Cell.of(Wording.capital(first.label())), Cell.of(account.amount(first.value())));
    for (Stretch stretch : stretches) {
      List<BigDecimal> exact = new ArrayList<>();
      exact.add(stretch.from().value());
      stretch.changes().forEach(step -> exact.add(step.value()));
      RoundedLines lines = account.lines(exact, stretch.to().value());
      for (int i = 0; i < stretch.changes().size(); i++) {
        table.row(
            Cell.of(stretch.changes().get(i).name()), Cell.of(account.amount(exact.get(i + 1))));
      }
      if (lines.hasDifference()) {
        table.row(
            RowKind.DIFFERENCE,
            List.of(Cell.of("Rounding difference"), Cell.of(account.amount(lines.difference()))));
      }
      table.row(
          RowKind.TOTAL,
          List.of(
              Cell.of(Wording.capital(stretch.to().label())),
              Cell.of(account.amount(lines.total()))));
    }
    return table.remark(
        account.options().deductions()
                == io.github.socialvalue4j.calculate.sroi.SroiOptions.Deductions.MULTIPLIED
            ? "Each deduction is what it takes from what the ones before it left."
            : "Each deduction is its share of the gross value; the shares are summed.");
  }

  private Table.Builder split(String caption, String what, Map<String, BigDecimal> parts) {
    BigDecimal total = result.presentValue().value();
    Table.Builder table =
        Table.builder(caption)
            .text(what)
            .number(account.heading("Present value"))
            .number("Share of the total");
    RoundedLines lines = account.lines(List.copyOf(parts.values()), total);
    for (Map.Entry<String, BigDecimal> part : parts.entrySet()) {
      table.row(
          Cell.of(part.getKey()),
          Cell.of(account.amount(part.getValue())),
          Cell.of(share(part.getValue(), total).orElse("")));
    }
    if (lines.hasDifference()) {
      table.row(
          RowKind.DIFFERENCE,
          List.of(Cell.of("Rounding difference"), Cell.of(account.amount(lines.difference()))));
    }
    table.row(RowKind.TOTAL, List.of(Cell.of("Total"), Cell.of(account.amount(lines.total()))));
    return total.signum() < 0
        ? table.remark("The total is below 0, so shares of it would mislead and are left out.")
        : table;
  }

  /** What part of the total; none where the total is not above 0. */
  private static Optional<String> share(BigDecimal part, BigDecimal total) {
    return total.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            Account.part(io.github.socialvalue4j.basis.quantity.Decimals.quotient(part, total)));
  }

  private Table.Builder years() {
    Table.Builder table =
        Table.builder("Value by year")
            .text("Year")
            .number(account.heading("Value"))
            .number(account.heading("Present value"));
    YearSeries byYear = result.values();
    List<BigDecimal> values = byYear.values();
    List<BigDecimal> present = result.presentValues().values();
    RoundedLines all = RoundedLines.of(account.rounding(), values);
    RoundedLines discounted = account.lines(present, result.presentValue().value());
    for (int year : byYear.years()) {
      table.row(
          Cell.of(year == 0 ? "0, the activity's first" : String.valueOf(year)),
          Cell.of(account.amount(values.get(year))),
          Cell.of(account.amount(present.get(year))));
    }
    if (all.hasDifference() || discounted.hasDifference()) {
      table.row(
          RowKind.DIFFERENCE,
          List.of(
              Cell.of("Rounding difference"),
              Cell.of(all.hasDifference() ? account.amount(all.difference()) : ""),
              Cell.of(discounted.hasDifference() ? account.amount(discounted.difference()) : "")));
    }
    table.row(
        RowKind.TOTAL,
        List.of(
            Cell.of("All years"),
            Cell.of(account.amount(all.total())),
            Cell.of(account.amount(discounted.total()))));
    return table;
  }
}
