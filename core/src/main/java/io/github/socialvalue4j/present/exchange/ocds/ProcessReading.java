package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Merges the releases of a process and hands what each buyer has to {@link EntryReading}. */
final class ProcessReading {
  /** Under which a release keeps its number among those of its process. */
  private static final String NUMBER = "@number";

  private final ProcessStore store;
  private final Findings findings;
  private final OcdsFaults faults;
  private final boolean isOneOfSeveral;

  ProcessReading(ProcessStore store, Findings findings, boolean isOneOfSeveral) {
    this.store = store;
    this.findings = findings;
    this.faults = findings.faults;
    this.isOneOfSeveral = isOneOfSeveral;
  }

  /** Reads all processes, each of which is forgotten once it is read. */
  void readAll() {
    for (ProcessStore.Lost lost : store.lost()) {
      leaveOut(store.unpack(lost.packed()), lost.spot().pointer(isOneOfSeveral));
    }
    List<String> ocids = store.ocids();
    FileRemarks.sayAlike(ocids, "process ids", "", faults);
    for (String ocid : ocids) {
      findings.sawProcess();
      read(ocid, store.take(ocid));
    }
  }

  private void leaveOut(ObjectNode release, String pointer) {
    Merging.place(release, pointer);
    for (JsonNode award : release.path("awards")) {
      if (award.isObject()) {
        findings.sawAward();
        leaveOut(EntryKind.AWARD, award);
      }
    }
    for (JsonNode contract : release.path("contracts")) {
      if (contract.isObject()) {
        findings.sawContract();
        leaveOut(EntryKind.CONTRACT, contract);
      }
      for (JsonNode payment : contract.path("implementation").path("transactions")) {
        if (payment.isObject()) {
          findings.sawPayment();
          leaveOut(EntryKind.PAYMENT, payment);
        }
      }
    }
  }

  private void leaveOut(EntryKind kind, JsonNode what) {
    findings.leaveOut(
        new LeftOut(
            kind,
            "",
            JsonObjects.text(what, "id"),
            "its release has no ocid",
            what.path(Merging.PLACE).asText("")));
  }

  private void read(String ocid, ContractingProcess process) {
    List<ObjectNode> releases = new ArrayList<>();
    List<Moment> moments = new ArrayList<>();
    Repeats repeats = new Repeats(ocid, findings);
    int payments = 0;
    List<ContractingProcess.Piece> pieces = process.inOrder();
    for (ContractingProcess.Piece piece : pieces) {
      ObjectNode release = store.unpack(piece.packed());
      Merging.place(release, piece.spot().pointer(isOneOfSeveral));
      checkDate(release, piece, pieces.size());
      applyTag(release);
      if (piece.isWhole()) {
        release.put(BuyerGroups.WHOLE, true);
      }
      repeats.takeOut(release);
      payments += Repeats.payments(release);
      release.put(NUMBER, moments.size());
      String written = JsonObjects.text(release, "date");
      moments.add(new Moment(piece.date(), written, piece.stage(), piece.id()));
      releases.add(release);
    }
    List<BuyerGroups.Group> groups = BuyerGroups.of(releases);
    ObjectNode shared = groups.size() > 1 ? shared(releases) : JsonObjects.none();
    List<EntryReading> readings = new ArrayList<>();
    Map<String, String> buyers = new TreeMap<>();
    for (BuyerGroups.Group group : groups) {
      ObjectNode merged = merged(ocid, group.releases, moments);
      Repeats.checkIds(merged.path("awards"), "awards", "process", faults);
      Repeats.checkIds(merged.path("contracts"), "contracts", "process", faults);
      Repeats.checkAlike(merged.path("parties"), "parties", "process", faults);
      Repeats.checkAlike(merged.path("tender").path("lots"), "lots", "tender", faults);
      payments -= Repeats.payments(merged);
      EntryReading reading = new EntryReading(ocid, merged, shared, findings);
      readings.add(reading);
      String id = JsonObjects.text(merged.path("buyer"), "id");
      buyers.putIfAbsent(
          reading.buyer().isEmpty() ? id : reading.buyer(), merged.path(Merging.PLACE).asText(""));
      for (JsonNode party : merged.path("parties")) {
        if (groups.size() == 1 && BuyerGroups.hasRole(party, "buyer")) {
          buyers.putIfAbsent(PartyIdentity.name(party), party.path(Merging.PLACE).asText(""));
        }
      }
    }
    findings.sawAgain(Math.max(0, payments));
    sayBuyers(ocid, buyers, groups.size() > 1);
    boolean isFirst = true;
    for (EntryReading reading : readings) {
      reading.read(isFirst);
      isFirst = false;
    }
  }

  private void sayBuyers(String ocid, Map<String, String> buyers, boolean areKeptApart) {
    buyers.remove("");
    boolean isJoint = buyers.keySet().stream().anyMatch(name -> name.contains("; "));
    if (buyers.size() < 2 || isJoint) {
      return;
    }
    List<String> names = buyers.keySet().stream().limit(5).map(Shown::of).toList();
    faults.warning(
        OcdsCodes.SEVERAL_BUYERS,
        buyers.values().iterator().next(),
        "Process "
            + Shown.of(ocid)
            + " has "
            + buyers.size()
            + " buyers: "
            + String.join(", ", names)
            + (buyers.size() > names.size() ? " and others." : "."),
        areKeptApart
            ? "Their awards and contracts are kept apart; if one is the other's new name, one of"
                + " two entries is too many."
            : "All its entries are listed under the buyer that it names first; look up whose each"
                + " is.");
  }

  private void checkDate(ObjectNode release, ContractingProcess.Piece piece, int pieces) {
    String text = JsonObjects.text(release, "date");
    if (!text.isEmpty() && Dates.instant(text).isEmpty()) {
      faults.warning(
          OcdsCodes.DATE,
          Merging.placeOf(release, "date"),
          "The release's date " + Shown.of(text) + " is no date.",
          "Its releases may be out of order: without a date one comes before the others.");
    } else if (text.isEmpty() && pieces > 1 && !piece.isWhole()) {
      faults.warning(
          OcdsCodes.DATE,
          Merging.placeOf(release, "date"),
          "The release has no date, and its process has others.",
          "It was read as the earliest; what others say of the same wins.");
    }
  }

  /** A release whose tag says that it cancels, for publishers who set no status. */
  private static void applyTag(ObjectNode release) {
    for (JsonNode tag : release.path("tag")) {
      switch (tag.asText("")) {
        case "awardCancellation" -> cancel(release.path("awards"), "cancelled");
        case "contractTermination" -> cancel(release.path("contracts"), "terminated");
        case "tenderCancellation" -> cancel(release.path("tender"), "cancelled");
        default -> {
          // Other tags end nothing.
        }
      }
    }
  }

  private static void cancel(JsonNode what, String status) {
    if (what instanceof ArrayNode all) {
      all.forEach(one -> cancel(one, status));
    } else if (what instanceof ObjectNode one && JsonObjects.text(one, "status").isEmpty()) {
      one.put("status", status);
    }
  }

  private ObjectNode merged(String ocid, List<ObjectNode> releases, List<Moment> moments) {
    ObjectNode merged = releases.get(0);
    if (releases.size() == 1) {
      return merged;
    }
    Contradictions heard = new Contradictions();
    if (!areInOrder(releases, moments)) {
      releases.forEach(release -> heard.hear(release, momentOf(release, moments)));
    }
    ObjectNode empty = JsonObjects.none();
    empty.put(Merging.PLACE, merged.path(Merging.PLACE).asText(""));
    for (ObjectNode release : releases) {
      Merging.merge(empty, release);
    }
    new Settling(ocid, faults).settle(empty, heard.found());
    return empty;
  }

  /** Whether of each release it is certain that it came before the next. */
  private static boolean areInOrder(List<ObjectNode> releases, List<Moment> moments) {
    for (int i = 1; i < releases.size(); i++) {
      Moment before = momentOf(releases.get(i - 1), moments);
      if (!before.isClearlyBefore(momentOf(releases.get(i), moments))) {
        return false;
      }
    }
    return true;
  }

  private static Moment momentOf(ObjectNode release, List<Moment> moments) {
    return moments.get(release.path(NUMBER).asInt());
  }

  /** What all buyers' releases say of the tender and of the parties. */
  private static ObjectNode shared(List<ObjectNode> releases) {
    ObjectNode shared = JsonObjects.none();
    shared.put(Merging.PLACE, "");
    for (ObjectNode release : releases) {
      ObjectNode part = JsonObjects.none();
      for (String field : List.of("tender", "parties")) {
        if (release.has(field)) {
          part.set(field, release.path(field).deepCopy());
        }
      }
      Merging.merge(shared, part);
    }
    return shared;
  }
}
