package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.calculate.sroi.GroundedCell;
import io.github.socialvalue4j.calculate.sroi.RowResult;
import io.github.socialvalue4j.calculate.sroi.map.Assumption;
import io.github.socialvalue4j.calculate.sroi.map.Assumption.Basis;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.calculate.sroi.map.ExcludedRow;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What every number rests on; what got worse or was not meant; what was left out, and why. */
final class GroundsSection {

  private final Account account;

  GroundsSection(Account account) {
    this.account = account;
  }

  void add(Statement.Builder page) {
    page.section("What every number rests on");
    page.table(shares());
    page.table(numbers());
    page.section("Negative and unintended outcomes");
    negatives(page);
    page.section("Considered and left out");
    excluded(page);
  }

  private Table.Builder shares() {
    Table.Builder table =
        Table.builder("How much of the value rests on what")
            .text("Weakest number of an outcome")
            .number("Numbers in all outcomes")
            .number("Value that rests on this or weaker");
    List<GroundedCell> cells = account.result().grounds();
    List<Basis> bases = new ArrayList<>(List.of(Basis.values()));
    Collections.reverse(bases);
    for (Basis basis : bases) {
      long count = cells.stream().filter(c -> c.basis() == basis).count();
      table.row(
          Cell.of(Wording.capital(words(basis))),
          Cell.of(String.valueOf(count)),
          Cell.of(Account.part(GroundedCell.shareResting(account.result(), basis).value())));
    }
    return table.remark(
        "Weakest ground first; each line holds the ones above it. Harms count by their size.");
  }

  private static String words(Basis basis) {
    return switch (basis) {
      case OBSERVED -> "observed";
      case PUBLISHED -> "read in a table of published values";
      case SOURCED -> "assumed on a named source";
      case GIVEN -> "stated without a source";
      case ASSUMED -> "merely assumed";
    };
  }

  private Table.Builder numbers() {
    Table.Builder table =
        Table.builder("Each number, its value and its ground")
            .text("Number")
            .text("Value")
            .text("Ground")
            .text("Source");
    for (RowResult row : account.result().rows()) {
      table.group(
          account.row(row.row().id())
              + ", present value "
              + account.money(row.presentValue())
              + row.row().sample().stream()
                  .mapToObj(n -> "; " + Wording.count(n, "person", "people") + " asked")
                  .findFirst()
                  .orElse(""));
      row.row().refs().forEach(ref -> number(table, ref));
    }
    for (InputItem input : account.map().inputs()) {
      table.group("Input: " + account.row(input.id()));
      input.refs().forEach(ref -> number(table, ref));
    }
    return table;
  }

  private void number(Table.Builder table, CellRef ref) {
    Assumption number = account.map().find(ref).orElseThrow();
    String value = account.value(ref.cell(), number.figure());
    boolean zero =
        ref.cell().isShare() && number.value().signum() == 0 && number.basis() == Basis.ASSUMED;
    table.row(
        Cell.of(Wording.capital(Account.cell(ref))),
        Cell.of(zero ? "assumed 0%" : value),
        Cell.of(grade(number)),
        Cell.of(number.hasSource() ? String.join("; ", number.citations()) : "none is stated"));
  }

  private static String grade(Assumption number) {
    return number.basis() == Basis.OBSERVED || number.basis() == Basis.GIVEN
        ? Account.ground(number)
        : number.grade().map(EvidenceGrade::inWords).orElse(Account.ground(number));
  }

  private void negatives(Statement.Builder page) {
    Table.Builder table =
        Table.builder("Outcomes that take value away, or that nobody meant")
            .text("Outcome")
            .text("For whom")
            .text("What it is")
            .number(account.heading("Present value"));
    for (RowResult row : account.result().rows()) {
      boolean harm = row.row().isHarm();
      boolean unintended = row.row().isUnintended();
      if (harm || unintended) {
        table.row(
            Cell.of(account.row(row.row().id())),
            Cell.of(account.stakeholder(row.row().stakeholder())),
            Cell.of(
                harm && unintended ? "negative and unintended" : harm ? "negative" : "unintended"),
            Cell.of(account.amount(row.presentValue().value())));
      }
    }
    if (table.isEmpty()) {
      page.important(
          "The map names no negative and no unintended outcome. A reader should ask whether anybody"
              + " looked for one.");
    }
    page.table(table);
  }

  private void excluded(Statement.Builder page) {
    Table.Builder table =
        Table.builder("Outcomes that were considered and are in no total")
            .text("Outcome")
            .text("For whom")
            .text("Why it is left out");
    for (ExcludedRow row : account.map().excluded()) {
      table.row(
          Cell.of(row.description().isBlank() ? row.id() : row.description()),
          Cell.of(account.stakeholder(row.stakeholder())),
          Cell.of(row.reason()));
    }
    if (table.isEmpty()) {
      page.paragraph("The map names no outcome that was considered and left out.");
    }
    page.table(table);
  }
}
