package io.github.socialvalue4j.calculate.gva;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.golden.GoldenCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GvaCalculatorTest {
  private static final MeasureUnit MONEY = MeasureUnit.of("GBP");

  static Figure figure(String label, String value, MeasureUnit unit) {
    return Figure.stated(label, new BigDecimal(value), unit, new Provenance.Given("account"));
  }

  private static Figure money(String label, String value) {
    return figure(label, value, MONEY);
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).map(Object::toString).toList();
  }

  @Test
  void sevenIndustriesByProductionAndByIncome() {
    GoldenCase printed = GoldenCase.read("gva-abs-identity");
    Map<String, BigDecimal> actual = new HashMap<>();
    for (Map.Entry<String, JsonNode> industry : printed.inputs().get("industries").properties()) {
      List<Figure> used = new ArrayList<>();
      industry.getValue().get("intermediate").forEach(n -> used.add(money("Used", n.asText())));
      JsonNode income = industry.getValue().get("income");
      Result<Gva> result =
          GvaCalculator.calculate(
              GvaAccounts.of(
                  industry.getKey(),
                  new ProductionAccount(
                      money("Output", industry.getValue().get("output").asText()), used),
                  new IncomeAccount(
                      money("Wages", income.get(0).asText()),
                      money("Surplus", income.get(1).asText()),
                      money("Taxes", income.get(2).asText()))),
              new BigDecimal("2"));
      assertThat(result.problems()).isEmpty();
      Gva gva = result.orThrow();
      actual.put(industry.getKey() + "_production", gva.production().orElseThrow().value());
      actual.put(industry.getKey() + "_income", gva.income().orElseThrow().value());
      assertThat(gva.difference().orElseThrow().replay().abs())
          .isLessThanOrEqualTo(new BigDecimal("2"));
    }
    printed.assertReproduced(actual);
  }

  @Nested
  class Calculate {
    private final ProductionAccount production =
        new ProductionAccount(money("Output", "900"), List.of(money("Bought", "400")));
    private final IncomeAccount income =
        new IncomeAccount(money("Wages", "300"), money("Surplus", "150"), money("Taxes", "40"));

    @Test
    void theDifferenceIsShownAndWarnedOf() {
      Result<Gva> result =
          GvaCalculator.calculate(
              GvaAccounts.of("firm", production, income)
                  .withEmployees(figure("People", "8", MeasureUnit.of("fte")))
                  .withHours(figure("Hours", "1000", MeasureUnit.of("paid-hour"))));
      Gva gva = result.orThrow();

      assertThat(gva.difference().orElseThrow().value()).isEqualByComparingTo("10");
      assertThat(codes(result)).containsExactly("gva.accounts-differ");
      assertThat(gva.perEmployee().orElseThrow().quantity().toString())
          .isEqualTo("GBP 62.50 per full-time equivalent");
      assertThat(gva.perHour().orElseThrow().quantity().toString())
          .isEqualTo("GBP 0.50 per paid hour");
      assertThat(
              GvaCalculator.gdp(gva.value(), money("Taxes", "70"), money("Subsidies", "20"))
                  .value())
          .isEqualByComparingTo("550");
    }

    @Test
    void oneAccountIsEnough() {
      assertThat(GvaCalculator.calculate(GvaAccounts.of("firm", income)).orThrow().value().value())
          .isEqualByComparingTo("490");
    }

    @Test
    void badInputIsReportedAtOnce() {
      GvaAccounts mixed =
          GvaAccounts.of(
                  "firm",
                  new ProductionAccount(
                      money("Output", "9"), List.of(figure("Used", "1", MeasureUnit.of("EUR")))))
              .withEmployees(figure("People", "0", MeasureUnit.of("fte")));
      assertThat(codes(GvaCalculator.calculate(mixed)))
          .containsExactlyInAnyOrder("gva.other-unit", "gva.no-labour");
      GvaAccounts none =
          new GvaAccounts(
              "x", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
      assertThat(codes(GvaCalculator.calculate(none))).containsExactly("gva.no-account");
    }
  }

  @Nested
  class Additional {
    private static AdditionalityCase of(
        String gross, String leakage, String displacement, String substitution, String multiplier) {
      MeasureUnit jobs = MeasureUnit.of("fte");
      return new AdditionalityCase(
          "case",
          figure("Gross", gross, jobs),
          figure("Leakage", leakage, MeasureUnit.ONE),
          figure("Displacement", displacement, MeasureUnit.ONE),
          figure("Substitution", substitution, MeasureUnit.ONE),
          figure("Multiplier", multiplier, MeasureUnit.ONE));
    }

    @Test
    void aHundredJobsAgainstThirty() {
      Additionality jobs =
          AdditionalityCalculator.calculate(
                  of("100", "0.1", "0.2", "0", "1.5"), of("30", "0", "0", "0", "1"))
              .orThrow();
      assertThat(jobs.intervention().net().value()).isEqualByComparingTo("108");
      assertThat(jobs.additional().value()).isEqualByComparingTo("78");
      assertThat(jobs.additional().replay()).isEqualByComparingTo("78");
    }

    @Test
    void badFactorsAreReported() {
      assertThat(
              codes(
                  AdditionalityCalculator.calculate(
                      of("100", "1.1", "-0.2", "0", "-1"), of("30", "0", "0", "2", "1"))))
          .containsExactly(
              "additionality.share-out-of-range",
              "additionality.share-out-of-range",
              "additionality.multiplier",
              "additionality.share-out-of-range");
    }
  }
}
