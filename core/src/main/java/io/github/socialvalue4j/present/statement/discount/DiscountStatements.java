package io.github.socialvalue4j.present.statement.discount;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.discount.PresentValue;
import io.github.socialvalue4j.calculate.discount.PresentValueQuestion;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.DiscountBand;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.present.statement.KeyFacts;
import io.github.socialvalue4j.present.statement.KeyFacts.Fact;
import io.github.socialvalue4j.present.statement.RoundedLines;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.Table.RowKind;
import io.github.socialvalue4j.present.statement.Wording;
import io.github.socialvalue4j.present.statement.Working;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * States discount factors, discounted amounts and amounts in other prices for people. Money is
 * rounded to the penny, factors to six decimals unless others are asked for; the workings have
 * every digit.
 */
public final class DiscountStatements {
  private static final Rounding PENCE = Rounding.toPence();
  private static final Rounding TWO = Rounding.toDecimals(2);
  private static final int FACTOR_DECIMALS = 6;

  private DiscountStatements() {}

  /**
   * The factors of a range of years.
   *
   * @param title for the statement, or the empty text
   * @param decimals to how many decimals they are printed, 6 if not said
   */
  public static Statement factors(
      String title, DiscountSchedule schedule, int from, int to, Optional<Integer> decimals) {
    int places = decimals.orElse(FACTOR_DECIMALS);
    Statement.Builder page =
        Statement.builder(title.isBlank() ? "Discount factors" : title)
            .subtitle(schedule.title() + " (" + schedule.edition() + ")");
    page.table(bands(schedule));
    Table.Builder table =
        Table.builder("Factors by year, to " + Wording.count(places, "decimal", "decimals"))
            .text("Year")
            .number("Factor");
    for (int year = from; year <= to; year++) {
      table.row(
          Cell.of(Decimals.text(BigDecimal.valueOf(year))),
          Cell.of(fixed(schedule.factor(year).value(), places)));
    }
    page.table(table);
    return page.block(Working.of("the last factor", schedule.factor(to))).build();
  }

  /**
   * Amounts by year and what they are worth today.
   *
   * @param title for the statement, or the empty text
   */
  public static Statement flow(String title, PresentValue flow) {
    PresentValueQuestion question = flow.question();
    DiscountSchedule schedule = question.schedule();
    String currency = flow.presentValue().unit().toString();
    Statement.Builder page =
        Statement.builder(title.isBlank() ? "Present values" : title)
            .subtitle(
                Wording.capital(Wording.count(question.values().size(), "year", "years"))
                    + "; discounted by "
                    + schedule.title()
                    + " ("
                    + schedule.edition()
                    + ")");
    List<Fact> facts = new ArrayList<>();
    facts.add(money("Present value", flow.presentValue()));
    question.investment().ifPresent(i -> facts.add(money("Investment", i)));
    question
        .investment()
        .ifPresent(i -> facts.add(money("Net present value", flow.netPresentValue())));
    flow.ratio().ifPresent(r -> facts.add(new Fact("Ratio", TWO.print(r.value()), "")));
    flow.netRatio().ifPresent(r -> facts.add(new Fact("Net ratio", TWO.print(r.value()), "")));
    page.block(new KeyFacts(List.of(new KeyFacts.Group("Today's value", facts, ""))));
    page.table(years(flow, currency));
    page.table(bands(schedule));
    return page.block(Working.of("the present value", flow.presentValue())).build();
  }

  private static Table.Builder years(PresentValue flow, String currency) {
    PresentValueQuestion question = flow.question();
    Table.Builder table =
        Table.builder("Year by year")
            .text("Year")
            .number("Years discounted")
            .number("Value (" + currency + ")")
            .number("Factor")
            .number("Present value (" + currency + ")");
    RoundedLines values = RoundedLines.of(PENCE, question.values().values());
    RoundedLines discounted = RoundedLines.of(PENCE, flow.presentValues().values());
    int places = question.rounding().map(r -> r.rounding().decimals()).orElse(FACTOR_DECIMALS);
    List<Integer> years = question.values().years();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      table.row(
          Cell.of(Integer.toString(year)),
          Cell.of(Decimals.text(question.exponent(year))),
          Cell.of(PENCE.print(values.printed().get(i))),
          Cell.of(fixed(flow.factors().at(year).value(), places)),
          Cell.of(PENCE.print(discounted.printed().get(i))));
    }
    if (values.hasDifference() || discounted.hasDifference()) {
      table.row(
          RowKind.DIFFERENCE,
          List.of(
              Cell.of("Rounding difference"),
              Cell.empty(),
              Cell.of(PENCE.print(values.difference())),
              Cell.empty(),
              Cell.of(PENCE.print(discounted.difference()))));
    }
    table.row(
        RowKind.TOTAL,
        List.of(
            Cell.of("All years"),
            Cell.empty(),
            Cell.of(PENCE.print(values.total())),
            Cell.empty(),
            Cell.of(PENCE.print(discounted.total()))));
    return question
        .rounding()
        .map(
            r ->
                table.remark(
                    "Factors were rounded to "
                        + Wording.count(places, "decimal", "decimals")
                        + " before use, as "
                        + r.source().text()
                        + " does."))
        .orElse(table);
  }

  /**
   * An amount in the prices of another year.
   *
   * @param title for the statement, or the empty text
   */
  public static Statement repriced(
      String title,
      DeflatorSeries series,
      PriceBase from,
      PriceBase to,
      Figure amount,
      Figure repriced) {
    Statement.Builder page =
        Statement.builder(title.isBlank() ? "An amount in other prices" : title)
            .subtitle("By the price index " + series.edition());
    List<Fact> facts =
        List.of(money("In prices of " + from, amount), money("In prices of " + to, repriced));
    page.block(new KeyFacts(List.of(new KeyFacts.Group("Amount", facts, ""))));
    if (!from.equals(to)) {
      Table.Builder table =
          Table.builder("The index of both years").text("Prices of").number("Index");
      for (PriceBase year : List.of(from, to)) {
        table.row(Cell.of(year.toString()), Cell.of(Wording.inFull(series.indexOf(year).value())));
      }
      page.table(
          table.remark(
              "Prices changed by "
                  + TWO.print(series.growth(from, to).value().movePointRight(2))
                  + "% from the first to the second."));
    }
    return page.block(Working.of("the amount in prices of " + to, repriced)).build();
  }

  private static Table.Builder bands(DiscountSchedule schedule) {
    Table.Builder table =
        Table.builder("Rates of the schedule").text("Years").number("Rate a year");
    for (DiscountBand band : schedule.bands()) {
      table.row(
          Cell.of(band.years()), Cell.of(Wording.inFull(band.rate().movePointRight(2)) + "%"));
    }
    return table;
  }

  private static Fact money(String label, Figure figure) {
    return new Fact(label, figure.unit() + " " + PENCE.print(figure.value()), "");
  }

  private static String fixed(BigDecimal value, int decimals) {
    return Decimals.grouped(Rounding.toDecimals(decimals).apply(value).setScale(decimals));
  }
}
