package io.github.socialvalue4j.present.exchange.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.present.exchange.TestCatalogue;
import io.github.socialvalue4j.present.exchange.kind.DocumentKind;
import io.github.socialvalue4j.present.exchange.kind.DocumentKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DocumentEvaluator EVALUATOR = TestCatalogue.evaluator();

  static List<String> kinds() {
    return DocumentKinds.all().stream().map(DocumentKind::name).toList();
  }

  private static JsonSchema schema(String kind) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(EVALUATOR.schema(kind));
  }

  private static JsonNode sample(String kind) throws IOException {
    return MAPPER.readTree(DocumentKinds.get(kind).sample());
  }

  /** To write them anew after a change of a record: run with {@code -Dschema.write=true}. */
  @ParameterizedTest
  @MethodSource("kinds")
  void theSchemaIsThatOfTheRecord(String kind) throws IOException {
    String made = SchemaText.of(DocumentKinds.get(kind));
    if (Boolean.getBoolean("schema.write")) {
      Path file =
          Path.of(
              "src/main/resources/io/github/socialvalue4j/present/exchange/schema",
              kind + "-1.schema.json");
      Files.writeString(file, made);
    } else {
      assertThat(EVALUATOR.schema(kind)).isEqualTo(made);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theSampleIsValid(String kind) throws IOException {
    assertThat(schema(kind).validate(sample(kind))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '!',
      value = {
        "portfolio!/colour!1",
        "portfolio!/kind!\"portfolo\"",
        "portfolio!/version!\"2\"",
        "portfolio!/contracts![]",
        "portfolio!/contracts/0/title!null",
        "portfolio!/contracts/0/title!\"\"",
        "portfolio!/contracts/0/contractKind!\"lease\"",
        "portfolio!/contracts/0/value/amount!395493",
        "portfolio!/contracts/0/value/amount!\"-1\"",
        "portfolio!/contracts/0/period/start!\"01/04/2025\"",
        "portfolio!/contracts/0/table!\"council-roadmap\"",
        "portfolio!/options/detail!\"all\"",
        "portfolio!/records/0/record!\"promise\"",
        "portfolio!/records/0/rating!5",
        "portfolio!/records/3/evidence!\"sheet\"",
        "portfolio!/records/9/rating!\"3\"",
        "portfolio!/records/9/rating!3.5",
        "portfolio!/areas/0/outwardCodes/1!\"PORTSMOUTH\"",
        "quantities!/lines/0/quantity!120",
        "quantities!/lines/0/unit!\"staff hours\"",
        "quantities!/table!\"x\"",
        "quantities!/use!\"any\"",
        "proxy-table!/rows/0/kind!\"nice\"",
        "proxy-table!/rows/1/localised!\"yes\"",
        "proxy-table!/priceBase!\"2019\"",
        "proxy-table!/licence/commercial!\"not stated\"",
        "table-difference!/before!\"x\"",
        "table-list!/before!\"x\"",
      })
  void whatTheSchemaRefusesTheLibraryRefuses(String kind, String pointer, String json)
      throws IOException {
    JsonNode document = sample(kind);
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = document.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), MAPPER.readTree(json));
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), MAPPER.readTree(json));
    }

    assertThat(schema(kind).validate(document)).isNotEmpty();
    assertThat(EVALUATOR.evaluate(document.toString()).isFailed()).isTrue();
  }

  @Test
  void aMissingFieldOfARecordIsRefusedByItsType() throws IOException {
    JsonNode document = sample("portfolio");
    ((ObjectNode) document.at("/records/3")).remove("claimant");

    assertThat(schema("portfolio").validate(document)).isNotEmpty();
  }
}
