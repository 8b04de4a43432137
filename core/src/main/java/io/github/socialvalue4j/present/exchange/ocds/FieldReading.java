package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.json.JsonCodes;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a release that are kept, token by token. What has another form than the
 * standard gives it is named and passed over; a list of one where one thing belongs, or one thing
 * where a list belongs, is read. Of versioned values the latest stands. Mutable, for one file.
 */
final class FieldReading {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final OcdsFaults faults;
  private boolean hasVersions;
  private Optional<Instant> latestVersion = Optional.empty();

  FieldReading(OcdsFaults faults) {
    this.faults = faults;
  }

  /** Forgets which versions were seen: another release begins. */
  void begin() {
    hasVersions = false;
    latestVersion = Optional.empty();
  }

  /** Whether a value of the release was a list of versions. */
  boolean hasVersions() {
    return hasVersions;
  }

  /** When the latest of them was released. */
  Optional<Instant> latestVersion() {
    return latestVersion;
  }

  /** Sets a field of an object, unless it stands there twice. */
  void set(ObjectNode object, String name, Keep keep, JsonParser parser, Spot spot)
      throws IOException {
    JsonNode before = object.get(name);
    JsonNode value = read(keep, parser, spot);
    if (before == null) {
      object.set(name, value);
    } else if (before instanceof ArrayNode known && value instanceof ArrayNode more) {
      twice(Severity.WARNING, name, spot, "Both lists were read.");
      known.addAll(more);
    } else if (before.equals(value)) {
      twice(Severity.WARNING, name, spot, "Both say the same.");
    } else {
      twice(Severity.OMISSION, name, spot, "Neither was read, since they differ.");
      object.set(name, NODES.nullNode());
    }
  }

  private void twice(Severity severity, String name, Spot spot, String what) {
    faults.add(
        severity,
        JsonCodes.DUPLICATE_FIELD,
        spot,
        "The field " + Shown.of(name) + " stands there twice.",
        what + " Ask the publisher which is meant.");
  }

  private JsonNode read(Keep keep, JsonParser parser, Spot spot) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return NODES.nullNode();
    }
    return switch (keep.form()) {
      case SCALAR -> scalar(parser, spot);
      case OBJECT -> object(keep, parser, spot);
      case LIST, WHOLE_LIST -> list(keep, parser, spot);
    };
  }

  private JsonNode scalar(JsonParser parser, Spot spot) throws IOException {
    JsonToken token = Objects.requireNonNull(parser.currentToken());
    return switch (token) {
      case VALUE_STRING -> NODES.textNode(clean(parser.getText(), spot));
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      case START_ARRAY -> versions(null, parser, spot);
      case START_OBJECT -> other("an object", "a text or a number", parser, spot);
      default -> NODES.pojoNode(new Compact.Numeral(parser.getText()));
    };
  }

  private JsonNode object(Keep keep, JsonParser parser, Spot spot) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return onlyOne(keep, parser, spot);
    }
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return other("no object", "an object", parser, spot);
    }
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Optional<Keep> field = keep.field(name);
      parser.nextToken();
      if (field.isPresent()) {
        set(object, name, field.get(), parser, spot.child(name));
      } else {
        parser.skipChildren();
      }
    }
    return object;
  }

  /** A list where one object belongs: its only element. */
  private JsonNode onlyOne(Keep keep, JsonParser parser, Spot spot) throws IOException {
    ArrayNode all = elements(keep, parser, spot);
    if (all.size() > 1) {
      faults.add(
          Severity.OMISSION,
          OcdsCodes.FORM,
          spot,
          "Here stands a list of " + all.size() + " where one object belongs.",
          "The first was read; look the others up in the notice.");
    }
    return all.isEmpty() ? NODES.nullNode() : MisplacedNode.firstOf(all);
  }

  private JsonNode list(Keep keep, JsonParser parser, Spot spot) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      return keep.form() == Keep.Form.LIST
          ? elements(keep.element(), parser, spot)
          : versions(keep.element(), parser, spot);
    }
    boolean isScalar = keep.element().form() == Keep.Form.SCALAR;
    if (token == JsonToken.START_OBJECT ? isScalar : !isScalar) {
      return other("no list", "a list", parser, spot);
    }
    return MisplacedNode.listOf(read(keep.element(), parser, spot));
  }

  /** The elements, with nothing in the place of what is none, so that each keeps its number. */
  private ArrayNode elements(Keep keep, JsonParser parser, Spot spot) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Spot place = spot.index(array.size());
      array.add(
          parser.currentToken() == JsonToken.START_ARRAY
              ? other("a list", "one element", parser, place)
              : read(keep, parser, place));
    }
    return array;
  }

  /**
   * A list of scalars or of whole objects, or a list of versions of something, of which the latest
   * is taken.
   *
   * @param element what a list holds here, or null if only versions may stand in a list here
   */
  private JsonNode versions(@Nullable Keep element, JsonParser parser, Spot spot)
      throws IOException {
    ArrayNode array = NODES.arrayNode();
    JsonNode latest = NODES.nullNode();
    Instant latestDate = Instant.MIN;
    int versions = 0;
    int number = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Spot place = spot.index(number++);
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        if (element == null) {
          parser.skipChildren();
        } else {
          array.add(read(element, parser, place));
        }
        continue;
      }
      ObjectNode plain = NODES.objectNode();
      Optional<Instant> date = Optional.empty();
      boolean isVersion = false;
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (name.equals("releaseDate") && parser.currentToken() == JsonToken.VALUE_STRING) {
          date = Dates.instant(parser.getText());
        } else if (name.equals("value")) {
          isVersion = true;
          plain.set("", value(element, parser, place.child(name)));
        } else if (element != null && element.field(name).isPresent()) {
          set(plain, name, element.field(name).get(), parser, place.child(name));
        } else {
          parser.skipChildren();
        }
      }
      if (isVersion) {
        versions++;
        Instant at = date.orElse(Instant.MIN);
        if (at.compareTo(latestDate) >= 0) {
          latestDate = at;
          latest = Objects.requireNonNull(plain.get(""));
        }
      } else if (element != null) {
        array.add(plain);
      }
    }
    if (versions > 0) {
      hasVersions = true;
      Instant at = latestDate;
      if (latestVersion.filter(known -> known.isAfter(at)).isEmpty()) {
        latestVersion = Optional.of(at);
      }
      return latest;
    }
    if (element == null) {
      return number == 0 ? NODES.nullNode() : otherSaid("a list", "a text or a number", spot);
    }
    return array;
  }

  private JsonNode value(@Nullable Keep element, JsonParser parser, Spot spot) throws IOException {
    if (element == null) {
      return scalar(parser, spot);
    }
    return parser.currentToken() == JsonToken.START_ARRAY
        ? elements(element, parser, spot)
        : read(element, parser, spot);
  }

  private JsonNode other(String what, String wanted, JsonParser parser, Spot spot)
      throws IOException {
    parser.skipChildren();
    return otherSaid(what, wanted, spot);
  }

  private JsonNode otherSaid(String what, String wanted, Spot spot) {
    faults.add(
        Severity.OMISSION,
        OcdsCodes.FORM,
        spot,
        "Here stands " + what + " where " + wanted + " belongs.",
        "It was not read; look it up in the notice.");
    return NODES.nullNode();
  }

  private String clean(String text, Spot spot) {
    StringBuilder whole = new StringBuilder(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (isPair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        if (whole.length() == 0) {
          whole.append(text);
        }
        whole.setCharAt(i, '\uFFFD');
      }
    }
    if (whole.length() == 0) {
      return text;
    }
    faults.add(
        Severity.WARNING,
        JsonCodes.NOT_UNICODE,
        spot,
        "The text " + Shown.of(text) + " holds half of a character.",
        "A mark stands in its place; ask the publisher for the text.");
    return whole.toString();
  }
}
