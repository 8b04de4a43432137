package io.github.socialvalue4j.present.statement.worth;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.Breakeven;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.BreakevenPoint;
import io.github.socialvalue4j.present.statement.FigurePrint;
import io.github.socialvalue4j.present.statement.ProblemList;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How these statements print numbers. */
final class Prints {
  private static final Rounding TWO = Rounding.toDecimals(2);
  private static final Rounding FOUR = Rounding.toDecimals(4);
  private static final FigurePrint RATIOS = new FigurePrint(TWO);

  private final Rounding rounding;

  Prints(Rounding rounding) {
    this.rounding = rounding;
  }

  /** A rounded amount without its currency. */
  String amount(BigDecimal value) {
    return FigurePrint.print(rounding, value);
  }

  /** A rounded amount with its currency. */
  String money(Figure figure) {
    return FigurePrint.money(figure.unit().toString(), amount(figure.value()));
  }

  /** A change with its sign, without its currency. */
  String change(BigDecimal value) {
    String printed = amount(value);
    return (value.signum() > 0 && !printed.startsWith("under ") ? "+" : "") + printed;
  }

  /** A ratio to two decimals, or to four where two would make it 0. */
  static String ratio(Figure figure) {
    return RATIOS.ratio(figure.value());
  }

  /** A share as a percentage, to two decimals at most. */
  static String percent(Figure share) {
    BigDecimal points = Decimals.canonical(share.value().movePointRight(2));
    return (points.scale() <= 2 ? Decimals.grouped(points) : FigurePrint.print(TWO, points)) + "%";
  }

  /** A number in full if that is short, else to four decimals. */
  static String brief(BigDecimal value) {
    BigDecimal plain = Decimals.canonical(value);
    return plain.scale() <= 4 ? Decimals.grouped(plain) : FigurePrint.print(FOUR, plain);
  }

  /** A quantity with its unit. */
  static String quantity(Figure figure) {
    String words = figure.unit().inWords();
    return brief(figure.value()) + (words.isEmpty() ? "" : " " + words);
  }

  /** What a question varies, in words. */
  static String by(Breakeven breakeven) {
    return switch (breakeven.by()) {
      case TIME -> "Over time";
      case DISCOUNTED_TIME -> "Over time, discounted";
      case VOLUME -> "By volume";
      case PROXY_VALUE -> "By proxy value";
      case DEDUCTION -> "By " + breakeven.subject();
    };
  }

  /** The answer in words. */
  static String answer(Breakeven breakeven) {
    return breakeven.answer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Every question, its answer, its points and its reason. */
  static Table.Builder breakevens(String caption, List<Breakeven> breakevens) {
    boolean hasMargin =
        breakevens.stream().flatMap(b -> b.points().stream()).anyMatch(p -> p.margin().isPresent());
    Table.Builder table = Table.builder(caption).text("Question").text("Answer").text("Where");
    if (hasMargin) {
      table.text("Margin");
    }
    for (Breakeven breakeven : breakevens) {
      Cell name = Cell.of(by(breakeven)).withNote(breakeven.reason());
      if (breakeven.points().isEmpty()) {
        table.row(name, Cell.of(answer(breakeven)));
      }
      for (BreakevenPoint point : breakeven.points()) {
        List<Cell> cells = new ArrayList<>();
        cells.add(name);
        cells.add(Cell.of(answer(breakeven) + ", " + (point.upward() ? "reached" : "lost")));
        cells.add(Cell.of(where(breakeven, point)));
        if (hasMargin) {
          cells.add(Cell.of(point.margin().map(m -> margin(breakeven, m)).orElse("")));
        }
        table.row(Table.RowKind.PLAIN, cells);
      }
    }
    return table;
  }

  private static String margin(Breakeven breakeven, Figure margin) {
    return breakeven.by() == Breakeven.By.DEDUCTION
        ? ShortText.count(brief(margin.value().movePointRight(2)), "point")
        : percent(margin);
  }

  /** Where a point lies, in words. */
  static String where(Breakeven breakeven, BreakevenPoint point) {
    return switch (breakeven.by()) {
      case TIME, DISCOUNTED_TIME ->
          ShortText.count(brief(point.at().value()), "year")
              + point.day().map(day -> ", " + Wording.date(day)).orElse("");
      case DEDUCTION -> percent(point.at());
      case VOLUME -> quantity(point.at());
      case PROXY_VALUE -> point.at().unit().inWords(shown(point.at().value()));
    };
  }

  /** To four decimals, or in full where that would make it 0. */
  private static BigDecimal shown(BigDecimal value) {
    BigDecimal rounded = FOUR.apply(value);
    return rounded.signum() == 0 ? value : rounded;
  }

  /** What stands at the end of every statement. */
  static void close(Statement.Builder page, List<Problem> problems, List<Figure> workings) {
    if (!problems.isEmpty()) {
      page.section("What to know of these figures");
      page.block(new ProblemList(problems));
    }
    if (!workings.isEmpty()) {
      page.section("Workings");
      page.paragraph("Every decimal, down to each number that was given or published.");
      Set<String> seen = new HashSet<>();
      for (Figure figure : workings) {
        if (seen.add(figure.label() + figure.digest())) {
          page.block(Working.of(Wording.capital(figure.label()), figure));
        }
      }
    }
  }
}
