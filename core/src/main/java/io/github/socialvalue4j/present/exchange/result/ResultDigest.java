package io.github.socialvalue4j.present.exchange.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.ProblemCode;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.json.Faults;
import io.github.socialvalue4j.present.exchange.json.JsonWriting;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The digest that a result document carries over its own meaning: SHA-256, in 64 hexadecimal
 * digits, of the document without its field {@code digest} in the canonical form of RFC 8785: no
 * white space; the fields of an object in the order of their names; the elements of an array in
 * theirs; in a string a backslash before a quote or a backslash, {@code \b \t \n \f \r} and for
 * other control characters four hexadecimal digits, and nothing else escaped; UTF-8. In one point
 * it departs from the RFC, whose numbers are binary: here a number is its shortest plain decimal
 * ({@code 1.0} is {@code 1}). Results write whole numbers only, for which both say the same, so any
 * tool that sorts keys can draw the digest up.
 *
 * <p>So white space, the order of fields and the way a character is escaped do not count, and
 * everything else does: a field that is gone, added or moved, a value, a type.
 */
public final class ResultDigest {
  /** The field that has it. */
  public static final String FIELD = "digest";

  /** A document has no digest, so nothing shows whether it was changed. */
  public static final ProblemCode MISSING = ProblemCode.of("result.digest-missing");

  /** A document and its digest do not belong together. */
  public static final ProblemCode MISMATCH = ProblemCode.of("result.digest-mismatch");

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final int LONGEST_PLAIN = 1_000;
  private static final int FLUSH = 1 << 16;

  private final MessageDigest sha;
  private final StringBuilder text = new StringBuilder();

  private ResultDigest() {
    try {
      this.sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The digest of a document; a field {@code digest} that it has already does not count. */
  public static String of(ObjectNode document) {
    ResultDigest digest = new ResultDigest();
    digest.object(document, FIELD);
    digest.flush();
    return HexFormat.of().formatHex(digest.sha.digest());
  }

  /** A copy of a document with its digest, after the engine's name. */
  public static ObjectNode sealed(ObjectNode document) {
    String digest = of(document);
    ObjectNode sealed = JsonWriting.object();
    document
        .properties()
        .forEach(
            field -> {
              sealed.set(field.getKey(), field.getValue());
              if (field.getKey().equals("engine")) {
                sealed.put(FIELD, digest);
              }
            });
    // Also where there was another one before, or no engine to follow.
    return sealed.put(FIELD, digest);
  }

  /**
   * Checks the digest that a document carries.
   *
   * @param faults takes {@link #MISSING} or {@link #MISMATCH}
   */
  public static void check(ObjectNode document, Faults faults) {
    ProblemPath place = ProblemPath.root().child(FIELD);
    JsonNode said = document.get(FIELD);
    if (said == null) {
      faults.error(
          MISSING,
          ProblemPath.root(),
          "The document has no digest, so nothing shows whether it was changed.",
          "Give a result as the library wrote it; a document that asks something is evaluated.");
      return;
    }
    String found = of(document);
    if (!said.isTextual() || !said.textValue().equals(found)) {
      faults.error(
          MISMATCH,
          place,
          "The document says that its digest is "
              + shown(said)
              + ", but that of what stands in it is "
              + found
              + ": the document, or its digest, is not as it was written.",
          "Take the document as the library wrote it, or evaluate its input again.");
    }
  }

  private static String shown(JsonNode said) {
    String text = said.isTextual() ? said.textValue() : said.toString();
    // A whole digest is compared with the other at sight; anything else is cut.
    return DIGEST.matcher(text).matches() ? text : Shown.of(text);
  }

  private void value(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object(object, "");
    } else if (node.isArray()) {
      text.append('[');
      for (int i = 0; i < node.size(); i++) {
        text.append(i == 0 ? "" : ",");
        value(Objects.requireNonNull(node.get(i)));
      }
      text.append(']');
    } else if (node.isTextual()) {
      string(node.textValue());
    } else if (node.isBoolean() || node.isNull()) {
      text.append(node.asText());
    } else {
      text.append(number(node.asText()));
    }
    if (text.length() > FLUSH) {
      flush();
    }
  }

  private void object(ObjectNode object, String without) {
    List<String> names = new ArrayList<>(object.size());
    object.fieldNames().forEachRemaining(names::add);
    names.sort(String::compareTo);
    text.append('{');
    String comma = "";
    for (String name : names) {
      if (!name.equals(without) || without.isEmpty()) {
        text.append(comma);
        string(name);
        text.append(':');
        value(Objects.requireNonNull(object.get(name)));
        comma = ",";
      }
    }
    text.append('}');
  }

  private void string(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> plain(c);
      }
    }
    text.append('"');
  }

  private void plain(char c) {
    if (c < ' ') {
      text.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
    } else {
      text.append(c);
    }
  }

  private static String number(String digits) {
    try {
      BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
      // A few characters may name a number of a thousand million digits.
      return Math.abs((long) number.scale()) > LONGEST_PLAIN
          ? number.toString()
          : number.toPlainString();
    } catch (NumberFormatException | ArithmeticException e) {
      // Beyond every number there is, and so as it is written; no result of the library has one.
      return digits;
    }
  }

  private void flush() {
    // A pair of surrogates must not be parted, or each half would become a question mark.
    int end = text.length();
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    sha.update(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
    text.delete(0, end);
  }
}
