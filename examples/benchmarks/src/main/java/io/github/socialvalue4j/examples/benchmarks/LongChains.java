package io.github.socialvalue4j.examples.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.model.proxy.ProxyCatalogue;
import io.github.socialvalue4j.present.exchange.DocumentEvaluator;
import io.github.socialvalue4j.tomproxies.TomProxies;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * Documents whose elements hang together as copies of a sample's do not: each corrects the one
 * before, all speak of one claim, all are in one group or are derived from one another.
 */
final class LongChains {
  /** Over the shipped tables. */
  static final DocumentEvaluator EVALUATOR =
      DocumentEvaluator.of(ProxyCatalogue.of(TomProxies.provider()));

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LongChains() {}

  /** What is measured. */
  static List<Growth> all() {
    List<Growth> all = new ArrayList<>();
    for (String kind :
        List.of("portfolio", "contributions", "portfolio-comparison", "portfolio-restatement")) {
      log(all, kind, "each corrects the one before", LongChains::corrections);
      log(all, kind, "verifications of one delivery", LongChains::verifications);
      log(all, kind, "corrected verifications of one delivery", LongChains::corrected);
      log(all, kind, "each verdict corrects the one before", LongChains::verdicts);
      log(all, kind, "corrections after a verdict", LongChains::bound);
      log(all, kind, "deliveries like one rejected", LongChains::twins);
      log(all, kind, "deliveries after refusals of one claimant", LongChains::refused);
      log(all, kind, "deliveries each refused in part", LongChains::refusedInPart);
      log(all, kind, "deliveries before refusals of one claimant", LongChains::refusedLater);
      log(all, kind, "readings of one measure", LongChains::readings);
      log(all, kind, "each corrects what is not there", LongChains::unknown);
      log(all, kind, "all at one activity", LongChains::activity);
    }
    for (String kind : List.of("derived-table", "quantities", "restatement", "forecast")) {
      all.add(
          new Growth(kind, "/derivedTables, each from the one before", n -> derived(kind, n, 0)));
      all.add(new Growth(kind, "/derivedTables, each from one unknown", n -> derived(kind, n, 1)));
      all.add(
          new Growth(
              kind, "/derivedTables, every second from one unknown", n -> derived(kind, n, 2)));
    }
    all.add(document("contributions", "/views and /departments", LongChains::views));
    all.add(document("contributions", "/views of unknown /departments", LongChains::unknownViews));
    all.add(document("portfolio", "/contracts, each of a table unknown", LongChains::contracts));
    all.add(
        document(
            "local-multiplier",
            "/ledgers/0/outlays, each paid by the one before",
            LongChains::paid));
    all.add(document("proxy-table", "/rows, each a part of the one before", LongChains::parts));
    all.add(document("proxy-table", "/rows, each a part of one unknown", LongChains::unknownParts));
    all.add(document("proxy-table", "/rows, each excludes the one before", LongChains::excluding));
    all.add(
        document(
            "impact-map",
            "/outcomes, all of one stakeholder, no simulation",
            LongChains::outcomes));
    return all;
  }

  /** A sample. */
  static ObjectNode document(String kind) {
    return EVALUATOR.kinds().stream()
        .filter(k -> k.kind().equals(kind))
        .findFirst()
        .map(k -> (ObjectNode) tree(k.sample()))
        .orElseThrow();
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Growth document(String kind, String what, BiConsumer<ObjectNode, Integer> change) {
    return new Growth(
        kind,
        what,
        n -> {
          ObjectNode document = document(kind);
          change.accept(document, n);
          return task(document);
        });
  }

  private static void log(
      List<Growth> all, String kind, String what, BiFunction<ArrayNode, Integer, ArrayNode> make) {
    all.add(
        document(
            kind,
            "/records, " + what,
            (document, n) -> make.apply(document.putArray("records"), n)));
  }

  private static Runnable task(ObjectNode document) {
    byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);
    return () -> EVALUATOR.evaluate(json).line();
  }

  private static ObjectNode delivery(ArrayNode records, String id, String hours) {
    return records
        .addObject()
        .put("record", "delivery")
        .put("id", id)
        .put("contract", "C-01")
        .put("date", "2025-11-30")
        .put("measure", "VOLUNTEERING")
        .put("quantity", hours)
        .put("unit", "volunteering-hour")
        .put("claimant", "builder");
  }

  private static ObjectNode verification(
      ArrayNode records, String id, String target, String state, String hours) {
    return records
        .addObject()
        .put("record", "verification")
        .put("id", id)
        .put("contract", "C-01")
        .put("date", "2025-12-01")
        .put("target", target)
        .put("state", state)
        .put("quantity", hours)
        .put("unit", "volunteering-hour")
        .put("by", "auditor")
        .put("independence", "independent")
        .put("reason", "seen");
  }

  private static ArrayNode corrections(ArrayNode records, int n) {
    for (int i = 0; i < n; i++) {
      ObjectNode next = delivery(records, "D" + i, "" + (i + 1));
      if (i > 0) {
        next.put("supersedes", "D" + (i - 1));
      }
    }
    return records;
  }

  private static ArrayNode verifications(ArrayNode records, int n) {
    delivery(records, "D", "" + n);
    for (int i = 1; i < n; i++) {
      verification(records, "V" + i, "D", "verified", "1");
    }
    return records;
  }

  private static ArrayNode corrected(ArrayNode records, int n) {
    delivery(records, "D", "" + n);
    for (int i = 0; i < n / 2; i++) {
      verification(records, "V" + i, "D", i % 2 == 0 ? "verified" : "rejected", "1");
    }
    for (int i = 0; i < n / 2; i++) {
      verification(records, "W" + i, "D", "verified", "0.5").put("supersedes", "V" + i);
    }
    return records;
  }

  private static ArrayNode verdicts(ArrayNode records, int n) {
    delivery(records, "D", "" + n);
    for (int i = 0; i < n; i++) {
      ObjectNode next = verification(records, "V" + i, "D", "verified", "" + (i + 1));
      if (i > 0) {
        next.put("supersedes", "V" + (i - 1));
      }
    }
    return records;
  }

  private static ArrayNode bound(ArrayNode records, int n) {
    delivery(records, "D", "5");
    verification(records, "V", "D", "rejected", "5");
    for (int i = 0; i < n; i++) {
      delivery(records, "E" + i, "5")
          .put("date", "2025-12-02")
          .put("supersedes", i == 0 ? "D" : "E" + (i - 1));
    }
    return records;
  }

  private static ArrayNode twins(ArrayNode records, int n) {
    delivery(records, "D", "5");
    verification(records, "V", "D", "rejected", "5");
    for (int i = 0; i < n; i++) {
      delivery(records, "E" + i, "5").put("recordedOn", "2025-12-02");
    }
    return records;
  }

  /** Half were refused, and half came after. */
  private static ArrayNode refused(ArrayNode records, int n) {
    for (int i = 0; i < n / 2; i++) {
      delivery(records, "D" + i, "" + (i + 1));
      verification(records, "V" + i, "D" + i, "rejected", "" + (i + 1));
    }
    for (int i = 0; i < n / 2; i++) {
      delivery(records, "E" + i, "" + (n + i)).put("date", "2025-12-02");
    }
    return records;
  }

  private static ArrayNode refusedInPart(ArrayNode records, int n) {
    for (int i = 0; i < n; i++) {
      delivery(records, "D" + i, "" + (i + 2));
      verification(records, "V" + i, "D" + i, "rejected", "1");
    }
    return records;
  }

  private static ArrayNode refusedLater(ArrayNode records, int n) {
    for (int i = 0; i < n; i++) {
      delivery(records, "D" + i, "" + (i + 2));
    }
    for (int i = 0; i < n; i++) {
      verification(records, "V" + i, "D" + i, "rejected", "1");
    }
    return records;
  }

  private static ArrayNode readings(ArrayNode records, int n) {
    for (int i = 0; i < n; i++) {
      records
          .addObject()
          .put("record", "observation")
          .put("id", "O" + i)
          .put("contract", "C-01")
          .put("date", "2025-11-30")
          .put("measure", "VOLUNTEERING")
          .put("point", "completion")
          .put("quantity", "5")
          .put("unit", "volunteering-hour")
          .put("claimant", "builder");
    }
    return records;
  }

  private static ArrayNode unknown(ArrayNode records, int n) {
    for (int i = 0; i < n; i++) {
      delivery(records, "D" + i, "5").put("supersedes", "D-" + i + "-not-there");
    }
    return records;
  }

  private static ArrayNode activity(ArrayNode records, int n) {
    for (int i = 0; i < n; i++) {
      delivery(records, "D" + i, "5").put("activity", "one").put("beneficiary", "somebody");
    }
    return records;
  }

  private static Runnable derived(String kind, int n, int unknown) {
    ObjectNode document = document(kind);
    ArrayNode tables = document.putArray("derivedTables");
    for (int i = 0; i < n; i++) {
      ObjectNode table = (ObjectNode) Specimen.of("derivedTables", document).get(0);
      table.put("label", "t" + i);
      String before =
          i == 0 || unknown == 2 ? "council-roadmap@2021" : "council-roadmap@t" + (i - 1);
      boolean isUnknown = unknown > 0 && i % unknown == 0;
      tables.add(table.put("from", isUnknown ? "council-roadmap@none" + i : before));
    }
    return task(document);
  }

  private static void views(ObjectNode document, int n) {
    ObjectNode department = document.at("/departments/0").deepCopy();
    ArrayNode departments = document.putArray("departments");
    ArrayNode views = document.putArray("views");
    departments.add(department).add(department.deepCopy().put("id", "youth"));
    for (int i = 0; i < n; i++) {
      departments.add(department.deepCopy().put("id", "d" + i));
      views
          .addObject()
          .put("scope", "department")
          .put("id", i % 2 == 0 ? "d" + i : "housing")
          .put("by", "measure")
          .put("point", "engagement")
          .put("state", "committed")
          .put("group", "framework-total");
    }
  }

  private static void unknownViews(ObjectNode document, int n) {
    views(document, n);
    document
        .withArray("views")
        .forEach(view -> ((ObjectNode) view).put("id", view.path("id").asText() + "x"));
  }

  private static void contracts(ObjectNode document, int n) {
    ObjectNode contract = document.at("/contracts/0").deepCopy();
    ArrayNode contracts = document.putArray("contracts");
    for (int i = 0; i < n; i++) {
      contracts.add(
          contract.deepCopy().put("id", "C" + i).put("table", "council-roadmap@none" + i));
    }
  }

  private static void paid(ObjectNode document, int n) {
    ObjectNode ledger = (ObjectNode) document.at("/ledgers/0");
    ledger.put("income", "1000000000");
    ArrayNode outlays = ledger.putArray("outlays");
    for (int i = 0; i < n; i++) {
      ObjectNode outlay =
          outlays
              .addObject()
              .put("id", "o" + i)
              .put("payee", "supplier")
              .put("amount", "" + (100 - i % 90))
              .put("locality", "local");
      if (i % 90 != 0) {
        outlay.put("paidBy", "o" + (i - 1));
      }
    }
  }

  private static ArrayNode rows(ObjectNode document, int n) {
    ObjectNode row = document.at("/rows/0").deepCopy();
    ArrayNode rows = document.putArray("rows");
    for (int i = 0; i < n; i++) {
      rows.add(row.deepCopy().put("measure", "M" + i));
    }
    return rows;
  }

  private static void parts(ObjectNode document, int n) {
    ArrayNode rows = rows(document, n);
    for (int i = 1; i < n; i++) {
      ((ObjectNode) rows.get(i)).put("partOf", "M" + (i - 1));
    }
  }

  private static void unknownParts(ObjectNode document, int n) {
    rows(document, n)
        .forEach(row -> ((ObjectNode) row).put("partOf", row.path("measure").asText() + "x"));
  }

  private static void excluding(ObjectNode document, int n) {
    ArrayNode rows = rows(document, n);
    for (int i = 1; i < n; i++) {
      ((ObjectNode) rows.get(i)).putArray("excludes").add("M" + (i - 1));
    }
  }

  private static void outcomes(ObjectNode document, int n) {
    document.remove(List.of("simulation", "sensitivity"));
    ObjectNode outcome = document.at("/outcomes/0").deepCopy();
    ArrayNode outcomes = document.putArray("outcomes");
    for (int i = 0; i < n; i++) {
      outcomes.add(outcome.deepCopy().put("id", "o" + i));
    }
  }
}
