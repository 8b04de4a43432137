package io.github.socialvalue4j.examples.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What a document comes to, in every detail and every form, as digests of the bytes. */
final class Ledger {
  private static final List<String> DETAILS = List.of("totals", "lines", "full");
  private static final int DIGITS = 16;

  private Ledger() {}

  /**
   * Every output of one document, by name: the answer in three details, and the statements of the
   * second.
   */
  static Map<String, String> outputs(JsonNode document) {
    Map<String, String> outputs = new LinkedHashMap<>();
    if (!(document instanceof ObjectNode object)) {
      return Engine.outputs(document.toString(), true);
    }
    for (String detail : DETAILS) {
      // A changed detail is tried as it stands; kinds without details refuse the field, once.
      boolean isOwn = object.has("detail") && !DETAILS.contains(object.path("detail").asText());
      String text = isOwn ? object.toString() : object.deepCopy().put("detail", detail).toString();
      Map<String, String> found = Engine.outputs(text, detail.equals("lines"));
      if (found.get("json").contains("\"/detail\"") && !isOwn) {
        return Engine.outputs(object.toString(), true);
      }
      found.forEach((name, output) -> outputs.put(detail + " " + name, output));
      if (isOwn) {
        break;
      }
    }
    return outputs;
  }

  /** The digests of every n-th changed document, by name, handed on as they are made. */
  static void walk(
      String id, JsonNode document, int every, BiConsumer<String, Map<String, String>> each) {
    // The first is the document itself; which others are tried differs between documents.
    int offset = Math.floorMod(id.hashCode(), every);
    List<Mutations.Mutation> all = Mutations.of(document);
    for (int i = 0; i < all.size(); i++) {
      if (i == 0 || i % every == offset) {
        each.accept(all.get(i).name(), outputs(all.get(i).document()));
      }
    }
  }

  /** One digest for a document: of all outputs of every n-th change of it. */
  static String digest(String id, JsonNode document, int every) {
    MessageDigest digest = sha256();
    walk(
        id,
        document,
        every,
        (name, outputs) -> {
          digest.update(name.getBytes(UTF_8));
          outputs.values().forEach(text -> digest.update(text.getBytes(UTF_8)));
        });
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** One line for each changed document: its name, and a digest for each output. */
  static List<String> lines(String id, JsonNode document, int every) {
    List<String> lines = new ArrayList<>();
    walk(
        id,
        document,
        every,
        (name, outputs) -> {
          StringBuilder line = new StringBuilder(id).append('\t').append(name.replace('\t', ' '));
          outputs.forEach(
              (output, text) ->
                  line.append('\t').append(output).append('=').append(digest(text)));
          lines.add(line.toString());
        });
    return lines;
  }

  private static String digest(String text) {
    return HexFormat.of()
        .formatHex(sha256().digest(text.getBytes(UTF_8)))
        .substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
