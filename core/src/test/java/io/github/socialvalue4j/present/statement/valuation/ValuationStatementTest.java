package io.github.socialvalue4j.present.statement.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.ResultException;
import io.github.socialvalue4j.basis.quantity.Rounding;
import io.github.socialvalue4j.calculate.valuation.MeasuredQuantity;
import io.github.socialvalue4j.calculate.valuation.QuantityCalculator;
import io.github.socialvalue4j.calculate.valuation.Valuation;
import io.github.socialvalue4j.calculate.valuation.ValuationOptions;
import io.github.socialvalue4j.model.value.AggregationPolicy;
import io.github.socialvalue4j.present.statement.Statement;
import io.github.socialvalue4j.present.statement.Xml;
import io.github.socialvalue4j.present.statement.markup.TextWidth;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValuationStatementTest {

  private static Result<Valuation> ofQuantities(
      AggregationPolicy policy, MeasuredQuantity... quantities) {
    return QuantityCalculator.of(Council.table())
        .withOptions(ValuationOptions.defaults().withPolicy(policy))
        .calculate(List.of(quantities));
  }

  @Nested
  class TheFiguresOfTheRoadmap {

    private final String text = Council.ofTheRoadmap().statement().toText();

    @Test
    void theHeadlineAndItsSubtotalsStandUnderThePolicysName() {
      assertThat(text)
          .containsPattern("Verified +GBP 67,285.20")
          .contains("Policy framework-total: Adds financial proxies, invested pounds")
          .containsPattern("framework-total +67,285.20")
          .containsPattern("of which financial, prices of[^\n]* +39,985.20")
          .containsPattern("of which local-multiplier, prices of[^\n]* +27,300.00");
    }

    @Test
    void eachLineShowsQuantityProxyAndValue() {
      assertThat(text)
          .containsPattern("VOLUNTEERING [^\n]* 120 +volunteering hours +16.07 +1,928.40")
          .containsPattern("CARE-LEAVER [^\n]* 2 +full-time equivalents +13,636.00 +27,272.00")
          .containsPattern("APPRENTICESHIP [^\n]* 52 +weeks +207.40 +10,784.80")
          .containsPattern("LOCAL-SME-SPEND [^\n]* 250,000 +GBP spent +0.09 \\[1\\] +22,500.00")
          .containsPattern("VCSE-SPEND [^\n]* 40,000 +GBP spent +0.12 \\[2\\] +4,800.00");
    }

    @Test
    void theReadingOfADoubtfulPrintIsSaid() {
      assertThat(text)
          .contains(
              "[1] council-roadmap@2021, row LOCAL-SME-SPEND: printed as 0.09p per pound; read as"
                  + " GBP 0.09");
    }

    @Test
    void workingsGoDownToTheCitation() {
      assertThat(text)
          .contains("Working: Delivered, verified, framework-total, GBP 67,285.20")
          .contains("x GBP 16.07 per volunteering hour")
          .contains("appendix 1, Example of Benefit(s) (published by a public body");
    }

    @Test
    void percentAndPencePerPoundNameTheirVatBasis() {
      assertThat(text)
          .contains("Against the contract value, net of VAT")
          .containsPattern("Delivered, verified: framework-total +5.61% +5.61p");
    }

    @Test
    void theGoldenStatementIsTheSame() {
      assertThat(text).isEqualTo(golden("roadmap.txt"));
    }
  }

  @Nested
  class Honesty {

    private final String text = BusyCouncil.of().statement().toText();

    @Test
    void partialTotalsAreMarkedAtTheNumberAndSayWhatTheyLeaveOut() {
      assertThat(text)
          .containsPattern("Verified +GBP 70,499.20  partial")
          .containsPattern("Total, framework-total +88,094.66 partial\\[2\\]")
          .contains("Partial: leaves out C-02 MENTORING (80 expert hours).");
    }

    @Test
    void statesAndPointsStandApart() {
      assertThat(text)
          .containsPattern("Verified +GBP 70,499.20")
          .containsPattern("Evidenced +GBP 964.20")
          .containsPattern("Claimed +GBP 69,268.83")
          .contains("Rejected: found not to count")
          .doesNotContain("140,732.23");
    }

    @Test
    void aRoundingDifferenceIsALineOfItsOwn() {
      assertThat(text).containsPattern("Rounding +-0.01\ndifference");
    }

    @Test
    void whatIsAheadMissingOrSoFarIsSaid() {
      assertThat(text)
          .contains("not yet due")
          .contains("missing")
          .containsPattern("8,503.40 so far")
          .contains("2 of 14 measures are not yet due; what was delivered so far is in it");
    }

    @Test
    void doubleCountsNameTheValueAtStake() {
      assertThat(text).containsPattern("Activity FETE +R-023 and R-041 .* 4,178.20");
    }

    @Test
    void recordsFeedbackChangesAndChoicesAreThere() {
      assertThat(text)
          .contains("C-03: POLICY Modern slavery policy in place")
          .containsPattern("Beneficiary +2.50 \\(2\\) +4.33 \\(3\\) +4.00 \\(1\\) +\\+1.83")
          .containsPattern("CONFIDENCE People confident about work +\\+9 +\\+6 +66.67% +33.33%")
          .contains("Price base   not stated")
          .contains("2 decimals, HALF_UP");
    }

    @Test
    void onlyRowsThatWereUsedAreQuoted() {
      assertThat(Council.ofTheRoadmap().statement().toText()).doesNotContain("33.333");
    }
  }

  @Nested
  class WithoutPortfolio {

    @Test
    void quantitiesOnTheirOwnHaveLinesAndATotal() {
      Valuation valuation =
          ofQuantities(
                  AggregationPolicy.FRAMEWORK_TOTAL,
                  MeasuredQuantity.claimed("VOLUNTEERING", "120", "volunteering-hour"),
                  MeasuredQuantity.claimed("VCSE-SPEND", "40000", "gbp-spent"))
              .orThrow();
      assertThat(ValuationStatement.of(valuation).toText())
          .containsPattern("Claimed +GBP 6,728.40")
          .contains("Quantities valued on their own")
          .containsPattern("Total, framework-total +6,728.40");
    }

    @Test
    void withoutAPolicyEachKindHasItsOwnHeadlineAndChart() {
      ValuationStatement statement =
          ValuationStatement.of(
              ofQuantities(
                      AggregationPolicy.BY_KIND,
                      MeasuredQuantity.claimed("VOLUNTEERING", "120", "volunteering-hour"),
                      MeasuredQuantity.claimed("VCSE-SPEND", "40000", "gbp-spent"))
                  .orThrow());
      assertThat(statement.toText())
          .containsPattern("Claimed, financial, prices of council-roadmap@2021 +GBP 1,928.40")
          .containsPattern(
              "Claimed, local-multiplier, prices of council-roadmap@2021 +GBP 4,800.00")
          .doesNotContain("6,728.40");
      assertThat(statement.toHtml().split("<svg ", -1)).hasSize(3);
    }

    @Test
    void linesRoundEachAndTheTotalRoundsOnce() {
      Valuation valuation =
          ofQuantities(
                  AggregationPolicy.FRAMEWORK_TOTAL,
                  MeasuredQuantity.claimed("CONFIDENCE", "1", "count"),
                  MeasuredQuantity.claimed("CONFIDENCE", "1", "count"),
                  MeasuredQuantity.claimed("CONFIDENCE", "1", "count"))
              .orThrow();
      assertThat(ValuationStatement.of(valuation).withRounding(Rounding.toDecimals(1)).toText())
          .containsPattern("Rounding difference +0.1\n")
          .containsPattern("Total, framework-total +100.0\n");
    }

    @Test
    void nothingAtAllIsSaidToBeNothing() {
      assertThat(ValuationStatement.of(ofQuantities(AggregationPolicy.BY_KIND).orThrow()).toText())
          .contains("Nothing was valued at this point.");
    }

    @Test
    void aFailedResultIsStatedAsItsProblems() {
      Result<Valuation> failed =
          ofQuantities(
              AggregationPolicy.BY_KIND, MeasuredQuantity.claimed("VOLUNTEERING", "1", "week"));
      assertThatThrownBy(() -> ValuationStatement.of(failed)).isInstanceOf(ResultException.class);
      assertThat(Statement.ofProblems("Not valued", failed.problems()).toText())
          .contains("VOLUNTEERING is counted in volunteering-hour, not in week.");
    }
  }

  @Nested
  class Hostile {

    private final Council council = new Council();

    private String[] named(String name) {
      council.contract("C-01", name, name, "HIGHWAYS", "1", "2024-04-01", "2025-03-31");
      council.whole("C-01", Council.VOLUNTEERING, "9999999999999999999999999999999", "2024-09-30");
      ValuationStatement statement = council.statement().withTitle(name);
      Xml.parse("<div>" + statement.toStatement().toHtmlFragment() + "</div>");
      return new String[] {statement.toText(), statement.toMarkdown(), statement.toHtml()};
    }

    @Test
    void markupIsText() {
      String[] made = named("<script>alert(\"x\")</script>'><img src=x onerror=y>&|`*_[a](b)");
      assertThat(made[2])
          .doesNotContain("<script")
          .doesNotContain("<img")
          .contains("&lt;script&gt;alert(&quot;x&quot;)");
      assertThat(made[1]).doesNotContain("<script").doesNotContain("<img").contains("\\|\\`\\*");
    }

    @Test
    void rightToLeftNamesAreKeptApart() {
      assertThat(named("מועצת העיר 12 👷🏽‍♀️")[2])
          .contains("<bdi>C-01 מועצת העיר 12 👷🏽‍♀️</bdi>");
    }

    @Test
    void aNameOfAnyLengthFits() {
      String[] made = named("x".repeat(300));
      assertThat(made[0].lines()).allMatch(l -> TextWidth.of(l) <= 110);
    }

    @Test
    void aLineBreakInANameBreaksNoTable() {
      assertThat(named("Oak\n| and\r\nSons")[1]).contains("Oak \\| and  Sons");
    }
  }

  @Nested
  class Bytes {

    @Test
    void anotherLocaleAndTimeZoneGiveTheSame() {
      ValuationStatement statement = BusyCouncil.of().statement();
      String before = statement.toText() + statement.toMarkdown() + statement.toHtml();
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist")) {
          Locale.setDefault(Locale.forLanguageTag(tag));
          TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
          ValuationStatement again = BusyCouncil.of().statement();
          assertThat(again.toText() + again.toMarkdown() + again.toHtml()).isEqualTo(before);
        }
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void linesEndInLineFeedsAndTextFitsATerminal() {
      ValuationStatement statement = BusyCouncil.of().statement();
      assertThat(statement.toText() + statement.toMarkdown() + statement.toHtml())
          .doesNotContain("\r");
      assertThat(statement.toText().lines()).allMatch(l -> TextWidth.of(l) <= 110);
    }
  }

  private static String golden(String name) {
    try (InputStream in =
        ValuationStatementTest.class.getResourceAsStream("/golden/statement/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
