package io.github.socialvalue4j.calculate.localmultiplier;

import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.AREA;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.ledger;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.outlay;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.pounds;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.share;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.silent;
import static io.github.socialvalue4j.calculate.localmultiplier.Ledgers.supplier;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.calculate.localmultiplier.Respend.Itemised;
import io.github.socialvalue4j.calculate.localmultiplier.Respend.NotAnswered;
import io.github.socialvalue4j.calculate.localmultiplier.Respend.Sampled;
import io.github.socialvalue4j.golden.GoldenCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalMultiplierCalculatorTest {
  private static final MultiplierOptions NORTHUMBERLAND =
      MultiplierOptions.lm3().withRounds(2).withFirstPound(FirstPound.COUNTED_IF_LOCAL);

  private static LocalMultiplier of(RoundsLedger ledger, MultiplierOptions options) {
    return LocalMultiplierCalculator.calculate(ledger, options).orThrow();
  }

  private static BigDecimal estimate(LocalMultiplier multiplier) {
    return multiplier.multiplier().estimate().orElseThrow().value();
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).map(Object::toString).toList();
  }

  @Nested
  class Published {
    private RoundsLedger northumberland(String percent, boolean local) {
      return RoundsLedger.of(
          local ? "local" : "outside",
          AREA,
          local,
          pounds("100"),
          List.of(silent(local ? "a" : "b", percent)));
    }

    @Test
    void northumberlandCountsTwoRoundsAndTheFirstPoundOnlyIfLocal() {
      GoldenCase printed = GoldenCase.read("lm3-northumberland");
      JsonNode inputs = printed.inputs();
      LocalMultiplier local =
          of(northumberland(inputs.get("respend_local_pct").asText(), true), NORTHUMBERLAND);
      LocalMultiplier outside =
          of(northumberland(inputs.get("respend_outside_pct").asText(), false), NORTHUMBERLAND);

      printed.assertReproduced(
          Map.of("local_supplier", estimate(local), "outside_supplier", estimate(outside)));
      assertThat(local.firstPoundCounted()).isTrue();
      assertThat(outside.firstPoundCounted()).isFalse();
      MultiplierComparison both = MultiplierComparison.between(local, outside).orThrow();
      assertThat(both.difference().estimate().orElseThrow().value()).isEqualByComparingTo("1.4");
      assertThat(both.more().orElseThrow().value().toPlainString()).startsWith("3.888888");
      assertThat(both.ratio().orElseThrow().value().toPlainString()).startsWith("4.888");
    }

    @Test
    void nefsChartOfFourRoundsAt80And20PerCent() {
      GoldenCase printed = GoldenCase.read("lm3-nef-respend-chart");
      Map<String, BigDecimal> actual = new HashMap<>();
      for (String key : List.of("r80", "r20")) {
        JsonNode one = printed.inputs().get("series").get(key);
        Figure retention =
            share(new BigDecimal(one.get("retention_pct").asText()).movePointLeft(2).toString());
        RetentionSeries series =
            ConstantRetentionCalculator.calculate(
                    pounds(one.get("initial").asText()),
                    retention,
                    true,
                    MultiplierOptions.lm3().withRounds(one.get("rounds").asInt()))
                .orThrow();
        for (int i = 0; i < series.rounds().size(); i++) {
          actual.put(key + "_round" + (i + 1), series.rounds().get(i).value());
        }
      }
      printed.assertReproduced(actual);
    }

    @Test
    void nefsWorksheetAveragesFiveStaffUnweighted() {
      GoldenCase printed = GoldenCase.read("lm3-nef-staff-average");
      List<Figure> answers =
          java.util.stream.StreamSupport.stream(
                  printed.inputs().get("lists").get("average").spliterator(), false)
              .map(n -> share(n.asText()))
              .toList();
      Figure mean = Shares.mean("Average", answers, printed.source()).orElseThrow();
      printed.assertReproduced(Map.of("average", mean.value()));
      assertThat(mean.value()).isEqualByComparingTo("45.42");
    }

    @Test
    void nefsPayBillOf200000AtFortyPerCent() {
      GoldenCase printed = GoldenCase.read("lm3-nef-staff-spend");
      JsonNode factors = printed.inputs().get("factors").get("local_spend");
      LocalMultiplier staff =
          of(
              ledger(
                  "500000",
                  outlay(
                      "pay",
                      PayeeKind.STAFF,
                      factors.get(1).asText(),
                      Locality.LOCAL,
                      new Sampled(List.of(share(factors.get(0).asText())), 1))),
              MultiplierOptions.lm3());
      printed.assertReproduced(
          Map.of("local_spend", staff.rounds().get(1).money().estimate().orElseThrow().value()));
    }
  }

  @Nested
  class Calculate {
    @Test
    void threeRoundsByRoundOne() {
      LocalMultiplier lm3 =
          of(
              ledger(
                  "1000",
                  supplier("a", "300", "0.5"),
                  supplier("b", "200", "0.2"),
                  outlay("far", PayeeKind.SUPPLIER, "400", Locality.OUTSIDE, new NotAnswered())),
              MultiplierOptions.lm3());

      assertThat(estimate(lm3)).isEqualByComparingTo("1.69");
      assertThat(lm3.multiplier().isExact()).isTrue();
      assertThat(lm3.benefitPerPound().low().value()).isEqualByComparingTo("0.69");
      assertThat(lm3.area()).isEqualTo(AREA);
      assertThat(lm3.multiplier().low().replay()).isEqualByComparingTo("1.69");
    }

    @Test
    void whoDidNotAnswerGivesBoundsBesideTheEstimate() {
      Result<LocalMultiplier> result =
          LocalMultiplierCalculator.calculate(
              ledger("1000", supplier("a", "300", "0.5"), silent("b", "200")));
      LocalMultiplier lm3 = result.orThrow();

      assertThat(lm3.multiplier().low().value()).isEqualByComparingTo("1.65");
      assertThat(estimate(lm3)).isEqualByComparingTo("1.75");
      assertThat(lm3.multiplier().high().value()).isEqualByComparingTo("1.85");
      assertThat(codes(result)).containsExactly("multiplier.non-response");
      SurveyCoverage suppliers = lm3.coverage().get(1);
      assertThat(suppliers.asked()).isEqualTo(2);
      assertThat(suppliers.answered()).isEqualTo(1);
      assertThat(suppliers.share().orElseThrow().value()).isEqualByComparingTo("0.6");
    }

    @Test
    void ifNobodyAnsweredThereAreBoundsAndNoEstimate() {
      Result<LocalMultiplier> result =
          LocalMultiplierCalculator.calculate(ledger("1000", silent("b", "200")));

      assertThat(result.isPartial()).isTrue();
      assertThat(codes(result)).containsExactly("multiplier.no-answers");
      LocalMultiplier lm3 = result.toOptional().orElseThrow();
      assertThat(lm3.multiplier().estimate()).isEmpty();
      assertThat(lm3.multiplier().low().value()).isEqualByComparingTo("1.2");
      assertThat(lm3.multiplier().high().value()).isEqualByComparingTo("1.4");
    }

    @Test
    void anUnknownPlaceIsNeitherHereNorElsewhere() {
      LocalMultiplier two =
          of(
              ledger(
                  "1000",
                  silent("a", "300"),
                  outlay("b", PayeeKind.SUPPLIER, "100", Locality.OUTSIDE, new NotAnswered()),
                  outlay("c", PayeeKind.SUPPLIER, "200", Locality.UNKNOWN, new NotAnswered())),
              MultiplierOptions.lm3().withRounds(2));

      assertThat(two.multiplier().low().value()).isEqualByComparingTo("1.3");
      assertThat(estimate(two)).isEqualByComparingTo("1.45");
      assertThat(two.multiplier().high().value()).isEqualByComparingTo("1.5");
    }

    @Test
    void threeOfTenStaffAnsweredAndTheSilentBoundTheBill() {
      LocalMultiplier lm3 =
          of(
              ledger(
                  "1000",
                  outlay(
                      "pay",
                      PayeeKind.STAFF,
                      "500",
                      Locality.LOCAL,
                      new Sampled(List.of(share("0.3"), share("0.4"), share("0.5")), 10))),
              MultiplierOptions.lm3());

      assertThat(lm3.multiplier().low().value()).isEqualByComparingTo("1.56");
      assertThat(estimate(lm3)).isEqualByComparingTo("1.7");
      assertThat(lm3.multiplier().high().value()).isEqualByComparingTo("1.91");
    }

    @Test
    void openBooksCarryTheFourthRound() {
      Outlay deep =
          outlay(
              "a",
              PayeeKind.SUPPLIER,
              "500",
              Locality.LOCAL,
              new Itemised(List.of(supplier("a1", "200", "0.5"))));
      LocalMultiplier four = of(ledger("1000", deep), MultiplierOptions.lm3().withRounds(4));

      assertThat(estimate(four)).isEqualByComparingTo("1.8");
    }

    @Test
    void aRoundNobodySurveyedIsRefusedUnlessARetentionIsStated() {
      RoundsLedger ledger = ledger("1000", supplier("a", "500", "0.5"));
      MultiplierOptions five = MultiplierOptions.lm3().withRounds(5);

      assertThat(codes(LocalMultiplierCalculator.calculate(ledger, five)))
          .containsExactly("multiplier.round-not-surveyed");
      assertThat(estimate(of(ledger.withLaterRetention(share("0.5")), five)))
          .isEqualByComparingTo("1.9375");
    }

    @Test
    void aCouncilsOwnSpendIsRoundTwoAndASuppliersIncomeIsNot() {
      OwnSpend own =
          new OwnSpend(AREA, pounds("1000"), pounds("400"), pounds("100"), OwnSpend.Owner.COUNCIL);
      LocalMultiplier two =
          of(own.ledger("council").orThrow(), MultiplierOptions.lm3().withRounds(2));
      assertThat(two.multiplier().low().value()).isEqualByComparingTo("1.4");
      assertThat(two.multiplier().high().value()).isEqualByComparingTo("1.5");

      Result<RoundsLedger> refused =
          new OwnSpend(AREA, pounds("9"), pounds("4"), pounds("1"), OwnSpend.Owner.SUPPLIER)
              .ledger("s");
      assertThat(codes(refused)).containsExactly("multiplier.not-own-spend");
    }
  }

  @Nested
  class Compare {
    private RoundsLedger silentLedger(String id, boolean local, String amount) {
      return RoundsLedger.of(id, AREA, local, pounds("100"), List.of(silent(id + "-x", amount)));
    }

    @Test
    void withoutAnEstimateADifferenceHasBounds() {
      LocalMultiplier local =
          LocalMultiplierCalculator.calculate(silentLedger("a", true, "50"))
              .toOptional()
              .orElseThrow();
      LocalMultiplier outside =
          LocalMultiplierCalculator.calculate(silentLedger("b", false, "20"))
              .toOptional()
              .orElseThrow();
      MultiplierComparison both = MultiplierComparison.between(local, outside).orThrow();

      assertThat(both.difference().estimate()).isEmpty();
      assertThat(both.ratio()).isEmpty();
      assertThat(both.difference().low().value()).isEqualByComparingTo("0.1");
      assertThat(both.difference().high().value()).isEqualByComparingTo("0.8");
    }

    @Test
    void nobodyNeedsToBeAskedOfTheLastRound() {
      LocalMultiplier two =
          of(silentLedger("a", true, "50"), MultiplierOptions.lm3().withRounds(2));

      assertThat(two.multiplier().isExact()).isTrue();
      assertThat(two.coverage()).allSatisfy(c -> assertThat(c.asked()).isZero());
    }
  }

  @Nested
  class BadInput {
    @Test
    void partsOfACouncilsSpendFitItsTotal() {
      OwnSpend odd =
          new OwnSpend(AREA, pounds("100"), pounds("80"), pounds("30"), OwnSpend.Owner.COUNCIL);
      assertThat(codes(odd.ledger("x"))).containsExactly("multiplier.parts-exceed-total");
      OwnSpend worse =
          new OwnSpend(AREA, pounds("100"), pounds("-1"), share("1"), OwnSpend.Owner.SUPPLIER);
      assertThat(codes(worse.ledger("x")))
          .containsExactly(
              "multiplier.negative-amount", "multiplier.not-own-spend", "multiplier.other-unit");
    }

    @Test
    void whatAPayeeOutsideSpendsHereIsSaidNotToCount() {
      Result<LocalMultiplier> result =
          LocalMultiplierCalculator.calculate(
              ledger(
                  "100",
                  outlay(
                      "far",
                      PayeeKind.SUPPLIER,
                      "60",
                      Locality.OUTSIDE,
                      new Respend.Measured(share("0.36")))));
      assertThat(codes(result)).containsExactly("multiplier.outside-not-followed");
      assertThat(estimate(result.orThrow())).isEqualByComparingTo("1");
    }

    @Test
    void everyFaultOfALedgerIsReportedAtOnce() {
      Result<LocalMultiplier> result =
          LocalMultiplierCalculator.calculate(
              ledger(
                  "0",
                  supplier("a", "-1", "1.5"),
                  supplier("a", "1", "-0.1"),
                  outlay(
                      "s",
                      PayeeKind.STAFF,
                      "1",
                      Locality.LOCAL,
                      new Sampled(List.of(share("0.1"), share("0.2")), 1)),
                  outlay("o", PayeeKind.SUPPLIER, "1", Locality.UNKNOWN, new Itemised(List.of()))));

      assertThat(codes(result))
          .contains(
              "multiplier.no-income",
              "multiplier.negative-amount",
              "multiplier.retention-out-of-range",
              "multiplier.outlay-repeated",
              "multiplier.sample-size",
              "multiplier.itemised-not-local");
    }

    @Test
    void retentionAbove1IsAProblem() {
      Result<RetentionSeries> result =
          ConstantRetentionCalculator.calculate(
              pounds("10"), share("1.01"), true, MultiplierOptions.lm3());
      assertThat(codes(result)).containsExactly("multiplier.retention-out-of-range");
      assertThat(result.problems().get(0).message()).contains("1.01");
    }

    @Test
    void multipliersThatCountDifferentThingsAreNotCompared() {
      LocalMultiplier three = of(ledger("10", supplier("a", "5", "1")), MultiplierOptions.lm3());
      LocalMultiplier two =
          of(ledger("10", supplier("a", "5", "1")), MultiplierOptions.lm3().withRounds(2));
      assertThat(codes(MultiplierComparison.between(three, two)))
          .containsExactly("multiplier.not-comparable", "multiplier.same-side");
    }
  }
}
