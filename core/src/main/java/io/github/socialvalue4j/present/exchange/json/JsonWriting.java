package io.github.socialvalue4j.present.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes trees as JSON: fields in the order in which they were set, two spaces, LF, the same bytes
 * on every machine.
 */
public final class JsonWriting {
  static {
    JsonLibrary.check();
  }

  private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactory()).build();
  private static final DefaultPrettyPrinter INDENTED = indented();

  private JsonWriting() {}

  private static DefaultPrettyPrinter indented() {
    // The default takes the line separator of the machine it runs on.
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }

  /**
   * A code as the name of a field: codes stand in values and join their words with hyphens, names
   * of fields join theirs as {@code derivedTable} does.
   *
   * @param code such as {@code derived-table}
   */
  public static String key(String code) {
    StringBuilder key = new StringBuilder(code.length());
    for (int i = 0; i < code.length(); i++) {
      boolean isHump = i > 0 && code.charAt(i - 1) == '-';
      if (code.charAt(i) != '-') {
        key.append(isHump ? Character.toUpperCase(code.charAt(i)) : code.charAt(i));
      }
    }
    return key.toString();
  }

  /**
   * A choice as documents write it, such as {@code end-of-year}.
   *
   * @param choice a constant that has no code of its own
   */
  public static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** An object without fields. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** An array without elements. */
  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** On many lines, for people; ends with a line break. */
  public static String indented(JsonNode node) {
    return write(node, true) + "\n";
  }

  /** On one line, without a line break. */
  public static String oneLine(JsonNode node) {
    return write(node, false);
  }

  /**
   * On many lines, as it is made; ends with a line break.
   *
   * @param out takes UTF-8; flushed, and not closed
   * @throws IOException if it takes no more
   */
  public static void indented(JsonNode node, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (JsonGenerator generator = MAPPER.createGenerator(text)) {
      generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      generator.setPrettyPrinter(INDENTED.createInstance());
      MAPPER.writeTree(generator, node);
      generator.writeRaw('\n');
    }
    text.flush();
  }

  private static String write(JsonNode node, boolean isIndented) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = MAPPER.createGenerator(out)) {
      if (isIndented) {
        generator.setPrettyPrinter(INDENTED.createInstance());
      }
      MAPPER.writeTree(generator, node);
    } catch (IOException e) {
      throw new UncheckedIOException("A string takes whatever is written to it", e);
    }
    return out.toString();
  }
}
