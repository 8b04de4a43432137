package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the processes of a file come to, as they are read one by one. Mutable, for one file. */
final class Findings {
  final OcdsFaults faults;
  final List<PublishedContract> contracts = new ArrayList<>();
  final List<PublishedPayment> payments = new ArrayList<>();
  final SupplierBook suppliers = new SupplierBook();
  private final Map<Supplier, Supplier> distinctSuppliers = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<Relations.Relation> relations = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private long processes;
  private long tenders;
  private long lots;
  private long awards;
  private long awardsWithContract;
  private long contractsSeen;
  private long paymentsSeen;
  private long paymentsAgain;

  Findings(OcdsFaults faults) {
    this.faults = faults;
  }

  void sawProcess() {
    processes++;
  }

  void sawTender() {
    tenders++;
  }

  void sawLots(int count) {
    lots += count;
  }

  void sawAward() {
    awards++;
  }

  void sawAwardWithContract() {
    awardsWithContract++;
  }

  void sawContract() {
    contractsSeen++;
  }

  void sawPayment() {
    paymentsSeen++;
  }

  void saw(EntryKind kind) {
    switch (kind) {
      case AWARD -> sawAward();
      case CONTRACT -> sawContract();
      default -> sawPayment();
    }
  }

  /** Payments that a later release of their process tells again. */
  void sawAgain(int payments) {
    paymentsAgain += payments;
  }

  long paymentsAgain() {
    return paymentsAgain;
  }

  /** Lists a contract or an award. */
  void list(PublishedContract contract) {
    contracts.add(contract);
    contract.suppliers().forEach(suppliers::add);
  }

  /** Notes that one process is part of another. */
  void relate(Relations.Relation relation) {
    relations.add(relation);
  }

  List<Relations.Relation> relations() {
    return relations;
  }

  /** The same supplier, kept once: most of a file's contracts go to the same few. */
  Supplier same(Supplier supplier) {
    return distinctSuppliers.computeIfAbsent(supplier, s -> s);
  }

  /** The same text, kept once: for buyers, states and categories. */
  String same(String text) {
    return texts.computeIfAbsent(text, t -> t);
  }

  /**
   * Names something as not counted, which is right: it is cancelled, unsuccessful or withdrawn.
   *
   * @param reason why, in a few words
   */
  void notCounted(EntryKind kind, String ocid, JsonNode what, String reason) {
    leaveOut(
        kind,
        ocid,
        what,
        reason,
        Severity.WARNING,
        "It is listed as left out, and nothing of it is counted.");
  }

  /** Leaves out what might have been counted had it been clear. */
  void unclear(EntryKind kind, String ocid, JsonNode what, String reason, String remedy) {
    leaveOut(kind, ocid, what, reason, Severity.OMISSION, remedy);
  }

  private void leaveOut(
      EntryKind kind, String ocid, JsonNode what, String reason, Severity severity, String remedy) {
    String id = JsonObjects.text(what, "id");
    String place = what.path(Merging.PLACE).asText("");
    leftOut.add(new LeftOut(kind, ocid, id, reason, place));
    faults.add(
        severity,
        severity == Severity.WARNING ? OcdsCodes.NOT_COUNTED : OcdsCodes.UNKNOWN_AWARD,
        place,
        inWords(kind, id, ocid) + " is not counted: " + reason + ".",
        remedy);
  }

  /** What a sentence of a thing begins with: its kind, its id if it has one, its process. */
  String inWords(EntryKind kind, String id, String ocid) {
    return kind.code().substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.code().substring(1)
        + (id.isEmpty() ? "" : " " + Shown.of(id))
        + " of process "
        + Shown.of(ocid);
  }

  /**
   * Leaves out what a release without an ocid holds, or a payment; the fault is named elsewhere.
   */
  void leaveOut(LeftOut what) {
    leftOut.add(what);
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  SeenCounts counts(ProcessStore store) {
    return new SeenCounts(
        store.packages(),
        store.records(),
        store.releases(),
        processes,
        tenders,
        lots,
        awards,
        awardsWithContract,
        contractsSeen,
        paymentsSeen);
  }
}
