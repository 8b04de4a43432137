package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.calculate.feedback.FeedbackSummary;
import io.github.socialvalue4j.calculate.feedback.FeedbackSummary.Cell;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.feedback.Perspective;
import io.github.socialvalue4j.model.feedback.RatingScale;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each side said at each point, how many of them, and how that moved. */
final class FeedbackSection {

  private final Account account;
  private final FeedbackSummary feedback;

  FeedbackSection(Account account, FeedbackSummary feedback) {
    this.account = account;
    this.feedback = feedback;
  }

  private record Side(ContractId contract, RatingScale scale, Perspective perspective) {
    static Side of(Cell cell) {
      return new Side(cell.contract(), cell.scale(), cell.perspective());
    }

    static Side of(FeedbackSummary.Change change) {
      return new Side(change.contract(), change.scale(), change.perspective());
    }
  }

  void add(Statement.Builder page) {
    if (feedback.cells().isEmpty()) {
      return;
    }
    page.section("Feedback");
    page.table(ratings());
    page.table(words());
  }

  private Table.Builder ratings() {
    Table.Builder table = Table.builder("Mean ratings, and how many answered").text("Who");
    for (MeasurementPoint point : MeasurementPoint.values()) {
      table.number(Wording.capital(Wording.point(point)));
    }
    table.number("Engagement to completion");
    table.number("Completion to post completion");
    table.number("Engagement to post completion");
    Map<Side, List<Cell>> sides = new LinkedHashMap<>();
    feedback.cells().forEach(c -> sides.computeIfAbsent(Side.of(c), k -> new ArrayList<>()).add(c));
    Map<Side, List<FeedbackSummary.Change>> changes = new HashMap<>();
    feedback
        .changes()
        .forEach(c -> changes.computeIfAbsent(Side.of(c), k -> new ArrayList<>()).add(c));
    String before = "";
    for (Map.Entry<Side, List<Cell>> entry : sides.entrySet()) {
      Side side = entry.getKey();
      String heading =
          account.names().contract(Optional.of(side.contract()))
              + ", on the scale "
              + side.scale().id()
              + " from "
              + side.scale().lowest()
              + " to "
              + side.scale().highest();
      if (!heading.equals(before)) {
        table.group(heading);
        before = heading;
      }
      table.row(RowKind.PLAIN, row(side, entry.getValue(), changes.getOrDefault(side, List.of())));
    }
    table.remark("In brackets: how many answered. Ratings on different scales are not compared.");
    return table;
  }

  private List<Table.Cell> row(
      Side side, List<Cell> answers, List<FeedbackSummary.Change> changes) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.of(Wording.capital(side.perspective().code())));
    for (MeasurementPoint point : MeasurementPoint.values()) {
      cells.add(
          answers.stream()
              .filter(c -> c.point() == point)
              .findFirst()
              .map(
                  c ->
                      Table.Cell.of(
                          account.rounding().print(c.mean().value()) + " (" + c.responses() + ")"))
              .orElseGet(Table.Cell::empty));
    }
    cells.add(change(changes, MeasurementPoint.ENGAGEMENT, MeasurementPoint.COMPLETION));
    cells.add(change(changes, MeasurementPoint.COMPLETION, MeasurementPoint.POST_COMPLETION));
    cells.add(change(changes, MeasurementPoint.ENGAGEMENT, MeasurementPoint.POST_COMPLETION));
    return cells;
  }

  private Table.Cell change(
      List<FeedbackSummary.Change> changes, MeasurementPoint from, MeasurementPoint to) {
    return changes.stream()
        .filter(c -> c.from() == from && c.to() == to)
        .findFirst()
        .map(
            c ->
                Table.Cell.of(
                    (c.change().value().signum() > 0 ? "+" : "")
                        + account.rounding().print(c.change().value())))
        .orElseGet(Table.Cell::empty);
  }

  private Table.Builder words() {
    Table.Builder table = Table.builder("In their words").text("Who").text("When").text("Words");
    for (Cell cell : feedback.cells()) {
      for (String text : cell.texts()) {
        table.row(
            Table.Cell.of(cell.contract() + ", " + cell.perspective().code()),
            Table.Cell.of(Wording.capital(Wording.point(cell.point()))),
            Table.Cell.of(text));
      }
    }
    return table;
  }
}
