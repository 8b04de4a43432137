package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.valueforcost.CostLine;
import io.github.socialvalue4j.calculate.valueforcost.CostedYears;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCost;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostAccount;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.BreakevenPoint;
import io.github.socialvalue4j.model.discount.YearSeries;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.KeyFacts.Fact;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Curves;
import io.github.socialvalue4j.present.statement.chart.Shade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * States value for cost for people: the ratio with the kinds of value it counts, the curve of
 * cumulative value against cumulative cost, every answer of breakeven with its reason, and the
 * costs. Each kind of value has a section of its own; they are never added here. Amounts are
 * rounded by the given rounding; workings are printed in full. Immutable and thread-safe.
 */
public final class ValueForCostStatement implements DocumentOnly {
  private final ValueForCost result;
  private final List<Problem> problems;
  private final Rounding rounding;
  private final String title;

  private ValueForCostStatement(
      ValueForCost result, List<Problem> problems, Rounding rounding, String title) {
    this.result = Objects.requireNonNull(result, "result");
    this.problems = List.copyOf(problems);
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.title = Objects.requireNonNull(title, "title");
  }

  /**
   * The statement of a result, to the penny.
   *
   * @throws io.github.socialvalue4j.basis.problem.ResultException if it failed; {@link
   *     Statement#ofProblems} states that
   */
  public static ValueForCostStatement of(Result<ValueForCost> result) {
    return new ValueForCostStatement(
        result.orThrow(), result.problems(), Rounding.toPence(), "Value for cost");
  }

  /** The same under another title. */
  public ValueForCostStatement withTitle(String other) {
    return new ValueForCostStatement(result, problems, rounding, other);
  }

  /** The same, rounded in another way. */
  public ValueForCostStatement withRounding(Rounding other) {
    return new ValueForCostStatement(result, problems, other, title);
  }

  /** The statement. */
  public Statement toStatement() {
    Prints prints = new Prints(rounding);
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(
                "Target: value "
                    + Prints.brief(result.options().targetRatio())
                    + " times the cost; discounted by "
                    + result.options().schedule().edition());
    headline(page, prints);
    List<Figure> workings = new ArrayList<>();
    for (ValueForCostAccount account : result.accounts()) {
      section(page, prints, account);
      account.ratio().ifPresent(workings::add);
    }
    costs(page, prints);
    Details choices = Details.empty();
    for (var choice : result.options().settings().entrySet()) {
      choices = choices.plus(Wording.setting(choice.getKey()), choice.getValue());
    }
    page.section("Choices").block(choices);
    Prints.close(page, problems, workings);
    return page.build();
  }

  private void headline(Statement.Builder page, Prints prints) {
    List<KeyFacts.Group> groups = new ArrayList<>();
    for (ValueForCostAccount account : result.accounts()) {
      List<Fact> facts = new ArrayList<>();
      facts.add(
          new Fact(
              "Value for each " + account.presentCost().unit() + " of cost",
              account.ratio().map(Prints::ratio).orElse("no ratio: nothing is spent"),
              ""));
      facts.add(new Fact("Present value", prints.money(account.presentValue()), ""));
      facts.add(new Fact("Present cost", prints.money(account.presentCost()), ""));
      account
          .marginOfSafety()
          .ifPresent(m -> facts.add(new Fact("Margin of safety", Prints.percent(m), "")));
      groups.add(new KeyFacts.Group(heading(account), facts, ""));
    }
    page.block(new KeyFacts(groups));
  }

  private static String heading(ValueForCostAccount account) {
    if (account.kinds().isEmpty()) {
      return "No value";
    }
    return account.isPolicy()
        ? "By the policy "
            + account.name()
            + ": "
            + account.kinds().stream().map(ValueKind::code).collect(Collectors.joining(", "))
        : "Kind of value: " + account.name();
  }

  private void section(Statement.Builder page, Prints prints, ValueForCostAccount account) {
    page.section(heading(account));
    page.picture(curve(prints, account), "Undiscounted, by the end of each year.");
    page.table(
        Prints.breakevens(
            "When it breaks even", List.of(account.overTime(), account.overDiscountedTime())));
    Table.Builder table =
        Table.builder("Year by year (" + account.presentCost().unit() + ")")
            .text("Year")
            .number("Value")
            .number("Cost")
            .number("Present value")
            .number("Present cost")
            .number("Cumulative value")
            .number("Cumulative cost");
    CostedYears years = account.years();
    YearSeries cumulativeValues = years.cumulativeValues();
    YearSeries cumulativeCosts = years.cumulativeCosts();
    for (int year : years.values().years()) {
      table.row(
          Cell.of(Integer.toString(year)),
          cell(prints, years.values().at(year)),
          cell(prints, years.costs().at(year)),
          cell(prints, years.presentValues().at(year)),
          cell(prints, years.presentCosts().at(year)),
          cell(prints, cumulativeValues.at(year)),
          cell(prints, cumulativeCosts.at(year)));
    }
    RoundedLines values = RoundedLines.of(rounding, years.presentValues().values());
    RoundedLines costs = RoundedLines.of(rounding, years.presentCosts().values());
    if (values.hasDifference() || costs.hasDifference()) {
      table.row(
          RowKind.DIFFERENCE,
          List.of(
              Cell.of("Rounding difference"),
              Cell.empty(),
              Cell.empty(),
              Cell.of(prints.amount(values.difference())),
              Cell.of(prints.amount(costs.difference()))));
    }
    table.row(
        RowKind.TOTAL,
        List.of(
            Cell.of("All years"),
            Cell.empty(),
            Cell.empty(),
            cell(prints, account.presentValue()),
            cell(prints, account.presentCost())));
    page.table(table);
  }

  private static Cell cell(Prints prints, Figure figure) {
    return Cell.of(prints.amount(figure.value()));
  }

  private Curves curve(Prints prints, ValueForCostAccount account) {
    List<String> times = new ArrayList<>(List.of("start"));
    List<Curves.At> values = new ArrayList<>();
    List<Curves.At> costs = new ArrayList<>();
    values.add(new Curves.At(BigDecimal.ZERO, prints.amount(BigDecimal.ZERO)));
    costs.add(new Curves.At(BigDecimal.ZERO, prints.amount(BigDecimal.ZERO)));
    YearSeries cumulativeValues = account.years().cumulativeValues();
    YearSeries cumulativeCosts = account.years().cumulativeCosts();
    for (int year : cumulativeValues.years()) {
      times.add("end of year " + year);
      values.add(at(prints, cumulativeValues.at(year)));
      BigDecimal toEarn = cumulativeCosts.at(year).value().multiply(result.options().targetRatio());
      costs.add(new Curves.At(toEarn, prints.amount(toEarn)));
    }
    BigDecimal target = result.options().targetRatio();
    String cost =
        target.compareTo(BigDecimal.ONE) == 0
            ? "Cumulative cost"
            : "Cumulative cost, " + Prints.brief(target) + " times";
    Curves.Builder curves =
        Curves.builder("Cumulative value against cumulative cost", times)
            .curve("Cumulative value", Shade.STRONG, false, values)
            .curve(cost, Shade.OTHER, true, costs);
    for (BreakevenPoint point : account.overTime().points()) {
      curves.crossing(
          point.upward() ? "Breaks even" : "Loses it again",
          point.at().value(),
          height(cumulativeValues, point.at().value()),
          Prints.where(account.overTime(), point));
    }
    return curves.build();
  }

  /** What cumulative value has come to at a time, as the straight line of the chart has it. */
  private static BigDecimal height(YearSeries cumulative, BigDecimal time) {
    int year = time.setScale(0, RoundingMode.FLOOR).intValueExact();
    BigDecimal before = year == 0 ? BigDecimal.ZERO : cumulative.at(year - 1).value();
    if (year >= cumulative.size()) {
      return before;
    }
    BigDecimal part = time.subtract(BigDecimal.valueOf(year));
    return before.add(cumulative.at(year).value().subtract(before).multiply(part));
  }

  private static Curves.At at(Prints prints, Figure figure) {
    return new Curves.At(figure.value(), prints.amount(figure.value()));
  }

  private void costs(Statement.Builder page, Prints prints) {
    Table.Builder table =
        Table.builder("What is spent, with optimism bias, in its own prices")
            .text("Cost")
            .text("Kind")
            .text("Prices")
            .text("Years")
            .number("Amount of all years");
    for (CostLine line : result.costs().lines()) {
      YearSeries amounts = line.raised();
      if (!amounts.isEmpty()) {
        table.row(
            Cell.of(line.name()),
            Cell.of(line.kind().code()),
            Cell.of(line.priceBase().toString()),
            Cell.of(amounts.firstYear() + " to " + amounts.lastYear()),
            Cell.of(prints.money(amounts.total(line.name()))));
      }
    }
    page.section("Costs").table(table);
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + result);
  }
}
