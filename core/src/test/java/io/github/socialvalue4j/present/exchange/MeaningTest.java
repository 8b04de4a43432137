package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mistyped word most likely means, where documents are read. */
class MeaningTest {
  @ParameterizedTest
  @CsvSource({
    "sroi, impact-map",
    "SROI, impact-map",
    "social return on investment, impact-map",
    "socialReturnOnInvestment, impact-map",
    "impactMap, impact-map",
    "lm3, local-multiplier",
    "multiplier, local-multiplier",
    "npv, cash-flow",
    "cashflow, cash-flow",
    "gross value added, gva",
    "GVA, gva",
    "spend, spend-baseline",
    "value_for_cost, value-for-cost",
    "value for money, value-for-cost",
    "portfolios, portfolio",
    "portfolo, portfolio",
  })
  void aKindIsFoundByWhatItIsFor(String written, String kind) {
    assertThat(
            TestCatalogue.evaluator()
                .evaluate("{\"kind\":\"" + written + "\",\"version\":\"1\"}")
                .problems()
                .get(0)
                .message())
        .contains("nearest: " + kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hour", "hours", "Hours", "hrs"})
  void anHourIsOneOfTheHoursThereAre(String written) {
    Evaluated evaluated =
        Edited.sample("portfolio").with("/records/0/unit", "\"" + written + "\"").evaluated();

    assertThat(evaluated.problems().get(0).message())
        .contains("volunteering-hour", "staff-hour", "paid-hour", "expert-hour", "attendee-hour");
  }

  @ParameterizedTest
  @CsvSource({"people, count", "FTEs, fte", "pounds, gbp-spent", "tCO2, tco2e", "weeks, week"})
  void aUnitIsFoundByItsEverydayName(String written, String unit) {
    Evaluated evaluated =
        Edited.sample("portfolio").with("/records/0/unit", "\"" + written + "\"").evaluated();

    assertThat(evaluated.problems().get(0).message()).contains("nearest: " + unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"price-base", "price_base", "PriceBase", "pricebase"})
  void aFieldIsFoundHoweverItsWordsAreJoined(String written) {
    Evaluated evaluated =
        Edited.sample("impact-map").with("/" + written, "\"calendar 2019\"").evaluated();

    assertThat(evaluated.problems().get(0).remedy()).contains("nearest: priceBase");
  }
}
