package io.github.socialvalue4j.examples.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a document comes to, in every detail and every form, as digests of the bytes. */
final class Ledger {
  private static final List<String> DETAILS = List.of("totals", "lines", "full");
  private static final int DIGITS = 16;

  private Ledger() {}

  /**
   * Every output of one document, by name: the answer in three details, and the statements of the
   * second.
   *
   * @param detailAt the object that takes the detail, or none if no detail is tried
   */
  static Map<String, String> outputs(JsonNode document, Optional<JsonPointer> detailAt) {
    Map<String, String> outputs = new LinkedHashMap<>();
    for (String detail : DETAILS) {
      Optional<JsonNode> changed = detailAt.flatMap(at -> withDetail(document, at, detail));
      if (changed.isEmpty()) {
        return Engine.outputs(document.toString(), true);
      }
      Engine.outputs(changed.get().toString(), detail.equals("lines"))
          .forEach((name, output) -> outputs.put(detail + " " + name, output));
    }
    return outputs;
  }

  /** None where what takes the detail is no object, or has a detail that no kind knows. */
  private static Optional<JsonNode> withDetail(JsonNode document, JsonPointer at, String detail) {
    JsonNode copy = document.deepCopy();
    if (!(copy.at(at) instanceof ObjectNode object)
        || (object.has("detail") && !DETAILS.contains(object.path("detail").asText()))) {
      return Optional.empty();
    }
    object.put("detail", detail);
    return Optional.of(copy);
  }

  /** Where a kind takes its detail: at the root, among the options, or nowhere. */
  static Optional<JsonPointer> detailAt(JsonNode document) {
    for (String place : List.of("", "/options")) {
      JsonPointer at = JsonPointer.compile(place);
      Optional<JsonNode> changed = withDetail(document, at, "totals");
      if (changed.isPresent()
          && !Engine.outputs(changed.get().toString(), false)
              .get("json")
              .contains("\"" + place + "/detail\"")) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** The digests of every n-th changed document, by name, handed on as they are made. */
  static void walk(
      String id, JsonNode document, int every, BiConsumer<String, Map<String, String>> each) {
    // The first is the document itself; which others are tried differs between documents.
    int offset = Math.floorMod(id.hashCode(), every);
    Optional<JsonPointer> detailAt = detailAt(document);
    List<Mutations.Mutation> all = Mutations.of(document);
    for (int i = 0; i < all.size(); i++) {
      if (i == 0 || i % every == offset) {
        each.accept(all.get(i).name(), outputs(all.get(i).document(), detailAt));
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
              (output, text) -> line.append('\t').append(output).append('=').append(digest(text)));
          lines.add(line.toString());
        });
    return lines;
  }

  private static String digest(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(UTF_8))).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
