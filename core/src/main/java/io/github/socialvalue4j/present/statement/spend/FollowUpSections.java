package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.figure.Derivation;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.AdditionalBenefit;
import io.github.socialvalue4j.calculate.spend.BaselineComparison;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.TopContracts;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The parts of a statement that show what was made of a baseline. */
final class FollowUpSections {
  private final String currency;

  FollowUpSections(String currency) {
    this.currency = currency;
  }

  void benefit(Statement.Builder page, AdditionalBenefit benefit) {
    page.section("Additional economic benefit");
    page.paragraph(
        "Each pound takes one rate, the first that fits, by the precedence "
            + benefit.precedence().id()
            + ". The rates are an assumption of their source, not a measurement here.");
    Table.Builder table =
        Table.builder("Benefit by rate")
            .text("Rate")
            .number("Per pound")
            .number("Spend (" + currency + ")")
            .number("Benefit (" + currency + ")");
    for (AdditionalBenefit.Line line : benefit.lines()) {
      table.row(
          Cell.of(line.rate().id()),
          Cell.of(Decimals.text(line.rate().perPound().value())),
          Cell.of(Printing.amount(line.spend().value())),
          Cell.of(Printing.amount(line.benefit().value())));
    }
    table.row(
        Cell.of("No rate is for it"),
        Cell.empty(),
        Cell.of(Printing.amount(benefit.withoutRate().value())),
        Cell.empty());
    table.row(
        Cell.of("Not known whether a rate is for it"),
        Cell.empty(),
        Cell.of(Printing.amount(benefit.undecided().value())),
        Cell.empty());
    table.row(
        RowKind.TOTAL,
        List.of(
            Cell.of("All benefit"),
            Cell.empty(),
            Cell.empty(),
            Cell.of(Printing.amount(benefit.total().value()))));
    for (AdditionalBenefit.Line line : benefit.lines()) {
      if (line.rate().perPound().derivation() instanceof Derivation.Stated stated) {
        table.remark(line.rate().id() + ": " + stated.provenance().inWords() + ".");
      }
    }
    page.table(table);
  }

  void comparison(Statement.Builder page, BaselineComparison comparison) {
    page.section("Beside " + comparison.before().definition().id());
    page.paragraph(
        "Spend changed by "
            + Printing.money(comparison.change())
            + ". Amounts are as paid; no inflation is taken off.");
    for (Breakdown breakdown :
        List.of(Breakdown.SME, Breakdown.VCSE, Breakdown.CIRCLE, Breakdown.DEPARTMENT)) {
      if (comparison.by(breakdown).isEmpty()) {
        page.paragraph(
            "Of one of the two it is not known at all: "
                + BaselineSections.heading(breakdown).toLowerCase(Locale.ROOT)
                + ". No change is stated.");
        continue;
      }
      Table.Builder table =
          Table.builder("Change: " + BaselineSections.heading(breakdown))
              .text(BaselineSections.heading(breakdown))
              .number("Before (" + currency + ")")
              .number("After (" + currency + ")")
              .number("Change (" + currency + ")")
              .number("Change of share");
      for (BaselineComparison.Line line : comparison.by(breakdown)) {
        table.row(
            Cell.of(line.key().isEmpty() ? "(not said)" : line.key()),
            Cell.of(Printing.amount(line.before().amount().value())),
            Cell.of(Printing.amount(line.after().amount().value())),
            Cell.of(Printing.amount(line.change().value())),
            Cell.of(line.changeOfShare().map(s -> Printing.points(s.value())).orElse("no share")));
      }
      page.table(table);
    }
  }

  void contracts(Statement.Builder page, TopContracts top) {
    page.section("Largest contracts up to " + Printing.money(top.limit()));
    Table.Builder table =
        Table.builder("Largest first")
            .text("Contract")
            .text("Supplier")
            .number("Value (" + currency + ")")
            .number("Covered (" + currency + ")");
    for (TopContracts.Line line : top.lines()) {
      String name =
          line.contract().title().isEmpty()
              ? line.contract().id()
              : line.contract().id() + ", " + line.contract().title();
      Cell cell = Cell.of(name);
      table.row(
          line.crosses() ? cell.withNote("With this one the sum is reached.") : cell,
          Cell.of(line.contract().supplier()),
          Cell.of(Printing.amount(line.contract().value().value())),
          Cell.of(Printing.amount(line.covered().value())));
    }
    page.table(
        table.remark(
            Wording.capital(
                    Decimals.grouped(BigDecimal.valueOf(top.left()))
                        + (top.left() == 1 ? " contract that" : " contracts that"))
                + " could be ranked "
                + (top.left() == 1 ? "is" : "are")
                + " not among these: "
                + Printing.money(top.leftValue())
                + ". What could not be ranked is named among the problems."));
  }
}
