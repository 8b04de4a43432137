package io.github.socialvalue4j.present.statement.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class InputOutputStatement {
  private static final int DRAWN = 20;

  private final List<InputOutputModel> models;
  private final List<String> shown;
  private final Map<String, Figure> demand;
  private final String amountsIn;
  private final List<Problem> problems;
  private final FigurePrint print;
  private final String title;
  private final boolean hasWorkings;

  private InputOutputStatement(
      List<InputOutputModel> models,
      List<String> shown,
      Map<String, Figure> demand,
      String amountsIn,
      List<Problem> problems,
      FigurePrint print,
      String title,
      boolean hasWorkings) {
    this.models = List.copyOf(models);
    this.shown = List.copyOf(shown);
    this.demand = new LinkedHashMap<>(demand);
    this.amountsIn = Objects.requireNonNull(amountsIn, "amountsIn");
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
        Map.of(),
        "",
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
        amountsIn,
        problems,
        print,
        title,
        hasWorkings);
  }

  /** The same with what a demand by industry sets going. */
  public InputOutputStatement withDemand(Map<String, Figure> byIndustry) {
    return new InputOutputStatement(
        models, shown, byIndustry, amountsIn, problems, print, title, hasWorkings);
  }

  /** The same, in which an amount of 1 is so many units of currency, such as {@code million}. */
  public InputOutputStatement withAmountsIn(String words) {
    return new InputOutputStatement(
        models, shown, demand, words, problems, print, title, hasWorkings);
  }

  /** The same with problems. */
  public InputOutputStatement withProblems(List<Problem> found) {
    return new InputOutputStatement(
        models, shown, demand, amountsIn, found, print, title, hasWorkings);
  }

  /** The same with amounts rounded in another way. */
  public InputOutputStatement withRounding(Rounding other) {
    return new InputOutputStatement(
        models, shown, demand, amountsIn, problems, new FigurePrint(other), title, hasWorkings);
  }

  /** The same under another title. */
  public InputOutputStatement withTitle(String other) {
    return new InputOutputStatement(
        models, shown, demand, amountsIn, problems, print, other, hasWorkings);
  }

  /** The same without the workings. */
  public InputOutputStatement withoutWorkings() {
    return new InputOutputStatement(
        models, shown, demand, amountsIn, problems, print, title, false);
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
                    + (amountsIn.isEmpty()
                        ? table().currency().toString()
                        : table().currency() + " " + amountsIn));
    typeTwo()
        .ifPresent(
            two ->
                page.important(
                    "Type II also counts what households spend of what they earn. Multipliers"
                        + " assume spare capacity and fixed prices and tend to overstate, those of"
                        + " Type II most; quote Type I beside it."));
    demand(page);
    for (Satellite satellite : table().satellites()) {
      page.section("Effects on " + satellite.id());
      if (shown.size() <= DRAWN) {
        page.picture(
            chart(satellite),
            "For each unit of final demand; for a direct effect read the multipliers below.");
      }
      page.table(effects(satellite));
      page.table(multipliers(satellite));
    }
    page.section("Output");
    page.table(outputs());
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

  private static String name(InputOutputModel model) {
    return model.type() == ModelType.TYPE_I ? "Type I" : "Type II";
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
      models.forEach(model -> table.number(satellite.id() + ", " + name(model)));
    }
    for (Map.Entry<String, Figure> each : demand.entrySet()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(each.getKey()));
      cells.add(Cell.of(print.quantity(each.getValue())));
      for (Satellite satellite : table().satellites()) {
        for (InputOutputModel model : models) {
          Figure effect = model.effect(satellite.id(), each.getKey()).of(each.getValue());
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
      demand.forEach(
          (industry, amount) ->
              Optional.ofNullable(
                      models.get(0).effectByIndustry(satellite.id(), industry).get(where))
                  .ifPresent(each -> parts.add(Figure.product(where, amount, each))));
      Figure sum = Figure.sum(where, satellite.unit(), parts);
      chart.bar(where, List.of(new Part("", Shade.STRONG, sum.value(), print.quantity(sum))), "");
    }
    page.picture(chart.build(), "");
  }

  private StackedBars chart(Satellite satellite) {
    StackedBars.Builder chart = StackedBars.builder("Effect on " + satellite.id() + " by industry");
    InputOutputModel one = models.get(0);
    for (String industry : shown) {
      Figure direct = one.direct(satellite.id(), industry);
      Figure effect = one.effect(satellite.id(), industry).value();
      List<Part> parts = new ArrayList<>();
      parts.add(part("direct", Shade.STRONG, direct));
      parts.add(part("indirect", Shade.MEDIUM, Figure.difference("indirect", effect, direct)));
      typeTwo()
          .map(two -> two.effect(satellite.id(), industry).value())
          .ifPresent(
              both ->
                  parts.add(
                      part("induced", Shade.LIGHT, Figure.difference("induced", both, effect))));
      chart.bar(industry, parts, "");
    }
    return chart.build();
  }

  private Part part(String name, Shade shade, Figure figure) {
    return new Part(name, shade, figure.value(), print.fine(figure.value()));
  }

  private Table.Builder effects(Satellite satellite) {
    String unit = satellite.unit().per(table().currency()).inWords();
    Table.Builder table =
        Table.builder(
                "Effects on "
                    + satellite.id()
                    + " for each unit of demand"
                    + (unit.isEmpty() || unit.equals("1") ? "" : ", " + unit))
            .text("Demand for")
            .number("Direct");
    models.forEach(model -> table.number(name(model)));
    for (String industry : shown) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(industry));
      cells.add(Cell.of(print.fine(models.get(0).direct(satellite.id(), industry).value())));
      models.forEach(
          model ->
              cells.add(
                  Cell.of(print.fine(model.effect(satellite.id(), industry).value().value()))));
      table.row(Table.RowKind.PLAIN, cells);
    }
    return table.remark("They multiply a demand.");
  }

  private Table.Builder multipliers(Satellite satellite) {
    Table.Builder table =
        Table.builder("Multipliers of " + satellite.id() + " for each unit in the industry itself")
            .text("Industry");
    models.forEach(model -> table.number(name(model)));
    for (String industry : shown) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(industry));
      models.forEach(
          model ->
              cells.add(
                  Cell.of(
                      model
                          .multiplier(satellite.id(), industry)
                          .map(m -> print.fine(m.value().value()))
                          .orElse("none"))));
      table.row(Table.RowKind.PLAIN, cells);
    }
    return table.remark("They multiply a direct effect, never a demand.");
  }

  private Table.Builder outputs() {
    Table.Builder table =
        Table.builder("Output of all industries for each unit of demand").text("Demand for");
    models.forEach(model -> table.number(name(model)));
    for (String industry : shown) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(industry));
      models.forEach(
          model -> cells.add(Cell.of(print.fine(model.outputMultiplier(industry).value()))));
      table.row(Table.RowKind.PLAIN, cells);
    }
    return table;
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
    for (Map.Entry<String, Figure> each : demand.entrySet()) {
      Figure effect = models.get(0).effect(first.id(), each.getKey()).of(each.getValue());
      page.block(Working.of(each.getKey() + ", Type I: " + print.quantity(effect), effect));
    }
  }
}
