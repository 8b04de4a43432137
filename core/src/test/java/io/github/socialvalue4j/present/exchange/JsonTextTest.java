package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.socialvalue4j.basis.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  private static Problem only(Evaluated evaluated) {
    assertThat(evaluated.isFailed()).isTrue();
    assertThat(evaluated.problems()).hasSize(1);
    return evaluated.problems().get(0);
  }

  private static Problem only(String json) {
    return only(TestCatalogue.evaluator().evaluate(json));
  }

  private static Problem only(byte[] json) {
    return only(TestCatalogue.evaluator().evaluate(json));
  }

  @Nested
  class WhatIsNotJson {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t \r\n"})
    void emptyIsSaidToBeEmpty(String json) {
      assertThat(only(json).code()).hasToString("json.empty");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '!',
        quoteCharacter = '~',
        value = {
          "{\"a\": 1,}!line 1, column 9",
          "{'a': 1}!line 1, column 2",
          "{\"a\" 1}!line 1, column 6",
          "{\"a\": NaN}!line 1, column",
          "{\"a\": 01}!line 1, column",
          "{\"a\": .5}!line 1, column 7",
          "{\"a\": 1 // no}!line 1, column 9",
          "{\"a\": yes}!line 1, column",
          "hello!line 1, column",
        })
    void malformedIsOneProblemWithLineAndColumn(String json, String where) {
      Problem problem = only(json);

      assertThat(problem.code()).hasToString("json.malformed");
      assertThat(problem.message()).contains(where);
    }

    @Test
    void theLineIsCountedWhateverEndsIt() {
      assertThat(only("{\r\n\"a\": 1,\r\"b\": 2,\n\"c\": x}").message())
          .contains("line 4, column 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"", "{\"a\": ", "{\"a\": \"b", "{\"a\": [1", "{\"a\": tru"})
    void aTextThatBreaksOffIsSaidToBreakOff(String json) {
      assertThat(only(json).code().value()).isIn("json.truncated", "json.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{} x", "{}]", "{},", "{}\n\n\"a\""})
    void whatFollowsTheDocumentIsRefused(String json) {
      assertThat(only(json).code()).hasToString("json.trailing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "null", "true", "[{}]", "1E+900000000"})
    void aDocumentIsAnObject(String json) {
      assertThat(only(json).code()).hasToString("json.not-an-object");
    }
  }

  @Nested
  class WhatIsNoText {
    @Test
    void utf32IsNamed() {
      for (String charset : new String[] {"UTF-32LE", "UTF-32BE"}) {
        for (String mark : new String[] {"", "\uFEFF"}) {
          byte[] bytes = (mark + "{\"kind\": \"table-list\"}").getBytes(Charset.forName(charset));

          assertThat(TestCatalogue.evaluator().evaluate(bytes).problems())
              .singleElement()
              .satisfies(p -> assertThat(p.message()).contains("UTF-32"));
        }
      }
    }

    @Test
    void utf16IsNamed() {
      byte[] bytes = "{\"kind\": \"table-list\"}".getBytes(StandardCharsets.UTF_16);

      assertThat(only(bytes).code()).hasToString("json.encoding");
      assertThat(only("{}".getBytes(StandardCharsets.UTF_16LE)).message()).contains("UTF-16");
    }

    @Test
    void latin1IsNamedWithItsByte() {
      byte[] bytes = "{\"title\": \"caf\u00e9\"}".getBytes(Charset.forName("ISO-8859-1"));

      assertThat(only(bytes).message()).isEqualTo("Byte 14 (hexadecimal e9) is not UTF-8.");
    }

    @Test
    void binaryIsNamed() {
      assertThat(only(new byte[] {'P', 'K', 3, 4, 0, 0}).code()).hasToString("json.binary");
      assertThat(only(new byte[] {(byte) 0x89, 'P', 'N', 'G'}).code()).hasToString("json.encoding");
    }

    @Test
    void aByteOrderMarkIsSkippedAndSaid() {
      Evaluated evaluated =
          TestCatalogue.evaluator()
              .evaluate(
                  "\uFEFF{\"kind\":\"table-list\",\"version\":\"1\"}"
                      .getBytes(StandardCharsets.UTF_8));

      assertThat(evaluated.status()).isEqualTo(Evaluated.Status.COMPLETE);
      assertThat(evaluated.problems())
          .singleElement()
          .satisfies(p -> assertThat(p.code()).hasToString("json.byte-order-mark"));
    }

    @Test
    void halfACharacterIsRefusedAndNotWritten() {
      String json = "{\"kind\":\"table-list\",\"version\":\"1\",\"x\":\"\\ud800\"}";

      assertThat(Faulty.errors(TestCatalogue.evaluator().evaluate(json)))
          .containsExactlyInAnyOrder("json.not-unicode /x", "json.unknown-field /x");
      assertThat(TestCatalogue.evaluator().evaluate(json).text()).doesNotContain("\ud800");
    }
  }

  @Nested
  class WhatIsTooMuch {
    @Test
    void depthIsLimited() {
      String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);

      assertThat(only(deep).code()).hasToString("json.too-deep");
      assertThat(only("[".repeat(100_000)).code()).hasToString("json.too-deep");
    }

    @Test
    void theLimitIsSaidWhereItIsPassed() {
      assertThat(only("{\"a\":\n" + "[".repeat(10_000) + "]".repeat(10_000) + "}").message())
          .contains("line 2, column 65");
      assertThat(only("{\"a\":\n\n " + "9".repeat(2_000) + "}").message()).contains("line 3");
    }

    @Test
    void aNameThatCannotBeShownIsRefusedAndStandsInNoPath() {
      Evaluated evaluated =
          TestCatalogue.evaluator()
              .evaluate("{\"kind\":\"table-list\",\"version\":\"1\",\"a\\u0007\ud800b\":1}");

      assertThat(Faulty.errors(evaluated)).containsExactly("json.not-unicode /a\uFFFD\uFFFDb");
    }

    @Test
    void aFieldRepeatedInAnotherSpellingIsRepeated() {
      assertThat(
              Faulty.errors(
                  TestCatalogue.evaluator()
                      .evaluate(
                          "{\"kind\":\"table-list\",\"version\":\"1\",\"k\\u0069nd\":\"gva\"}")))
          .containsExactly("json.duplicate-field /kind");
    }

    @Test
    void namesStringsAndNumbersAreLimited() {
      assertThat(only("{\"" + "n".repeat(2_000) + "\": 1}").code()).hasToString("json.too-long");
      assertThat(only("{\"a\": \"" + "s".repeat(2_000_000) + "\"}").code())
          .hasToString("json.too-long");
    }

    @Test
    void anExponentBombIsShownAndNeverUnfolded() {
      String json = Edited.sample("quantities").with("/lines/0/quantity", "0").json();
      Evaluated evaluated =
          TestCatalogue.evaluator()
              .evaluate(json.replace("\"quantity\":0,", "\"quantity\":1E+900000000,"));

      Problem problem = only(evaluated);
      assertThat(problem.code()).hasToString("json.number-not-string");
      assertThat(problem.message()).contains("1E+900000000");
    }

    @Test
    void aQuotedExponentBombIsRefusedAsANumber() {
      Evaluated evaluated =
          Edited.sample("quantities").with("/lines/0/quantity", "\"1E+900000000\"").evaluated();

      assertThat(Faulty.errors(evaluated)).containsExactly("document.decimal /lines/0/quantity");
    }

    @Test
    void faultsAreListedUpToALimit() {
      StringBuilder json = new StringBuilder("{\"kind\":\"table-list\",\"version\":\"1\"");
      for (int i = 0; i < 20_000; i++) {
        json.append(",\"x").append(i).append("\":1");
      }

      Evaluated evaluated = TestCatalogue.evaluator().evaluate(json.append('}').toString());

      assertThat(evaluated.problems()).hasSize(10_001);
      assertThat(evaluated.problems().get(0).code()).hasToString("document.too-many-faults");
    }
  }

  @Nested
  class WhatIsThereTwice {
    @Test
    void everyRepeatedFieldIsReported() {
      String json =
          "{\"kind\":\"table-list\",\"kind\":\"portfolio\",\n\"version\":\"1\",\"version\":\"1\"}";

      Evaluated evaluated = TestCatalogue.evaluator().evaluate(json);

      assertThat(Faulty.errors(evaluated))
          .containsExactly("json.duplicate-field /kind", "json.duplicate-field /version");
      assertThat(evaluated.problems().get(1).message()).contains("line 2, column 15");
    }
  }
}
