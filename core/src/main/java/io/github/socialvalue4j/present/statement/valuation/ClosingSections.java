package io.github.socialvalue4j.present.statement.valuation;

import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Derivation.Stated;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.DoubleCountPolicy;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.calculate.valuation.ValueLine;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.Validity;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Problems, sources, choices and workings: what a careful reader turns to. */
final class ClosingSections {

  private final Account account;
  private final List<Problem> problems;
  private final Workings workings;

  ClosingSections(Account account, List<Problem> problems, Workings workings) {
    this.account = account;
    this.problems = problems;
    this.workings = workings;
  }

  void add(Statement.Builder page) {
    if (!problems.isEmpty()) {
      page.section("Problems and what to do about them");
      page.block(new ProblemList(problems));
    }
    page.section("Sources");
    account.valuation().tables().forEach(t -> source(page, t));
    page.section("How this statement was made");
    page.block(choices());
    workings(page);
  }

  private void source(Statement.Builder page, ProxyTable table) {
    page.part(table.title());
    page.block(
        Details.empty()
            .plus("Edition", table.edition().toString())
            .plus("Publisher", table.publisher())
            .plus("Licence", table.licence().name())
            .plus("Attribution", table.licence().attribution())
            .plus(
                "Coverage",
                table.coverage() == Coverage.COMPLETE
                    ? "complete: every row of the edition"
                    : "a fragment: an absent row is not reported here, which says nothing of the"
                        + " edition")
            .plus("Price base", table.priceBase().toString())
            .plus("In force", validity(table.validity()))
            .plus("Identity", "SHA-256 " + table.identity())
            .plus("Note", table.note()));
    page.table(used(table));
  }

  private static String validity(Validity validity) {
    return validity
        .from()
        .map(
            from ->
                "from "
                    + Wording.date(from)
                    + validity.to().map(to -> " to " + Wording.date(to)).orElse(""))
        .orElse("not stated");
  }

  /** Only the rows that a line was valued by: a licence may allow no more. */
  private Table.Builder used(ProxyTable table) {
    Map<String, Figure> rows = new TreeMap<>();
    Map<String, Provenance.TableRow> origins = new TreeMap<>();
    for (ValueLine line : account.valuation().lines()) {
      for (Figure leaf : line.proxy().leaves()) {
        if (leaf.derivation() instanceof Stated stated
            && stated.provenance() instanceof Provenance.TableRow row
            && row.edition().equals(table.edition())) {
          rows.put(row.row(), leaf);
          origins.put(row.row(), row);
        }
      }
    }
    Table.Builder used =
        Table.builder("Values used from " + table.edition())
            .text("Row")
            .number("Value (" + table.currency() + ")")
            .text("Per")
            .text("Evidence")
            .text("Where it was published");
    origins.forEach(
        (key, row) -> {
          Figure value = java.util.Objects.requireNonNull(rows.get(key));
          String per = value.unit().inWords();
          String start = table.currency() + " per ";
          used.row(
              Cell.of(key),
              Cell.of(Wording.moneyInFull(value.value()))
                  .withNote(row.reading().isEmpty() ? "" : key + ": " + row.reading()),
              Cell.of(per.startsWith(start) ? per.substring(start.length()) : per),
              Cell.of(row.grade().inWords()),
              Cell.of(row.citation().text()));
        });
    return used;
  }

  private Details choices() {
    ValuationOptions options = account.valuation().options();
    String uses =
        options.uses().isEmpty()
            ? "private and non-commercial"
            : options.uses().stream().map(u -> u.code()).sorted().collect(Collectors.joining(", "));
    return Details.empty()
        .plus("Looks from", account.looksFrom())
        .plus("Adding up", options.policy().name() + ". " + options.policy().reason())
        .plus(
            "Rounding",
            account.rounding()
                + ". Each line is rounded, totals are sums of the unrounded lines, and a rounding"
                + " difference is a line of its own. Quantities, proxy values and workings stand"
                + " in full.")
        .plus(
            "Double counts",
            options.doubleCount() == DoubleCountPolicy.WARN
                ? "warn: both records are valued and the pair is named"
                : "refuse: nothing is valued until it is put right")
        .plus(
            "Disagreement",
            switch (options.disagreement()) {
              case CAUTIOUS -> "cautious: the reading that gives the least value counts";
              case LATEST -> "latest: the reading taken last counts";
              case REFUSE -> "refuse: none counts, and the measure is left out";
            })
        .plus("For use", uses)
        .plus(
            "Not applied",
            "discounting, deflation, deadweight, attribution, displacement and drop-off");
  }

  private void workings(Statement.Builder page) {
    List<Total> chosen =
        switch (workings) {
          case NONE -> List.of();
          case HEADLINE -> HeadlineSection.headlines(account, Dimension.ALL, List.of("all"));
          case CONTRACTS ->
              HeadlineSection.headlines(
                  account,
                  Dimension.CONTRACT,
                  account.valuation().totals(Dimension.CONTRACT).stream()
                      .map(t -> t.key().id())
                      .distinct()
                      .toList());
        };
    if (!chosen.isEmpty()) {
      page.section("Workings");
      page.paragraph(
          "Every decimal, down to each record and citation. A figure used twice is worked out once"
              + " and carries a number.");
      chosen.forEach(t -> page.block(Working.of(title(t), t.value())));
    }
  }

  private String title(Total total) {
    return (total.key().dimension() == Dimension.ALL
            ? ""
            : account.names().of(total.key().dimension(), total.key().id()) + ": ")
        + new Slot(total.key().point(), total.key().state()).inWords()
        + ", "
        + account.names().group(total.key().group())
        + ", "
        + account.money(total.value());
  }
}
