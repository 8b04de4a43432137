package io.github.socialvalue4j.present.exchange.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.present.exchange.TestCatalogue;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.kind.DocumentKind;
import io.github.socialvalue4j.present.exchange.kind.DocumentKinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A schema and the reader of its kind take the same documents. What only the whole document shows,
 * such as an id that names nothing, is no fault of form and not looked at; of numbers with an
 * exponent a schema cannot tell how large they are, so none is made.
 */
class SchemaLaws {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();
  private static final Map<String, JsonNode> TEXTS = new HashMap<>();

  static {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    for (DocumentKind<?> kind : DocumentKinds.all()) {
      SCHEMAS.put(kind.name(), factory.getSchema(kind.schema()));
      try {
        TEXTS.put(kind.name(), MAPPER.readTree(kind.schema()));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A document, and the kind it was made for. */
  record Made(String kind, JsonNode document) {}

  @Provide
  Arbitrary<Made> fitting() {
    return made(0);
  }

  @Provide
  Arbitrary<Made> changed() {
    return made(2);
  }

  private static Arbitrary<Made> made(int changes) {
    List<String> kinds = DocumentKinds.all().stream().map(DocumentKind::name).toList();
    return Arbitraries.randomValue(
        (Random random) -> {
          String kind = kinds.get(random.nextInt(kinds.size()));
          SchemaDocuments documents = new SchemaDocuments(random);
          JsonNode document = documents.of(TEXTS.get(kind));
          for (int i = 0; i < changes; i++) {
            document = i == 0 || random.nextBoolean() ? documents.changed(document) : document;
          }
          return new Made(kind, document);
        });
  }

  @Property(tries = 1_000, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void whatASchemaDescribesTheReaderTakes(@ForAll("fitting") Made made) {
    assertThat(SCHEMAS.get(made.kind()).validate(made.document())).isEmpty();
    assertThat(faultsOfForm(made)).isEmpty();
  }

  @Property(tries = 2_000, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
  void bothTakeAndRefuseTheSame(@ForAll("changed") Made made) {
    Assume.that(made.document().isObject());
    List<Problem> faults = faultsOfForm(made);
    var refusals = SCHEMAS.get(made.kind()).validate(made.document());

    assertThat(refusals.isEmpty())
        .as(made.kind() + " schema " + refusals + ", reader " + faults)
        .isEqualTo(faults.isEmpty());
  }

  private static List<Problem> faultsOfForm(Made made) {
    Faults faults = new Faults();
    String json = made.document().toString();
    ObjectNode root = DocumentReader.parse(json, faults).orElseThrow();
    if (DocumentKinds.of(root, faults).isPresent()) {
      DocumentKind<?> kind = DocumentKinds.get(made.kind());
      DocumentReader.of(kind.shape().type().asSubclass(Record.class)).read(root, faults);
    }
    if (faults.hasErrors()) {
      return faults.list().stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }
    // What a record has depends on its type, which a schema says too.
    return TestCatalogue.evaluator().evaluate(json).problems().stream()
        .filter(p -> OF_A_RECORD.matcher(p.code() + " " + p.path()).matches())
        .toList();
  }

  private static final Pattern OF_A_RECORD =
      Pattern.compile("(record.field-not-allowed|document.required) /records/[0-9]+/[a-z]+");
}
