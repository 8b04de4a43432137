package io.github.socialvalue4j.calculate.restatement;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static io.github.socialvalue4j.calculate.restatement.Council.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.portfolio.Contribution;
import io.github.socialvalue4j.calculate.portfolio.PortfolioView;
import io.github.socialvalue4j.calculate.portfolio.Scope;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Total;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.proxy.DerivedTables;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class RestatementLaws {
  private static final AsOf LATER = AsOf.of(LocalDate.of(2026, 3, 1));
  private static final String[] DEPARTMENTS = {"roads", "parks", "care", ""};

  private static ProxyTable edition(String label, int year, BigDecimal... values) {
    return table(
            "t@" + label,
            row("A", "volunteering-hour", values[0].toPlainString()),
            row("B", "week", values[1].toPlainString()))
        .priceBase(PriceBase.calendar(year))
        .build();
  }

  private static Council council(List<Integer> quantities, long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    Council council = new Council();
    for (int i : order) {
      council.contract("C-" + i, "t@1", DEPARTMENTS[i % DEPARTMENTS.length]);
    }
    for (int i : order) {
      council.deliver(
          "C-" + i,
          i % 2 == 0 ? "A" : "B",
          quantities.get(i).toString(),
          i % 2 == 0 ? "volunteering-hour" : "week");
    }
    return council;
  }

  @Property(tries = 40)
  void bridgesSumToTheLastDigitAndMeetBothTotals(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9999) Integer> quantities,
      @ForAll @BigRange(min = "0", max = "999") @Scale(2) BigDecimal one,
      @ForAll @BigRange(min = "0", max = "999") @Scale(2) BigDecimal other) {
    ProxyTable before = edition("1", 2011, one, other);
    ProxyTable after = edition("2", 2023, other, one);
    Council council = council(quantities, 1);

    Restatement restated =
        RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(before)), after)
            .withPrices(DeflatorSeries.gdpDeflatorDecember2025())
            .restate(council.register(), council.log(), LATER)
            .orThrow();

    for (Bridge bridge : restated.bridges()) {
      BigDecimal sum = bridge.before().value();
      for (Figure step : bridge.steps().values()) {
        sum = sum.add(step.value());
      }
      assertThat(sum).isEqualByComparingTo(bridge.after().value());
      assertThat(total(restated.before(), bridge)).isEqualByComparingTo(bridge.before().value());
      assertThat(total(restated.after(), bridge)).isEqualByComparingTo(bridge.after().value());
      for (BridgeLine line : bridge.lines()) {
        BigDecimal moved = line.before().map(Figure::value).orElse(BigDecimal.ZERO);
        for (Figure step : line.steps().values()) {
          moved = moved.add(step.value());
        }
        assertThat(moved)
            .isEqualByComparingTo(line.after().map(Figure::value).orElse(BigDecimal.ZERO));
      }
    }
  }

  private static BigDecimal total(Valuation valuation, Bridge bridge) {
    return valuation.totals(bridge.point(), bridge.state()).stream()
        .filter(t -> t.key().group().name().equals(bridge.name()))
        .map(t -> t.value().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Property(tries = 20)
  void restatingUnderTheSameEditionChangesNothing(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 9999) Integer> quantities) {
    ProxyTable same = edition("1", 2011, new BigDecimal("14.80"), new BigDecimal("7"));
    Council council = council(quantities, 1);

    Restatement restated =
        RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(same)), same)
            .restate(council.register(), council.log(), LATER)
            .orThrow();

    assertThat(restated.after().totals()).isEqualTo(restated.before().totals());
    assertThat(restated.bridges()).allMatch(b -> b.steps().isEmpty());
  }

  @Property(tries = 30)
  void aDerivedTablesIdentityDependsOnEveryInput(
      @ForAll @BigRange(min = "0.01", max = "99") @Scale(2) BigDecimal value,
      @ForAll @IntRange(min = 1991, max = 2023) int from,
      @ForAll @IntRange(min = 1991, max = 2023) int to) {
    DeflatorSeries series = DeflatorSeries.gdpDeflatorDecember2025();
    Set<String> identities = new HashSet<>();
    identities.add(uprated(edition("1", from, value, value), series, to));
    identities.add(uprated(edition("1", from, value.add(BigDecimal.ONE), value), series, to));
    identities.add(uprated(edition("1", from + 1, value, value), series, to));
    identities.add(uprated(edition("1", from, value, value), series, to + 1));
    identities.add(uprated(edition("2", from, value, value), series, to));

    assertThat(identities).hasSize(5);
    assertThat(uprated(edition("1", from, value, value), series, to)).isIn(identities);
  }

  private static String uprated(ProxyTable table, DeflatorSeries series, int to) {
    ProxyTable made =
        DerivedTables.uprated(table, series, PriceBase.calendar(to), "derived").orThrow();
    made.rows()
        .forEach(
            r -> assertThat(made.figure(r).replay()).isEqualByComparingTo(r.value().orElseThrow()));
    return made.identity();
  }

  @Property(tries = 30)
  void portfolioTotalsDoNotDependOnOrderOrGrouping(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 9999) Integer> quantities,
      @ForAll long seed) {
    ProxyTable table =
        edition("1", 2020, new BigDecimal("14.80"), new BigDecimal("0.333333333333333333333"));

    BigDecimal first = check(table, council(quantities, 1));

    assertThat(check(table, council(quantities, seed))).isEqualByComparingTo(first);
  }

  private static BigDecimal check(ProxyTable table, Council council) {
    Register register = council.register();
    Valuation valuation =
        ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(table)))
            .calculate(Portfolio.of(register, council.log(), LATER).orThrow())
            .orThrow();
    Total total = valuation.totals(MeasurementPoint.COMPLETION, StateGroup.CLAIMED).get(0);
    for (Dimension by : List.of(Dimension.CONTRACT, Dimension.DEPARTMENT, Dimension.MEASURE)) {
      PortfolioView view =
          PortfolioView.of(
              valuation,
              register,
              Scope.whole(),
              by,
              MeasurementPoint.COMPLETION,
              StateGroup.CLAIMED,
              total.key().group());
      assertThat(view.total().value()).isEqualByComparingTo(total.value().value());
      BigDecimal sum =
          view.contributions().stream()
              .map(Contribution::value)
              .map(Figure::value)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(total.value().value());
    }
    return total.value().value();
  }
}
