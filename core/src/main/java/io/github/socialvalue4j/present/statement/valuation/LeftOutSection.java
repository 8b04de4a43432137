package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.calculate.valuation.DoubleCountFinding;
import io.github.socialvalue4j.calculate.valuation.Omission;
import io.github.socialvalue4j.calculate.valuation.RecordedLine;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;

/** What the totals leave out, what they may hold twice, and what is never valued in money. */
final class LeftOutSection {

  private final Account account;
  private final Valuation valuation;

  LeftOutSection(Account account) {
    this.account = account;
    this.valuation = account.valuation();
  }

  void add(Statement.Builder page) {
    if (!valuation.omissions().isEmpty()) {
      page.section("What the totals leave out");
      page.table(omissions());
    }
    if (!valuation.doubleCounts().isEmpty()) {
      page.section("Counted twice");
      page.paragraph(
          "The totals hold both records of each pair until one of them is withdrawn or rejected.");
      page.table(doubleCounts());
    }
    if (!valuation.recorded().isEmpty()) {
      page.section("Recorded and by design not valued in money");
      page.table(recorded());
    }
  }

  private Table.Builder omissions() {
    Table.Builder table =
        Table.builder("Left out of every total it belongs to")
            .text("Measure")
            .text("Point and state")
            .number("Quantity")
            .text("Why");
    for (Omission omission : valuation.omissions()) {
      table.row(
          Cell.of(
              omission.contract().map(c -> c + ": ").orElse("")
                  + account.names().measure(omission.contract(), omission.measure())),
          Cell.of(
              Wording.capital(Wording.point(omission.point()))
                  + omission.state().map(s -> ", " + Names.state(s)).orElse("")),
          Cell.of(omission.quantity().map(account.names()::quantity).orElse("not known")),
          Cell.of(omission.reason()));
    }
    return table;
  }

  private Table.Builder doubleCounts() {
    Table.Builder table =
        Table.builder("Units of activity that two records count")
            .text("What")
            .text("Records")
            .text("Why")
            .number(account.heading("At stake, up to"));
    for (DoubleCountFinding finding : valuation.doubleCounts()) {
      table.row(
          Cell.of(Wording.capital(finding.key())),
          Cell.of(finding.first() + " and " + finding.second()),
          Cell.of(
              Wording.capital(finding.reason())
                  + (finding.doubtful() ? " (doubtful: the source leaves this open)" : "")),
          finding.atStake().map(account::cell).orElse(Cell.of("not known")));
    }
    return table;
  }

  private Table.Builder recorded() {
    Table.Builder table =
        Table.builder("Quantities without a value in money")
            .text("Measure")
            .text("Point and state")
            .number("Quantity")
            .text("Unit");
    for (RecordedLine line : valuation.recorded()) {
      table.row(
          Cell.of(
              line.contract().map(c -> c + ": ").orElse("")
                  + account.names().measure(line.measure())),
          Cell.of(Wording.capital(Wording.point(line.point())) + ", " + Names.state(line.state())),
          Cell.of(Wording.inFull(line.quantity().value())),
          Cell.of(line.quantity().unit().inWords()));
    }
    return table;
  }
}
