package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.basis.problem.Result;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.present.exchange.json.DocumentReader;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a release package or a record package of OCDS 1.1, with the fields of the UK extension:
 * supplier scale and VCSE, net and gross value, reserved participation, thresholds.
 *
 * <p>A record gives its compiled release. Several releases of one process are read in the order of
 * their dates, and of parties, awards and contracts with one id the later fields win; this is not
 * the whole of OCDS merging, which a compiled release has behind it.
 *
 * <p>Fails on text that is not JSON, on {@code ocds.no-releases}, and on a value that is no number
 * ({@code ocds.value}). Partial on {@code ocds.no-ocid}, {@code ocds.no-value} and {@code
 * ocds.unknown-supplier}. Warns of {@code ocds.identifier-repaired}, {@code ocds.scale-unknown}.
 * Stateless and thread-safe.
 */
public final class OcdsReader {
  private OcdsReader() {}

  /** Reads a file in UTF-8. */
  public static Result<OpenContracts> read(byte[] json) {
    Faults faults = new Faults();
    Optional<ObjectNode> root = DocumentReader.parse(json, faults);
    List<Merged> processes = root.map(r -> processes(r, faults)).orElse(List.of());
    if (root.isPresent() && processes.isEmpty()) {
      faults.error(
          OcdsCodes.NO_RELEASES,
          ProblemPath.root(),
          "The file has neither releases nor records of open contracting data.",
          "Give a release package or a record package of OCDS 1.1.");
    }
    List<PublishedContract> contracts = new ArrayList<>();
    Map<String, Supplier> suppliers = new LinkedHashMap<>();
    for (Merged process : processes) {
      contracts.addAll(new ProcessReading(process.release(), process.path(), faults).contracts());
    }
    for (PublishedContract contract : contracts) {
      contract.suppliers().forEach(s -> suppliers.putIfAbsent(s.toString(), s));
    }
    return faults
        .toProblems()
        .toResult(() -> new OpenContracts(contracts, SupplierDirectory.of(suppliers.values())));
  }

  /** A process as one release, and where that stands. */
  private record Merged(ObjectNode release, ProblemPath path) {}

  private static List<Merged> processes(ObjectNode root, Faults faults) {
    List<Merged> found = new ArrayList<>();
    int number = 0;
    for (JsonNode record : root.path("records")) {
      ProblemPath path = ProblemPath.root().child("records").index(number++);
      if (record.path("compiledRelease") instanceof ObjectNode compiled) {
        found.add(new Merged(compiled, path.child("compiledRelease")));
      } else {
        if (record.path("releases").isEmpty()) {
          leftOut(path, "The record has neither a compiled release nor releases.", faults);
        }
        found.addAll(merged(record.path("releases"), path.child("releases"), faults));
      }
    }
    found.addAll(merged(root.path("releases"), ProblemPath.root().child("releases"), faults));
    return found;
  }

  private static void leftOut(ProblemPath path, String message, Faults faults) {
    faults.add(
        Problem.omission(
            OcdsCodes.NO_OCID, path, message, "Ask the publisher for it; nothing of it was read."));
  }

  private static List<Merged> merged(JsonNode releases, ProblemPath path, Faults faults) {
    List<ObjectNode> sorted = new ArrayList<>();
    int number = 0;
    for (JsonNode one : releases) {
      if (one instanceof ObjectNode release && !release.path("ocid").asText("").isEmpty()) {
        sorted.add(release);
      } else {
        leftOut(path.index(number), "The release has no ocid.", faults);
      }
      number++;
    }
    // The dates are ISO 8601 and mostly of one zone; a stable sort keeps the file's order of
    // equals.
    sorted.sort(
        (one, other) -> one.path("date").asText("").compareTo(other.path("date").asText("")));
    Map<String, ObjectNode> byProcess = new LinkedHashMap<>();
    for (ObjectNode release : sorted) {
      String ocid = release.path("ocid").asText();
      ObjectNode known = byProcess.get(ocid);
      if (known == null) {
        byProcess.put(ocid, release.deepCopy());
      } else {
        Merging.merge(known, release);
      }
    }
    List<Merged> found = new ArrayList<>();
    byProcess.forEach((ocid, release) -> found.add(new Merged(release, path.child(ocid))));
    return found;
  }
}
