package io.github.socialvalue4j.present.statement.spend;

import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.spend.BaselineCell;
import io.github.socialvalue4j.calculate.spend.BaselineLine;
import io.github.socialvalue4j.calculate.spend.Breakdown;
import io.github.socialvalue4j.calculate.spend.CellKey;
import io.github.socialvalue4j.calculate.spend.PayeeLine;
import io.github.socialvalue4j.calculate.spend.SpendBaseline;
import io.github.socialvalue4j.model.place.Area;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.chart.Shade;
import io.github.socialvalue4j.present.statement.chart.StackedBars;
import io.github.socialvalue4j.present.statement.chart.StackedBars.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The parts of a statement that show a baseline. */
final class BaselineSections {
  private static final int MOST_GROUPS = 20;
  private static final int MOST_PAYEES = 20;

  private final SpendBaseline baseline;
  private final String currency;
  private final boolean isOfContracts;

  /**
   * The sections of a baseline.
   *
   * @param isOfContracts whether its rows are contracts of a register, and no payments
   */
  BaselineSections(SpendBaseline baseline, boolean isOfContracts) {
    this.isOfContracts = isOfContracts;
    this.baseline = baseline;
    this.currency = baseline.definition().currency().toString();
  }

  void shares(Statement.Builder page) {
    page.section(isOfContracts ? "Shares of the contracts' value" : "Shares of spend");
    boolean isDrawn = true;
    StackedBars.Builder chart =
        StackedBars.builder(
            isOfContracts ? "Contracts by kind of supplier" : "Spend by kind of supplier");
    for (Breakdown breakdown : List.of(Breakdown.SME, Breakdown.VCSE, Breakdown.CIRCLE)) {
      List<Part> parts = new ArrayList<>();
      for (BaselineLine line : baseline.by(breakdown)) {
        isDrawn &= line.amount().value().signum() >= 0;
        if (line.rows() > 0) {
          parts.add(
              new Part(
                  name(breakdown, line.key()),
                  shade(breakdown, line.key()),
                  line.amount().value(),
                  Printing.share(line)));
        }
      }
      chart.bar(heading(breakdown), parts, "");
    }
    // Bars begin at 0: where credit notes exceed payments a share has no length.
    if (isDrawn && baseline.total().value().signum() > 0) {
      page.picture(
          chart.build(),
          (isOfContracts ? "Each bar is all contracts" : "Each bar is all spend")
              + "; the palest part is not known.");
    }
    for (Breakdown breakdown :
        List.of(Breakdown.SME, Breakdown.VCSE, Breakdown.CIRCLE, Breakdown.WITHIN)) {
      if (baseline.by(breakdown).isEmpty()) {
        continue;
      }
      page.table(table(breakdown, baseline.by(breakdown), breakdown != Breakdown.WITHIN));
    }
    page.table(table(Breakdown.COMBINATION, baseline.by(Breakdown.COMBINATION), true));
    page.table(table(Breakdown.MATCH, baseline.by(Breakdown.MATCH), true));
  }

  void groups(Statement.Builder page) {
    page.section(isOfContracts ? "Who buys, when and what" : "Who paid, when and what for");
    for (Breakdown breakdown :
        List.of(Breakdown.DEPARTMENT, Breakdown.PERIOD, Breakdown.CATEGORY)) {
      List<BaselineLine> lines = baseline.by(breakdown);
      if (lines.size() == 1 && lines.get(0).key().isEmpty()) {
        page.paragraph(
            (isOfContracts ? "The contracts do not say: " : "The payments do not say: ")
                + heading(breakdown).toLowerCase(Locale.ROOT)
                + ".");
        continue;
      }
      if (breakdown == Breakdown.DEPARTMENT) {
        departments(page, lines);
      }
      page.table(table(breakdown, lines, true));
    }
  }

  /** How much of each department's spend stays in which circle. */
  private void departments(Statement.Builder page, List<BaselineLine> lines) {
    StackedBars.Builder chart = StackedBars.builder("Departments by circle");
    boolean isDrawn = true;
    for (BaselineLine line : largest(lines)) {
      List<Part> parts = new ArrayList<>();
      for (BaselineLine circle : baseline.by(Breakdown.CIRCLE)) {
        BigDecimal amount = BigDecimal.ZERO;
        for (BaselineCell cell : baseline.cellsOf(Breakdown.DEPARTMENT, line.key())) {
          if (cell.key().circle().equals(circle.key())) {
            amount = amount.add(cell.amount().value());
          }
        }
        isDrawn &= amount.signum() >= 0;
        if (amount.signum() != 0) {
          parts.add(
              new Part(
                  name(Breakdown.CIRCLE, circle.key()),
                  shade(Breakdown.CIRCLE, circle.key()),
                  amount,
                  Printing.amount(amount)));
        }
      }
      chart.bar(name(Breakdown.DEPARTMENT, line.key()), parts, "");
    }
    if (isDrawn) {
      page.picture(chart.build(), "The largest departments by where their suppliers are.");
    }
  }

  private static List<BaselineLine> largest(List<BaselineLine> lines) {
    return lines.stream()
        .sorted(
            Comparator.<BaselineLine, BigDecimal>comparing(l -> l.amount().value())
                .reversed()
                .thenComparing(BaselineLine::key))
        .limit(MOST_GROUPS)
        .toList();
  }

  private Table.Builder table(Breakdown breakdown, List<BaselineLine> lines, boolean isWhole) {
    Table.Builder table =
        Table.builder(heading(breakdown))
            .text(heading(breakdown))
            .number(isOfContracts ? "Contracts" : "Payments")
            .number((isOfContracts ? "Value (" : "Spend (") + currency + ")")
            .number("Share");
    boolean isLong = lines.size() > MOST_GROUPS;
    List<BaselineLine> shown = isLong ? largest(lines) : lines;
    for (BaselineLine line : shown) {
      table.row(
          Cell.of(name(breakdown, line.key())),
          count(line.rows()),
          Cell.of(Printing.amount(line.amount().value())),
          Cell.of(Printing.share(line)));
    }
    if (isLong) {
      rest(table, lines, shown);
    }
    if (isWhole) {
      table.row(
          RowKind.TOTAL,
          List.of(
              Cell.of(isOfContracts ? "All contracts" : "All spend"),
              count(lines.stream().mapToLong(BaselineLine::rows).sum()),
              Cell.of(Printing.amount(baseline.total().value())),
              Cell.empty()));
    } else {
      table.remark("Each circle with all that lies in it, so these overlap.");
    }
    return table;
  }

  private static void rest(
      Table.Builder table, List<BaselineLine> lines, List<BaselineLine> shown) {
    BigDecimal amount = BigDecimal.ZERO;
    long rows = 0;
    for (BaselineLine line : lines) {
      if (!shown.contains(line)) {
        amount = amount.add(line.amount().value());
        rows += line.rows();
      }
    }
    table.row(
        Cell.of("The other " + Wording.inFull(BigDecimal.valueOf(lines.size() - shown.size()))),
        count(rows),
        Cell.of(Printing.amount(amount)),
        Cell.empty());
  }

  private static Cell count(long rows) {
    return Cell.of(Decimals.grouped(BigDecimal.valueOf(rows)));
  }

  void payees(Statement.Builder page) {
    page.section(isOfContracts ? "Largest suppliers" : "Largest payees");
    page.table(payees(isOfContracts ? "Largest suppliers" : "Largest payees", baseline.payees()));
    baseline
        .notNamed()
        .ifPresent(
            line ->
                page.paragraph(
                    "Beside these, "
                        + currency
                        + " "
                        + Printing.amount(line.amount().value())
                        + " ("
                        + Printing.share(line)
                        + ") went to payees whom the source does not name. It is in every total,"
                        + " and counts as no payee."));
    List<PayeeLine> unmatched = baseline.unmatched(MOST_PAYEES);
    if (!unmatched.isEmpty()) {
      page.table(
          payees("Largest payees that the directory does not know", unmatched)
              .remark("Looking these up first makes the baseline surest."));
    }
    List<PayeeLine> ambiguous = baseline.ambiguous(MOST_PAYEES);
    if (!ambiguous.isEmpty()) {
      page.table(
          payees("Largest payees that several entries of the directory fit", ambiguous)
              .remark(
                  "Which entry is meant is not known, so none was taken. Give their identifiers, or"
                      + " merge the entries."));
    }
  }

  private Table.Builder payees(String caption, List<PayeeLine> payees) {
    Table.Builder table =
        Table.builder(caption)
            .text("Payee")
            .text("SME")
            .text("VCSE")
            .text("Circle")
            .number(isOfContracts ? "Contracts" : "Payments")
            .number((isOfContracts ? "Value (" : "Spend (") + currency + ")");
    payees.stream()
        .limit(MOST_PAYEES)
        .forEach(
            p ->
                table.row(
                    Cell.of(p.name().isBlank() ? "(not named)" : p.name()),
                    Cell.of(p.cell().sme().code()),
                    Cell.of(p.cell().vcse().code()),
                    Cell.of(name(Breakdown.CIRCLE, p.cell().circle())),
                    count(p.rows()),
                    Cell.of(Printing.amount(p.amount().value()))));
    return table;
  }

  /** Innermost circle and yes are fullest, wider circles less, the unknown palest. */
  private Shade shade(Breakdown breakdown, String key) {
    if (key.equals(CellKey.UNKNOWN)) {
      return Shade.LIGHT;
    }
    if (key.equals("no") || key.equals(CellKey.OUTSIDE)) {
      return Shade.OTHER;
    }
    boolean isInnermost =
        baseline.definition().circles().local().filter(a -> a.id().value().equals(key)).isPresent();
    return breakdown != Breakdown.CIRCLE || isInnermost ? Shade.STRONG : Shade.MEDIUM;
  }

  private String name(Breakdown breakdown, String key) {
    if (breakdown == Breakdown.CIRCLE || breakdown == Breakdown.WITHIN) {
      for (Area area : baseline.definition().circles().circles()) {
        if (area.id().value().equals(key)) {
          return area.name();
        }
      }
    }
    if (breakdown == Breakdown.MATCH && key.equals("not-named")) {
      return "the source does not name the payee";
    }
    return key.isEmpty() ? "(not said)" : key;
  }

  static String heading(Breakdown breakdown) {
    return switch (breakdown) {
      case SME -> "Small and medium-sized";
      case VCSE -> "Voluntary, community, social";
      case CIRCLE -> "Innermost circle";
      case WITHIN -> "Within a circle";
      case COMBINATION -> "Combination";
      case DEPARTMENT -> "Department";
      case CATEGORY -> "Purpose";
      case PERIOD -> "Period";
      case MATCH -> "How sure the match is";
    };
  }
}
