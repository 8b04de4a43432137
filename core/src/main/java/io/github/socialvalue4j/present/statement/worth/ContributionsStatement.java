package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.portfolio.Contribution;
import io.github.socialvalue4j.calculate.portfolio.PortfolioView;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Shade;
import io.github.socialvalue4j.present.statement.chart.StackedBars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * States for people who brings how much: each ranking with its largest parts as bars, every part
 * with its share, and what the top ones bring together. Immutable and thread-safe.
 */
public final class ContributionsStatement implements DocumentOnly {
  private static final int BARS = 10;

  private final List<PortfolioView> views;
  private final Register register;
  private final List<Problem> problems;
  private final Rounding rounding;
  private final String title;

  private ContributionsStatement(
      List<PortfolioView> views,
      Register register,
      List<Problem> problems,
      Rounding rounding,
      String title) {
    this.views = List.copyOf(views);
    this.register = Objects.requireNonNull(register, "register");
    this.problems = List.copyOf(problems);
    this.rounding = Objects.requireNonNull(rounding, "rounding");
    this.title = Objects.requireNonNull(title, "title");
  }

  /**
   * The statement of rankings, to the penny.
   *
   * @param register the contracts, for the names of scopes
   */
  public static ContributionsStatement of(List<PortfolioView> views, Register register) {
    return new ContributionsStatement(
        views, register, List.of(), Rounding.toPence(), "Who brings how much");
  }

  /** The same with what was said of the valuation. */
  public ContributionsStatement withProblems(List<Problem> said) {
    return new ContributionsStatement(views, register, said, rounding, title);
  }

  /** The same under another title. */
  public ContributionsStatement withTitle(String other) {
    return new ContributionsStatement(views, register, problems, rounding, other);
  }

  /** The same, rounded in another way. */
  public ContributionsStatement withRounding(Rounding other) {
    return new ContributionsStatement(views, register, problems, other, title);
  }

  /** The statement. */
  public Statement toStatement() {
    Prints prints = new Prints(rounding);
    Statement.Builder page =
        Statement.builder(title).subtitle(Wording.count(views.size(), "ranking", "rankings"));
    views.forEach(view -> section(page, prints, view));
    Prints.close(page, problems, views.stream().map(PortfolioView::total).toList());
    return page.build();
  }

  private void section(Statement.Builder page, Prints prints, PortfolioView view) {
    page.section(
        view.scope().name(register)
            + ", by "
            + view.by().code()
            + ": "
            + view.group().name()
            + ", "
            + Wording.point(view.point())
            + ", "
            + view.state().code());
    if (view.contributions().isEmpty()) {
      page.paragraph("Nothing has a value here; missing is not zero.");
      return;
    }
    page.picture(bars(prints, view), top(prints, view));
    page.table(table(prints, view));
  }

  private static StackedBars bars(Prints prints, PortfolioView view) {
    StackedBars.Builder bars =
        StackedBars.builder("The largest parts (" + view.total().unit() + ")");
    for (Contribution one : view.contributions()) {
      if (one.rank() <= BARS) {
        bars.bar(
            one.name(),
            List.of(
                new StackedBars.Part(
                    "", Shade.STRONG, one.value().value(), prints.amount(one.value().value()))),
            "");
      }
    }
    return bars.build();
  }

  /** What the few largest bring, where there are more. */
  private static String top(Prints prints, PortfolioView view) {
    List<String> words = new ArrayList<>();
    for (int number : List.of(1, 3, BARS)) {
      if (number < view.contributions().size()) {
        view.top(number)
            .ifPresent(
                last ->
                    words.add(
                        (number == 1 ? "The largest brings " : "The top " + number + " bring ")
                            + prints.money(last.cumulative())
                            + last.cumulativeShare()
                                .map(share -> ", " + Prints.percent(share))
                                .orElse("")
                            + "."));
      }
    }
    return String.join(" ", words);
  }

  private Table.Builder table(Prints prints, PortfolioView view) {
    Table.Builder table =
        Table.builder("Every part (" + view.total().unit() + ")")
            .text("Rank")
            .text(Wording.capital(view.by().code()))
            .number("Brings")
            .number("Share")
            .number("With all before it");
    List<BigDecimal> exact = new ArrayList<>();
    for (Contribution one : view.contributions()) {
      exact.add(one.value().value());
      table.row(
          Cell.of(Integer.toString(one.rank())),
          Cell.of(one.id().isEmpty() ? one.name() : one.name() + " (" + one.id() + ")"),
          Cell.of(prints.amount(one.value().value())),
          Cell.of(one.share().map(Prints::percent).orElse("")),
          Cell.of(one.cumulativeShare().map(Prints::percent).orElse("")));
    }
    RoundedLines rounded = RoundedLines.of(rounding, exact);
    if (rounded.hasDifference()) {
      table.row(
          RowKind.DIFFERENCE,
          List.of(
              Cell.empty(),
              Cell.of("Rounding difference"),
              Cell.of(prints.change(rounded.difference()))));
    }
    table.row(
        RowKind.TOTAL,
        List.of(Cell.empty(), Cell.of("Total"), Cell.of(prints.amount(view.total().value()))));
    if (!view.leavesOut().isEmpty()) {
      table.remark(
          Wording.count(view.leavesOut().size(), "line has", "lines have")
              + " no value and "
              + (view.leavesOut().size() == 1 ? "is" : "are")
              + " in no part.");
    }
    return table;
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + ShortText.list(views));
  }
}
