package io.github.socialvalue4j.present.statement.worth;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static io.github.socialvalue4j.calculate.restatement.Council.table;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.gbp;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.number;
import static io.github.socialvalue4j.calculate.valueforcost.breakeven.Numbers.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.calculate.portfolio.Contribution;
import io.github.socialvalue4j.calculate.portfolio.PortfolioView;
import io.github.socialvalue4j.calculate.portfolio.Scope;
import io.github.socialvalue4j.calculate.restatement.AsOfComparison;
import io.github.socialvalue4j.calculate.restatement.Council;
import io.github.socialvalue4j.calculate.restatement.RestatementCalculator;
import io.github.socialvalue4j.calculate.valuation.Dimension;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.StateGroup;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationCalculator;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.calculate.valueforcost.CostKind;
import io.github.socialvalue4j.calculate.valueforcost.CostLine;
import io.github.socialvalue4j.calculate.valueforcost.CostSchedule;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostCalculator;
import io.github.socialvalue4j.calculate.valueforcost.ValueForCostOptions;
import io.github.socialvalue4j.calculate.valueforcost.breakeven.UnitCase;
import io.github.socialvalue4j.calculate.valueforcost.forecast.Forecast;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastCalculator;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastMeasure;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ForecastReview;
import io.github.socialvalue4j.calculate.valueforcost.forecast.GrowthTarget;
import io.github.socialvalue4j.calculate.valueforcost.forecast.ObservedQuantity;
import io.github.socialvalue4j.calculate.valueforcost.forecast.QuantityPath;
import io.github.socialvalue4j.model.contract.MeasurementPoint;
import io.github.socialvalue4j.model.contract.Register;
import io.github.socialvalue4j.model.discount.DiscountSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.lifecycle.Portfolio;
import io.github.socialvalue4j.model.party.DirectorateId;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.value.ValueKind;
import io.github.socialvalue4j.model.value.ValueStream;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Xml;
import io.github.socialvalue4j.present.statement.chart.Curves;
import io.github.socialvalue4j.present.statement.chart.Shade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorthStatementsTest {
  private static final PriceBase PRICES = PriceBase.calendar(2024);

  private static void isWhole(Statement statement) {
    Xml.parse("<div>" + statement.toHtmlFragment() + "</div>");
    assertThat(statement.toMarkdown()).contains(statement.title());
    assertThat(statement.toText().lines()).allMatch(line -> line.length() <= 120);
    assertThat(statement.toHtml()).isEqualTo(statement.toHtml());
  }

  @Test
  void valueForCostShowsTheRatioTheCurveAndEveryAnswer() {
    Statement statement =
        ValueForCostStatement.of(
                ValueForCostCalculator.create()
                    .withOptions(
                        ValueForCostOptions.defaults()
                            .withSchedule(DiscountSchedule.none())
                            .withStart(LocalDate.of(2024, 1, 1)))
                    .calculate(
                        List.of(
                            ValueStream.yearly(
                                "<hours>", ValueKind.FINANCIAL, PRICES, gbp("32140"), 1, 4)),
                        CostSchedule.of(
                            List.of(
                                CostLine.oneOff("set-up", CostKind.SET_UP, PRICES, 0, gbp("20000")),
                                CostLine.running(
                                    "team", CostKind.RUNNING, PRICES, 0, 4, gbp("10000"))))))
            .toStatement();

    isWhole(statement);
    assertThat(statement.toText())
        .contains("1.84", "10 May 2026", "Cumulative value", "Margin of safety", "set-up");
  }

  @Test
  void aRatioThatIsNotNothingIsNeverPrintedAsNothing() {
    String text =
        ValueForCostStatement.of(
                ValueForCostCalculator.create()
                    .withOptions(
                        ValueForCostOptions.defaults().withSchedule(DiscountSchedule.none()))
                    .calculate(
                        List.of(
                            ValueStream.yearly(
                                "little", ValueKind.FINANCIAL, PRICES, gbp("0.0017"), 0, 0)),
                        CostSchedule.of(
                            List.of(
                                CostLine.oneOff("cost", CostKind.SET_UP, PRICES, 0, gbp("125"))))))
            .toStatement()
            .toText();

    // 0.0017 / 125 = 0.0000136
    assertThat(text).contains("under 0.0001", "under GBP 0.01").doesNotContain("GBP 0.00\n");
  }

  @Test
  void breakevenShowsEachQuestionWithItsReason() {
    Statement statement =
        BreakevenStatement.of(
                new UnitCase(
                    number("hours", "2000", "volunteering-hour"),
                    number("proxy", "16.07", "GBP/volunteering-hour"),
                    List.of(new UnitCase.Deduction("deadweight", plain("0.2"))),
                    gbp("9642"),
                    number("unit cost", "0", "GBP/volunteering-hour")),
                plain("1"))
            .toStatement();

    isWhole(statement);
    assertThat(statement.toText())
        .contains("750 volunteering hours", "62.5%", "70%", "50 points", "By deadweight")
        .contains("GBP 6.0263 per volunteering hour", "value 1 times the cost");
  }

  @Test
  void aForecastShowsItsFanAndHowFarItWasOut() {
    ProxyTable table = table("t@1", row("HOURS", "volunteering-hour", "16.07")).build();
    MeasureId hours = MeasureId.parse("HOURS");
    Figure first = number("hours", "2000", "volunteering-hour");
    var forecast =
        ForecastCalculator.of(table)
            .calculate(
                List.of(
                    new ForecastMeasure(
                        hours,
                        QuantityPath.atRate(first, plain("0"), 3),
                        QuantityPath.atRate(first, plain("0.1"), 3),
                        QuantityPath.atRate(first, plain("0.2"), 3))));
    Forecast made = forecast.orThrow();

    Statement statement =
        ForecastStatement.of(forecast)
            .withReview(
                ForecastReview.of(
                    made,
                    List.of(
                        new ObservedQuantity(
                            hours, 1, number("hours", "1980", "volunteering-hour")))))
            .toStatement();

    isWhole(statement);
    assertThat(statement.toText()).contains("38,889.40", "-10%", "GBP -3,535.40", "Central");
  }

  @Test
  void aRestatementIsAWaterfall() {
    ProxyTable before = table("t@1", row("A", "week", "10"), row("B", "week", "1")).build();
    ProxyTable after = table("t@2", row("A", "week", "12.345")).coverage(Coverage.FRAGMENT).build();

    Statement statement =
        RestatementStatement.of(
                RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(before)), after)
                    .restate(
                        List.of(
                            MeasuredQuantity.claimed("A", "1", "week"),
                            MeasuredQuantity.claimed("B", "1", "week")),
                        before,
                        Optional.empty()))
            .toStatement();

    isWhole(statement);
    assertThat(statement.toText())
        .contains("Proxy value", "Not reported by a fragment", "-1.00", "12.35", "Left out");
  }

  @Test
  void aForecastShowsWhatWasObservedAndWhatATargetTakes() {
    ProxyTable table = table("t@1", row("HOURS", "volunteering-hour", "16.07")).build();
    MeasureId hours = MeasureId.parse("HOURS");
    Figure first = number("hours", "2000", "volunteering-hour");
    var forecast =
        ForecastCalculator.of(table)
            .calculate(
                List.of(ForecastMeasure.of(hours, QuantityPath.atRate(first, plain("0.1"), 3))));
    Figure target = number("target", "2420", "volunteering-hour");

    Statement statement =
        ForecastStatement.of(forecast)
            .withReview(
                ForecastReview.of(
                    forecast.orThrow(),
                    List.of(
                        new ObservedQuantity(
                            hours, 1, number("hours", "1980", "volunteering-hour")))))
            .withTargets(
                List.of(
                    new GrowthTarget(hours, first, target, 2, false),
                    new GrowthTarget(
                        hours, number("none", "0", "volunteering-hour"), target, 2, false)))
            .toStatement();

    isWhole(statement);
    // 1,980 x 16.07
    assertThat(statement.toText())
        .contains("Observed, year 1", "31,818.60", "10%", "no growth reaches it");
    // One path for all cases is one line and no fan.
    assertThat(statement.toText()).doesNotContain("High, year 0");
    assertThat(statement.toHtml()).contains("<circle class=\"svs-dot\"").doesNotContain("<polygon");
  }

  private static Council busy() {
    Council council = new Council().contract("C-1", "t@1", "roads").contract("C-2", "t@1", "parks");
    council.deliver("C-1", "A", "60", "week");
    council.deliver("C-2", "A", "30", "week", "2024-07-01", "2024-09-01", "");
    return council;
  }

  private static final ProxyTable WEEKS = table("t@1", row("A", "week", "10")).build();

  @Test
  void twoLooksShowTheRecordsThatMovedAndAWaterfall() {
    Council council = busy();

    Statement statement =
        ComparisonStatement.of(
                AsOfComparison.of(
                    ProxyCatalogue.of(() -> List.of(WEEKS)),
                    ValuationOptions.defaults(),
                    council.register(),
                    council.log(),
                    AsOf.of(LocalDate.of(2024, 8, 1)),
                    AsOf.of(LocalDate.of(2024, 10, 1))))
            .toStatement();

    isWhole(statement);
    assertThat(statement.toText())
        .contains("written down late", "First look", "600.00", "+300.00", "900.00")
        .contains("by 1 August 2024 and was on record by 1 August 2024");
  }

  @Test
  void rankedContributionsNameTheirPartsAndWhatTheLargestBring() {
    Council council = busy();
    Register register = council.register();
    Valuation valuation =
        ValuationCalculator.of(ProxyCatalogue.of(() -> List.of(WEEKS)))
            .calculate(
                Portfolio.of(register, council.log(), AsOf.of(LocalDate.of(2025, 6, 1))).orThrow())
            .orThrow();
    PortfolioView view =
        PortfolioView.of(
            valuation,
            register,
            Scope.of(DirectorateId.parse("place")),
            Dimension.CONTRACT,
            MeasurementPoint.COMPLETION,
            StateGroup.CLAIMED,
            valuation.totals(MeasurementPoint.COMPLETION, StateGroup.CLAIMED).get(0).key().group());

    Statement statement = ContributionsStatement.of(List.of(view), register).toStatement();

    isWhole(statement);
    assertThat(statement.toText())
        .contains(
            "Place, by contract", "Contract C-1 (C-1)", "66.67%", "The largest brings GBP 600");
    assertThat(view.contributions()).extracting(Contribution::name).contains("Contract C-2");
  }

  @Test
  void aBridgeOfHundredsOfLinesListsThoseThatMovedMost() {
    Council council = new Council();
    for (int c = 0; c < 50; c++) {
      council.contract("C-" + c, "t@1", "roads");
    }
    for (int c = 0; c < 50; c++) {
      council.deliver("C-" + c, "A", Integer.toString(c + 1), "week");
    }
    ProxyTable later = table("t@2", row("A", "week", "11")).build();

    String text =
        RestatementStatement.of(
                RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(WEEKS)), later)
                    .restate(council.register(), council.log(), AsOf.of(LocalDate.of(2025, 6, 1))))
            .toStatement()
            .toText();

    // 1 + 2 + ... + 50 = 1,275 weeks
    assertThat(text.substring(0, text.indexOf("What to know")))
        .contains("+1,275.00", "The 40 lines that moved most, of 50")
        .contains("C-49 A", "C-10 A")
        .doesNotContain("C-9 A");
  }

  @Test
  void linesOverTimeSayTheirFiguresInWordsToo() {
    Curves curves =
        Curves.builder("A <title>", List.of("a", "b"))
            .curve(
                "line & all",
                Shade.STRONG,
                true,
                List.of(
                    new Curves.At(BigDecimal.ZERO, "0"), new Curves.At(new BigDecimal("-5"), "-5")))
            .mark("day", new BigDecimal("0.5"), "in between")
            .build();

    Xml.parse(curves.toSvg());
    assertThat(curves.description())
        .isEqualTo("A <title>. line & all: a 0, b -5. day: in between.");
    assertThat(curves.toText(60)).isNotEmpty().allMatch(line -> line.length() <= 60);
    assertThat(curves.title()).isEqualTo("A <title>");
    assertThat(curves.curves()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Curves.builder("t", List.of("a")).curve("l", Shade.LIGHT, false, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> Curves.builder("t", List.of()));
  }
}
