package io.github.socialvalue4j.present.statement.sroi;

import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Decimals;
import io.github.socialvalue4j.calculate.sroi.simulation.SimulationResult;
import io.github.socialvalue4j.calculate.sroi.simulation.VarianceShare;
import io.github.socialvalue4j.present.statement.Details;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Table;
import io.github.socialvalue4j.present.statement.Table.Cell;
import io.github.socialvalue4j.present.statement.chart.Histogram;
import java.math.BigDecimal;
import java.util.List;

/** The distribution of the ratio. */
final class SimulationSection {

  private static final int BINS = 20;
  private static final List<String> PERCENTILES =
      List.of("0.01", "0.05", "0.1", "0.25", "0.5", "0.75", "0.9", "0.95", "0.99");

  private final Account account;
  private final SimulationResult simulation;

  SimulationSection(Account account, SimulationResult simulation) {
    this.account = account;
    this.simulation = simulation;
  }

  void add(Statement.Builder page) {
    page.section("How uncertain the ratio is");
    String target = Decimals.text(account.options().targetRatio());
    page.paragraph(
        "The ratio was worked out "
            + Decimals.grouped(BigDecimal.valueOf(simulation.draws()))
            + " times, each time with "
            + simulation.varied()
            + " of the map's "
            + ShortText.count(account.map().refs().size(), "number")
            + (simulation.varied() == 1
                ? " drawn from its distribution"
                : " drawn from their distributions")
            + " and all others as they stand. It came out"
            + " above "
            + target
            + " in "
            + Account.part(BigDecimal.valueOf(simulation.probabilityAboveTarget()))
            + " of the draws, and nine in ten lay between "
            + quantile("0.05")
            + " and "
            + quantile("0.95")
            + "."
            + standing());
    boolean drawable =
        Double.isFinite(simulation.min())
            && Double.isFinite(simulation.max())
            && Double.isFinite(simulation.max() - simulation.min());
    if (drawable) {
      page.picture(histogram(target), "");
    } else {
      page.important("Some draws have no ratio, so that the distribution cannot be drawn.");
    }
    page.table(percentiles());
    page.table(shares());
    page.block(facts(target));
  }

  /** Where the headline lies among the draws; a map of cautious numbers lies low, others high. */
  private String standing() {
    return account
        .result()
        .ratio()
        .map(
            ratio ->
                " The ratio of the map as it stands, "
                    + Account.ratio(ratio.value())
                    + ", is above "
                    + Account.part(
                        BigDecimal.valueOf(simulation.shareBelow(ratio.value().doubleValue())))
                    + " of the draws.")
        .orElse("");
  }

  private Histogram histogram(String target) {
    BigDecimal low = new BigDecimal(simulation.min());
    BigDecimal high = new BigDecimal(simulation.max());
    int bins = low.compareTo(high) == 0 ? 1 : BINS;
    List<Long> counts = simulation.histogram(bins);
    Histogram.Builder chart = Histogram.builder("How often the ratio came out where");
    BigDecimal width = Decimals.quotient(high.subtract(low), BigDecimal.valueOf(bins));
    for (int i = 0; i < bins; i++) {
      BigDecimal from = low.add(width.multiply(BigDecimal.valueOf(i)));
      BigDecimal to = from.add(width);
      chart.bin(from, to, Account.ratio(from) + " to " + Account.ratio(to), counts.get(i));
    }
    BigDecimal goal = account.options().targetRatio();
    // A target far from every draw would leave no room for the draws themselves.
    BigDecimal reach = high.subtract(low).max(new BigDecimal("0.01"));
    boolean near = goal.compareTo(low.subtract(reach)) >= 0 && goal.compareTo(high.add(reach)) <= 0;
    if (near) {
      chart.mark("the target", goal, target);
    }
    mark(chart, "5 of 100 draws below", "0.05");
    mark(chart, "half of the draws below", "0.5");
    mark(chart, "95 of 100 draws below", "0.95");
    account
        .result()
        .ratio()
        .filter(r -> r.value().compareTo(low) >= 0 && r.value().compareTo(high) <= 0)
        .ifPresent(r -> chart.mark("the map as it stands", r.value(), Account.ratio(r.value())));
    return chart.build();
  }

  private void mark(Histogram.Builder chart, String name, String share) {
    BigDecimal at = new BigDecimal(simulation.quantile(new BigDecimal(share).doubleValue()));
    chart.mark(name, at, Account.ratio(at));
  }

  private String quantile(String share) {
    return number(simulation.quantile(new BigDecimal(share).doubleValue()));
  }

  private static String number(Double value) {
    return value.isNaN() || value.isInfinite() ? "no number" : Account.ratio(new BigDecimal(value));
  }

  private Table.Builder percentiles() {
    Table.Builder table =
        Table.builder("Percentiles of the ratio").text("Of the draws lie below").number("Ratio");
    table.row(Cell.of("none (the lowest)"), Cell.of(number(simulation.min())));
    for (String share : PERCENTILES) {
      String percent = Account.percent(new BigDecimal(share));
      table.row(
          Cell.of(share.equals("0.5") ? percent + " (the median)" : percent),
          Cell.of(quantile(share)));
    }
    table.row(Cell.of("all (the highest)"), Cell.of(number(simulation.max())));
    return table;
  }

  private Table.Builder shares() {
    Table.Builder table =
        Table.builder("Which numbers make the ratio vary")
            .text("Number")
            .number("Share of the variance")
            .number("Correlation with the ratio");
    for (VarianceShare share : simulation.varianceShares()) {
      Double part = share.share();
      Double correlation = share.correlation();
      table.row(
          Cell.of(account.name(share.ref())),
          Cell.of(part.isNaN() ? "none" : Account.part(BigDecimal.valueOf(part))),
          Cell.of(number(correlation)));
    }
    return table.remark(
        "Each share is a squared correlation as a part of the sum of all of them. Numbers that"
            + " move together share what they cause.");
  }

  private Details facts(String target) {
    Double error = simulation.standardError();
    return Details.empty()
        .plus("Mean ratio", number(simulation.mean()))
        .plus("Standard deviation", number(simulation.standardDeviation()))
        .plus(
            "Above " + target,
            Account.part(BigDecimal.valueOf(simulation.probabilityAboveTarget())) + " of the draws")
        .plus(
            "Convergence",
            error.isNaN() || error.isInfinite()
                ? "cannot be told"
                : "standard error of the mean "
                    + Account.brief(new BigDecimal(error))
                    + ": another seed's mean would lie about so far off")
        .plus("Seed", String.valueOf(simulation.settings().seed()))
        .plus(
            "Moving together",
            simulation.settings().correlations().isEmpty()
                ? "nothing: every number was drawn on its own"
                : String.join(
                    "; ",
                    simulation.settings().correlations().stream()
                        .map(
                            c ->
                                account.name(c.first())
                                    + " and "
                                    + account.name(c.second())
                                    + ", rank correlation "
                                    + BigDecimal.valueOf(c.rho()).toPlainString())
                        .toList()));
  }
}
