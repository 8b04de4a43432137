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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each side said at each point, how many of them, and how that moved. */
final class FeedbackSection {

  private final Account account;
  private final FeedbackSummary feedback;

  FeedbackSection(Account account, FeedbackSummary feedback) {
    this.account = account;
    this.feedback = feedback;
  }

  private record Side(ContractId contract, RatingScale scale, Perspective perspective) {
    boolean gave(Cell cell) {
      return cell.contract().equals(contract)
          && cell.scale().equals(scale)
          && cell.perspective() == perspective;
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
    Set<Side> sides = new LinkedHashSet<>();
    feedback.cells().forEach(c -> sides.add(new Side(c.contract(), c.scale(), c.perspective())));
    String before = "";
    for (Side side : sides) {
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
      table.row(RowKind.PLAIN, row(side));
    }
    table.remark("In brackets: how many answered. Ratings on different scales are not compared.");
    return table;
  }

  private List<Table.Cell> row(Side side) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.of(Wording.capital(side.perspective().code())));
    for (MeasurementPoint point : MeasurementPoint.values()) {
      cells.add(
          feedback.cells().stream()
              .filter(c -> side.gave(c) && c.point() == point)
              .findFirst()
              .map(
                  c ->
                      Table.Cell.of(
                          account.rounding().print(c.mean().value()) + " (" + c.responses() + ")"))
              .orElseGet(Table.Cell::empty));
    }
    cells.add(change(side, MeasurementPoint.ENGAGEMENT, MeasurementPoint.COMPLETION));
    cells.add(change(side, MeasurementPoint.COMPLETION, MeasurementPoint.POST_COMPLETION));
    cells.add(change(side, MeasurementPoint.ENGAGEMENT, MeasurementPoint.POST_COMPLETION));
    return cells;
  }

  private Table.Cell change(Side side, MeasurementPoint from, MeasurementPoint to) {
    return feedback.changes().stream()
        .filter(
            c ->
                c.contract().equals(side.contract())
                    && c.scale().equals(side.scale())
                    && c.perspective() == side.perspective()
                    && c.from() == from
                    && c.to() == to)
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
