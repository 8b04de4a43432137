package io.github.socialvalue4j.model.discount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.golden.GoldenCase;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeflatorSeriesTest {
  private static final ProblemPath PATH = ProblemPath.parse("/proxy");

  private static Figure pounds(String value) {
    return Figure.stated(
        "amount", new BigDecimal(value), MeasureUnit.GBP, new Provenance.Given("test"));
  }

  private static Result<Figure> reprice(PriceBase from, PriceBase to) {
    return DeflatorSeries.gdpDeflatorDecember2025()
        .reprice("repriced", pounds("100"), from, to, PATH);
  }

  /** "1990-91" in the source is 1990/91 here. */
  private static PriceBase year(String printed) {
    return PriceBase.financial(Integer.parseInt(printed.substring(0, 4)));
  }

  @Nested
  class TheGuideOf2004 {
    /**
     * Growth 2000-01 is 1.295 and printed 1.29: a slip of the source, within the case's tolerance.
     */
    @Test
    void isReproduced() {
      GoldenCase guide = GoldenCase.read("deflator-hmt-annex-a-2004");
      Map<PriceBase, BigDecimal> index = new HashMap<>();
      guide
          .inputs()
          .get("index")
          .properties()
          .forEach(e -> index.put(year(e.getKey()), new BigDecimal(e.getValue().asText())));
      DeflatorSeries series =
          DeflatorSeries.of(
              Edition.of("hmt-annex-a", "2004"),
              Citation.of(guide.source()),
              EvidenceGrade.OFFICIAL,
              index);
      Map<String, BigDecimal> actual = new HashMap<>();
      guide
          .inputs()
          .get("inflation")
          .properties()
          .forEach(
              e ->
                  actual.put(
                      e.getKey(),
                      series
                          .growth(
                              year(e.getValue().get(0).asText()),
                              year(e.getValue().get(1).asText()))
                          .value()
                          .movePointRight(2)));
      JsonNode reprice = guide.inputs().get("reprice").get("reprice_7_4m");
      actual.put(
          "reprice_7_4m",
          series
              .reprice(
                  "repriced",
                  pounds(reprice.get(0).asText()),
                  year(reprice.get(1).asText()),
                  year(reprice.get(2).asText()),
                  PATH)
              .orThrow()
              .value());
      guide.assertReproduced(actual);
    }
  }

  @Nested
  class TheReleaseOfDecember2025 {
    @Test
    void hasTheCalendarYears1990To2024() {
      assertThat(DeflatorSeries.gdpDeflatorDecember2025().years())
          .hasSize(35)
          .startsWith(PriceBase.calendar(1990))
          .endsWith(PriceBase.calendar(2024));
    }

    @Test
    void repricesByTheQuotientOfTwoIndices() {
      Figure repriced = reprice(PriceBase.calendar(2019), PriceBase.calendar(2024)).orThrow();
      assertThat(repriced.value()).isEqualByComparingTo("123.2916402103355381988324281672081");
      assertThat(repriced.replay()).isEqualTo(repriced.value());
      assertThat(repriced.working()).contains("gdp-deflator@2025-12", "calendar 2019");
    }

    @Test
    void thereAndBackIsTheSame() {
      Figure there = reprice(PriceBase.calendar(1999), PriceBase.calendar(2008)).orThrow();
      Figure back =
          DeflatorSeries.gdpDeflatorDecember2025()
              .reprice("back", there, PriceBase.calendar(2008), PriceBase.calendar(1999), PATH)
              .orThrow();
      assertThat(back.value().subtract(new BigDecimal("100")).abs())
          .isLessThan(new BigDecimal("1E-31"));
    }

    @Test
    void refusesWhatIsNotStatedAndTheOtherCalendarAndAMissingYear() {
      assertThat(reprice(PriceBase.notStated(), PriceBase.calendar(2024)).problems())
          .extracting(p -> p.code().value())
          .containsExactly("deflator.price-base-not-stated");
      assertThat(reprice(PriceBase.financial(2019), PriceBase.calendar(2024)).problems())
          .extracting(p -> p.code().value())
          .contains("deflator.calendar-financial");
      assertThat(reprice(PriceBase.financial(2018), PriceBase.financial(2019)).isFailed()).isTrue();
      assertThat(reprice(PriceBase.calendar(1950), PriceBase.calendar(2030)).problems())
          .extracting(p -> p.code().value())
          .containsExactly("deflator.year-missing", "deflator.year-missing");
    }
  }

  @Nested
  class OptimismBiasOnCosts {
    private final Figure half =
        Figure.stated("m", new BigDecimal("0.5"), MeasureUnit.ONE, new Provenance.Given("t"));

    @Test
    void raisesACostByWhatIsNotMitigated() {
      Figure bound =
          Figure.stated("u", new BigDecimal("0.24"), MeasureUnit.ONE, new Provenance.Given("t"));
      Figure cost = OptimismBias.adjusted("cost with bias", pounds("1000"), bound, half);
      assertThat(cost.value()).isEqualByComparingTo("1120");
      assertThat(cost.unit()).isEqualTo(MeasureUnit.GBP);
    }

    @Test
    void refusesAMitigationAboveOne() {
      Figure two =
          Figure.stated("m", new BigDecimal("2"), MeasureUnit.ONE, new Provenance.Given("t"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OptimismBias.adjusted("c", pounds("1"), half, two));
    }
  }
}
