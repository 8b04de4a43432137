package io.github.socialvalue4j.present.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses a JSON text into a tree, token by token, so that every repeated field is seen and no
 * number is turned into another one on the way.
 */
final class StrictJson {
  /** How deep objects and arrays may stand in one another. */
  static final int DEEPEST = 64;

  static final int LONGEST_STRING = 1_000_000;
  static final int LONGEST_NAME = 1_000;
  static final int LONGEST_NUMBER = 1_000;

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private static final int LONGEST_SHARED = 40;
  private static final int MOST_SHARED = 2_000;

  private final String text;
  private final Faults faults;
  private final Map<String, JsonNode> shared = new HashMap<>();

  private StrictJson(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /**
   * The tree, unless the text is not JSON; a repeated field is reported and its first value kept.
   */
  static Optional<JsonNode> parse(String text, Faults faults) {
    Faults inside = new Faults();
    Optional<JsonNode> root = new StrictJson(text, inside).parse();
    // A text that breaks off says one thing about itself, not what was found on the way.
    inside.list().stream()
        .filter(p -> root.isPresent() || p.path().equals(ProblemPath.root()))
        .forEach(faults::add);
    return root;
  }

  private Optional<JsonNode> parse() {
    // A copy has a table of field names of its own; that of the one factory would keep the names of
    // all documents that were ever read.
    try (JsonParser parser = FACTORY.copy().createParser(text)) {
      try {
        parser.nextToken();
        JsonNode root = value(parser, ProblemPath.root());
        return followed(parser) ? Optional.empty() : Optional.of(root);
      } catch (StreamConstraintsException e) {
        // It does not say where, but the parser stands there.
        constraint(e, (int) parser.currentLocation().getCharOffset());
      }
    } catch (JsonEOFException e) {
      faults.error(
          JsonCodes.TRUNCATED,
          ProblemPath.root(),
          "The text ends at " + Place.of(text, text.length()) + ", before the document does.",
          "Check that the whole document arrived; a bracket, a brace or a quote is not closed.");
    } catch (JsonProcessingException e) {
      malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException("A string can always be read", e);
    }
    return Optional.empty();
  }

  private boolean followed(JsonParser parser) throws IOException {
    long end = parser.currentLocation().getCharOffset();
    boolean follows;
    try {
      follows = parser.nextToken() != null;
    } catch (JsonParseException e) {
      follows = true;
    }
    if (follows) {
      int at = (int) end;
      while (at < text.length() - 1 && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      faults.error(
          JsonCodes.TRAILING,
          ProblemPath.root(),
          "Something follows the document at "
              + Place.of(text, at)
              + ": "
              + Shown.of(text.substring(at))
              + ".",
          "Give one document; several go one to a line, each read by itself.");
    }
    return follows;
  }

  private JsonNode value(JsonParser parser, ProblemPath path) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    JsonToken token = Objects.requireNonNull(parser.currentToken());
    return switch (token) {
      case START_OBJECT -> object(parser, path);
      case START_ARRAY -> array(parser, path);
      case VALUE_STRING -> string(parser, path);
      case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> nodes.nullNode();
      default -> number(parser.getText());
    };
  }

  /** A small whole number as such; any other as its own digits, which nothing may compute with. */
  private static JsonNode number(String digits) {
    return WHOLE.matcher(digits).matches()
        ? JsonNodeFactory.instance.numberNode(Integer.parseInt(digits))
        : JsonNodeFactory.instance.pojoNode(new Numeral(digits));
  }

  private JsonNode string(JsonParser parser, ProblemPath path) throws IOException {
    String value = parser.getText();
    if (!isUnicode(value)) {
      faults.error(
          JsonCodes.NOT_UNICODE,
          path,
          "The string " + Shown.of(value) + " holds half of a character.",
          "Write the character itself, or both halves of its escape.");
      return JsonNodeFactory.instance.missingNode();
    }
    return value.length() > LONGEST_SHARED
        ? JsonNodeFactory.instance.textNode(value)
        : shared(value);
  }

  /** One node for all equal short texts of a list of records: codes, units and days repeat. */
  private JsonNode shared(String value) {
    JsonNode known = shared.get(value);
    if (known == null) {
      known = JsonNodeFactory.instance.textNode(value);
      if (shared.size() >= MOST_SHARED) {
        shared.clear();
      }
      shared.put(value, known);
    }
    return known;
  }

  private JsonNode object(JsonParser parser, ProblemPath path) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      // A name with controls or half a character cannot be written into a path; no field has one.
      boolean isNameSafe = Shown.isSafe(name);
      ProblemPath place = path.child(isNameSafe ? name : Shown.sentence(name));
      long at = parser.currentTokenLocation().getCharOffset();
      parser.nextToken();
      JsonNode value = value(parser, place);
      if (!isNameSafe) {
        faults.error(
            JsonCodes.NOT_UNICODE,
            place,
            "The name of the field "
                + Shown.of(name)
                + " holds a character that cannot be seen, or half of one.",
            "Remove it, or write it with plain characters.");
      } else if (object.has(name)) {
        faults.error(
            JsonCodes.DUPLICATE_FIELD,
            place,
            "The field "
                + Shown.of(name)
                + " stands there again at "
                + Place.of(text, (int) at)
                + ".",
            "Keep one of them.");
      } else {
        object.set(name, value);
      }
    }
    return object;
  }

  private JsonNode array(JsonParser parser, ProblemPath path) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, path.index(array.size())));
    }
    return array;
  }

  private static boolean isUnicode(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private void malformed(JsonProcessingException e) {
    int at = offset(e);
    faults.error(
        JsonCodes.MALFORMED,
        ProblemPath.root(),
        "The text is not JSON: it cannot be read at "
            + Place.of(text, at)
            + ", near "
            + Shown.of(text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20)))
            + ".",
        "Look there for a missing comma, quote or brace; names and texts stand in double quotes,"
            + " and comments are not allowed.");
  }

  private void constraint(StreamConstraintsException e, int offset) {
    String at = Place.of(text, offset);
    // The parser's own sentence follows the locale, so only its subject is taken from it.
    boolean isDepth = String.valueOf(e.getOriginalMessage()).contains("nesting depth");
    if (isDepth) {
      faults.error(
          JsonCodes.TOO_DEEP,
          ProblemPath.root(),
          "At " + at + " more than " + DEEPEST + " objects and arrays stand in one another.",
          "Check that this is the right document: none is nearly so deep.");
    } else {
      faults.error(
          JsonCodes.TOO_LONG,
          ProblemPath.root(),
          "A name, string or number at "
              + at
              + " is too long: names may have "
              + LONGEST_NAME
              + " characters, strings "
              + LONGEST_STRING
              + ", numbers "
              + LONGEST_NUMBER
              + ".",
          "Shorten it.");
    }
  }

  private int offset(JsonProcessingException e) {
    long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
    return (int) Math.max(0, Math.min(at, text.length()));
  }

  /** A number that no document of this library has: kept as it is written, to be shown. */
  record Numeral(String digits) {
    @Override
    public String toString() {
      return digits;
    }
  }
}
