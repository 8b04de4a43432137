package io.github.socialvalue4j.present.statement.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.gva.InputOutputModel;
import io.github.socialvalue4j.calculate.gva.InputOutputTable;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.calculate.gva.Satellite;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import io.github.socialvalue4j.present.statement.chart.Shade;
import io.github.socialvalue4j.present.statement.chart.StackedBars;
import io.github.socialvalue4j.present.statement.chart.StackedBars.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * States what an input-output table says, for people: effects for each unit of demand and
 * multipliers of each unit of direct effect, in tables of their own since the two are confused
 * easily; what a demand sets going, and in which industries it arises. Type II stands beside Type
 * I, never alone.
 *
 * <p>Effects and multipliers are printed to four decimals, amounts by the given rounding. Immutable
 * and thread-safe.
 */
public final class InputOutputStatement implements DocumentOnly {
  private static final int DRAWN = 20;

  private final List<InputOutputModel> models;
  private final List<String> shown;
  private final List<Demand> demand;
  private final List<Direct> direct;
  private final List<Problem> problems;
  private final FigurePrint print;
  private final String title;
  private final boolean hasWorkings;

  private InputOutputStatement(
      List<InputOutputModel> models,
      List<String> shown,
      List<Demand> demand,
      List<Direct> direct,
      List<Problem> problems,
      FigurePrint print,
      String title,
      boolean hasWorkings) {
    this.models = List.copyOf(models);
    this.shown = List.copyOf(shown);
    this.demand = List.copyOf(demand);
    this.direct = List.copyOf(direct);
    this.problems = List.copyOf(problems);
    this.print = print;
    this.title = Objects.requireNonNull(title, "title");
    this.hasWorkings = hasWorkings;
  }

  /**
   * The statement of a table, with workings of what a demand sets going.
   *
   * @param typeOne the model of the table
   * @param shown the industries to show
   */
  public static InputOutputStatement of(InputOutputModel typeOne, List<String> shown) {
    return new InputOutputStatement(
        List.of(typeOne),
        shown,
        List.of(),
        List.of(),
        List.of(),
        new FigurePrint(Rounding.toPence()),
        "Input-output effects",
        true);
  }

  /**
   * The same with Type II beside Type I.
   *
   * @throws IllegalArgumentException if it is of another table
   */
  public InputOutputStatement withTypeTwo(InputOutputModel typeTwo) {
    if (!typeTwo.table().edition().equals(table().edition())) {
      throw new IllegalArgumentException("Both models are of one table");
    }
    return new InputOutputStatement(
        List.of(models.get(0), typeTwo),
        shown,
        demand,
        direct,
        problems,
        print,
        title,
        hasWorkings);
  }

  /** Final demand for the product of an industry, in the table's currency and prices. */
  public record Demand(String industry, Figure amount) implements DocumentOnly {
    /** Checks that nothing is null. */
    public Demand {
      Objects.requireNonNull(industry, "industry");
      Objects.requireNonNull(amount, "amount");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** A direct effect in an industry, in the satellite's unit. */
  public record Direct(String industry, String satellite, Figure amount) implements DocumentOnly {
    /** Checks that nothing is null. */
    public Direct {
      Objects.requireNonNull(industry, "industry");
      Objects.requireNonNull(satellite, "satellite");
      Objects.requireNonNull(amount, "amount");
    }

    @Override
    public String toString() {
      return ShortText.ofRecord(this);
    }
  }

  /** The same with what a demand sets going. */
  public InputOutputStatement withDemand(List<Demand> demands) {
    return new InputOutputStatement(
        models, shown, demands, direct, problems, print, title, hasWorkings);
  }

  /** The same with what direct effects come to in all industries. */
  public InputOutputStatement withDirect(List<Direct> directs) {
    return new InputOutputStatement(
        models, shown, demand, directs, problems, print, title, hasWorkings);
  }

  /** The same, in which an amount of 1 is so many units of currency, such as {@code million}. */
  public InputOutputStatement withAmountsIn(String words) {
    return new InputOutputStatement(
        models,
        shown,
        demand,
        direct,
        problems,
        new FigurePrint(print.rounding(), words),
        title,
        hasWorkings);
  }

  /** The same with problems. */
  public InputOutputStatement withProblems(List<Problem> found) {
    return new InputOutputStatement(
        models, shown, demand, direct, found, print, title, hasWorkings);
  }

  /** The same with amounts rounded in another way. */
  public InputOutputStatement withRounding(Rounding other) {
    return new InputOutputStatement(
        models,
        shown,
        demand,
        direct,
        problems,
        new FigurePrint(other, print.amountsIn()),
        title,
        hasWorkings);
  }

  /** The same under another title. */
  public InputOutputStatement withTitle(String other) {
    return new InputOutputStatement(
        models, shown, demand, direct, problems, print, other, hasWorkings);
  }

  /** The same without the workings. */
  public InputOutputStatement withoutWorkings() {
    return new InputOutputStatement(models, shown, demand, direct, problems, print, title, false);
  }

  private InputOutputTable table() {
    return models.get(0).table();
  }

  private Optional<InputOutputModel> typeTwo() {
    return models.stream().filter(m -> m.type() == ModelType.TYPE_II).findFirst();
  }

  /** The statement. */
  public Statement toStatement() {
    Statement.Builder page =
        Statement.builder(title)
            .subtitle(
                table().edition()
                    + ", "
                    + Wording.count(table().industries().size(), "industry", "industries")
                    + ", "
                    + print.currency(table().currency()));
    typeTwo()
        .ifPresent(
            two ->
                page.important(
                    "Type II also counts what households spend of what they earn. Multipliers"
                        + " assume spare capacity and fixed prices and tend to overstate, those of"
                        + " Type II most; quote Type I beside it."));
    demand(page);
    direct(page);
    EffectTables tables = new EffectTables(models, shown, print);
    for (Satellite satellite : table().satellites()) {
      page.section("Effects on " + satellite.id());
      if (shown.size() <= DRAWN) {
        page.picture(
            tables.chart(satellite),
            "For each unit of final demand; for a direct effect read the multipliers below.");
      }
      page.table(tables.effects(satellite));
      page.table(tables.multipliers(satellite));
    }
    page.section("Output");
    page.table(tables.outputs());
    if (!problems.isEmpty()) {
      page.section("Problems and what to do about them");
      page.block(new ProblemList(problems));
    }
    page.section("How this statement was made");
    page.block(made());
    workings(page);
    return page.build();
  }

  /** The statement as plain text. */
  public String toText() {
    return toStatement().toText();
  }

  /** The statement as Markdown. */
  public String toMarkdown() {
    return toStatement().toMarkdown();
  }

  /** The statement as a page of HTML that needs nothing else. */
  public String toHtml() {
    return toStatement().toHtml();
  }

  private void demand(Statement.Builder page) {
    if (demand.isEmpty()) {
      return;
    }
    page.section("What the demand sets going");
    Table.Builder table =
        Table.builder("Effects of the demand in all industries")
            .text("Demand for")
            .number("Amount");
    for (Satellite satellite : table().satellites()) {
      models.forEach(model -> table.number(satellite.id() + ", " + EffectTables.name(model)));
    }
    for (Demand each : demand) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(each.industry()));
      cells.add(Cell.of(print.quantity(each.amount())));
      for (Satellite satellite : table().satellites()) {
        for (InputOutputModel model : models) {
          Figure effect = model.effect(satellite.id(), each.industry()).of(each.amount());
          cells.add(Cell.of(print.quantity(effect)));
        }
      }
      table.row(Table.RowKind.PLAIN, cells);
    }
    page.table(table);
    if (!table().satellites().isEmpty() && table().industries().size() <= DRAWN) {
      arises(page, table().satellites().get(0));
    }
  }

  /** In which industries the effect of the whole demand arises. */
  private void arises(Statement.Builder page, Satellite satellite) {
    StackedBars.Builder chart =
        StackedBars.builder(
            "In which industries the effect on " + satellite.id() + " arises, Type I");
    for (String where : table().industries()) {
      List<Figure> parts = new ArrayList<>();
      for (Demand each : demand) {
        Optional.ofNullable(
                models.get(0).effectByIndustry(satellite.id(), each.industry()).get(where))
            .ifPresent(part -> parts.add(Figure.product(where, each.amount(), part)));
      }
      Figure sum = Figure.sum(where, satellite.unit(), parts);
      chart.bar(where, List.of(new Part("", Shade.STRONG, sum.value(), print.quantity(sum))), "");
    }
    page.picture(chart.build(), "");
  }

  private void direct(Statement.Builder page) {
    if (direct.isEmpty()) {
      return;
    }
    page.section("What direct effects come to in all industries");
    Table.Builder table =
        Table.builder("Direct effects, multiplied").text("In").text("Of").number("Direct");
    models.forEach(model -> table.number("In all, " + EffectTables.name(model)));
    for (Direct each : direct) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(each.industry()));
      cells.add(Cell.of(each.satellite()));
      cells.add(Cell.of(print.quantity(each.amount())));
      models.forEach(
          model ->
              cells.add(
                  Cell.of(
                      model
                          .multiplier(each.satellite(), each.industry())
                          .map(m -> print.quantity(m.of(each.amount())))
                          .orElse("none"))));
      table.row(Table.RowKind.PLAIN, cells);
    }
    page.table(table);
  }

  private Details made() {
    Details details =
        Details.empty()
            .plus("Table", table().edition() + ", " + table().citation())
            .plus("Method", "L = (I - A)^-1, with A what each industry uses for each unit it makes")
            .plus("Type I", ModelType.TYPE_I.inWords() + ": what industries buy of each other");
    return typeTwo().isEmpty()
        ? details
        : details.plus(
            "Type II",
            ModelType.TYPE_II.inWords() + ": also what households spend of what they earn in it");
  }

  private void workings(Statement.Builder page) {
    if (!hasWorkings || demand.isEmpty() || table().satellites().isEmpty()) {
      return;
    }
    page.section("Workings");
    Satellite first = table().satellites().get(0);
    for (Demand each : demand) {
      Figure effect = models.get(0).effect(first.id(), each.industry()).of(each.amount());
      page.block(
          Working.of(
              each.industry() + ", Type I: " + print.quantity(effect), effect, print.amountsIn()));
    }
  }

  @Override
  public String toString() {
    return ShortText.of(ShortText.titled("statement", title) + ": " + ShortText.list(models));
  }
}
