package io.github.socialvalue4j.model.discount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.golden.GoldenCase;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DiscountScheduleTest {
  private static final MathContext WIDE = new MathContext(80, RoundingMode.HALF_EVEN);
  private static final Citation TEST = Citation.of("a test");

  /** Year by year and with 80 digits: another road than the library's powers of bands. */
  private static BigDecimal runningProduct(DiscountSchedule schedule, int year) {
    BigDecimal growth = BigDecimal.ONE;
    for (int y = 1; y <= year; y++) {
      for (DiscountBand band : schedule.bands()) {
        if (y >= band.fromYear() && y <= band.toYear()) {
          growth = growth.multiply(BigDecimal.ONE.add(band.rate()), WIDE);
        }
      }
    }
    return BigDecimal.ONE.divide(growth, WIDE);
  }

  @Nested
  class GreenBook {
    @Test
    void reproducesThePrintedTable() {
      GoldenCase printed = GoldenCase.read("discount-greenbook-a1");
      Map<String, BigDecimal> actual = new HashMap<>();
      for (int year = 0; year <= 30; year++) {
        actual.put(
            "y" + year,
            Rounding.toDecimals(4).apply(DiscountSchedules.greenBookStandard().factorValue(year)));
      }
      printed.assertReproduced(actual);
    }

    @Test
    void readsTheBandsThatTheCaseStates() {
      List<DiscountBand> bands = new ArrayList<>();
      for (JsonNode band : GoldenCase.read("discount-greenbook-a1").inputs().get("bands")) {
        bands.add(
            new DiscountBand(
                band.get(0).asInt(),
                band.get(1).asInt(),
                new BigDecimal(band.get(2).asText()).movePointLeft(2),
                new Provenance.Given("case")));
      }
      DiscountSchedule own = DiscountSchedule.of(Edition.of("own", "1"), "own", bands);
      for (int year = 0; year <= 1000; year++) {
        assertThat(own.factorValue(year))
            .isEqualTo(DiscountSchedules.greenBookStandard().factorValue(year));
      }
    }

    @Test
    void everyYearIsTheRunningProductRoundedOnce() {
      MathContext digits = new MathContext(34, RoundingMode.HALF_EVEN);
      for (DiscountSchedule schedule : DiscountSchedules.all()) {
        for (int year = 0; year <= 1000; year++) {
          assertThat(schedule.factorValue(year))
              .as("%s, year %s", schedule.edition(), year)
              .isEqualByComparingTo(runningProduct(schedule, year).round(digits));
        }
      }
    }

    @Test
    void factorsReplayAndFall() {
      Figure before = DiscountSchedules.greenBookHealth().factor(0);
      assertThat(before.value()).isEqualByComparingTo("1");
      for (int year = 1; year <= 300; year += 13) {
        Figure factor = DiscountSchedules.greenBookHealth().factor(year);
        assertThat(factor.replay()).isEqualTo(factor.value());
        assertThat(factor.value()).isLessThan(before.value());
        before = factor;
      }
    }

    @Test
    void tellsWhereARateComesFrom() {
      assertThat(DiscountSchedules.greenBookStandard().factor(31).working())
          .contains("green-book-standard@2026-02", "HM Treasury", "Open Government Licence v3.0");
    }

    @Test
    void anUnknownVintageListsTheKnownOnes() {
      assertThatThrownBy(() -> DiscountSchedules.get(Edition.of("green-book-standard", "2027")))
          .isInstanceOf(UnknownIdException.class)
          .hasMessageContaining("green-book-standard@2026-02");
    }
  }

  @Nested
  class Time {
    @Test
    void theMiddleOfAYearIsHalfItsRate() {
      DiscountSchedule flat = DiscountSchedule.flat("0.21", TEST);
      assertThat(flat.factor(new BigDecimal("0.5")).value())
          .isEqualByComparingTo(
              BigDecimal.ONE.divide(
                  new BigDecimal("1.1"), new MathContext(34, RoundingMode.HALF_EVEN)));
    }

    @Test
    void yearsOutsideAreRefused() {
      DiscountSchedule schedule = DiscountSchedules.greenBookStandard();
      assertThat(schedule.lastYear()).isEqualTo(1000);
      assertThatIllegalArgumentException().isThrownBy(() -> schedule.factor(1001));
      assertThatIllegalArgumentException().isThrownBy(() -> schedule.factor(-1));
    }

    @Test
    void withoutDiscountingEveryFactorIsOne() {
      assertThat(DiscountSchedule.none().factorValue(17)).isEqualByComparingTo("1");
    }
  }

  @Nested
  class Bands {
    @Test
    void everyFaultIsReportedAtOnce() {
      Provenance given = new Provenance.Given("input");
      List<DiscountBand> bands =
          List.of(
              new DiscountBand(0, 10, new BigDecimal("3.5"), given),
              new DiscountBand(12, 20, new BigDecimal("0.03"), given),
              new DiscountBand(15, 2000, new BigDecimal("-1"), given));
      assertThat(
              DiscountSchedule.check(
                      Edition.of("own", "1"), "own", bands, ProblemPath.parse("/discount/bands"))
                  .problems())
          .extracting(p -> p.code() + " " + p.path())
          .containsExactly(
              "discount.rate-out-of-range /discount/bands/0/rate",
              "discount.bands /discount/bands/1",
              "discount.bands /discount/bands/2",
              "discount.rate-out-of-range /discount/bands/2/rate");
    }

    @Test
    void theCaseOfAFactorRoundedBySourceIsReproducedAsThatSourcesConvention() {
      GoldenCase toolkit = GoldenCase.read("discount-cba-toolkit-single");
      Figure exact = DiscountSchedule.flat("0.03", TEST).factor(5);
      Figure rounded =
          Figure.rounded(
              "factor as printed", exact, Rounding.toDecimals(3), Citation.of(toolkit.source()));
      BigDecimal cash = new BigDecimal("150000");
      toolkit.assertReproduced(Map.of("npv", cash.multiply(rounded.value())));
      assertThat(Rounding.toPence().apply(cash.multiply(exact.value()))).isEqualTo("129391.32");
    }
  }

  @Nested
  class Memory {
    @Test
    void whatOneScheduleRemembersHasALimit() throws ReflectiveOperationException {
      DiscountSchedule schedule = DiscountSchedule.flat("0.031", TEST);
      for (int i = 0; i < 20_000; i++) {
        schedule.factor(new BigDecimal(i).movePointLeft(4));
      }
      Field memo = DiscountSchedule.class.getDeclaredField("known");
      memo.setAccessible(true);
      AtomicReferenceArray<?> known = (AtomicReferenceArray<?>) memo.get(schedule);
      int kept = 0;
      for (int i = 0; i < known.length(); i++) {
        kept += known.get(i) == null ? 0 : 1;
      }

      assertThat(kept).isEqualTo(4);
      assertThat(schedule.factor(3)).isSameAs(schedule.factor(new BigDecimal("3.0")));
      assertThat(schedule.factor(new BigDecimal("2.5")))
          .isSameAs(schedule.factor(new BigDecimal("2.50")));
    }

    @Test
    void aFactorThatLiesOnATieIsRoundedAsTheExactOneIs() {
      // 1.25^201 x 0.8^200 x 1.6^13 = 2^49 x 10^-12, and 2^-49 has 35 digits, of which the last is
      // 5.
      DiscountSchedule schedule =
          DiscountSchedule.of(
              Edition.of("tie", "1"),
              "tie",
              List.of(
                  new DiscountBand(1, 201, new BigDecimal("0.25"), band()),
                  new DiscountBand(202, 401, new BigDecimal("-0.2"), band()),
                  new DiscountBand(402, 414, new BigDecimal("0.6"), band())));
      BigDecimal exact =
          BigDecimal.ONE
              .divide(BigDecimal.valueOf(2).pow(49))
              .movePointRight(12)
              .round(new MathContext(34, RoundingMode.HALF_EVEN));

      assertThat(schedule.factorValue(414)).isEqualByComparingTo(exact);
    }

    private Provenance band() {
      return new Provenance.Given("a test");
    }
  }
}
