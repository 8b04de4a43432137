package io.github.socialvalue4j.present.statement.gva;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.gva.InputOutputModel;
import io.github.socialvalue4j.calculate.gva.ModelType;
import io.github.socialvalue4j.calculate.gva.Satellite;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.chart.Shade;
import io.github.socialvalue4j.present.statement.chart.StackedBars;
import io.github.socialvalue4j.present.statement.chart.StackedBars.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Effects and multipliers by industry, as a chart and as tables. */
final class EffectTables {
  private final List<InputOutputModel> models;
  private final List<String> shown;
  private final FigurePrint print;

  EffectTables(List<InputOutputModel> models, List<String> shown, FigurePrint print) {
    this.models = models;
    this.shown = shown;
    this.print = print;
  }

  static String name(InputOutputModel model) {
    return model.type() == ModelType.TYPE_I ? "Type I" : "Type II";
  }

  private Optional<InputOutputModel> typeTwo() {
    return models.stream().filter(m -> m.type() == ModelType.TYPE_II).findFirst();
  }

  StackedBars chart(Satellite satellite) {
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

  Table.Builder effects(Satellite satellite) {
    String unit = satellite.unit().per(models.get(0).table().currency()).inWords(print.amountsIn());
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

  Table.Builder multipliers(Satellite satellite) {
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

  Table.Builder outputs() {
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
}
