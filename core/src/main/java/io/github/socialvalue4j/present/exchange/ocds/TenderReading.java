package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What the tender of a process says of all its awards and contracts. Immutable. */
final class TenderReading {
  private final JsonNode tender;
  private final ValueReading values;
  private final List<String> reserved;

  TenderReading(JsonNode tender, ValueReading values) {
    this.tender = tender;
    this.values = values;
    this.reserved = reserved(tender);
  }

  /** Counts it and its lots, and names those that ended. */
  void count(String ocid, Findings findings, boolean isAlone) {
    if (!tender.isObject()) {
      return;
    }
    findings.sawTender();
    List<JsonNode> lots = new ArrayList<>();
    tender.path("lots").forEach(lots::add);
    findings.sawLots(lots.size());
    Optional<String> end = Endings.ownEnd(tender);
    if (end.isPresent() && isAlone) {
      findings.notCounted(EntryKind.TENDER, ocid, tender, end.get());
    } else if (end.isEmpty()) {
      for (JsonNode lot : lots) {
        Endings.ownEnd(lot).ifPresent(e -> findings.notCounted(EntryKind.LOT, ocid, lot, e));
      }
    }
  }

  String title() {
    return JsonObjects.text(tender, "title");
  }

  /** Goods, services or works: by the award, as the UK does it, else by the tender. */
  String category(JsonNode entry, JsonNode award) {
    for (JsonNode one : List.of(entry, award, tender)) {
      String category = JsonObjects.text(one, "mainProcurementCategory");
      if (!category.isEmpty()) {
        return category;
      }
    }
    return "";
  }

  Optional<Boolean> aboveThreshold(JsonNode entry) {
    return values
        .yesOrNo(entry, "aboveThreshold")
        .or(() -> values.yesOrNo(tender, "aboveThreshold"));
  }

  /** The codes of the tender and of all its lots. */
  List<String> reserved() {
    return reserved;
  }

  private static List<String> reserved(JsonNode tender) {
    TreeSet<String> codes = new TreeSet<>();
    List<JsonNode> places = new ArrayList<>(List.of(tender));
    tender.path("lots").forEach(places::add);
    for (JsonNode place : places) {
      for (JsonNode code : place.path("otherRequirements").path("reservedParticipation")) {
        codes.add(code.asText());
      }
    }
    return List.copyOf(codes);
  }
}
