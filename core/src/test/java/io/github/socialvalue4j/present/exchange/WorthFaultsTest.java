package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.EvidenceGrade;
import io.github.socialvalue4j.basis.evidence.Licence;
import io.github.socialvalue4j.basis.evidence.LicensedUse;
import io.github.socialvalue4j.basis.evidence.Permission;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.restatement.Council;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.model.proxy.ProxyTable;
import io.github.socialvalue4j.model.proxy.ProxyValue;
import io.github.socialvalue4j.model.proxy.Validity;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Bad input to the documents of value for cost, breakeven, forecast, restatement and derived
 * tables: each fault has its code, its place, a sentence with the values in it, and a remedy.
 */
class WorthFaultsTest {
  private static final String SERIES =
      "{\"shipped\": \"gdp-deflator@2025-12\"}".replace("gdp-deflator@2025-12", series());

  private static String series() {
    return io.github.socialvalue4j.model.discount.DeflatorSeries.gdpDeflatorDecember2025()
        .edition()
        .toString();
  }

  private static Problem only(Evaluated evaluated, String code) {
    List<Problem> found =
        evaluated.problems().stream().filter(p -> p.code().value().equals(code)).toList();
    assertThat(found).as(evaluated.text()).hasSize(1);
    assertThat(found.get(0).remedy()).isNotBlank();
    return found.get(0);
  }

  private static void isRefused(Edited document, String code, String path, String... words) {
    isRefused(document.evaluated(), code, path, words);
  }

  private static void isRefused(Evaluated evaluated, String code, String path, String... words) {
    assertThat(Faulty.errors(evaluated)).as(evaluated.text()).containsExactly(code + " " + path);
    Problem problem = only(evaluated, code);
    assertThat(List.of(words)).allMatch(problem.message()::contains, problem.message());
  }

  @Nested
  class ValueForCost {
    private Edited sample() {
      return Edited.sample("value-for-cost");
    }

    @Test
    void costsWithoutValuesAreAnsweredWithAWarning() {
      Evaluated evaluated = sample().with("/values", "[]").evaluated();

      assertThat(evaluated.status()).isEqualTo(Status.COMPLETE);
      assertThat(only(evaluated, "value-for-cost.no-values").path()).hasToString("/values");
      var result = Edited.parse(evaluated.text());
      assertThat(result.at("/accounts/0/ratio/value").asText()).isEqualTo("0");
      assertThat(result.at("/accounts/0/breakevens/0/answer").asText()).isEqualTo("never");
    }

    @Test
    void anEmptyProgrammeDoesNotBreakEven() {
      var result =
          Edited.parse(sample().with("/values", "[]").with("/costs", "[]").evaluated().text());
      assertThat(result.at("/accounts/0/breakevens/0/answer").asText()).isEqualTo("never");
      assertThat(result.at("/accounts/0/breakevens/1/answer").asText()).isEqualTo("never");
    }

    @Test
    void noDayLiesBeyondTheYear9999() {
      isRefused(
          sample().with("/options/start", "\"9999-12-31\""), "document.value", "/options/start");
      assertThat(sample().with("/options/start", "\"8998-12-31\"").evaluated().status())
          .isEqualTo(Status.COMPLETE);
    }

    @Test
    void aFaultyOptionHidesNoNegativeCost() {
      assertThat(
              Faulty.errors(
                  sample()
                      .with("/options/targetRatio", "\"0\"")
                      .with("/costs/2/amounts/0", "\"-5\"")
                      .evaluated()))
          .containsExactly("cost.negative /costs/2", "document.value /options/targetRatio");
      assertThat(
              Faulty.errors(
                  sample()
                      .with("/values/0/amounts/0", "\"x\"")
                      .with("/costs/2/amounts/0", "\"-5\"")
                      .evaluated()))
          .containsExactly("cost.negative /costs/2", "document.decimal /values/0/amounts/0");
    }

    @Test
    void valuesWithoutCostsHaveNoRatioAndSayWhy() {
      Evaluated evaluated = sample().with("/costs", "[]").evaluated();

      assertThat(only(evaluated, "value-for-cost.no-costs").path()).hasToString("/costs");
      var result = Edited.parse(evaluated.text());
      assertThat(result.at("/accounts/0/ratio").isMissingNode()).isTrue();
      assertThat(result.at("/accounts/0/breakevens/0/answer").asText()).isEqualTo("at-once");
    }

    @Test
    void aCostOfNothingIsNoCost() {
      Evaluated evaluated =
          sample()
              .with("/costs", "[]")
              .with(
                  "/costs/0",
                  "{\"name\": \"free\", \"costKind\": \"running\", \"priceBase\": \"not stated\","
                      + " \"amounts\": [\"0\", \"0\"]}")
              .evaluated();

      assertThat(only(evaluated, "value-for-cost.no-costs").path()).hasToString("/costs");
    }

    @Test
    void aNegativeCostIsRefusedWhereItStands() {
      isRefused(
          sample().with("/costs/2/amounts/0", "\"-5\""),
          "cost.negative",
          "/costs/2",
          "-5",
          "Running: a social value officer");
    }

    @Test
    void periodsOfOneCostThatOverlapAreRefused() {
      isRefused(
          sample()
              .with("/costs/1/name", "\"Set-up: policy, procedures, recruitment\"")
              .with("/costs/1/fromYear", "1"),
          "cost.overlap",
          "/costs/1",
          "two amounts in year 1");
    }

    @Test
    void severalPriceBasesAreRefusedWithoutASeries() {
      isRefused(
          sample().with("/costs/2/priceBase", "\"calendar 2024\""),
          "value-for-cost.price-bases",
          "/costs/2",
          "calendar 2024",
          "some do not say in whose");
    }

    @Test
    void aPriceBaseThatNobodyStatesIsAWarning() {
      Evaluated evaluated = sample().evaluated();

      assertThat(only(evaluated, "value-for-cost.price-base-not-stated").path()).hasToString("");
      isRefused(sample().without("/costs/0/priceBase"), "document.required", "/costs/0/priceBase");
    }

    private Edited inPricesOf(String base, String to) {
      Edited edited =
          sample()
              .with("/options/realTerms", "{\"to\": \"" + to + "\", \"series\": " + SERIES + "}");
      edited.with("/values/1/priceBase", "\"calendar 2024\"");
      for (int i = 0; i < 3; i++) {
        edited.with("/costs/" + i + "/priceBase", "\"calendar 2024\"");
      }
      return edited.with("/values/0/priceBase", "\"" + base + "\"");
    }

    @Test
    void aYearOutsideTheSeriesIsRefusedWhereItStands() {
      isRefused(
          inPricesOf("calendar 1950", "calendar 2024"),
          "deflator.year-missing",
          "/values/0",
          "calendar 1950",
          "calendar 1990 to calendar 2024");
    }

    @Test
    void calendarAgainstFinancialYearsIsRefused() {
      isRefused(
          inPricesOf("financial 2019/20", "calendar 2024"),
          "deflator.calendar-financial",
          "/values/0",
          "financial 2019/20");
    }

    @Test
    void noSeriesConvertsWhatIsNotStated() {
      isRefused(
          inPricesOf("not stated", "calendar 2024"),
          "deflator.price-base-not-stated",
          "/values/0",
          "not stated");
    }

    @Test
    void anOptimismBiasOutOfRangeIsRefused() {
      isRefused(
          sample().with("/costs/0/optimism/mitigation", "\"1.5\""), "cost.optimism", "/costs/0");
    }

    @Test
    void aPlanBeyondTheDiscountScheduleIsRefused() {
      isRefused(sample().with("/costs/2/fromYear", "1001"), "document.value", "/costs/2/fromYear");
    }

    @Test
    void twoPoliciesAreRefused() {
      isRefused(
          sample()
              .with(
                  "/options/ownPolicy",
                  "{\"name\": \"mine\", \"kinds\": [\"financial\"], \"reason\": \"mine\"}"),
          "document.value",
          "/options/ownPolicy");
    }
  }

  @Nested
  class Editions {
    private final Edited sample = Edited.sample("portfolio-restatement");

    private static ProxyTable edition(String label, Validity validity) {
      return ProxyTable.builder(
              Edition.of("council-roadmap", label),
              Licence.of("made up", "nobody", Map.of(LicensedUse.COMMERCIAL, Permission.PERMITTED)))
          .validity(validity)
          .rows(List.of(hours("17")))
          .build();
    }

    private static ProxyValue hours(String value) {
      return ProxyValue.builder(
              Council.row("VOLUNTEERING", "volunteering-hour", "").measure(),
              Citation.of("made up"),
              EvidenceGrade.ASSUMED)
          .value(new BigDecimal(value))
          .build();
    }

    @Test
    void oneThatWasNotInForceWhenItsContractBeganIsAWarning() {
      ProxyTable late = edition("2026", Validity.from(LocalDate.of(2025, 12, 1)));
      ProxyTable next = edition("2027", Validity.from(LocalDate.of(2027, 1, 1)));
      String document =
          sample
              .without("/crosswalks")
              .with("/to", "\"council-roadmap@2027\"")
              .with("/contracts/0/table", "\"council-roadmap@2026\"")
              .with("/contracts/1/table", "\"council-roadmap@2026\"")
              .json();

      Evaluated evaluated =
          DocumentEvaluator.of(ProxyCatalogue.of(() -> List.of(late, next))).evaluate(document);

      Problem problem = only(evaluated, "edition.not-in-force");
      assertThat(problem.path()).hasToString("/contracts/0/table");
      assertThat(problem.message()).contains("C-01", "2025-04-01", "council-roadmap@2026");
      assertThat(evaluated.isFailed()).isFalse();
    }

    @Test
    void inTwoCurrenciesAreRefused() {
      ProxyTable euros =
          ProxyTable.builder(Edition.of("euro", "1"), Licence.of("x", "y", Map.of()))
              .currency(MeasureUnit.of("EUR"))
              .rows(List.of(hours("18")))
              .build();
      String document =
          Edited.sample("restatement")
              .with("/to", "\"euro@1\"")
              .with("/crosswalk/measures/0/to", "\"VOLUNTEERING\"")
              .json();

      Evaluated evaluated =
          DocumentEvaluator.of(TestCatalogue.catalogue().with(() -> List.of(euros)))
              .evaluate(document);

      isRefused(evaluated, "restatement.currency", "/to", "GBP", "EUR");
    }

    @Test
    void thatAreNotThereAreRefusedWithTheNearest() {
      isRefused(
          sample.with("/to", "\"national-toms-reported@2019\""),
          "edition.unknown",
          "/to",
          "national-toms-reported@2018-19");
    }

    @Test
    void withoutACrosswalkEveryContractIsNamed() {
      assertThat(Faulty.errors(sample.without("/crosswalks").evaluated()))
          .containsExactly(
              "restatement.no-crosswalk /contracts/0/table",
              "restatement.no-crosswalk /contracts/1/table");
    }

    @Test
    void aMeasureWithoutACounterpartIsLeftOutWhereItStands() {
      Evaluated evaluated =
          Edited.sample("restatement")
              .with(
                  "/lines/1",
                  "{\"measure\": \"APPRENTICESHIP\", \"quantity\": \"2\", \"unit\": \"week\"}")
              .evaluated();

      assertThat(evaluated.status()).isEqualTo(Status.PARTIAL);
      assertThat(only(evaluated, "restatement.no-counterpart").path()).hasToString("/lines/1");
    }

    @Test
    void whatTheNewEditionLacksIsSaidOfTheLineThatHasIt() {
      Evaluated evaluated =
          Edited.sample("restatement")
              .with("/crosswalk/measures/1", "{\"from\": \"VCSE-SPEND\", \"to\": \"NT14\"}")
              .with(
                  "/lines",
                  "[{\"measure\": \"APPRENTICESHIP\", \"quantity\": \"2\", \"unit\": \"week\"},"
                      + "{\"measure\": \"VCSE-SPEND\", \"quantity\": \"9\", \"unit\": \"gbp-spent\"}]")
              .evaluated();

      assertThat(evaluated.problems())
          .filteredOn(p -> p.message().contains("NT14"))
          .isNotEmpty()
          .allMatch(p -> p.path().toString().startsWith("/lines/1"));
      assertThat(evaluated.text()).contains("not-reported").doesNotContain("\"gone\"");
    }
  }

  @Nested
  class DerivedTables {
    private final Edited sample = Edited.sample("derived-table");

    private Edited uprated(String from, String to) {
      return sample
          .with("/derivedTables/0/from", "\"" + from + "\"")
          .without("/derivedTables/0/localise")
          .with("/derivedTables/0/uprate", "{\"to\": \"" + to + "\", \"series\": " + SERIES + "}")
          .with("/table", "\"" + from.substring(0, from.indexOf('@')) + "@2021-city\"");
    }

    private static ProxyCatalogue with(PriceBase base, Permission derived) {
      ProxyTable table =
          ProxyTable.builder(
                  Edition.of("nd", "1"),
                  Licence.of(
                      "CC BY-NC-ND 4.0",
                      "somebody",
                      Map.of(
                          LicensedUse.DERIVED_TABLE,
                          derived,
                          LicensedUse.REDISTRIBUTION,
                          Permission.PERMITTED)))
              .priceBase(base)
              .rows(List.of(Editions.hours("10")))
              .build();
      return ProxyCatalogue.of(() -> List.of(table));
    }

    @Test
    void ofATableThatForbidsThemAreNotWrittenOut() {
      Evaluated evaluated =
          DocumentEvaluator.of(with(PriceBase.calendar(2019), Permission.REFUSED))
              .evaluate(uprated("nd@1", "calendar 2024").json());

      isRefused(evaluated, "licence.refused", "/table", "CC BY-NC-ND 4.0", "derived");
      assertThat(evaluated.text()).doesNotContain("csv");
    }

    @Test
    void ofThatTableMayStillBeUsedInOnesOwnWork() {
      Edited quantities =
          Edited.sample("quantities")
              .with("/table", "\"nd@2024-prices\"")
              .without("/areas")
              .without("/area")
              .without("/contractValue")
              .with(
                  "/derivedTables",
                  "[{\"from\": \"nd@1\", \"label\": \"2024-prices\", \"uprate\": {\"to\":"
                      + " \"calendar 2024\", \"series\": "
                      + SERIES
                      + "}}]")
              .with(
                  "/lines",
                  "[{\"measure\": \"VOLUNTEERING\", \"quantity\": \"1300\", \"unit\":"
                      + " \"volunteering-hour\"}]");

      Evaluated evaluated =
          DocumentEvaluator.of(with(PriceBase.calendar(2019), Permission.REFUSED))
              .evaluate(quantities.json());

      assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
      // 1,300 x 10 x 100 / 81.1085
      var result = Edited.parse(evaluated.text());
      assertThat(result.at("/lines/0/value/value").asText()).startsWith("16027.91322734361");
      assertThat(result.at("/editions/0/lineage").asText())
          .startsWith("uprated from nd@1 (sha256 ")
          .contains("index-from 81.1085", "index-to 100");
    }

    @Test
    void ofATableWithoutAPriceBaseAreRefused() {
      isRefused(
          uprated("council-roadmap@2021", "calendar 2024"),
          "deflator.price-base-not-stated",
          "/derivedTables/0/uprate/to",
          "not stated");
    }

    @Test
    void ofFinancialYearsByACalendarSeriesAreRefused() {
      isRefused(
          DocumentEvaluator.of(with(PriceBase.financial(2019), Permission.PERMITTED))
              .evaluate(uprated("nd@1", "calendar 2024").json()),
          "deflator.calendar-financial",
          "/derivedTables/0/uprate/to");
    }

    @Test
    void ofAYearOutsideTheSeriesAreRefused() {
      isRefused(
          DocumentEvaluator.of(with(PriceBase.calendar(2019), Permission.PERMITTED))
              .evaluate(uprated("nd@1", "calendar 2050").json()),
          "deflator.year-missing",
          "/derivedTables/0/uprate/to",
          "calendar 2050");
    }

    @Test
    void everyFaultOfALocalisationHasItsPlace() {
      Evaluated evaluated =
          sample
              .with(
                  "/derivedTables/0/localise/values/1",
                  "{\"measure\": \"NOBODY\", \"value\": \"3\", \"source\": \"made up\"}")
              .with(
                  "/derivedTables/0/localise/values/2",
                  "{\"measure\": \"VCSE-SPEND\", \"value\": \"3\", \"source\": \"made up\"}")
              .with(
                  "/derivedTables/0/localise/values/3",
                  "{\"measure\": \"VCSE-SPEND\", \"value\": \"4\", \"source\": \"made up\"}")
              .evaluated();

      assertThat(Faulty.errors(evaluated))
          .containsExactly(
              "table.local-measure-unknown /derivedTables/0/localise/values/1",
              "table.local-value-twice /derivedTables/0/localise/values/3");
    }

    @Test
    void saysInOneWayHowItIsDerived() {
      isRefused(
          sample.with("/derivedTables/0/recount", "[]"),
          "document.value",
          "/derivedTables/0",
          "one way");
      isRefused(
          Edited.sample("derived-table").with("/derivedTables/0/localise/values/0/value", "\"15\""),
          "document.value",
          "/derivedTables/0/localise/values/0",
          "a value and a factor");
      isRefused(
          Edited.sample("derived-table").without("/derivedTables/0/localise/values/0/factor"),
          "document.value",
          "/derivedTables/0/localise/values/0",
          "neither");
    }

    @Test
    void hasALabelOfItsOwnAndIsTheOneToWrite() {
      isRefused(
          sample
              .with("/derivedTables/0/label", "\"2021\"")
              .with("/table", "\"council-roadmap@2021\""),
          "edition.conflict",
          "/derivedTables/0/label");
      isRefused(
          Edited.sample("derived-table").with("/table", "\"council-roadmap@2021\""),
          "document.value",
          "/table",
          "not derived");
    }

    @Test
    void whoNamesAFaultyOneIsNotAtFaultToo() {
      isRefused(
          sample.with("/derivedTables/0/localise/values/0/factor", "\"-1\""),
          "document.decimal",
          "/derivedTables/0/localise/values/0/factor");
    }
  }

  @Nested
  class Recounted {
    private Edited miles() {
      return Edited.of(
          """
          {"kind": "restatement", "version": "1", "from": "m@per-100", "to": "m@per-mile",
           "policy": "framework-total",
           "lines": [{"measure": "NT33", "quantity": "50", "unit": "hundred-miles"}]}
          """);
    }

    private Evaluated evaluated(Edited document) {
      return DocumentEvaluator.of(
              ProxyCatalogue.of(
                  () ->
                      List.of(
                          Council.table("m@per-100", Council.row("NT33", "hundred-miles", "0.76"))
                              .build(),
                          Council.table("m@per-mile", Council.row("NT33", "mile", "0.008"))
                              .build())))
          .evaluate(document.json());
    }

    @Test
    void anotherUnitIsLeftOutByName() {
      Evaluated evaluated = evaluated(miles());

      assertThat(evaluated.status()).isEqualTo(Status.PARTIAL);
      Problem problem = only(evaluated, "restatement.unit-changed");
      assertThat(problem.path()).hasToString("/lines/0");
      assertThat(problem.message())
          .contains("hundred-miles by m@per-100 and in mile by m@per-mile");
      assertThat(Edited.parse(evaluated.text()).at("/bridges/0/steps/0/step").asText())
          .isEqualTo("unit-changed");
    }

    @Test
    void byAConversionThatIsNamedItIsProxyAlone() {
      Evaluated evaluated =
          evaluated(
              miles()
                  .with("/to", "\"m@per-mile-by-100\"")
                  .with(
                      "/derivedTables",
                      "[{\"from\": \"m@per-mile\", \"label\": \"per-mile-by-100\", \"recount\":"
                          + " [{\"from\": \"mile\", \"to\": \"hundred-miles\", \"number\":"
                          + " \"0.01\", \"source\": \"arithmetic\"}]}]"));

      assertThat(evaluated.isFailed()).as(evaluated.text()).isFalse();
      var bridge = Edited.parse(evaluated.text()).at("/bridges/0");
      // 50 x 0.76 and 50 x 0.008 x 100
      assertThat(bridge.at("/before/value").asText()).isEqualTo("38");
      assertThat(bridge.at("/steps/0/step").asText()).isEqualTo("proxy");
      assertThat(bridge.at("/after/value").asText()).isEqualTo("40");
    }

    @Test
    void twoConversionsFromOneUnitAreRefused() {
      Evaluated evaluated =
          evaluated(
              miles()
                  .with("/to", "\"m@x\"")
                  .with(
                      "/derivedTables",
                      "[{\"from\": \"m@per-mile\", \"label\": \"x\", \"recount\":"
                          + " [{\"from\": \"mile\", \"to\": \"hundred-miles\", \"number\":"
                          + " \"0.01\", \"source\": \"arithmetic\"},"
                          + " {\"from\": \"mile\", \"to\": \"hundred-miles\", \"number\":"
                          + " \"0.02\", \"source\": \"a slip\"}]}]"));

      isRefused(
          evaluated, "table.local-value-twice", "/derivedTables/0/recount/1", "lead from mile");
    }
  }

  @Nested
  class Contributions {
    private Edited sample() {
      return Edited.sample("contributions");
    }

    @Test
    void aDirectorateThatIsNotDeclaredIsRefused() {
      isRefused(
          sample().with("/views/2/id", "\"regen\""),
          "directorate.unknown",
          "/views/2/id",
          "regeneration");
    }

    @Test
    void aScopeAndItsIdGoTogether() {
      isRefused(sample().without("/views/2/id"), "document.required", "/views/2/id");
      isRefused(sample().without("/views/2/scope"), "document.value", "/views/2/id");
    }

    @Test
    void whatDoesNotAddUpCannotBeRanked() {
      isRefused(sample().with("/views/0/by", "\"priority\""), "document.code", "/views/0/by");
    }

    @Test
    void aRankingUnderAPolicyThatIsNotChosenIsRefused() {
      assertThat(Faulty.errors(sample().with("/options/policy", "\"by-kind\"").evaluated()))
          .containsExactly(
              "contributions.other-policy /views/0/group",
              "contributions.other-policy /views/1/group");
    }

    @Test
    void whereNothingIsThereIsNoRankingAndNoZero() {
      Evaluated evaluated = sample().with("/views/0/point", "\"post-completion\"").evaluated();

      assertThat(evaluated.status()).isEqualTo(Status.PARTIAL);
      assertThat(only(evaluated, "contributions.nothing-valued").path()).hasToString("/views/0");
      assertThat(Edited.parse(evaluated.text()).at("/views")).hasSize(2);
    }

    @Test
    void totalsOfTwoPriceBasesAreNotAdded() {
      Edited two = sample().with("/contracts/1/table", "\"council-roadmap@next\"");
      ProxyTable next =
          Council.table("council-roadmap@next", Editions.hours("20"))
              .priceBase(PriceBase.calendar(2024))
              .build();
      DocumentEvaluator evaluator =
          DocumentEvaluator.of(TestCatalogue.catalogue().with(() -> List.of(next)));
      two.with("/views/0/group", "\"financial\"");

      Evaluated refused = evaluator.evaluate(two.json());
      Evaluated named = evaluator.evaluate(two.with("/views/0/base", "\"calendar 2024\"").json());

      assertThat(Faulty.errors(refused)).contains("contributions.several-bases /views/0/base");
      assertThat(refused.text()).contains("calendar 2024");
      assertThat(named.problems()).noneMatch(p -> p.path().toString().equals("/views/0/base"));
    }
  }

  @Nested
  class Forecasts {
    private Edited sample() {
      return Edited.sample("forecast");
    }

    @Test
    void eachFaultIsSaidWhereItStands() {
      isRefused(sample().with("/measures/1/unit", "\"fte\""), "forecast.other-unit", "/measures/1");
      // Once for each of the five years.
      assertThat(Faulty.errors(sample().with("/measures/0/low/first", "\"9000\"").evaluated()))
          .hasSize(5)
          .containsOnly("forecast.cases-cross /measures/0");
      isRefused(sample().with("/measures/0/low/years", "4"), "forecast.other-years", "/measures/0");
      isRefused(
          sample()
              .with("/measures/1/measure", "\"VOLUNTEERING\"")
              .with("/measures/1/unit", "\"volunteering-hour\""),
          "forecast.twice",
          "/measures/1");
      isRefused(
          sample().with("/observed/0/unit", "\"week\""), "forecast.other-unit", "/observed/0");
    }

    @Test
    void aTargetThatNoGrowthReachesSaysSo() {
      var result = Edited.parse(sample().with("/targets/0/first", "\"0\"").evaluated().text());

      assertThat(result.at("/targets/0/answer").asText()).isEqualTo("none");
      assertThat(result.at("/targets/0/reason").asText()).contains("from nothing");
    }

    @Test
    void whatNobodyHasObservedIsNoErrorOfZero() {
      Evaluated evaluated = sample().evaluated();

      assertThat(
              evaluated.problems().stream()
                  .filter(p -> p.code().value().equals("forecast.not-observed"))
                  .map(Problem::message))
          .anyMatch(m -> m.contains("1, 2, 3 and 4"));
      assertThat(Optional.of(Edited.parse(evaluated.text()).at("/review/errors")))
          .hasValueSatisfying(errors -> assertThat(errors).hasSize(1));
    }
  }

  @Nested
  class ABreakeven {
    private Edited plan() {
      return Edited.sample("breakeven");
    }

    @Test
    void namesEveryFaultOfThePlan() {
      assertThat(
              Faulty.errors(
                  plan()
                      .with("/quantity/value", "\"-1\"")
                      .with("/fixedCost/value", "\"-2\"")
                      .with("/unitCost/value", "\"-3\"")
                      .with(
                          "/deductions",
                          "[{\"name\": \"a\", \"share\": \"2\"},"
                              + "{\"name\": \"a\", \"share\": \"0.1\"}]")
                      .evaluated()))
          .containsExactlyInAnyOrder(
              "document.value /quantity/value",
              "document.value /fixedCost/value",
              "document.value /unitCost/value",
              "document.value /deductions/0",
              "document.duplicate-id /deductions/1/name");
    }

    @Test
    void hasFiftyDeductionsAtMost() {
      assertThat(plan().with("/deductions", deductions(50)).evaluated().status())
          .isEqualTo(Status.COMPLETE);
      isRefused(
          plan().with("/deductions", deductions(51)),
          "breakeven.too-many-deductions",
          "/deductions",
          "51",
          "50");
    }

    private String deductions(int count) {
      StringBuilder list = new StringBuilder("[");
      for (int i = 0; i < count; i++) {
        list.append(i == 0 ? "" : ",").append("{\"name\": \"d" + i + "\", \"share\": \"0.01\"}");
      }
      return list.append("]").toString();
    }

    @Test
    void ofNothingIsNever() {
      var result =
          Edited.parse(
              plan()
                  .with("/quantity/value", "\"0\"")
                  .with("/proxy/value", "\"0\"")
                  .with("/fixedCost/value", "\"0\"")
                  .with("/unitCost/value", "\"0\"")
                  .evaluated()
                  .text());
      result
          .at("/breakevens")
          .forEach(b -> assertThat(b.at("/answer").asText()).isEqualTo("never"));
    }
  }

  @Nested
  class AForecast {
    @Test
    void countsNoNegativeHours() {
      assertThat(
              Faulty.errors(
                  Edited.sample("forecast")
                      .without("/measures/0/low")
                      .without("/measures/0/high")
                      .with("/measures/0/central", "{\"quantities\": [\"-5\", \"5\"]}")
                      .with("/observed", "[]")
                      .evaluated()))
          .contains("forecast.negative-flow /measures/0/central");
    }

    @Test
    void namesAMeasureThatIsForecastTwiceBesideAFaultyTarget() {
      Edited document = Edited.sample("forecast");
      String first = Edited.parse(document.json()).at("/measures/0").toString();
      assertThat(
              Faulty.errors(
                  document.with("/measures/2", first).with("/targets/0/years", "0").evaluated()))
          .contains("forecast.twice /measures/2", "document.value /targets/0/years");
    }
  }
}
