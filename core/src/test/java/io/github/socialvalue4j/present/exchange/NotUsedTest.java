package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written and changes nothing is said, and so is what is in no figure. */
class NotUsedTest {
  private static final String SCHEDULE = "{\"schedule\": \"green-book-standard@2026-02\"}";
  private static final String SHIPPED = "{\"shipped\": \"gdp-deflator@2025-12\"}";

  private static List<String> said(Evaluated evaluated, String code) {
    return evaluated.problems().stream()
        .filter(p -> p.code().toString().equals(code))
        .map(p -> String.valueOf(p.path()))
        .toList();
  }

  private static List<String> notUsed(Edited document) {
    return said(document.evaluated(), "document.not-used");
  }

  @Nested
  class Fields {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{'change':'remove','rows':['R'],'cell':'R/quantity','value':'1'} | cell,value",
          "{'change':'set','cell':'R/quantity','value':'5','rows':['R']} | rows",
          "{'change':'raise','cell':'R/quantity','value':'5','rows':['R']} | rows",
          "{'change':'multiply','cell':'R/quantity','value':'5','rows':['R']} | rows",
          "{'change':'investment','value':'5','cell':'R/quantity','rows':['R']} | cell,rows",
          "{'change':'set','cell':'R/quantity','value':'5'} |",
          "{'change':'investment','value':'5'} |",
        })
    void ofAnotherChangeAreNamed(String change, String fields) {
      Edited map = Edited.sample("impact-map");
      String row = map.at("/outcomes/0/id").asText();
      String json = change.replace("'", "\"").replace("R/", row + "/").replace("\"R\"", q(row));
      map.with("/sensitivity", "{\"scenarios\":[{\"name\":\"s\",\"changes\":[" + json + "]}]}");

      assertThat(notUsed(map))
          .containsExactlyElementsOf(
              fields == null
                  ? List.of()
                  : List.of(fields.split(",")).stream()
                      .map(f -> "/sensitivity/scenarios/0/changes/0/" + f)
                      .toList());
    }

    private String q(String text) {
      return "\"" + text + "\"";
    }

    @Test
    void ofASourceBesideRatesThatHaveTheirOwn() {
      Edited flow = Edited.sample("cash-flow").with("/discount", SCHEDULE);
      assertThat(notUsed(flow)).isEmpty();

      flow.with("/discount/source", "\"s\"").with("/discount/grade", "\"assumed\"");
      assertThat(notUsed(flow)).containsExactly("/discount/grade", "/discount/source");
    }

    @ParameterizedTest
    @CsvSource({
      "deflate, ''",
      "cash-flow, ''",
      "gva, ''",
      "gva, /accounts/0",
      "local-multiplier, /ledgers/0",
      "additionality, /impacts/0",
      "breakeven, /proxy",
      "impact-map, /outcomes/0/proxy",
      "value-for-cost, /values/0",
      "forecast, /measures/0/central",
    })
    void ofAGradeWithoutASource(String kind, String place) {
      Edited document = Edited.sample(kind).with(place + "/grade", "\"measured\"");
      document.with(place + "/source", "\"s\"");
      assertThat(notUsed(document)).doesNotContain(place + "/grade");

      assertThat(notUsed(document.without(place + "/source"))).contains(place + "/grade");
    }

    @Test
    void ofASourceBesideAnIndexThatHasItsOwn() {
      Edited deflate = Edited.sample("deflate").with("/series", SHIPPED);
      assertThat(notUsed(deflate)).isEmpty();

      deflate.with("/series/source", "\"s\"").with("/series/grade", "\"assumed\"");
      assertThat(notUsed(deflate)).containsExactly("/series/grade", "/series/source");
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, true", "4, false"})
    void ofLaterRoundsThatAreNotCounted(int rounds, boolean isSaid) {
      Edited ledger =
          Edited.of(
              "{\"kind\":\"local-multiplier\",\"version\":\"1\",\"options\":{\"rounds\":"
                  + rounds
                  + "},\"areas\":[{\"id\":\"a\",\"name\":\"A\",\"outwardCodes\":[\"PO1\"]}],"
                  + "\"ledgers\":[{\"id\":\"l\",\"area\":\"a\",\"firstRoundLocal\":true,"
                  + "\"income\":\"100\",\"laterRounds\":[\"50\",\"25\"],"
                  + "\"laterRetention\":\"0.5\"}]}");

      assertThat(notUsed(ledger).contains("/ledgers/0/laterRetention")).isEqualTo(isSaid);
    }

    @Test
    void ofAUnitOfNoNumber() {
      Edited gva =
          Edited.of(
              "{\"kind\":\"gva\",\"version\":\"1\",\"accounts\":[{\"id\":\"a\",\"production\":"
                  + "{\"output\":{\"value\":\"10\"},\"intermediate\":[{\"value\":\"4\"}]},"
                  + "\"employeesUnit\":\"fte\"}]}");
      assertThat(notUsed(gva)).containsExactly("/accounts/0/employeesUnit");

      assertThat(notUsed(gva.with("/accounts/0/employees", "\"3\""))).isEmpty();
    }

    @Test
    void ofPricesAsGivenBesideRealTerms() {
      Edited value =
          Edited.of(
              "{\"kind\":\"value-for-cost\",\"version\":\"1\",\"values\":[{\"name\":\"a\","
                  + "\"valueKind\":\"financial\",\"priceBase\":\"calendar 2020\","
                  + "\"amounts\":[\"10\"]}],\"costs\":[{\"name\":\"c\",\"costKind\":\"running\","
                  + "\"priceBase\":\"calendar 2020\",\"amounts\":[\"5\"]}],\"options\":"
                  + "{\"priceBases\":\"as-given\"}}");
      assertThat(notUsed(value)).isEmpty();

      value.with("/options/realTerms", "{\"to\":\"calendar 2024\",\"series\":" + SHIPPED + "}");
      assertThat(notUsed(value)).containsExactly("/options/priceBases");
    }
  }

  @Nested
  class Names {
    @ParameterizedTest
    @CsvSource({"by-kind, true", "framework-total, true", "of-our-own, false"})
    void ofPoliciesAreNotTakenTwice(String name, boolean isRefused) {
      Edited value =
          Edited.of(
              "{\"kind\":\"value-for-cost\",\"version\":\"1\",\"values\":[{\"name\":\"a\","
                  + "\"valueKind\":\"financial\",\"priceBase\":\"calendar 2020\","
                  + "\"amounts\":[\"10\"]}],\"costs\":[{\"name\":\"c\",\"costKind\":\"running\","
                  + "\"priceBase\":\"calendar 2020\",\"amounts\":[\"5\"]}],\"options\":"
                  + "{\"ownPolicy\":{\"name\":\""
                  + name
                  + "\",\"kinds\":[\"financial\"],\"reason\":\"r\"}}}");

      assertThat(Faulty.errors(value.evaluated()))
          .isEqualTo(
              isRefused ? List.of("document.value /options/ownPolicy/name") : List.<String>of());
    }

    @Test
    void ofThemesAndMeasuresThatNoEditionHasAreSaid() {
      Edited portfolio =
          Edited.sample("portfolio")
              .with(
                  "/priorities",
                  "[{\"id\":\"p\",\"title\":\"P\",\"themes\":[\"work\",\"nope\"],"
                      + "\"measures\":[\"nope\",\"VOLUNTEERING\"]}]");

      assertThat(said(portfolio.evaluated(), "priority.theme-unknown"))
          .containsExactly("/priorities/0/themes/1");
      assertThat(said(portfolio.evaluated(), "priority.measure-unknown"))
          .containsExactly("/priorities/0/measures/0");
    }

    @ParameterizedTest
    @CsvSource({"restatement", "forecast"})
    void ofAnAreaThatNoTableKnowsAreRefused(String kind) {
      assertThat(Faulty.errors(Edited.sample(kind).with("/area", "\"nowhere\"").evaluated()))
          .containsExactly("area.unknown /area");
    }
  }

  @Nested
  class Days {
    private Edited compared(String since) {
      return Edited.sample("portfolio-comparison")
          .with("/asOf", "{\"occurredBy\":\"2026-06-30\"}")
          .with("/since", since);
    }

    @Test
    void ofALookBackLieBeforeTheLookItLeadsTo() {
      assertThat(Faulty.errors(compared("{\"occurredBy\":\"2026-07-01\"}").evaluated()))
          .containsExactly("document.value /since/occurredBy");
      assertThat(
              Faulty.errors(
                  compared("{\"occurredBy\":\"2026-06-30\",\"recordedBy\":\"2026-07-01\"}")
                      .evaluated()))
          .containsExactly("document.value /since/recordedBy");
      assertThat(Faulty.errors(compared("{\"occurredBy\":\"2026-06-30\"}").evaluated())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, true", "2025-01-01, false", "2025-01-02, false"})
    void ofACompletionAreNotBeforeTheBaseline(String day, boolean isRefused) {
      Edited map =
          Edited.of(
              "{\"kind\":\"impact-map\",\"version\":\"1\",\"id\":\"x\",\"assumeZero\":\"a\","
                  + "\"options\":{\"discount\":{\"rate\":\"0\",\"source\":\"s\"}},"
                  + "\"stakeholders\":[{\"id\":\"a\",\"name\":\"A\"}],\"inputs\":[{\"id\":\"g\","
                  + "\"amount\":{\"value\":\"10\"}}],\"outcomes\":[{\"id\":\"o\","
                  + "\"stakeholder\":\"a\",\"description\":\"d\",\"proxy\":{\"value\":\"10\"},"
                  + "\"duration\":{\"value\":\"1\"},\"observed\":{\"baseline\":{\"value\":\"5\","
                  + "\"on\":\"2025-01-01\",\"by\":\"b\"},\"completion\":{\"value\":\"9\",\"on\":\""
                  + day
                  + "\",\"by\":\"b\"}}}]}");

      assertThat(Faulty.errors(map.evaluated()))
          .isEqualTo(
              isRefused
                  ? List.of("observed.not-in-order /outcomes/0/observed/completion/on")
                  : List.<String>of());
    }
  }

  @Nested
  class Spend {
    private final Edited document = Edited.sample("spend-baseline");

    @Test
    void withoutADayIsInNoPeriodAndSaid() {
      assertThat(said(document.evaluated(), "spend.no-date")).isEmpty();

      document.without("/payments/0/date");
      assertThat(document.evaluated().problems())
          .filteredOn(p -> p.code().toString().equals("spend.no-date"))
          .extracting(Problem::message)
          .containsExactly("1 of 5 payments has no date: counted in the totals, and in no period.");
    }

    @Test
    void ofAContractThatIsThereTwiceIsRefused() {
      document.with("/contracts/list/2", document.at("/contracts/list/0").toString());

      assertThat(Faulty.errors(document.evaluated()))
          .containsExactly("document.duplicate-id /contracts/list/2/id");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'rate':'0.1'} | true",
        "{'rate':'0'} | false",
        "{'rate':'0.1','source':'s'} | false",
        "{'bands':[{'fromYear':0,'toYear':90,'rate':'0.1'}]} | true",
        "{'bands':[{'fromYear':0,'toYear':90,'rate':'0'}]} | false",
        "{'schedule':'green-book-standard@2026-02'} | false",
      })
  void aRateThatRestsOnNothingIsSaid(String discount, boolean isSaid) {
    Edited flow = Edited.sample("cash-flow").with("/discount", discount.replace("'", "\""));

    assertThat(said(flow.evaluated(), "discount.no-source"))
        .isEqualTo(isSaid ? List.of("/discount") : List.<String>of());
  }

  @Test
  void aContractValueInAnotherCurrencyIsSaid() {
    Edited quantities =
        Edited.sample("quantities")
            .with("/contractValue", "{\"amount\":\"10\",\"currency\":\"EUR\",\"vat\":\"net\"}");

    assertThat(said(quantities.evaluated(), "contract.other-currency"))
        .containsExactly("/contractValue");
  }
}
