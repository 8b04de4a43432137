package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultDocumentTest {
  private static Evaluated full(String kind) {
    String pointer = kind.equals("portfolio") ? "/options/detail" : "/detail";
    return Edited.sample(kind).with(pointer, "\"full\"").evaluated();
  }

  @Nested
  class WhatTheLibraryWrote {
    @Test
    void isReadBackWithItsFigures() {
      Evaluated evaluated = full("portfolio");

      ResultDocument read = ResultDocument.read(evaluated.text()).completeOrThrow();

      assertThat(read.kind()).isEqualTo("valuation");
      assertThat(read.version()).isEqualTo("1");
      assertThat(read.status()).isEqualTo(evaluated.status().code());
      assertThat(read.digest()).isEqualTo(evaluated.digest()).matches("[0-9a-f]{64}");
      assertThat(read.figures()).isNotEmpty();
      assertThat(read.json()).isEqualTo(evaluated.text());
      assertThat(read)
          .hasToString(read.kind() + " '" + read.title() + "', digest " + read.digest());
    }

    @Test
    void mayBeADocumentOfProblems() {
      Evaluated evaluated = TestCatalogue.evaluator().evaluate("{}");

      assertThat(ResultDocument.read(evaluated.line()).completeOrThrow().kind())
          .isEqualTo("problems");
    }

    @Test
    void hasTheDigestThatAnybodyCanDrawUp() throws Exception {
      ObjectMapper sorting =
          new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
      Evaluated evaluated =
          Edited.sample("quantities")
              .with("/title", "\"a \\\"quote\\\" \\\\ \\n\\t\\u00e9 \\ud83d\\ude00 /\"")
              .evaluated();
      Object tree = sorting.readValue(evaluated.text(), Object.class);
      ((java.util.Map<?, ?>) tree).remove("digest");
      byte[] canonical = sorting.writeValueAsString(tree).getBytes(StandardCharsets.UTF_8);

      assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
          .isEqualTo(evaluated.digest());
    }
  }

  @Nested
  class AChange {
    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '~',
        delimiter = '!',
        value = {
          "/status!\"complete \"",
          "/title!\"Another\"",
          "/totals/0/value!{}",
          "/totals/0/state!\"verified\"",
          "/lines/0/citation!\"page 9\"",
          "/editions/0/identity!\"0\"",
          "/options/policy!\"by-kind\"",
          "/figures/f1/provenance!{\"type\":\"given\",\"where\":\"x\"}",
          "/problems!{}",
          "/engine/version!\"9\"",
          "/digest!\"0\"",
          "/digest!7",
          "/more!null",
        })
    void isRefused(String pointer, String json) {
      Edited changed = Edited.of(full("quantities").text()).with(pointer, json);

      assertThat(Faulty.errors(ResultDocument.read(changed.json()).problems()))
          .contains("result.digest-mismatch /digest");
    }

    @Test
    void isToldWithBothDigestsAndWhatToDo() {
      String text = full("quantities").text();
      String digest = full("quantities").digest();

      assertThat(ResultDocument.read(text.replace("\"claimed\"", "\"verified\"")).problems())
          .anySatisfy(
              p -> {
                assertThat(p.code()).hasToString("result.digest-mismatch");
                assertThat(p.message()).contains("digest is " + digest + ", but that of what");
                assertThat(p.remedy()).contains("evaluate its input again");
              });
    }

    @Test
    void thatTakesTheDigestAwayIsRefusedToo() {
      String without = Edited.of(full("quantities").text()).without("/digest").json();

      assertThat(Faulty.errors(ResultDocument.read(without).problems()))
          .containsExactly("result.digest-missing ");
      assertThat(Faulty.errors(ResultDocument.read("{\"digest\":\"\"}").problems()))
          .containsExactly("result.digest-mismatch /digest");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"1E99999999999999", "-1E-99999999999999", "1E2147483647", "1e-2147483648"})
    void toANumberBeyondAllNumbersIsRefusedToo(String number) {
      Edited changed = Edited.of(full("quantities").text());
      String text = changed.json().replaceFirst("\"status\":", "\"x\":" + number + ",\"status\":");

      assertThat(Faulty.errors(ResultDocument.read(text).problems()))
          .contains("result.digest-mismatch /digest");
    }
  }

  @Nested
  class NoChange {
    @Test
    void isWhiteSpaceTheOrderOfFieldsOrAnEscape() throws Exception {
      String text = full("portfolio").text();
      JsonNode tree = Edited.parse(text);
      ObjectMapper sorting =
          new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
      Object sorted = sorting.readValue(text, Object.class);

      assertThat(ResultDocument.read(tree.toString()).isComplete()).isTrue();
      assertThat(ResultDocument.read(sorting.writeValueAsString(sorted)).isComplete()).isTrue();
      assertThat(ResultDocument.read(text.replace("claimed", "\\u0063laimed")).isComplete())
          .isTrue();
      assertThat(ResultDocument.read(text.getBytes(StandardCharsets.UTF_8)).isComplete()).isTrue();
    }
  }
}
