package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.evidence.Citation;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Rounding;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureJsonTest {
  private static final MeasureUnit HOUR = MeasureUnit.of("volunteering-hour");

  private static Figure given(String label, String value, MeasureUnit unit) {
    return Figure.stated(label, new BigDecimal(value), unit, new Provenance.Given("here"));
  }

  private static Figure example() {
    Figure hours = given("Hours", "120", HOUR);
    Figure rate = given("Rate", "16.07", MeasureUnit.GBP.per(HOUR));
    Figure value = Figure.product("Value", hours, rate);
    return Figure.sum("Total", MeasureUnit.GBP, List.of(value, value));
  }

  @Test
  void aSharedFigureIsWrittenOnce() {
    String json = FigureJson.write(example());

    assertThat(Edited.parse(json).at("/figures")).hasSize(4);
    assertThat(FigureJson.read(json).orThrow()).isEqualTo(example());
  }

  @Test
  void equalFiguresAreOneWhetherOrNotTheyAreOneObject() {
    Figure twice =
        Figure.sum(
            "Twice",
            MeasureUnit.GBP,
            List.of(given("A", "1", MeasureUnit.GBP), given("A", "1", MeasureUnit.GBP)));

    assertThat(Edited.parse(FigureJson.write(twice)).at("/figures")).hasSize(2);
    assertThat(FigureJson.read(FigureJson.write(twice)).orThrow()).isEqualTo(twice);
  }

  @Test
  void aChainLongerThanAStackComesBack() {
    Figure chain = given("Start", "1", MeasureUnit.GBP);
    Figure one = given("One", "1", MeasureUnit.GBP);
    for (int i = 0; i < 20_000; i++) {
      chain = Figure.difference("Step " + i, chain, one);
    }

    assertThat(FigureJson.read(FigureJson.write(chain)).orThrow()).isEqualTo(chain);
  }

  @Test
  void aSumMayHaveMoreDigitsThanAnInput() {
    Figure sum =
        Figure.sum(
            "Sum",
            MeasureUnit.GBP,
            List.of(
                given("Large", "1234567890123456789012345678901234", MeasureUnit.GBP),
                given("Small", "0.000000000000000000000000000000001", MeasureUnit.GBP)));

    assertThat(FigureJson.read(FigureJson.write(sum)).orThrow().value()).isEqualTo(sum.value());
  }

  @Test
  void aRoundingIsReplayedAsItsSourceRounds() {
    Figure rounded =
        Figure.rounded(
            "Rounded",
            given("Raw", "2.345", MeasureUnit.ONE),
            Rounding.toPence(),
            Citation.of("page 4"));

    assertThat(FigureJson.read(FigureJson.write(rounded)).orThrow()).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '!',
      value = {
        "/figures/f1/value!\"3856.9\"!/figures/f1",
        "/figures/f3/value!\"121\"!/figures/f2",
        "/figures/f1/unit!\"week\"!/figures/f1",
        "/figures/f1/step!\"average\"!/figures/f1",
        "/figures/f2/step!\"complement\"!/figures/f2",
        "/figures/f2/inputs/0/id!\"f9\"!/figures/f2",
        "/figures/f2/inputs/0/id!\"f1\"!/figures/f2",
        "/figures/f2/inputs/0/id!\"f2\"!/figures/f2",
        "/figures/f3/provenance/type!\"rumour\"!/figures/f3",
        "/figures/f3/provenance!{\"type\":\"given\"}!/figures/f3",
        "/figures/f3/provenance!{\"type\":\"given\",\"where\":\" \"}!/figures/f3",
        "/figures/f3/provenance/by!\"us\"!/figures/f3",
        "/figures/f3/step!\"sum\"!/figures/f3",
        "/figures/f3/label!\" \"!/figures/f3",
        "/figures/f1/provenance!{\"type\":\"given\",\"where\":\"x\"}!/figures/f1",
      })
  void whatDoesNotReplayIsRefused(String pointer, String json, String where) {
    var result = FigureJson.read(Edited.of(FigureJson.write(example())).with(pointer, json).json());

    assertThat(Faulty.errors(result.problems()))
        .containsExactly("result.digest-mismatch /digest", "figure.does-not-replay " + where);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '!',
      value = {
        "/figure!\"f9\"!document.required /figure",
        "/figures/f3/value!120!json.number-not-string /figures/f3/value",
        "/figures/f3/value!\"1E+9\"!document.decimal /figures/f3/value",
        "/figures/f3/unit!\"hours\"!document.unit /figures/f3/unit",
        "/figures/f3/colour!1!json.unknown-field /figures/f3/colour",
      })
  void whatIsNotAFigureIsRefused(String pointer, String json, String fault) {
    var result = FigureJson.read(Edited.of(FigureJson.write(example())).with(pointer, json).json());

    assertThat(Faulty.errors(result.problems()))
        .containsExactly("result.digest-mismatch /digest", fault);
  }

  @Test
  void aPowerThatWouldExhaustTheMemoryIsRefused() {
    Figure power =
        Figure.power(
            "Power", given("Base", "10", MeasureUnit.ONE), given("n", "3", MeasureUnit.ONE));
    String json =
        FigureJson.write(power)
            .replace("\"10\"", "\"" + "9".repeat(900) + "\"")
            .replace("\"3\"", "\"99999\"");

    assertThat(FigureJson.read(json).problems())
        .filteredOn(p -> !p.path().toString().equals("/digest"))
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("too many digits"));
  }

  @Test
  void aLabelThatNoSumDependsOnIsHeldByTheDigest() {
    String json = FigureJson.write(example()).replace("\"Hours\"", "\"Days\"");

    assertThat(Faulty.errors(FigureJson.read(json).problems()))
        .containsExactly("result.digest-mismatch /digest");
  }

  @Test
  void aTextThatIsNoDocumentIsRefused() {
    assertThat(Faulty.errors(FigureJson.read("{}").problems()))
        .containsExactly("result.digest-missing ", "document.required /figures");
    assertThat(Faulty.errors(FigureJson.read("[]").problems()))
        .containsExactly("json.not-an-object ");
  }
}
