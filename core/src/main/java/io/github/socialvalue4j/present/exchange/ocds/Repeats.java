package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of the lists of a release what stands there twice in the same words, by name: an award,
 * a contract, a payment. Mutable, for one process.
 */
final class Repeats {
  private static final String REASON = "it stands in the same list twice, in the same words";

  private final String ocid;
  private final Findings findings;

  /** How often a thing was taken out of one list; its releases repeat their lists. */
  private final Map<String, Integer> known = new HashMap<>();

  Repeats(String ocid, Findings findings) {
    this.ocid = ocid;
    this.findings = findings;
  }

  void takeOut(ObjectNode release) {
    takeOut(release.path("awards"), EntryKind.AWARD, "");
    takeOut(release.path("contracts"), EntryKind.CONTRACT, "");
    for (JsonNode contract : release.path("contracts")) {
      takeOut(transactions(contract), EntryKind.PAYMENT, JsonObjects.text(contract, "id"));
    }
  }

  static JsonNode transactions(JsonNode contract) {
    return contract.path("implementation").path("transactions");
  }

  private void takeOut(JsonNode list, EntryKind kind, String around) {
    Set<String> suspects = sharedIds(list);
    if (suspects.isEmpty() || !(list instanceof ArrayNode array)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    Map<String, Integer> here = new HashMap<>();
    Iterator<JsonNode> elements = array.elements();
    while (elements.hasNext()) {
      JsonNode one = elements.next();
      if (!one.isObject() || !suspects.contains(JsonObjects.text(one, "id"))) {
        continue;
      }
      String content = Merging.content(one);
      if (!content.isEmpty() && !seen.add(content)) {
        elements.remove();
        int copies = here.merge(content, 1, Integer::sum);
        String key = kind + around + '\u0000' + content;
        if (copies > known.getOrDefault(key, 0)) {
          known.put(key, copies);
          leaveOut(kind, one);
        }
      }
    }
  }

  private static Set<String> sharedIds(JsonNode list) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    if (list.size() > 1) {
      for (JsonNode one : list) {
        String id = JsonObjects.text(one, "id");
        if (one.isObject() && !seen.add(id)) {
          shared.add(id);
        }
      }
    }
    return shared;
  }

  private void leaveOut(EntryKind kind, JsonNode what) {
    String id = JsonObjects.text(what, "id");
    String place = what.path(Merging.PLACE).asText("");
    findings.saw(kind);
    findings.leaveOut(new LeftOut(kind, ocid, id, REASON, place));
    findings.faults.warning(
        OcdsCodes.REPEATED,
        place,
        findings.inWords(kind, id, ocid) + " stands in the same list twice, in the same words.",
        "It is counted once; if there are two, ask the publisher to give each an id of its own.");
    if (kind == EntryKind.CONTRACT) {
      for (JsonNode payment : transactions(what)) {
        if (payment.isObject()) {
          findings.saw(EntryKind.PAYMENT);
          findings.leaveOut(
              new LeftOut(
                  EntryKind.PAYMENT,
                  ocid,
                  JsonObjects.text(payment, "id"),
                  "its contract stands in the same list twice",
                  payment.path(Merging.PLACE).asText("")));
        }
      }
    }
  }

  /** How many payments a release or a merged one tells of. */
  static int payments(JsonNode release) {
    int count = 0;
    for (JsonNode contract : release.path("contracts")) {
      count += transactions(contract).size();
    }
    return count;
  }

  /** Says which ids of one list look alike and are not the same. */
  static void checkAlike(JsonNode list, String names, String around, OcdsFaults faults) {
    Set<String> ids = new LinkedHashSet<>();
    list.forEach(one -> ids.add(JsonObjects.text(one, "id")));
    FileRemarks.sayAlike(
        ids,
        "ids of " + names + " of one " + around,
        list.path(0).path(Merging.PLACE).asText(""),
        faults);
  }

  /** Says how many things of one list have no id, and which share one. */
  static void checkIds(JsonNode list, String names, String around, OcdsFaults faults) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> places = new HashMap<>();
    for (JsonNode one : list) {
      if (one.isObject()) {
        String id = JsonObjects.text(one, "id");
        counts.merge(id, 1, Integer::sum);
        places.putIfAbsent(id, one.path(Merging.PLACE).asText(""));
      }
    }
    checkAlike(list, names, around, faults);
    counts.forEach(
        (id, count) -> {
          if (id.isEmpty()) {
            faults.warning(
                OcdsCodes.NO_ID,
                places.getOrDefault(id, ""),
                count
                    + " of the "
                    + names
                    + " of this "
                    + around
                    + (count == 1 ? " has no id." : " have no id."),
                (count == 1 ? "It is" : "They are")
                    + " listed; releases that say it again in other words would count twice.");
          } else if (count > 1) {
            faults.warning(
                OcdsCodes.SHARED_ID,
                places.getOrDefault(id, ""),
                count + " " + names + " of this " + around + " have the id " + Shown.of(id) + ".",
                "They are read as different ones, in the order in which they stand.");
          }
        });
  }
}
