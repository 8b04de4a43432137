package io.github.socialvalue4j.calculate.gva;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.golden.GoldenCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputOutputCalculatorTest {
  private static final MeasureUnit GBP = MeasureUnit.of("GBP");

  private static List<BigDecimal> numbers(String... values) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String value : values) {
      numbers.add(new BigDecimal(value));
    }
    return numbers;
  }

  private static InputOutputTable table(
      List<List<BigDecimal>> flows, List<BigDecimal> output, Optional<Households> households) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= output.size(); i++) {
      names.add("S" + i);
    }
    return new InputOutputTable(
        Edition.of("two-sectors", "1"),
        Citation.of("Miller and Blair, chapter 2"),
        GBP,
        names,
        flows,
        output,
        List.of(new Satellite("gva", GBP, numbers("650", "1400"))),
        households);
  }

  private static InputOutputTable millerBlair(Optional<Households> households) {
    return table(
        List.of(numbers("150", "500"), numbers("200", "100")), numbers("1000", "2000"), households);
  }

  private static List<String> codes(Result<?> result) {
    return result.problems().stream().map(Problem::code).map(Object::toString).toList();
  }

  @Test
  void theTwoSectorsOfMillerAndBlair() {
    GoldenCase printed = GoldenCase.read("gva-miller-blair-2x2");
    List<List<BigDecimal>> flows = new ArrayList<>();
    for (JsonNode row : printed.inputs().get("flows")) {
      flows.add(numbers(row.get(0).asText(), row.get(1).asText()));
    }
    JsonNode output = printed.inputs().get("output");
    InputOutputModel model =
        InputOutputCalculator.calculate(
                table(
                    flows,
                    numbers(output.get(0).asText(), output.get(1).asText()),
                    Optional.empty()))
            .orThrow();
    printed.assertReproduced(
        Map.of(
            "A11", model.coefficient("S1", "S1").value(),
            "A12", model.coefficient("S1", "S2").value(),
            "A21", model.coefficient("S2", "S1").value(),
            "A22", model.coefficient("S2", "S2").value(),
            "L11", model.requirement("S1", "S1").value(),
            "L12", model.requirement("S1", "S2").value(),
            "L21", model.requirement("S2", "S1").value(),
            "L22", model.requirement("S2", "S2").value()));
  }

  @Test
  void effectAndMultiplierAreDifferentThings() {
    InputOutputModel model =
        InputOutputCalculator.calculate(millerBlair(Optional.empty())).orThrow();
    IoEffect effect = model.effect("gva", "S1");
    IoMultiplier multiplier = model.multiplier("gva", "S1").orElseThrow();

    // All demand ends as value added where nothing is imported: 650 + 1400 of 1000 + 2000 less 950.
    assertThat(effect.value().value().subtract(BigDecimal.ONE).abs())
        .isLessThan(new BigDecimal("1e-30"));
    assertThat(multiplier.value().value().toPlainString()).startsWith("1.53846153846");
    assertThat(model.outputMultiplier("S1").value().toPlainString()).startsWith("1.5181518");
    Figure impact = model.impact("gva", Map.of("S1", GvaCalculatorTest.figure("D", "200", GBP)));
    assertThat(impact.value().subtract(new BigDecimal("200")).abs())
        .isLessThan(new BigDecimal("1e-28"));
    assertThat(impact.replay()).isEqualTo(impact.value());
    assertThat(model.requirement("S1", "S2").working())
        .contains("leaving 0  Residual", "L = I + A L");
  }

  @Test
  void typeTwoIsLargerAndComesWithAWarning() {
    Households households =
        new Households(numbers("300", "500"), numbers("250", "400"), new BigDecimal("800"));
    InputOutputTable table = millerBlair(Optional.of(households));
    Result<InputOutputModel> result = InputOutputCalculator.calculate(table, ModelType.TYPE_II);

    assertThat(codes(result)).containsExactly("io.type-ii");
    assertThat(result.orThrow().effect("gva", "S1").value().value())
        .isGreaterThan(
            InputOutputCalculator.calculate(table).orThrow().effect("gva", "S1").value().value());
    assertThat(
            codes(
                InputOutputCalculator.calculate(millerBlair(Optional.empty()), ModelType.TYPE_II)))
        .containsExactly("io.no-households");
  }

  @Test
  void aSingularTableIsFoundOutExactly() {
    InputOutputTable all =
        table(
            List.of(numbers("500", "1000"), numbers("500", "1000")),
            numbers("1000", "2000"),
            Optional.empty());
    assertThat(codes(InputOutputCalculator.calculate(all))).containsExactly("io.singular");

    InputOutputTable nearly =
        table(
            List.of(numbers("500", "1000"), numbers("500", "999.999999999999999999999999")),
            numbers("1000", "2000"),
            Optional.empty());
    assertThat(InputOutputCalculator.calculate(nearly).isComplete()).isTrue();
  }

  @Test
  void faultsOfATableAreReportedAtOnce() {
    InputOutputTable bad =
        table(List.of(numbers("1"), numbers("1", "2")), numbers("0", "5"), Optional.empty());
    assertThat(codes(InputOutputCalculator.calculate(bad)))
        .containsExactlyInAnyOrder("io.shape", "io.zero-output");
    assertThat(
            codes(
                InputOutputCalculator.calculate(
                    table(
                        List.of(numbers("0", "9"), numbers("1", "0")),
                        numbers("1", "1"),
                        Optional.empty()))))
        .contains("io.not-productive");
  }

  @Test
  void exponentBombsAndUnknownIndustriesAreRefused() {
    assertThatThrownBy(() -> new Satellite("gva", GBP, List.of(new BigDecimal("1E+900000000"))))
        .isInstanceOf(ArithmeticException.class);
    InputOutputModel model =
        InputOutputCalculator.calculate(millerBlair(Optional.empty())).orThrow();
    assertThatThrownBy(() -> model.effect("gva", "S3"))
        .isInstanceOf(UnknownIdException.class)
        .hasMessageContaining("nearest: S1, S2");
  }
}
