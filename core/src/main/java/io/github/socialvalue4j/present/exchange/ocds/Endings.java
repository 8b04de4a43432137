package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what has ended without a contract, by the closed code lists of OCDS 1.1: cancelled,
 * unsuccessful and withdrawn. Immutable but for the faults.
 */
final class Endings {
  private static final Set<String> ENDED =
      Set.of("cancelled", "canceled", "unsuccessful", "withdrawn");

  /** What the standard has for both awards and contracts, beside what ended. */
  private static final Set<String> OF_BOTH = Set.of("", "active");

  /** What a tender may be, and what people write of an award that was not made yet. */
  private static final Set<String> NOT_YET = Set.of("pending", "planning", "planned");

  private final JsonNode tender;
  private final Map<String, List<JsonNode>> lots = new HashMap<>();
  private final Map<String, String> lotsByLook = new HashMap<>();
  private final OcdsFaults faults;

  Endings(JsonNode tender, OcdsFaults faults) {
    this.tender = tender;
    this.faults = faults;
    for (JsonNode lot : tender.path("lots")) {
      String id = JsonObjects.text(lot, "id");
      lots.computeIfAbsent(id, i -> new ArrayList<>()).add(lot);
      lotsByLook.putIfAbsent(LookAlike.of(id), id);
    }
  }

  /** Whether a tender or a lot has ended, and as what. */
  static Optional<String> ownEnd(JsonNode thing) {
    String status = JsonObjects.code(thing, "status");
    return isEnd(status) ? Optional.of(status) : Optional.empty();
  }

  /** Whether a status, in lower case, is that of something that ended without a contract. */
  static boolean isEnd(String status) {
    return ENDED.contains(status);
  }

  /** Whether a contract or an award has ended by its own word, and as what. */
  Optional<String> of(JsonNode thing) {
    if (Settling.isUnclear(thing, "status")) {
      return Optional.of("of contradictory status");
    }
    return thing.path(Merging.REMOVED).asBoolean(false)
        ? Optional.of("withdrawn by a later release")
        : ownEnd(thing);
  }

  /** Whether the tender of an award has ended, or all its lots. */
  Optional<String> ofTender(JsonNode thing, JsonNode award) {
    Optional<String> end = ownEnd(tender);
    if (end.isPresent()) {
      return Optional.of("its tender is " + end.get());
    }
    String last = "";
    for (String id : relatedLots(thing, award)) {
      Optional<String> lotEnd = endOfLot(id);
      if (lotEnd.isEmpty()) {
        return Optional.empty();
      }
      last = lotEnd.get();
    }
    return last.isEmpty() ? Optional.empty() : Optional.of("its lot is " + last);
  }

  /** As what a lot has ended; of several lots with one id, only if all have. */
  private Optional<String> endOfLot(String id) {
    Optional<String> end = Optional.empty();
    for (JsonNode lot : lots.getOrDefault(id, List.of())) {
      end = ownEnd(lot);
      if (end.isEmpty()) {
        return end;
      }
    }
    return end;
  }

  /** Names the lots of an entry that its tender does not have, though it has lots. */
  private void checkLots(JsonNode thing) {
    if (lots.isEmpty()) {
      return;
    }
    for (String id : relatedLots(thing)) {
      if (!lots.containsKey(id)) {
        String alike = lotsByLook.get(LookAlike.of(id));
        faults.warning(
            OcdsCodes.UNKNOWN_LOT,
            thing.path(Merging.PLACE).asText(""),
            "The lot "
                + Shown.of(id)
                + " is not among those of the tender"
                + (alike == null ? "." : "; " + Shown.of(alike) + " looks like it."),
            "Nothing was taken from the tender's lots; if that lot has ended, this is counted all"
                + " the same, so look it up in the notice.");
      }
    }
  }

  static List<String> relatedLots(JsonNode thing, JsonNode award) {
    List<String> own = relatedLots(thing);
    return own.isEmpty() ? relatedLots(award) : own;
  }

  private static List<String> relatedLots(JsonNode thing) {
    List<String> ids = new ArrayList<>();
    for (JsonNode id : thing.path("relatedLots")) {
      ids.add(id.asText("").strip());
    }
    for (String field : List.of("relatedLot", "lotID")) {
      String id = JsonObjects.text(thing, field);
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Says of what is listed that it is not in force yet, or that its status is not known. */
  void remark(JsonNode thing, EntryKind kind) {
    checkLots(thing);
    String status = JsonObjects.code(thing, "status");
    if (NOT_YET.contains(status)) {
      faults.warning(
          OcdsCodes.PENDING,
          Merging.placeOf(thing, "status"),
          "The " + kind.code() + " is " + status + ": proposed and not in force.",
          "It is counted; see whether it came about.");
    } else if (!OF_BOTH.contains(status) && !isEndOfContract(status, kind)) {
      faults.warning(
          OcdsCodes.STATUS_UNKNOWN,
          Merging.placeOf(thing, "status"),
          "There is no status "
              + Shown.of(JsonObjects.text(thing, "status"))
              + (kind == EntryKind.AWARD ? " of an award." : " of a contract."),
          "The " + kind.code() + " is counted; check in the notice whether it is in force.");
    }
  }

  /** A contract may be over and was in force then; an award is a decision and never over. */
  private static boolean isEndOfContract(String status, EntryKind kind) {
    return kind == EntryKind.CONTRACT && status.equals("terminated");
  }
}
