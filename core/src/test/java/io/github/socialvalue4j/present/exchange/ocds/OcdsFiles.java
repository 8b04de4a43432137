package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.party.Supplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files of open contracting data for tests, and what they come to in one line each. */
final class OcdsFiles {
  private OcdsFiles() {}

  static byte[] resource(String name) {
    try (InputStream in = OcdsFiles.class.getResourceAsStream("/ocds/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Result<OpenContracts> trial(String name) {
    return OcdsReader.read(resource("trials/" + name));
  }

  /** Reads a text in which quotes are written as apostrophes. */
  static Result<OpenContracts> read(String json) {
    return OcdsReader.read(bytes(json));
  }

  static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  /** A package of releases. */
  static String pack(String... releases) {
    return "{'releases': [" + String.join(",\n", releases) + "]}";
  }

  /** A release with further fields. */
  static String release(String ocid, String date, String fields) {
    return "{'ocid': '%s', 'id': '%s %s', 'date': '%s', 'buyer': {'name': 'A Council'}%s}"
        .formatted(ocid, ocid, date, date, fields.isEmpty() ? "" : ", " + fields);
  }

  /** A contract in pounds of an award with a supplier. */
  static String deal(String id, String supplier, String amount) {
    return ("'awards': [{'id': 'a%s', 'suppliers': [{'name': '%s'}]}], 'contracts': [{'id': 'c%s',"
            + " 'awardID': 'a%s', 'value': {'amount': %s, 'currency': 'GBP'}}]")
        .formatted(id, supplier, id, id, amount);
  }

  /** Each entry: what it is, its id, its values, its suppliers. */
  static List<String> entries(Result<OpenContracts> result) {
    return result.orThrow().contracts().stream().map(OcdsFiles::entry).toList();
  }

  private static String entry(PublishedContract c) {
    return c.kind().code()
        + " "
        + c.id()
        + " of "
        + c.buyer()
        + ": "
        + c.values().entrySet().stream()
            .map(v -> v.getKey().code() + " " + v.getValue().value().toPlainString())
            .toList()
        + " "
        + c.suppliers().stream().map(Supplier::name).toList();
  }

  /** Each problem: its code and its place. */
  static List<String> problems(Result<OpenContracts> result) {
    return result.problems().stream().map(p -> p.code() + " " + p.path()).toList();
  }
}
