package io.github.socialvalue4j.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a few places of a JSON document, keeping its structure, so that it gets past parsers. */
final class TreeMutation {
  private final Random random;
  private final List<JsonNode> others;

  /**
   * A source of changes.
   *
   * @param others documents that parts are taken from
   */
  TreeMutation(Random random, List<JsonNode> others) {
    this.random = random;
    this.others = others;
  }

  /** A place: a container and the name or index in it. */
  private record Spot(JsonNode container, String name, int index) {
    JsonNode value() {
      return container.isObject() ? container.get(name) : container.get(index);
    }

    void put(JsonNode value) {
      if (container instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) container).set(index, value);
      }
    }

    void remove() {
      if (container instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) container).remove(index);
      }
    }
  }

  /** A changed copy. */
  JsonNode of(JsonNode document) {
    JsonNode copy = document.deepCopy();
    int changes = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
    for (int i = 0; i < changes; i++) {
      List<Spot> spots = spots(copy);
      if (!spots.isEmpty()) {
        change(spots, spots.get(random.nextInt(spots.size())));
      }
    }
    return copy;
  }

  private static List<Spot> spots(JsonNode root) {
    List<Spot> spots = new ArrayList<>();
    collect(root, spots);
    return spots;
  }

  private static void collect(JsonNode node, List<Spot> spots) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                spots.add(new Spot(object, field.getKey(), -1));
                collect(field.getValue(), spots);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size() && i < 60; i++) {
        spots.add(new Spot(array, "", i));
        collect(array.get(i), spots);
      }
    }
  }

  private void change(List<Spot> spots, Spot spot) {
    switch (random.nextInt(12)) {
      case 0 -> spot.remove();
      case 1 -> repeat(spot);
      case 2 -> {
        Spot other = spots.get(random.nextInt(spots.size()));
        JsonNode theirs = other.value().deepCopy();
        other.put(spot.value().deepCopy());
        spot.put(theirs);
      }
      case 3 -> spot.put(graft(spot));
      case 4 -> sameField(spots, spot);
      case 5, 6 -> number(spot);
      case 7 -> rename(spot);
      case 8 -> wrap(spot);
      default -> spot.put(Snippets.node(random));
    }
  }

  private void repeat(Spot spot) {
    if (spot.container() instanceof ArrayNode array) {
      int times = random.nextInt(8) == 0 ? random.nextInt(60) : 1;
      for (int i = 0; i < times; i++) {
        array.insert(spot.index(), spot.value().deepCopy());
      }
    } else {
      ((ObjectNode) spot.container()).set(spot.name() + "2", spot.value().deepCopy());
    }
  }

  private JsonNode graft(Spot spot) {
    List<Spot> there = spots(others.get(random.nextInt(others.size())));
    if (there.isEmpty()) {
      return spot.value();
    }
    // A part of the same name fits more often than any part.
    for (Spot other : there) {
      if (other.name().equals(spot.name()) && random.nextInt(3) == 0) {
        return other.value().deepCopy();
      }
    }
    return there.get(random.nextInt(there.size())).value().deepCopy();
  }

  private void sameField(List<Spot> spots, Spot spot) {
    List<Spot> alike = spots.stream().filter(s -> s.name().equals(spot.name())).toList();
    spot.put(alike.get(random.nextInt(alike.size())).value().deepCopy());
  }

  private void number(Spot spot) {
    String text = spot.value().asText("");
    try {
      BigDecimal value = new BigDecimal(text.isEmpty() ? "1" : text);
      BigDecimal other =
          switch (random.nextInt(6)) {
            case 0 -> value.negate();
            case 1 -> value.scaleByPowerOfTen(random.nextInt(67) - 33);
            case 2 -> value.add(BigDecimal.ONE);
            case 3 -> value.multiply(new BigDecimal("3.0000000000000000000000000000001"));
            case 4 -> BigDecimal.ZERO;
            default -> value.movePointLeft(1);
          };
      // An exponent of nine digits would be written out with as many zeros.
      String plain =
          other.precision() > 40 || Math.abs((long) other.scale()) > 400
              ? other.toString()
              : other.toPlainString();
      spot.put(
          spot.value().isNumber() && other.scale() <= 0 && other.precision() < 9
              ? JsonNodeFactory.instance.numberNode(other.intValue())
              : TextNode.valueOf(plain));
    } catch (NumberFormatException | ArithmeticException e) {
      spot.put(TextNode.valueOf(Snippets.text(random)));
    }
  }

  private void rename(Spot spot) {
    if (spot.container() instanceof ObjectNode object) {
      JsonNode value = object.remove(spot.name());
      String name =
          random.nextBoolean()
              ? Snippets.text(random)
              : spot.name().toUpperCase(java.util.Locale.ROOT);
      object.set(name, value);
    }
  }

  private void wrap(Spot spot) {
    JsonNode value = spot.value().deepCopy();
    if (random.nextBoolean()) {
      spot.put(JsonNodeFactory.instance.arrayNode().add(value));
    } else {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      object.set(random.nextBoolean() ? "value" : "id", value);
      spot.put(object);
    }
  }
}
