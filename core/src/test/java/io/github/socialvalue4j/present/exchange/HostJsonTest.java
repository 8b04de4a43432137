package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.socialvalue4j.architecture.PublicTypes;
import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.problem.Fault;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.basis.quantity.Share;
import io.github.socialvalue4j.calculate.spend.SpendPeriod;
import io.github.socialvalue4j.calculate.sroi.map.CellRef;
import io.github.socialvalue4j.model.contract.ContractId;
import io.github.socialvalue4j.model.contract.Period;
import io.github.socialvalue4j.model.contract.PointSchedule;
import io.github.socialvalue4j.model.discount.PriceBase;
import io.github.socialvalue4j.model.framework.MeasureId;
import io.github.socialvalue4j.model.lifecycle.AsOf;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.publish.DocumentStatements;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a host's own JSON makes of the library's values, with Jackson 2 and with Jackson 3. */
class HostJsonTest {
  /** As Spring Boot sets it up: an object without properties is {} and no error. */
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder()
          .disable(tools.jackson.databind.SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  private static String written2(Object value) {
    try {
      return JACKSON_2.writeValueAsString(value);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return "refused: " + e.getMessage();
    }
  }

  private static String written3(Object value) {
    try {
      return JACKSON_3.writeValueAsString(value);
    } catch (tools.jackson.core.JacksonException e) {
      return "refused: " + e.getMessage();
    }
  }

  private static void isWritten(Object value, String json) {
    assertThat(written2(value)).as("Jackson 2").isEqualTo(json);
    assertThat(written3(value)).as("Jackson 3").isEqualTo(json);
  }

  private static Figure pounds() {
    return Figure.stated(
        "Pounds", new BigDecimal("16.07"), MeasureUnit.GBP, new Provenance.Given("here"));
  }

  @Nested
  class Right {
    @ParameterizedTest
    @MethodSource("io.github.socialvalue4j.present.exchange.HostJsonTest#strings")
    void isAStringThatReadsBack(Object value) throws Exception {
      isWritten(value, '"' + value.toString() + '"');

      assertThat(JACKSON_2.readValue(written2(value), value.getClass())).isEqualTo(value);
      assertThat(JACKSON_3.readValue(written3(value), (Class<?>) value.getClass()))
          .isEqualTo(value);
    }

    @Test
    void isAQuantityWithItsDecimalsAsText() throws Exception {
      Quantity hours = Quantity.of("0.1000000000000000000000000000000001", "volunteering-hour");
      String json =
          "{\"value\":\"0.1000000000000000000000000000000001\",\"unit\":\"volunteering-hour\"}";
      isWritten(hours, json);

      assertThat(JACKSON_2.readValue(json, Quantity.class)).isEqualTo(hours);
      assertThat(JACKSON_3.readValue(json, Quantity.class)).isEqualTo(hours);
    }

    @Test
    void isAQuantityWithItsUnitWhereAHostWritesWhatIsAnnotatedOnly() throws Exception {
      Quantity hours = Quantity.of("0.1", "volunteering-hour");
      String json = "{\"value\":\"0.1\",\"unit\":\"volunteering-hour\"}";
      ObjectMapper strict2 =
          new ObjectMapper().setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE);
      JsonMapper strict3 =
          JsonMapper.builder()
              .changeDefaultVisibility(
                  v -> v.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE))
              .build();

      assertThat(strict2.writeValueAsString(hours)).isEqualTo(json);
      assertThat(strict3.writeValueAsString(hours)).isEqualTo(json);
    }

    @Test
    void isAProblemAndAResultOfWhatIsRight() {
      Problem problem =
          Fault.omission("proxy.missing", "{measure} is.", "Look.")
              .at(ProblemPath.parse("/lines/0"), "It");
      String json =
          "{\"severity\":\"OMISSION\",\"code\":\"proxy.missing\",\"path\":\"/lines/0\","
              + "\"message\":\"It is.\",\"remedy\":\"Look.\",\"values\":{\"measure\":\"It\"}}";
      isWritten(problem, json);
      isWritten(
          Result.partial(ContractId.parse("C-1"), List.of(problem)),
          "{\"status\":\"partial\",\"value\":\"C-1\",\"problems\":[" + json + "]}");
      isWritten(Map.of(MeasureId.parse("NT1"), 1), "{\"NT1\":1}");
    }

    /** Jackson 2 without a module for days, Jackson 3, and both as parts of a host's answer. */
    @Test
    void areDaysAsIsoText() throws Exception {
      LocalDate first = LocalDate.of(2024, 1, 1);
      LocalDate last = LocalDate.of(2024, 12, 31);
      Period period = new Period(first, last);

      isWritten(period, "{\"start\":\"2024-01-01\",\"end\":\"2024-12-31\"}");
      isWritten(
          PointSchedule.of(period),
          "{\"engagement\":\"2024-01-01\",\"completion\":\"2024-12-31\","
              + "\"postCompletion\":\"2025-12-31\"}");
      isWritten(
          new AsOf(last, first), "{\"occurredBy\":\"2024-12-31\",\"recordedBy\":\"2024-01-01\"}");
      isWritten(new SpendPeriod(first, last), "{\"first\":\"2024-01-01\",\"last\":\"2024-12-31\"}");
      assertThat(JACKSON_3.readValue(written3(period), Period.class)).isEqualTo(period);
    }

    @Test
    void isTheDocumentThatAnswers() {
      Evaluated evaluated = Edited.sample("quantities").evaluated();

      assertThat(written2(Map.of("answer", evaluated)))
          .isEqualTo(written3(Map.of("answer", evaluated)))
          .isEqualTo("{\"answer\":" + evaluated.line() + "}");
    }
  }

  static List<Object> strings() {
    return List.of(
        MeasureId.parse("NT29"),
        ContractId.parse("C-01"),
        ProblemPath.parse("/a~1b/0"),
        ProblemCode.of("proxy.missing"),
        MeasureUnit.parse("GBP/volunteering-hour"),
        MeasureUnit.userDefined("case"),
        Share.of("0.27"),
        PriceBase.financial(2024),
        Edition.of("council-roadmap", "2021"),
        OutwardCode.parse("PO1"),
        CellRef.parse("a/quantity"));
  }

  @Nested
  class Loud {
    @Test
    void namesTheWriterToUse() {
      for (String refused : List.of(written2(pounds()), written3(pounds()))) {
        assertThat(refused)
            .startsWith("refused: ")
            .contains(
                "Figure is no JSON by itself, and was not sent: write a figure and its reasons"
                    + " with FigureJson.write.");
      }
      Evaluated evaluated = Edited.sample("portfolio").evaluated();
      Object content = evaluated.content().orElseThrow();
      Object statement = DocumentStatements.of(evaluated).orThrow();
      assertThat(written2(Map.of("study", content))).contains("Evaluated.text");
      assertThat(written3(statement)).contains("toHtml");
      assertThat(written2(TestCatalogue.catalogue().get(Edition.of("council-roadmap", "2021"))))
          .contains("ProxyTableWriter");
      assertThat(written3(Result.complete(pounds()))).contains("FigureJson.write");
    }
  }

  /** Walks everything that the samples of all kinds come to. */
  @Nested
  class EveryValueOfEverySample {
    private static final int EACH = 40;

    @TestFactory
    List<DynamicTest> isShortInWordsAndRightOrLoudInJson() {
      Set<Class<?>> types = new HashSet<>(PublicTypes.all());
      List<DynamicTest> tests = new ArrayList<>();
      for (DocumentEvaluator.Kind kind : TestCatalogue.evaluator().kinds()) {
        tests.add(
            DynamicTest.dynamicTest(
                kind.kind(),
                () -> {
                  Evaluated evaluated = Edited.of(kind.sample()).evaluated();
                  List<Object> roots = new ArrayList<>(List.of(evaluated));
                  evaluated.content().ifPresent(roots::add);
                  Result<?> statement = DocumentStatements.of(evaluated);
                  roots.add(statement);
                  for (Object value : new ObjectWalk(types, EACH).from(roots)) {
                    check(value);
                  }
                }));
      }
      return tests;
    }

    private static void check(Object value) {
      // The pointer to a whole input is the empty text.
      String text = value.equals(ProblemPath.root()) ? "/" : value.toString();
      assertThat(text).as(value.getClass().getName()).isNotBlank();
      assertThat(text)
          .as(value.getClass().getName())
          .doesNotContain("\n", "io.github.socialvalue4j")
          .doesNotContainPattern("@[0-9a-f]{5,8}\\b");
      if (!(value instanceof Problem)) {
        assertThat(text).as(value.getClass().getName()).hasSizeLessThanOrEqualTo(400);
      }
      for (String json : List.of(written2(value), written3(value))) {
        assertThat(json).as(value.getClass().getName()).isNotEqualTo("{}");
        if (json.startsWith("refused: ")) {
          assertThat(json).contains("is no JSON by itself");
        }
      }
    }
  }
}
