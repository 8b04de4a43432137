package io.github.socialvalue4j.calculate.sroi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.sroi.map.Cell;
import io.github.socialvalue4j.calculate.sroi.map.ImpactMap;
import io.github.socialvalue4j.calculate.sroi.map.InputItem;
import io.github.socialvalue4j.calculate.sroi.map.OutcomeRow;
import io.github.socialvalue4j.calculate.sroi.map.Stakeholder;
import io.github.socialvalue4j.model.discount.DeflatorSeries;
import io.github.socialvalue4j.model.discount.PriceBase;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an impact map may not hold in silence: other prices, negative hours, rates of inputs. */
class MapRefusalsTest {
  private static final PriceBase THEN = PriceBase.calendar(2019);
  private static final PriceBase NOW = PriceBase.calendar(2024);

  private static List<String> said(ImpactMap.Builder map) {
    return said(SroiCalculator.withDefaults().calculate(map).problems());
  }

  private static List<String> said(List<Problem> problems) {
    return problems.stream()
        .filter(p -> !p.code().value().equals("sroi.nothing-negative"))
        .map(p -> p.severity() + " " + p.code() + " " + p.path())
        .toList();
  }

  @Nested
  class Prices {
    @Test
    void ofAnInputOrAnOutcomeThatDifferFromTheStudysAreRefused() {
      ImpactMap.Builder map =
          Maps.map(Maps.row("a").priceBase(THEN), Maps.row("b").priceBase(NOW))
              .priceBase(NOW)
              .input(Maps.input("old", "5").priceBase(THEN));
      assertThat(said(map))
          .containsExactly(
              "ERROR sroi.price-bases /inputs/1/priceBase",
              "ERROR sroi.price-bases /outcomes/0/priceBase");
    }

    @Test
    void areConvertedByANamedSeries() {
      DeflatorSeries series = DeflatorSeries.gdpDeflatorDecember2025();
      SroiCalculator real = SroiCalculator.of(SroiOptions.builder().realTerms(series, NOW).build());
      ImpactMap.Builder map = Maps.map(Maps.row("a")).priceBase(NOW);
      SroiResult same = real.calculate(map).orThrow();
      SroiResult old =
          real.calculate(map.input(Maps.input("old", "1000").priceBase(THEN))).orThrow();
      assertThat(same.priceBase()).isEqualTo(NOW);
      // 1,000 of 2019 are more pounds of 2024.
      assertThat(old.investment().orElseThrow().value())
          .isGreaterThan(new java.math.BigDecimal(3000));
    }

    @Test
    void thatNobodyStatesAreTheStudys() {
      assertThat(said(Maps.map(Maps.row("a")).priceBase(NOW))).isEmpty();
    }

    @Test
    void thatNobodyKnowsAreSaidToBeTakenAsTheStudys() {
      assertThat(said(Maps.map(Maps.row("a").priceBase(PriceBase.notStated())).priceBase(NOW)))
          .containsExactly("WARNING sroi.price-base-not-stated /outcomes/0/priceBase");
      assertThat(said(Maps.map(Maps.row("a").priceBase(THEN))))
          .containsExactly("WARNING sroi.price-base-not-stated /priceBase");
    }

    @Test
    void ofTwoYearsWithoutAStudysAreRefused() {
      assertThat(said(Maps.map(Maps.row("a").priceBase(THEN), Maps.row("b").priceBase(NOW))))
          .contains("ERROR sroi.price-bases /outcomes/1/priceBase");
    }
  }

  @Nested
  class WhatIsGiven {
    private final MeasureUnit hours = MeasureUnit.of("volunteering-hour");

    private OutcomeRow.Builder hours(String quantity) {
      return Maps.row("a")
          .set(Cell.QUANTITY, Maps.with(quantity, hours))
          .set(Cell.PROXY, Maps.with("12.6", MeasureUnit.GBP.per(hours)));
    }

    @Test
    void isNeverNegative() {
      assertThat(said(Maps.map(hours("-5"))))
          .containsExactly("ERROR sroi.negative-flow /outcomes/0/quantity");
      assertThat(said(Maps.map(hours("0")))).isEmpty();
      // Fewer people may be the change that is valued.
      assertThat(said(Maps.map(Maps.row("b", "-5", "1", "1")))).isEmpty();
    }

    @Test
    void isNotValuedOnceMoreByTheRateOfAnInput() {
      InputItem.Builder volunteers =
          InputItem.builder("volunteers")
              .inKind("hours at a wage")
              .set(Cell.QUANTITY, Maps.with("10", hours))
              .set(Cell.RATE, Maps.with("12.6", MeasureUnit.GBP.per(hours)));
      assertThat(said(Maps.map(hours("5")).input(volunteers)))
          .containsExactly("WARNING sroi.input-rate-as-outcome /outcomes/0/proxy");
    }
  }

  @Test
  void moreAreNotAskedThanThereAre() {
    ImpactMap.Builder map =
        Maps.map(Maps.row("a").sample(101))
            .stakeholder(Stakeholder.of("staff", "Staff").involved("survey", 5, 4));
    assertThat(said(map))
        .containsExactly(
            "ERROR sroi.sample-exceeds-population /outcomes/0/sample",
            "ERROR sroi.sample-exceeds-population /stakeholders/1/sample");
  }

  @Nested
  class Leakage {
    private OutcomeRow.Builder without(String id) {
      OutcomeRow.Builder bare =
          OutcomeRow.builder(id).stakeholder("pupils").description("something changed, " + id);
      OutcomeRow.Builder full = Maps.row(id, "100", "136", "1", "20", "20", "20");
      for (Cell cell : Cell.values()) {
        if (cell != Cell.LEAKAGE) {
          full.find(cell).ifPresent(number -> bare.set(cell, number));
        }
      }
      return bare;
    }

    @Test
    void thatNoOutcomeStatesIsNoPartOfTheMapAndSaidOnce() {
      Result<SroiResult> result =
          SroiCalculator.withDefaults().calculate(Maps.map(without("a"), without("b")));
      assertThat(said(result.problems())).containsExactly("NOTE sroi.leakage-not-in-map /outcomes");
      SroiResult with =
          SroiCalculator.withDefaults()
              .calculate(
                  Maps.map(
                      Maps.row("a", "100", "136", "1", "20", "20", "20"),
                      Maps.row("b", "100", "136", "1", "20", "20", "20")))
              .orThrow();
      assertThat(result.orThrow().ratio().orElseThrow().value())
          .isEqualTo(with.ratio().orElseThrow().value());
      assertThat(result.orThrow().waterfall()).noneMatch(step -> step.label().contains("leakage"));
      assertThat(result.orThrow().grounds()).noneMatch(g -> g.ref().cell() == Cell.LEAKAGE);
    }

    @Test
    void doesNotTurnAMeasuredStudyIntoAnAssumedOne() {
      ImpactMap.Builder map = Maps.map(without("a")).assumeZeroWhereUnstated(Maps.SOURCE);
      Result<SroiResult> result = SroiCalculator.withDefaults().calculate(map);
      assertThat(result.problems()).noneMatch(p -> p.code().value().equals("sroi.assumed-zero"));
    }

    @Test
    void thatOneOutcomeStatesIsMissingFromTheOthers() {
      assertThat(said(Maps.map(Maps.row("a"), without("b"))))
          .containsExactly("ERROR sroi.missing-cell /outcomes/1/leakage");
    }
  }

  @Test
  void aThousandUnknownStakeholdersAreAThousandProblemsOfWhichAHundredNameNeighbours() {
    ImpactMap.Builder map = Maps.map();
    for (int i = 0; i < 1000; i++) {
      map.outcome(Maps.row("row-" + i).stakeholder("pupil-" + i));
    }
    List<Problem> errors =
        ImpactMap.check(map).problems().stream()
            .filter(p -> p.severity() == Severity.ERROR)
            .toList();
    assertThat(errors).hasSize(1000);
    assertThat(errors).filteredOn(p -> p.message().contains("nearest: pupils")).hasSize(100);
  }
}
