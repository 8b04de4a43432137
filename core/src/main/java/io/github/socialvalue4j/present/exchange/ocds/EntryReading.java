package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lists what one buyer has of one process: its contracts, and the awards that no contract stands
 * for. Each award and each contract is listed, stands behind a contract, or is left out by name.
 * Mutable, for one process.
 */
final class EntryReading {
  private static final Set<String> IN_FORCE = Set.of("active", "terminated");

  private final String ocid;
  private final Findings findings;
  private final OcdsFaults faults;
  private final ValueReading values;
  private final SupplierLookup lookup;
  private final EntrySuppliers suppliers;
  private final Endings endings;
  private final TenderReading tender;
  private final String buyer;
  private final List<ObjectNode> awards;
  private final List<ObjectNode> contracts;
  private final Map<String, List<ObjectNode>> awardsById = new HashMap<>();

  /** How many contracts stand for the award, or the awards, of an id. */
  private final Map<String, Integer> contractsOf = new HashMap<>();

  /** An id that a contract names, by what it looks like. */
  private final Map<String, String> namedByLook = new HashMap<>();

  private final PaymentSides sides;
  private final TenderShares shares;
  private final JsonNode release;
  private boolean isUnclear;

  EntryReading(String ocid, ObjectNode release, ObjectNode shared, Findings findings) {
    this.ocid = ocid;
    this.findings = findings;
    this.faults = findings.faults;
    this.values = new ValueReading(faults);
    this.lookup =
        new SupplierLookup(
            release.path("parties"),
            shared.path("parties"),
            faults,
            new PartyReading(faults, values));
    this.suppliers = new EntrySuppliers(lookup, findings);
    JsonNode told =
        release.path("tender").isObject() ? release.path("tender") : shared.path("tender");
    this.tender = new TenderReading(told, values);
    this.endings = new Endings(told, faults);
    this.sides = new PaymentSides(release, shared, told);
    this.shares = new TenderShares(ocid, told, faults);
    this.release = release;
    this.buyer = findings.same(buyerOf(release, told));
    this.awards = objects(release.path("awards"));
    this.contracts = objects(release.path("contracts"));
    for (ObjectNode award : awards) {
      String id = JsonObjects.text(award, "id");
      awardsById.computeIfAbsent(id, i -> new ArrayList<>()).add(award);
    }
  }

  private static String buyerOf(ObjectNode release, JsonNode tender) {
    String name = BuyerGroups.of(release).name();
    return name.isEmpty() ? PartyIdentity.name(tender.path("procuringEntity")) : name;
  }

  private static List<ObjectNode> objects(JsonNode list) {
    List<ObjectNode> objects = new ArrayList<>();
    for (JsonNode one : list) {
      if (one instanceof ObjectNode object) {
        objects.add(object);
      }
    }
    return objects;
  }

  /** Who buys; empty if nobody says. */
  String buyer() {
    return buyer;
  }

  /**
   * Reads everything.
   *
   * @param countsTender whether the tender is to be counted here, and not with another buyer's
   */
  void read(boolean countsTender) {
    if (countsTender) {
      tender.count(ocid, findings, awards.isEmpty() && contracts.isEmpty());
    }
    IdentityHashMap<ObjectNode, List<ObjectNode>> candidates = new IdentityHashMap<>();
    for (ObjectNode contract : contracts) {
      List<ObjectNode> meant = awardsOf(contract);
      candidates.put(contract, meant);
      if (!meant.isEmpty()) {
        contractsOf.merge(JsonObjects.text(meant.get(0), "id"), 1, Integer::sum);
      }
    }
    for (ObjectNode contract : contracts) {
      findings.sawContract();
      contract(contract, candidates.getOrDefault(contract, List.of()));
    }
    for (ObjectNode award : awards) {
      findings.sawAward();
      award(award);
    }
    shares.say();
    Relations.of(ocid, release).forEach(findings::relate);
  }

  private void list(PublishedContract entry, JsonNode thing, JsonNode award) {
    findings.list(entry);
    shares.add(entry, Endings.relatedLots(thing, award));
  }

  /** The awards that a contract may stand for: one, as a rule. */
  private List<ObjectNode> awardsOf(ObjectNode contract) {
    String id = JsonObjects.text(contract, "awardID");
    if (!id.isEmpty()) {
      List<ObjectNode> meant = awardsById.getOrDefault(id, List.of());
      if (meant.isEmpty()) {
        faults.warning(
            OcdsCodes.UNKNOWN_AWARD,
            Merging.placeOf(contract, "awardID"),
            "The contract names the award " + Shown.of(id) + ", which is not there.",
            "Look the award up in the notice; what it says of the supplier is not known here.");
      }
      namedByLook.putIfAbsent(LookAlike.of(id), id);
      return meant;
    }
    if (awards.size() == 1) {
      faults.warning(
          OcdsCodes.UNKNOWN_AWARD,
          contract.path(Merging.PLACE).asText(""),
          "The contract names no award; the only award of the process was taken.",
          "Check in the notice that it is the award of this contract.");
      return List.of(awards.get(0));
    }
    if (!awards.isEmpty()) {
      isUnclear = true;
      faults.omission(
          OcdsCodes.UNKNOWN_AWARD,
          contract.path(Merging.PLACE).asText(""),
          "The contract names no award, and the process has " + awards.size() + ".",
          "Look up in the notice which award it is of; none was taken.");
    }
    return List.of();
  }

  private void contract(ObjectNode contract, List<ObjectNode> meant) {
    Optional<String> ended = endings.of(contract);
    if (ended.isEmpty() && !isInForce(contract)) {
      ended = endedAround(contract, meant);
    } else if (ended.isEmpty()) {
      endedAround(contract, meant)
          .ifPresent(
              why ->
                  faults.warning(
                      OcdsCodes.CONTRADICTION,
                      contract.path(Merging.PLACE).asText(""),
                      "The contract " + ownWord(contract) + ", but " + why + ".",
                      "It is counted, since a contract binds once it is signed; check it."));
    }
    new PaymentReading(
            ocid, tender.category(contract, first(meant)), buyer, sides, lookup, values, findings)
        .read(contract);
    if (ended.isPresent()) {
      findings.notCounted(EntryKind.CONTRACT, ocid, contract, ended.get());
      return;
    }
    endings.remark(contract, EntryKind.CONTRACT);
    list(
        new PublishedContract(
            EntryKind.CONTRACT,
            ocid,
            JsonObjects.text(contract, "id"),
            title(contract, first(meant)),
            findings.same(JsonObjects.text(contract, "status")),
            findings.same(tender.category(contract, first(meant))),
            buyer,
            suppliers.of(EntryKind.CONTRACT, contract, meant),
            valuesOf(EntryKind.CONTRACT, contract, meant),
            values.day(contract, "dateSigned"),
            values.day(period(contract, first(meant)), "startDate"),
            values.day(period(contract, first(meant)), "endDate"),
            tender.aboveThreshold(contract),
            tender.reserved(),
            contract.path(Merging.PLACE).asText("")),
        contract,
        first(meant));
    checkPeriod(period(contract, first(meant)));
  }

  /** What a contract says of itself: one that was terminated or is complete was in force. */
  private static String ownWord(ObjectNode contract) {
    String status = JsonObjects.code(contract, "status");
    return IN_FORCE.contains(status)
        ? "is '" + status + "' by its own word"
        : "was signed by its own word";
  }

  private static boolean isInForce(ObjectNode contract) {
    return IN_FORCE.contains(JsonObjects.code(contract, "status"))
        || Dates.day(JsonObjects.text(contract, "dateSigned")).isPresent();
  }

  /** Why nothing can come of a contract, by its awards, its lots and its tender. */
  private Optional<String> endedAround(ObjectNode contract, List<ObjectNode> meant) {
    for (ObjectNode award : meant) {
      Optional<String> why = endings.of(award);
      if (why.isEmpty()) {
        return endings.ofTender(contract, award);
      }
    }
    return meant.isEmpty()
        ? endings.ofTender(contract, contract)
        : Optional.of("its award is " + endings.of(meant.get(0)).orElse(""));
  }

  private void award(ObjectNode award) {
    String id = JsonObjects.text(award, "id");
    if (contractsOf.containsKey(id)) {
      findings.sawAwardWithContract();
      return;
    }
    Optional<String> ended = endings.of(award).or(() -> endings.ofTender(award, award));
    if (ended.isPresent()) {
      findings.notCounted(EntryKind.AWARD, ocid, award, ended.get());
      return;
    }
    // No contract names its own id, so one that looks like it is another.
    String alike = namedByLook.get(LookAlike.of(id));
    if (alike != null) {
      findings.unclear(
          EntryKind.AWARD,
          ocid,
          award,
          "a contract of the process names " + Shown.of(alike) + ", which looks alike",
          "Look up in the notice whether they are one; counting both may count twice.");
      return;
    }
    if (isUnclear) {
      findings.unclear(
          EntryKind.AWARD,
          ocid,
          award,
          "a contract of the process names no award and may be of this one",
          "Look up in the notice whether they belong together; counting both may count twice.");
      return;
    }
    endings.remark(award, EntryKind.AWARD);
    JsonNode period = award.path("contractPeriod");
    list(
        new PublishedContract(
            EntryKind.AWARD,
            ocid,
            JsonObjects.text(award, "id"),
            title(award, award),
            findings.same(JsonObjects.text(award, "status")),
            findings.same(tender.category(award, award)),
            buyer,
            suppliers.of(EntryKind.AWARD, award, List.of(award)),
            valuesOf(EntryKind.AWARD, award, List.of(award)),
            values.day(award, "date"),
            values.day(period, "startDate"),
            values.day(period, "endDate"),
            tender.aboveThreshold(award),
            tender.reserved(),
            award.path(Merging.PLACE).asText("")),
        award,
        award);
    checkPeriod(period);
  }

  private static JsonNode first(List<ObjectNode> meant) {
    // Of several awards with one id nothing is taken.
    return meant.size() == 1 ? meant.get(0) : MissingNode.getInstance();
  }

  private String title(ObjectNode entry, JsonNode award) {
    String own = JsonObjects.text(entry, "title");
    String awarded = own.isEmpty() ? JsonObjects.text(award, "title") : own;
    return awarded.isEmpty() ? tender.title() : awarded;
  }

  private static JsonNode period(ObjectNode contract, JsonNode award) {
    return contract.path("period").isObject()
        ? contract.path("period")
        : award.path("contractPeriod");
  }

  private void checkPeriod(JsonNode period) {
    Optional<LocalDate> start = Dates.day(JsonObjects.text(period, "startDate"));
    Optional<LocalDate> end = Dates.day(JsonObjects.text(period, "endDate"));
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      faults.warning(
          OcdsCodes.DATE,
          period.path(Merging.PLACE).asText(""),
          "The period ends on " + end.get() + ", before it starts on " + start.get() + ".",
          "Both days stand as published; look them up in the notice.");
    }
  }

  private Map<VatBasis, Quantity> valuesOf(
      EntryKind kind, ObjectNode entry, List<ObjectNode> meant) {
    return new EntryValues(values, faults)
        .of(
            kind,
            entry,
            meant,
            award -> contractsOf.getOrDefault(JsonObjects.text(award, "id"), 0));
  }
}
