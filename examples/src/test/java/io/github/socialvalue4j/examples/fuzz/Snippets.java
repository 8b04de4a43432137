package io.github.socialvalue4j.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Values that have broken programs before: numbers and days at limits, odd characters, nests. */
final class Snippets {
  /** Stands for an escaped half of a character, which no Java text can be written out with. */
  static final String HALF = "@@half@@";

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u00a0",
          "\u200b",
          "x",
          "-1",
          "0",
          "1",
          "2",
          "0.5",
          "1.5",
          "-0.5",
          "100",
          "1e400",
          "1E+34",
          "1E-34",
          "1E+900000000",
          "9999999999999999999999999999999999",
          "-9999999999999999999999999999999999",
          "99999999999999999999999999999999999999",
          "0.0000000000000000000000000000000001",
          "NaN",
          "Infinity",
          "-0",
          "+5",
          ".5",
          "5.",
          "1,000",
          "\u0661\u0662",
          "9999-12-31",
          "+10000-01-01",
          "10000-01-01",
          "0000-01-01",
          "-0001-01-01",
          "0001-01-01",
          "2026-02-30",
          "2024-02-29",
          "2026-04-01",
          "calendar 9999",
          "calendar 0000",
          "financial 2024/25",
          "financial 9999/00",
          "council-roadmap@2021",
          "national@9",
          "GBP",
          "EUR",
          "XXX",
          "gbp",
          "volunteering-hour",
          "hour*hour/hour",
          "x-case",
          "\u0001",
          "a\u0000b",
          "\ufeff",
          "\u202e",
          "\u2028",
          HALF,
          "\ud83d\ude00",
          "null",
          "true",
          "reading/deadweight",
          "*/deadweight",
          "/",
          "~",
          "~1~0",
          "a/b",
          "../../etc/passwd",
          "=1+1",
          "'",
          "\"",
          "\\",
          "<b>&amp;</b>",
          "a,b;c|d\te",
          "x".repeat(101),
          "x".repeat(3000),
          "9".repeat(1001));

  private static final int[] NUMBERS = {
    -1, 0, 1, 2, 3, 10, 100, 1000, 4000, 999_999_999, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  private Snippets() {}

  static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** A scalar, or now and then a nest of lists or objects. */
  static JsonNode node(Random random) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (random.nextInt(12)) {
      case 0 -> nodes.nullNode();
      case 1 -> nodes.booleanNode(random.nextBoolean());
      case 2, 3 -> nodes.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
      case 4 -> nodes.numberNode(new java.math.BigDecimal("1.5"));
      case 5 -> random.nextBoolean() ? nodes.arrayNode() : nodes.objectNode();
      case 6 -> random.nextInt(20) == 0 ? nest(random) : nodes.textNode(text(random));
      default -> nodes.textNode(text(random));
    };
  }

  private static JsonNode nest(Random random) {
    JsonNode inner = JsonNodeFactory.instance.textNode("deep");
    int depth = 1 + random.nextInt(80);
    for (int i = 0; i < depth; i++) {
      if (random.nextBoolean()) {
        ArrayNode outer = JsonNodeFactory.instance.arrayNode();
        outer.add(inner);
        inner = outer;
      } else {
        ObjectNode outer = JsonNodeFactory.instance.objectNode();
        outer.set("id", inner);
        inner = outer;
      }
    }
    return inner;
  }
}
