package io.github.socialvalue4j.present.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.Provenance;
import io.github.socialvalue4j.basis.figure.Figure;
import io.github.socialvalue4j.basis.quantity.MeasureUnit;
import io.github.socialvalue4j.calculate.spend.file.RowListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every result that the library writes is read back, and none that was changed in one place. */
class ResultDocumentLaws {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> DETAILS = List.of("totals", "lines", "full");
  private static final List<String> RESULTS = results();

  /** Of every kind in every detail, of a spend file, of open contracts, of problems, a figure. */
  private static List<String> results() {
    List<String> results = new ArrayList<>();
    for (DocumentEvaluator.Kind kind : TestCatalogue.evaluator().kinds()) {
      results.add(Edited.of(kind.sample()).evaluated().text());
      for (String pointer : List.of("/detail", "/options/detail")) {
        for (String detail : DETAILS) {
          if (!Edited.of(kind.sample()).at(pointer.replace("/detail", "")).isMissingNode()) {
            results.add(
                Edited.of(kind.sample()).with(pointer, '"' + detail + '"').evaluated().text());
          }
        }
      }
    }
    results.add(spendFile());
    results.add(
        OpenContractingEvaluator.create()
            .evaluate(resource("/ocds/uk-fts-record-ocds-h6vhtk-0525b3.json"))
            .text());
    Figure one =
        Figure.stated("One", BigDecimal.ONE, MeasureUnit.GBP, new Provenance.Given("here"));
    results.add(FigureJson.write(Figure.sum("Two", MeasureUnit.GBP, List.of(one, one))));
    return List.copyOf(results);
  }

  private static String spendFile() {
    String definition =
        """
        {"kind": "spend-baseline", "version": "1", "id": "s", "detail": "full",
         "circles": [{"id": "c", "name": "City", "outwardCodes": ["PO1"]}]}
        """;
    String csv = "Supplier,Date,Amount\nBaker,2025-04-01,100.00\nCook,2025-04-02,250.10\n";
    try {
      return SpendFileEvaluator.of(definition.getBytes(StandardCharsets.UTF_8))
          .evaluate(
              "s.csv",
              new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
              RowListener.none())
          .text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = ResultDocumentLaws.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.of(RESULTS);
  }

  @Property(tries = 400)
  void nothingCanBeChangedInOnePlace(
      @ForAll("written") String result, @ForAll long seed, @ForAll Change change) {
    Random random = new Random(seed);
    JsonNode root = Edited.parse(result);
    List<JsonNode> places = new ArrayList<>();
    collect(root, change::fits, places);
    if (places.isEmpty()) {
      return;
    }
    change.make(places.get(random.nextInt(places.size())), random);

    assertThat(ResultDocument.read(root.toString()).isFailed()).as(root::toString).isTrue();
  }

  @Property(tries = 100)
  void whiteSpaceAndTheOrderOfFieldsAreNoChange(
      @ForAll("written") String result, @ForAll long seed) {
    JsonNode shuffled = shuffled(Edited.parse(result), new Random(seed));

    assertThat(ResultDocument.read(shuffled.toString()).isComplete()).isTrue();
    assertThat(ResultDocument.read(shuffled.toPrettyString()).isComplete()).isTrue();
  }

  private static void collect(JsonNode node, Predicate<JsonNode> fits, List<JsonNode> places) {
    if (fits.test(node)) {
      places.add(node);
    }
    node.forEach(child -> collect(child, fits, places));
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      Collections.shuffle(names, random);
      ObjectNode other = MAPPER.createObjectNode();
      names.forEach(name -> other.set(name, shuffled(object.get(name), random)));
      return other;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode other = MAPPER.createArrayNode();
      array.forEach(child -> other.add(shuffled(child, random)));
      return other;
    }
    return node;
  }

  /** What a hand may do to one place. */
  enum Change {
    DELETE_FIELD {
      @Override
      boolean fits(JsonNode node) {
        return node instanceof ObjectNode && !node.isEmpty();
      }

      @Override
      void make(JsonNode node, Random random) {
        ((ObjectNode) node).remove(field(node, random));
      }
    },
    RENAME_FIELD {
      @Override
      boolean fits(JsonNode node) {
        return node instanceof ObjectNode && !node.isEmpty();
      }

      @Override
      void make(JsonNode node, Random random) {
        String name = field(node, random);
        JsonNode value = ((ObjectNode) node).remove(name);
        ((ObjectNode) node).set(name + "x", value);
      }
    },
    ADD_FIELD {
      @Override
      boolean fits(JsonNode node) {
        return node instanceof ObjectNode;
      }

      @Override
      void make(JsonNode node, Random random) {
        ((ObjectNode) node).set("added", value(random));
      }
    },
    CHANGE_FIELD {
      @Override
      boolean fits(JsonNode node) {
        return node instanceof ObjectNode && !node.isEmpty();
      }

      @Override
      void make(JsonNode node, Random random) {
        String name = field(node, random);
        JsonNode old = node.get(name);
        ((ObjectNode) node).set(name, other(old, random));
      }
    },
    DELETE_ELEMENT {
      @Override
      boolean fits(JsonNode node) {
        return node instanceof ArrayNode && !node.isEmpty();
      }

      @Override
      void make(JsonNode node, Random random) {
        ((ArrayNode) node).remove(random.nextInt(node.size()));
      }
    },
    ADD_ELEMENT {
      @Override
      boolean fits(JsonNode node) {
        return node instanceof ArrayNode;
      }

      @Override
      void make(JsonNode node, Random random) {
        ((ArrayNode) node).insert(random.nextInt(node.size() + 1), value(random));
      }
    },
    MOVE_ELEMENT {
      @Override
      boolean fits(JsonNode node) {
        return node instanceof ArrayNode
            && node.size() > 1
            && !node.get(0).equals(node.get(node.size() - 1));
      }

      @Override
      void make(JsonNode node, Random random) {
        ArrayNode array = (ArrayNode) node;
        JsonNode first = array.get(0);
        array.set(0, array.get(array.size() - 1));
        array.set(array.size() - 1, first);
      }
    };

    abstract boolean fits(JsonNode node);

    abstract void make(JsonNode node, Random random);

    private static String field(JsonNode node, Random random) {
      List<String> names = new ArrayList<>();
      node.fieldNames().forEachRemaining(names::add);
      return names.get(random.nextInt(names.size()));
    }

    private static JsonNode value(Random random) {
      JsonNodeFactory nodes = JsonNodeFactory.instance;
      List<JsonNode> values =
          List.of(
              nodes.nullNode(),
              nodes.booleanNode(true),
              nodes.numberNode(7),
              nodes.textNode(""),
              nodes.arrayNode(),
              nodes.objectNode());
      return values.get(random.nextInt(values.size()));
    }

    /** Another value, or the same of another type. */
    private static JsonNode other(JsonNode old, Random random) {
      JsonNodeFactory nodes = JsonNodeFactory.instance;
      if (random.nextBoolean() && old.isInt()) {
        return random.nextBoolean()
            ? nodes.numberNode(old.asInt() + 1)
            : nodes.textNode(old.asText());
      }
      if (random.nextBoolean() && old.isTextual()) {
        return nodes.textNode(random.nextBoolean() ? old.asText() + " " : "0" + old.asText());
      }
      JsonNode other = value(random);
      return other.equals(old) ? nodes.textNode("another") : other;
    }
  }
}
