package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.Evaluated.Status;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentEvaluatorTest {
  private final DocumentEvaluator evaluator = TestCatalogue.evaluator();

  private static JsonNode total(JsonNode result, String state, String group) {
    return StreamSupport.stream(result.at("/totals").spliterator(), false)
        .filter(t -> t.at("/dimension").asText().equals("all"))
        .filter(t -> t.at("/state").asText().equals(state))
        .filter(t -> t.at("/group/name").asText().equals(group))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class Samples {
    @Test
    void eachKindHasOneThatEvaluates() {
      assertThat(evaluator.kinds())
          .extracting(DocumentEvaluator.Kind::kind)
          .containsExactly(
              "portfolio",
              "quantities",
              "proxy-table",
              "table-difference",
              "table-list",
              "discount-factors",
              "cash-flow",
              "deflate",
              "impact-map",
              "value-for-cost",
              "breakeven",
              "forecast",
              "restatement",
              "portfolio-restatement",
              "portfolio-comparison",
              "contributions",
              "derived-table",
              "local-multiplier",
              "gva",
              "input-output",
              "additionality",
              "spend-baseline");
      assertThat(evaluator.kinds())
          .allSatisfy(
              kind -> {
                Evaluated evaluated = evaluator.evaluate(kind.sample());
                assertThat(evaluated.status()).as(evaluated.text()).isEqualTo(Status.COMPLETE);
              });
    }

    @Test
    void everyResultSaysWhatMadeItAndOfWhat() {
      for (DocumentEvaluator.Kind kind : evaluator.kinds()) {
        JsonNode result = Edited.parse(evaluator.evaluate(kind.sample()).text());
        assertThat(result.at("/kind").asText()).isNotEmpty();
        assertThat(result.at("/version").asText()).matches("[12]");
        assertThat(result.at("/engine/name").asText()).isEqualTo("socialvalue4j");
        assertThat(result.at("/status").asText()).isEqualTo("complete");
        assertThat(result.at("/input/kind").asText()).isEqualTo(kind.kind());
        assertThat(result.at("/editions").isArray()).isTrue();
        assertThat(result.at("/options").isObject()).isTrue();
        assertThat(result.at("/problems").isArray()).isTrue();
      }
    }

    @Test
    void oneLineHoldsTheSame() {
      Evaluated evaluated = evaluator.evaluate(evaluator.kinds().get(0).sample());

      assertThat(evaluated.line()).doesNotContain("\n");
      assertThat(Edited.parse(evaluated.line())).isEqualTo(Edited.parse(evaluated.text()));
    }

    @Test
    void noNumberOfMoneyIsANumberOfJson() {
      String text = evaluator.evaluate(evaluator.kinds().get(0).sample()).text();

      assertThat(text).doesNotContainPattern("\"(value|percent|amount)\": -?[0-9]");
    }
  }

  @Nested
  class Quantities {
    @Test
    void theRoadmapsExampleComesOutToThePenny() {
      Evaluated evaluated = Edited.sample("quantities").evaluated();
      JsonNode result = Edited.parse(evaluated.text());

      assertThat(total(result, "claimed", "framework-total").at("/value/value").asText())
          .isEqualTo("67285.2");
      assertThat(total(result, "claimed", "financial").at("/value/value").asText())
          .isEqualTo("39985.2");
      assertThat(total(result, "claimed", "local-multiplier").at("/value/value").asText())
          .isEqualTo("27300");
    }

    @Test
    void aMeasureThatTheEditionLacksLeavesAPartialResult() {
      Evaluated evaluated =
          Edited.sample("quantities").with("/lines/0/measure", "\"VOLUNTERING\"").evaluated();

      assertThat(evaluated.status()).isEqualTo(Status.PARTIAL);
      assertThat(Edited.parse(evaluated.text()).at("/omissions/0/measure").asText())
          .isEqualTo("VOLUNTERING");
    }

    @Test
    void aWrongUnitIsFoundBesideOtherFaults() {
      Evaluated evaluated =
          Edited.sample("quantities")
              .with("/lines/0/quantity", "\"many\"")
              .with("/lines/2/unit", "\"fte\"")
              .evaluated();

      assertThat(Faulty.errors(evaluated))
          .containsExactly(
              "document.decimal /lines/0/quantity", "measure.other-unit /lines/2/unit");
    }

    @Test
    void withoutAPolicyUnlikeKindsAreNotAdded() {
      Evaluated evaluated = Edited.sample("quantities").without("/policy").evaluated();
      JsonNode result = Edited.parse(evaluated.text());

      assertThat(result.at("/options/policy").asText()).isEqualTo("by-kind");
      assertThat(evaluated.text()).doesNotContain("\"67285.2\"");
    }
  }

  @Nested
  class Details {
    @Test
    void totalsLeaveOutTheLines() {
      JsonNode result =
          Edited.parse(
              Edited.sample("quantities").with("/detail", "\"totals\"").evaluated().text());

      assertThat(result.has("lines")).isFalse();
      assertThat(result.has("figures")).isFalse();
      assertThat(result.at("/totals").size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "quantities"})
    void fullReplaysFromTheDocumentAlone(String kind) {
      String pointer = kind.equals("portfolio") ? "/options/detail" : "/detail";
      Evaluated evaluated = Edited.sample(kind).with(pointer, "\"full\"").evaluated();

      var figures = FigureJson.readAll(evaluated.text()).orThrow();

      assertThat(figures).isNotEmpty();
      assertThat(figures.values()).allSatisfy(f -> assertThat(f.replay()).isEqualTo(f.value()));
      JsonNode result = Edited.parse(evaluated.text());
      String id = total(result, "claimed", "framework-total").at("/value/figure").asText();
      assertThat(figures.get(id).value().toPlainString())
          .isEqualTo(total(result, "claimed", "framework-total").at("/value/value").asText());
    }

    @Test
    void aChangedTotalIsRefused() {
      String text = Edited.sample("quantities").with("/detail", "\"full\"").evaluated().text();

      assertThat(FigureJson.readAll(text.replace("\"67285.2\"", "\"67285.3\"")).problems())
          .hasSizeGreaterThan(1)
          .allMatch(
              p ->
                  p.path().toString().equals("/digest")
                      || p.code().value().equals("figure.does-not-replay"));
      assertThat(FigureJson.readAll(text.replaceFirst("\"67285.2\"", "\"67285.3\"")).problems())
          .hasSize(2);
    }
  }

  @Nested
  class Tables {
    @Test
    void aTableIsSummarisedWithItsIdentity() {
      JsonNode result = Edited.parse(Edited.sample("proxy-table").evaluated().text());

      assertThat(result.at("/table/edition").asText()).isEqualTo("our-own-values@2026");
      assertThat(result.at("/table/identity").asText()).hasSize(64);
      assertThat(result.at("/table/rows").asInt()).isEqualTo(3);
      assertThat(result.at("/table/licence/commercial").asText()).isEqualTo("permitted");
    }

    @Test
    void aChangedCellChangesTheIdentity() {
      JsonNode before = Edited.parse(Edited.sample("proxy-table").evaluated().text());
      JsonNode after =
          Edited.parse(
              Edited.sample("proxy-table").with("/rows/0/value", "\"3.41\"").evaluated().text());

      assertThat(after.at("/table/identity")).isNotEqualTo(before.at("/table/identity"));
    }

    @Test
    void everyFaultOfATableIsReportedAtItsField() {
      Evaluated evaluated =
          Edited.sample("proxy-table")
              .with("/rows/0/value", "3.40")
              .with("/rows/1/excludes/0", "\"LOCAL-JOBS\"")
              .with("/rows/2/themeTitle", "\"Work, and learning\"")
              .with("/rows/2/partOf", "\"NOBODY\"")
              .with("/validTo", "\"2020-01-01\"")
              .without("/rows/2/source")
              .evaluated();

      assertThat(Faulty.errors(evaluated))
          .containsExactly(
              "json.number-not-string /rows/0/value",
              "table.excludes-itself /rows/1/excludes",
              "table.part-of-unknown /rows/2/partOf",
              "document.required /rows/2/source",
              "table.rows-disagree /rows/2/themeTitle",
              "document.value /validTo");
      assertThat(evaluated.problems().get(4).message()).endsWith("in /rows/1.");
    }

    @Test
    void aDifferenceNamesWhatBecameOfEachRow() {
      JsonNode result = Edited.parse(Edited.sample("table-difference").evaluated().text());

      assertThat(result.at("/summary/valueChanged").asInt()).isEqualTo(1);
      assertThat(result.at("/summary/notReported").asInt()).isEqualTo(1);
      assertThat(result.at("/rows/1/key").asText()).isEqualTo("NT6");
      assertThat(result.at("/rows/1/rise").asText()).isEqualTo("-0.2");
      assertThat(result.at("/editions/0/licence").asText()).contains("NC");
    }

    @Test
    void aLicenceThatBarsCommercialUseIsRefusedByName() {
      Evaluated evaluated =
          Edited.sample("table-difference").with("/use", "\"commercial\"").evaluated();

      assertThat(Faulty.errors(evaluated))
          .containsExactly("licence.refused /after", "licence.refused /before");
    }

    @Test
    void editionsOfDifferentTablesAreNotCompared() {
      Evaluated evaluated =
          Edited.sample("table-difference").with("/after", "\"council-roadmap@2021\"").evaluated();

      assertThat(Faulty.errors(evaluated)).containsExactly("edition.other-table /after");
    }

    @Test
    void aListNamesEveryEdition() {
      JsonNode result = Edited.parse(Edited.sample("table-list").evaluated().text());

      assertThat(result.at("/tables").size()).isEqualTo(3);
      assertThat(result.at("/tables/1/coverage").asText()).isEqualTo("fragment");
    }

    @Test
    void anEmptyCatalogueHasAnEmptyList() {
      Evaluated evaluated =
          DocumentEvaluator.of(ProxyCatalogue.of(List.of()))
              .evaluate("{\"kind\":\"table-list\",\"version\":\"1\"}");

      assertThat(Edited.parse(evaluated.text()).at("/tables").size()).isZero();
    }
  }

  @Nested
  class SameBytes {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG", "th-TH-u-ca-buddhist", "en-GB", "und"})
    void whateverTheLocaleAndTheTimeZone(String tag) {
      List<String> documents =
          List.of(
              Edited.sample("portfolio").with("/options/detail", "\"full\"").json(),
              Edited.sample("portfolio")
                  .with("/contracts/0/value/amount", "1234.5")
                  .with("/title", "\"\"")
                  .json(),
              Edited.sample("proxy-table").json(),
              "{\"kind\": \"I\u0307",
              "{\"a\":".repeat(100));
      List<String> before = documents.stream().map(d -> evaluator.evaluate(d).text()).toList();
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));

        assertThat(documents.stream().map(d -> evaluator.evaluate(d).text()).toList())
            .isEqualTo(before);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }

    @Test
    void whoeversValidatorItIs() {
      try (var factory =
          Validation.byDefaultProvider()
              .configure()
              .messageInterpolator(
                  new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator())
              .buildValidatorFactory()) {
        Validator own = factory.getValidator();
        String json = Edited.sample("portfolio").with("/title", "\"\"").json();

        assertThat(evaluator.withValidator(own).evaluate(json).text())
            .isEqualTo(evaluator.evaluate(json).text());
      }
    }
  }

  @Nested
  class Schemas {
    @Test
    void anUnknownKindNamesTheNearest() {
      assertThatThrownBy(() -> evaluator.schema("portfolo"))
          .isInstanceOf(UnknownIdException.class)
          .hasMessageContaining("nearest: portfolio");
    }
  }

  @Test
  void aHugeDocumentIsAnswered() {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      records
          .append(i == 0 ? "" : ",")
          .append("{\"record\":\"delivery\",\"id\":\"X-")
          .append(i)
          .append("\",\"contract\":\"C-01\",\"date\":\"2025-06-01\",\"measure\":\"VOLUNTEERING\",")
          .append("\"quantity\":\"1.25\",\"unit\":\"volunteering-hour\",\"claimant\":\"builder\",")
          .append("\"activity\":\"a-")
          .append(i)
          .append("\"}");
    }
    Evaluated evaluated =
        Edited.sample("portfolio").with("/records", "[" + records + "]").evaluated();

    JsonNode result = Edited.parse(evaluated.text());
    assertThat(total(result, "claimed", "framework-total").at("/value/value").asText())
        .isEqualTo("401750");
  }
}
