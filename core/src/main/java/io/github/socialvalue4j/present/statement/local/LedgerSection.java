package io.github.socialvalue4j.present.statement.local;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.localmultiplier.Bounded;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier;
import io.github.socialvalue4j.calculate.localmultiplier.LocalMultiplier.Round;
import io.github.socialvalue4j.calculate.localmultiplier.Locality;
import io.github.socialvalue4j.calculate.localmultiplier.Outlay;
import io.github.socialvalue4j.calculate.localmultiplier.Respend;
import io.github.socialvalue4j.calculate.localmultiplier.SurveyCoverage;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.RangeBars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One ledger: its rounds with their bounds, who was paid, and who answered. */
final class LedgerSection {
  private final FigurePrint print;

  LedgerSection(FigurePrint print) {
    this.print = print;
  }

  void add(Statement.Builder page, MultiplierSubject subject) {
    page.section(subject.name());
    page.picture(
        chart(subject),
        subject.multiplier().multiplier().isExact()
            ? ""
            : "Full bars are certain, pale ones reach to the upper bound, lines mark the estimate.");
    page.table(rounds(subject));
    page.table(paid(subject));
    page.table(coverage(subject.multiplier()));
  }

  private RangeBars chart(MultiplierSubject subject) {
    LocalMultiplier multiplier = subject.multiplier();
    RangeBars.Builder chart =
        RangeBars.builder("Money that stays local, round by round: " + subject.name());
    Figure income = multiplier.income();
    chart.exact(
        "Round 1" + (multiplier.firstPoundCounted() ? "" : ", not counted"),
        income.value(),
        print.money(income));
    for (Round round : multiplier.rounds()) {
      Bounded money = round.money();
      chart.bar(
          "Round " + round.number(),
          money.low().value(),
          money.estimate().map(Figure::value),
          money.high().value(),
          printed(money));
    }
    return chart.build();
  }

  private String printed(Bounded money) {
    if (money.isExact()) {
      return print.money(money.low());
    }
    String bounds = print.amount(money.low().value()) + " to " + print.amount(money.high().value());
    return money.estimate().map(e -> print.money(e) + " (" + bounds + ")").orElse(bounds);
  }

  private Table.Builder rounds(MultiplierSubject subject) {
    LocalMultiplier multiplier = subject.multiplier();
    String currency = " (" + multiplier.income().unit() + ")";
    boolean isExact = multiplier.multiplier().isExact();
    Table.Builder table = Table.builder("Rounds of " + subject.name()).text("Round");
    if (isExact) {
      table.number("Local money" + currency);
    } else {
      table
          .number("At least" + currency)
          .number("Estimate" + currency)
          .number("At most" + currency);
    }
    boolean hasEstimate = multiplier.multiplier().estimate().isPresent();
    List<List<BigDecimal>> columns =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (multiplier.firstPoundCounted()) {
      columns.forEach(c -> c.add(multiplier.income().value()));
    }
    for (Round round : multiplier.rounds()) {
      columns.get(0).add(round.money().low().value());
      columns.get(1).add(round.money().estimate().map(Figure::value).orElse(BigDecimal.ZERO));
      columns.get(2).add(round.money().high().value());
    }
    List<RoundedLines> lines =
        columns.stream().map(c -> RoundedLines.of(print.rounding(), c)).toList();
    int line = 0;
    if (multiplier.firstPoundCounted()) {
      row(table, RowKind.PLAIN, "Round 1: the pound itself", lines, line++, isExact, hasEstimate);
    }
    for (Round round : multiplier.rounds()) {
      String name =
          "Round " + round.number() + (round.number() == 2 ? ": paid locally" : ": spent again");
      boolean isKnown = round.money().estimate().isPresent();
      row(table, RowKind.PLAIN, name, lines, line++, isExact, isKnown);
    }
    closing(table, lines, isExact, hasEstimate);
    return table;
  }

  private void row(
      Table.Builder table,
      RowKind kind,
      String name,
      List<RoundedLines> lines,
      int line,
      boolean isExact,
      boolean hasEstimate) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(name));
    cells.add(Cell.of(print.amount(lines.get(0).printed().get(line))));
    if (!isExact) {
      cells.add(
          Cell.of(hasEstimate ? print.amount(lines.get(1).printed().get(line)) : "not known"));
      cells.add(Cell.of(print.amount(lines.get(2).printed().get(line))));
    }
    table.row(kind, cells);
  }

  private void closing(
      Table.Builder table, List<RoundedLines> lines, boolean isExact, boolean hasEstimate) {
    boolean hasDifference =
        lines.get(0).hasDifference()
            || (!isExact && (lines.get(1).hasDifference() || lines.get(2).hasDifference()));
    if (hasDifference) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of("Rounding"));
      cells.add(Cell.of(print.amount(lines.get(0).difference())));
      if (!isExact) {
        cells.add(Cell.of(hasEstimate ? print.amount(lines.get(1).difference()) : ""));
        cells.add(Cell.of(print.amount(lines.get(2).difference())));
      }
      table.row(RowKind.DIFFERENCE, cells);
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of("All rounds counted"));
    cells.add(Cell.of(print.amount(lines.get(0).total())));
    if (!isExact) {
      cells.add(Cell.of(hasEstimate ? print.amount(lines.get(1).total()) : "not known"));
      cells.add(Cell.of(print.amount(lines.get(2).total())));
    }
    table.row(RowKind.TOTAL, cells);
  }

  private Table.Builder paid(MultiplierSubject subject) {
    Table.Builder table =
        Table.builder("Who was paid")
            .text("Paid to")
            .text("Who")
            .text("Where")
            .number("Amount (" + subject.multiplier().income().unit() + ")")
            .text("Spent again in the area");
    outlays(table, subject.ledger().outlays(), 2, subject.multiplier().options().rounds());
    return table;
  }

  private void outlays(Table.Builder table, List<Outlay> outlays, int round, int last) {
    if (outlays.isEmpty() || round > last) {
      return;
    }
    for (Outlay outlay : outlays) {
      table.row(
          Cell.of("round " + round + ": " + nameOf(outlay)),
          Cell.of(outlay.kind().inWords()),
          Cell.of(where(outlay.locality())),
          Cell.of(print.amount(outlay.amount().value())),
          Cell.of(outlay.locality() == Locality.OUTSIDE || round == last ? "" : respend(outlay)));
      if (outlay.respend() instanceof Respend.Itemised itemised) {
        outlays(table, itemised.outlays(), round + 1, last);
      }
    }
  }

  private static String nameOf(Outlay outlay) {
    String label = outlay.amount().label();
    return label.startsWith("paid to ") ? label.substring("paid to ".length()) : outlay.id();
  }

  private static String where(Locality locality) {
    return switch (locality) {
      case LOCAL -> "in the area";
      case OUTSIDE -> "outside";
      case UNKNOWN -> "not known";
    };
  }

  private String respend(Outlay outlay) {
    return outlay
        .respend()
        .<String>fold(
            measured -> print.percent(measured.localShare().value()),
            sampled -> sampled.localShares().size() + " of " + sampled.population() + " answered",
            itemised -> "as listed below",
            silent -> "no answer");
  }

  private Table.Builder coverage(LocalMultiplier multiplier) {
    Table.Builder table =
        Table.builder("Who answered")
            .text("Who")
            .number("Answered")
            .number("Of")
            .number("Their part of the money")
            .number("Spent locally, on average");
    for (SurveyCoverage coverage : multiplier.coverage()) {
      if (coverage.asked() > 0) {
        table.row(
            Cell.of(Wording.capital(coverage.kind().inWords())),
            Cell.of(Wording.inFull(BigDecimal.valueOf(coverage.answered()))),
            Cell.of(Wording.inFull(BigDecimal.valueOf(coverage.asked()))),
            Cell.of(percent(coverage.share())),
            Cell.of(percent(coverage.meanShare())));
      }
    }
    return table.remark(
        "Those count here whose re-spend is counted, and who are not known to be outside.");
  }

  private String percent(Optional<Figure> share) {
    return share.map(s -> print.percent(s.value())).orElse("not known");
  }
}
