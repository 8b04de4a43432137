package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
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
  private static final Set<String> OTHERS =
      Set.of("", "active", "terminated", "pending", "complete");

  private final JsonNode tender;
  private final Map<String, JsonNode> lots = new HashMap<>();
  private final OcdsFaults faults;

  Endings(JsonNode tender, OcdsFaults faults) {
    this.tender = tender;
    this.faults = faults;
    for (JsonNode lot : tender.path("lots")) {
      lots.put(JsonObjects.text(lot, "id"), lot);
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
    List<String> related = relatedLots(thing);
    if (related.isEmpty()) {
      related = relatedLots(award);
    }
    String last = "";
    for (String id : related) {
      JsonNode lot = lots.get(id);
      Optional<String> lotEnd = lot == null ? Optional.empty() : ownEnd(lot);
      if (lotEnd.isEmpty()) {
        return Optional.empty();
      }
      last = lotEnd.get();
    }
    return last.isEmpty() ? Optional.empty() : Optional.of("its lot is " + last);
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
  void remark(JsonNode thing, String name) {
    String status = JsonObjects.code(thing, "status");
    if (status.equals("pending")) {
      faults.warning(
          OcdsCodes.PENDING,
          Merging.placeOf(thing, "status"),
          "The " + name + " is pending: proposed and not in force.",
          "It is counted; see whether it came about.");
    } else if (!OTHERS.contains(status)) {
      faults.warning(
          OcdsCodes.STATUS_UNKNOWN,
          Merging.placeOf(thing, "status"),
          "There is no status " + Shown.of(JsonObjects.text(thing, "status")) + ".",
          "The " + name + " is counted; check in the notice whether it is in force.");
    }
  }
}
