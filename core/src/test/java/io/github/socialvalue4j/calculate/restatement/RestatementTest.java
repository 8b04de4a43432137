package io.github.socialvalue4j.calculate.restatement;

import static io.github.socialvalue4j.calculate.restatement.Council.row;
import static io.github.socialvalue4j.calculate.restatement.Council.table;
import static io.github.socialvalue4j.calculate.valuation.StateGroup.CLAIMED;
import static io.github.socialvalue4j.model.contract.MeasurementPoint.COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.framework.Nature;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.proxy.Coverage;
import io.github.socialvalue4j.model.proxy.Crosswalk;
import io.github.socialvalue4j.model.proxy.DerivedTables;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.UnitConversion;
import io.github.socialvalue4j.model.proxy.Validity;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.model.value.ValueKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RestatementTest {
  private static final AsOf LATER = AsOf.of(LocalDate.of(2026, 3, 1));
  private static final ProxyTable ROADMAP =
      table("roadmap@1", row("VOLUNTEERING", "volunteering-hour", "16.07")).build();
  private static final ProxyTable OLD =
      table(
              "national@2018",
              row("NT29", "volunteering-hour", "14.80"),
              row("NT33", "hundred-miles", "0.76"),
              row("NT10", "week", "176.80"),
              row("NT36", "gbp-invested", "1", ValueKind.INVESTED, Nature.FLOW))
          .priceBase(PriceBase.calendar(2018))
          .build();
  private static final ProxyTable NEW =
      table("national@2022", row("NT29", "volunteering-hour", "16.93"))
          .priceBase(PriceBase.calendar(2022))
          .coverage(Coverage.FRAGMENT)
          .build();
  private static final Crosswalk WALK =
      Crosswalk.of(
          "roadmap",
          "national",
          Map.of(MeasureId.parse("VOLUNTEERING"), MeasureId.parse("NT29")),
          Citation.of("made up"));

  private static RestatementCalculator under(ProxyTable to) {
    return RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(ROADMAP, OLD, NEW)), to)
        .withOptions(ValuationOptions.defaults().withPolicy(AggregationPolicy.FRAMEWORK_TOTAL));
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).map(Object::toString).toList();
  }

  private static List<MeasuredQuantity> claimed(String measure, String quantity, String unit) {
    return List.of(MeasuredQuantity.claimed(measure, quantity, unit));
  }

  private static void sums(Bridge bridge) {
    BigDecimal sum = bridge.before().value();
    for (var step : bridge.steps().values()) {
      sum = sum.add(step.value());
    }
    assertThat(sum).isEqualByComparingTo(bridge.after().value());
    assertThat(bridge.after().replay()).isEqualTo(bridge.after().value());
  }

  @Nested
  class Quantities {
    @Test
    void overACrosswalkTheProxyIsTheWholeStep() {
      Result<Restatement> result =
          under(NEW)
              .withCrosswalk(WALK)
              .restate(
                  claimed("VOLUNTEERING", "2000", "volunteering-hour"), ROADMAP, Optional.empty());

      Bridge bridge = result.orThrow().bridge(COMPLETION, CLAIMED, "financial");
      assertThat(bridge.before().value()).isEqualByComparingTo("32140");
      assertThat(bridge.steps()).containsOnlyKeys(BridgeStep.PROXY);
      assertThat(bridge.steps().get(BridgeStep.PROXY).value()).isEqualByComparingTo("1720");
      assertThat(bridge.after().value()).isEqualByComparingTo("33860");
      assertThat(bridge.lines().get(0).measure()).isEqualTo(MeasureId.parse("VOLUNTEERING"));
      assertThat(bridge.lines().get(0).counterpart()).hasValue(MeasureId.parse("NT29"));
      assertThat(codes(result)).contains("restatement.prices-unknown");
      sums(bridge);
    }

    @Test
    void withASeriesOfPricesTheStepsAreTwo() {
      Bridge bridge =
          under(NEW)
              .withPrices(DeflatorSeries.gdpDeflatorDecember2025())
              .restate(claimed("NT29", "2000", "volunteering-hour"), OLD, Optional.empty())
              .orThrow()
              .bridge(COMPLETION, CLAIMED, "financial");

      assertThat(bridge.steps()).containsOnlyKeys(BridgeStep.PRICE_BASE, BridgeStep.PROXY);
      assertThat(bridge.after().value()).isEqualByComparingTo("33860");
      assertThat(bridge.steps().get(BridgeStep.PRICE_BASE).value()).isPositive();
      sums(bridge);
    }

    @Test
    void withoutACrosswalkTwoTablesAreRefused() {
      Result<Restatement> result =
          under(NEW)
              .restate(
                  claimed("VOLUNTEERING", "2000", "volunteering-hour"), ROADMAP, Optional.empty());

      assertThat(codes(result)).containsExactly("restatement.no-crosswalk");
    }

    @Test
    void underTheSameEditionNothingChanges() {
      Restatement same =
          under(OLD)
              .restate(claimed("NT29", "2000", "volunteering-hour"), OLD, Optional.empty())
              .orThrow();

      assertThat(same.bridges()).isNotEmpty().allMatch(b -> b.isLevel() && b.steps().isEmpty());
      assertThat(same.after().totals()).isEqualTo(same.before().totals());
    }

    @Test
    void aRowThatAFragmentLacksIsNotReportedAndNotGone() {
      Result<Restatement> result =
          under(NEW).restate(claimed("NT10", "10", "week"), OLD, Optional.empty());

      assertThat(result.isPartial()).isTrue();
      assertThat(codes(result)).contains("proxy.not-reported");
      Bridge bridge = result.orThrow().bridge(COMPLETION, CLAIMED, "financial");
      assertThat(bridge.steps()).containsOnlyKeys(BridgeStep.NOT_REPORTED);
      assertThat(bridge.after().value()).isEqualByComparingTo("0");
      sums(bridge);
    }

    @Test
    void aRowThatACompleteEditionLacksIsGoneOrAdded() {
      ProxyTable later =
          table("national@2030", row("NT99", "week", "5"), row("NT10", "week", "")).build();
      List<MeasuredQuantity> quantities =
          List.of(
              MeasuredQuantity.claimed("NT29", "1", "volunteering-hour"),
              MeasuredQuantity.claimed("NT99", "10", "week"),
              MeasuredQuantity.claimed("NT10", "1", "week"));

      Bridge bridge =
          under(later)
              .restate(quantities, OLD, Optional.empty())
              .orThrow()
              .bridge(COMPLETION, CLAIMED, "financial");

      assertThat(bridge.steps().get(BridgeStep.GONE).value()).isEqualByComparingTo("-14.80");
      assertThat(bridge.steps().get(BridgeStep.ADDED).value()).isEqualByComparingTo("50");
      assertThat(bridge.steps().get(BridgeStep.NOT_VALUED).value()).isEqualByComparingTo("-176.80");
      sums(bridge);
    }

    @Test
    void anotherUnitIsRefusedByName() {
      ProxyTable perMile =
          table("national@2019", row("NT33", "mile", "0.01")).coverage(Coverage.FRAGMENT).build();

      Result<Restatement> result =
          under(perMile).restate(claimed("NT33", "50", "hundred-miles"), OLD, Optional.empty());

      assertThat(result.isPartial()).isTrue();
      assertThat(result.problems())
          .extracting(Problem::message)
          .contains(
              "NT33 is left out of the restatement: it is counted in hundred-miles by"
                  + " national@2018 and in mile by national@2019.");
      Bridge bridge = result.orThrow().bridge(COMPLETION, CLAIMED, "financial");
      assertThat(bridge.steps().get(BridgeStep.UNIT_CHANGED).value()).isEqualByComparingTo("-38");
      sums(bridge);
    }

    @Test
    void anotherUnitIsHandledByATableRecountedOnPurpose() {
      ProxyTable perMile = table("national@2019", row("NT33", "mile", "0.01")).build();
      ProxyTable recounted =
          DerivedTables.recounted(
                  perMile,
                  List.of(
                      new UnitConversion(
                          MeasureUnit.of("mile"),
                          MeasureUnit.of("hundred-miles"),
                          new BigDecimal("0.01"),
                          Citation.of("a hundred miles are 100 miles"))),
                  "2019-per-hundred-miles")
              .orThrow();

      Bridge bridge =
          under(recounted)
              .restate(claimed("NT33", "50", "hundred-miles"), OLD, Optional.empty())
              .orThrow()
              .bridge(COMPLETION, CLAIMED, "financial");

      // 50 hundred-miles at 0.76 and then at 1.00
      assertThat(bridge.before().value()).isEqualByComparingTo("38");
      assertThat(bridge.after().value()).isEqualByComparingTo("50");
      assertThat(bridge.lines().get(0).after().orElseThrow().working())
          .contains("conversion of mile to hundred-miles", "national@2019, row NT33");
      sums(bridge);
    }

    @Test
    void anotherNatureOrKindIsNamed() {
      ProxyTable level =
          table(
                  "national@2031",
                  row("NT10", "week", "5", ValueKind.FINANCIAL, Nature.LEVEL),
                  row("NT29", "volunteering-hour", "14.80", ValueKind.SOCIAL, Nature.FLOW))
              .build();

      Result<Restatement> result =
          under(level)
              .restate(
                  List.of(
                      MeasuredQuantity.claimed("NT10", "1", "week"),
                      MeasuredQuantity.claimed("NT29", "1", "volunteering-hour")),
                  OLD,
                  Optional.empty());

      assertThat(codes(result)).contains("restatement.nature-changed");
      Bridge out = result.orThrow().bridge(COMPLETION, CLAIMED, "financial");
      assertThat(out.steps()).containsOnlyKeys(BridgeStep.NATURE_CHANGED, BridgeStep.KIND_CHANGED);
      Bridge in = result.orThrow().bridge(COMPLETION, CLAIMED, "social");
      assertThat(in.steps().get(BridgeStep.KIND_CHANGED).value()).isEqualByComparingTo("14.80");
      sums(out);
      sums(in);
    }

    @Test
    void twoCurrenciesAndTwoMeasuresThatBecomeOneAreRefused() {
      ProxyTable euros =
          table("national@eu", row("NT29", "volunteering-hour", "1"))
              .currency(MeasureUnit.of("EUR"))
              .build();
      assertThat(
              codes(
                  under(euros)
                      .restate(claimed("NT29", "1", "volunteering-hour"), OLD, Optional.empty())))
          .containsExactly("restatement.currency");

      ProxyTable two =
          table("two@1", row("A", "volunteering-hour", "1"), row("B", "volunteering-hour", "2"))
              .build();
      Crosswalk both =
          Crosswalk.of(
              "two",
              "national",
              Map.of(
                  MeasureId.parse("A"),
                  MeasureId.parse("NT29"),
                  MeasureId.parse("B"),
                  MeasureId.parse("NT29")),
              Citation.of("made up"));
      assertThat(
              codes(
                  under(NEW)
                      .withCrosswalk(both)
                      .restate(
                          List.of(
                              MeasuredQuantity.claimed("A", "1", "volunteering-hour"),
                              MeasuredQuantity.claimed("B", "1", "volunteering-hour")),
                          two,
                          Optional.empty())))
          .contains("restatement.many-to-one");
    }
  }

  @Nested
  class Portfolios {
    private final Council council =
        new Council()
            .contract("C-1", "roadmap@1", "roads")
            .contract("C-2", "national@2018", "care");

    @Test
    void areRestatedWholeAndLinkedToTheOldResult() {
      council.deliver("C-1", "VOLUNTEERING", "2000", "volunteering-hour");
      council.deliver("C-2", "NT29", "100", "volunteering-hour");
      council.deliver("C-2", "NT36", "500", "gbp-invested");

      Result<Restatement> result =
          under(OLD).withCrosswalk(WALK).restate(council.register(), council.log(), LATER);

      Restatement restated = result.orThrow();
      Bridge financial = restated.bridge(COMPLETION, CLAIMED, "financial");
      assertThat(financial.before().value()).isEqualByComparingTo("33620");
      assertThat(financial.after().value()).isEqualByComparingTo("31080");
      assertThat(financial.lines()).hasSize(2);
      Bridge all = restated.bridge(COMPLETION, CLAIMED, "framework-total");
      assertThat(all.after().value())
          .isEqualByComparingTo(restated.after().policyTotal(COMPLETION, CLAIMED).value().value());
      assertThat(all.before().value())
          .isEqualByComparingTo(restated.before().policyTotal(COMPLETION, CLAIMED).value().value());
      restated.bridges().forEach(RestatementTest::sums);
      assertThat(restated.before().tables()).hasSize(2);
      assertThat(restated.after().tables()).containsExactly(OLD);
      assertThatThrownBy(() -> restated.bridge(COMPLETION, CLAIMED, "fiscal"))
          .isInstanceOf(UnknownIdException.class)
          .hasMessageContaining("framework-total");
    }

    @Test
    void nameWhatTheCrosswalkLeavesOut() {
      council.deliver("C-1", "OTHER", "3", "week");

      Result<Restatement> result =
          under(OLD).withCrosswalk(WALK).restate(council.register(), council.log(), LATER);

      assertThat(codes(result)).contains("restatement.no-counterpart");
      assertThat(result.isPartial()).isTrue();
    }

    @Test
    void sayWhenAnEditionWasNotInForce() {
      ProxyTable late =
          table("late@1", row("NT29", "volunteering-hour", "1"))
              .validity(Validity.from(LocalDate.of(2025, 1, 1)))
              .build();
      Council other = new Council().contract("C-9", "late@1", "roads");
      other.deliver("C-9", "NT29", "1", "volunteering-hour");

      Result<Restatement> result =
          RestatementCalculator.of(ProxyCatalogue.of(() -> List.of(late)), late)
              .restate(other.register(), other.log(), LATER);

      assertThat(codes(result)).contains("edition.not-in-force");
      assertThat(result.orThrow().bridges()).allMatch(Bridge::isLevel);
    }

    @Test
    void failOnAnEditionThatIsNotThere() {
      Council other = new Council().contract("C-9", "nowhere@1", "roads");

      assertThat(codes(under(OLD).restate(other.register(), other.log(), LATER)))
          .containsExactly("edition.unknown");
    }
  }

  @Nested
  class AsOfTwoDays {
    private final ProxyCatalogue catalogue = ProxyCatalogue.of(() -> List.of(OLD));
    private final Council council = new Council().contract("C-1", "national@2018", "roads");

    private AsOfComparison compare(AsOf first, AsOf second) {
      return AsOfComparison.of(
              catalogue,
              ValuationOptions.defaults(),
              council.register(),
              council.log(),
              first,
              second)
          .orThrow();
    }

    @Test
    void nameTheRecordsThatHappenedWereLateOrWereCorrected() {
      council.deliver("C-1", "NT29", "100", "volunteering-hour", "2024-02-01", "2024-02-01", "");
      council.deliver("C-1", "NT29", "90", "volunteering-hour", "2024-02-01", "2024-07-01", "D-1");
      council.deliver("C-1", "NT29", "10", "volunteering-hour", "2024-03-01", "2024-07-02", "");
      council.deliver("C-1", "NT29", "5", "volunteering-hour", "2024-07-03", "2024-07-03", "");

      AsOfComparison comparison =
          compare(AsOf.of(LocalDate.of(2024, 6, 30)), AsOf.of(LocalDate.of(2024, 12, 31)));

      assertThat(comparison.moves())
          .extracting(m -> m.record() + " " + m.cause().code())
          .containsExactly(
              "D-1 corrected", "D-2 recorded-late", "D-3 recorded-late", "D-4 happened");
      Bridge bridge = comparison.bridge(COMPLETION, CLAIMED, "financial");
      // 5 hours more at 14.80
      assertThat(bridge.steps().get(BridgeStep.VOLUME).value()).isEqualByComparingTo("74");
      sums(bridge);
    }

    @Test
    void knowWhatWasOnRecordOfOneAndTheSameDay() {
      council.deliver("C-1", "NT29", "100", "volunteering-hour", "2024-02-01", "2024-02-01", "");
      council.deliver("C-1", "NT10", "2", "week", "2024-03-01", "2024-07-02", "");
      LocalDate march = LocalDate.of(2024, 3, 31);

      AsOfComparison comparison =
          compare(new AsOf(march, march), new AsOf(march, LocalDate.of(2024, 12, 31)));

      assertThat(comparison.moves())
          .singleElement()
          .satisfies(m -> assertThat(m.cause()).isEqualTo(RecordMove.Cause.RECORDED_LATE));
      assertThat(
              comparison
                  .bridge(COMPLETION, CLAIMED, "financial")
                  .steps()
                  .get(BridgeStep.VOLUME)
                  .value())
          .isEqualByComparingTo("353.60");
    }

    @Test
    void goBackwardsToo() {
      council.deliver("C-1", "NT29", "1", "volunteering-hour", "2024-02-01", "2024-02-01", "");

      AsOfComparison comparison =
          compare(AsOf.of(LocalDate.of(2024, 12, 31)), AsOf.of(LocalDate.of(2024, 1, 31)));

      assertThat(comparison.moves().get(0).cause()).isEqualTo(RecordMove.Cause.NOT_YET);
      assertThat(comparison.bridges()).allSatisfy(RestatementTest::sums);
    }
  }
}
