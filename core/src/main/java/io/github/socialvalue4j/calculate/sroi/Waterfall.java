package io.github.socialvalue4j.calculate.sroi;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps between the gross value of a year and the net present value. Each deduction is what it
 * takes from the value that the ones before it left; under summed deductions, its share of the
 * gross value.
 */
final class Waterfall {
  private Waterfall() {}

  static List<Figure> of(SroiResult result) {
    MeasureUnit currency = result.map().currency();
    Map<Cell, List<Figure>> taken = new EnumMap<>(Cell.class);
    Cell.deductions().forEach(cell -> taken.put(cell, new ArrayList<>()));
    List<Figure> gross = new ArrayList<>();
    for (RowResult row : result.rows()) {
      gross.add(row.gross());
      if (!row.row().isYearly()) {
        takeFrom(row, result.options().deductions(), taken);
      }
    }
    List<Figure> steps = new ArrayList<>();
    steps.add(Figure.sum("gross value a year", currency, gross));
    Cell.deductions().stream()
        .filter(cell -> cell != Cell.LEAKAGE || !result.map().isWithoutLeakage())
        .forEach(
            cell ->
                steps.add(Figure.sum("taken by " + cell.inWords(), currency, parts(taken, cell))));
    Figure impact =
        Figure.sum(
            "impact a year", currency, result.rows().stream().map(RowResult::impact).toList());
    steps.add(impact);
    Figure lifetime = result.values().total("value of all years");
    steps.add(Figure.difference("added by later years, less drop-off", lifetime, impact));
    steps.add(lifetime);
    steps.add(Figure.difference("taken by discounting", lifetime, result.presentValue()));
    steps.add(result.presentValue());
    result.investment().ifPresent(steps::add);
    result.netPresentValue().ifPresent(steps::add);
    return List.copyOf(steps);
  }

  private static List<Figure> parts(Map<Cell, List<Figure>> taken, Cell cell) {
    return taken.getOrDefault(cell, List.of());
  }

  private static void takeFrom(
      RowResult row, SroiOptions.Deductions how, Map<Cell, List<Figure>> taken) {
    Figure left = row.gross();
    for (Cell cell : Cell.deductions()) {
      Optional<Figure> stated = row.row().find(cell).map(Assumption::figure);
      if (stated.isEmpty()) {
        continue;
      }
      Figure share = stated.get();
      Figure part = Figure.product(row.row().id() + ", taken by " + cell.inWords(), left, share);
      taken.getOrDefault(cell, new ArrayList<>()).add(part);
      if (how == SroiOptions.Deductions.MULTIPLIED) {
        left = Figure.difference(row.row().id() + ", left after " + cell.inWords(), left, part);
      }
    }
  }
}
