package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.basis.problem.Severity;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What there is to say of a file once all its processes are read. For one file. */
final class FileRemarks {
  private static final int MOST_SHOWN = 5;

  /** Shorter ids are numbers that every process has. */
  private static final int SHORTEST_ID = 3;

  private final Findings findings;
  private final OcdsFaults faults;

  FileRemarks(Findings findings, OcdsFaults faults) {
    this.findings = findings;
    this.faults = faults;
  }

  void say() {
    sayMixedBasis();
    sayPaymentsAgain();
    sayTwins();
    sayTwinPayments();
    new PartAndWhole(findings, faults).say();
  }

  /** Names ids that look alike to a reader and are not the same, so that they are several here. */
  static void sayAlike(Collection<String> ids, String names, String pointer, OcdsFaults faults) {
    if (ids.size() < 2) {
      return;
    }
    Map<String, String> byLook = new HashMap<>();
    Map<String, Set<String>> several = new TreeMap<>();
    for (String id : ids) {
      String look = id.isEmpty() ? "" : LookAlike.of(id);
      String other = look.isEmpty() ? null : byLook.putIfAbsent(look, id);
      if (other != null && !other.equals(id)) {
        several.computeIfAbsent(look, l -> new TreeSet<>(Set.of(other))).add(id);
      }
    }
    for (Set<String> alike : several.values()) {
      faults.warning(
          OcdsCodes.IDS_ALIKE,
          pointer,
          "These "
              + names
              + " look alike and are not the same: "
              + ShortText.inWords(alike.stream().limit(MOST_SHOWN).map(Shown::of).toList())
              + (alike.size() > MOST_SHOWN ? " and others" : "")
              + ".",
          "Each is read as one of its own, since ids are compared exactly; if they are one,"
              + " correct them, or the same is counted several times.");
    }
  }

  private void sayMixedBasis() {
    long net = 0;
    long gross = 0;
    long unsaid = 0;
    for (PublishedContract entry : findings.contracts) {
      if (entry.value(VatBasis.NET).isPresent()) {
        net++;
      } else if (entry.value(VatBasis.GROSS).isPresent()) {
        gross++;
      } else if (entry.value(VatBasis.NOT_STATED).isPresent()) {
        unsaid++;
      }
    }
    long all = net + gross + unsaid;
    if (Math.max(net, Math.max(gross, unsaid)) == all) {
      return;
    }
    List<String> parts = new ArrayList<>();
    part(parts, net, "with a net value");
    part(parts, gross, "with a gross value alone");
    part(parts, unsaid, "of which nobody says what the value holds");
    faults.add(
        net > 0 && gross > 0 ? Severity.WARNING : Severity.NOTE,
        OcdsCodes.MIXED_BASIS,
        "",
        "Of the contracts and awards with a value there are " + ShortText.inWords(parts) + ".",
        "Never add them up together: nothing here makes a net value of a gross one.");
  }

  private static void part(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private void sayPaymentsAgain() {
    long again = findings.paymentsAgain();
    if (again > 0) {
      faults.add(
          Severity.NOTE,
          OcdsCodes.REPEATED,
          "",
          again == 1
              ? "A payment is told again by another release of its process."
              : again + " times a payment is told again by another release of its process.",
          "Each is counted once, as the last release tells it.");
    }
  }

  /** Names entries of several processes that are alike in all that would tell them apart. */
  private void sayTwins() {
    Map<String, PublishedContract> first = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (PublishedContract entry : findings.contracts) {
      if (entry.id().length() < SHORTEST_ID
          || entry.values().isEmpty()
          || entry.suppliers().isEmpty()) {
        continue;
      }
      String traits =
          entry.kind()
              + "|"
              + entry.id()
              + '|'
              + entry.buyer()
              + '|'
              + entry.values()
              + entry.signed()
              + '|'
              + entry.suppliers().stream().map(Supplier::name).toList();
      PublishedContract known = first.putIfAbsent(traits, entry);
      if (known != null && !known.ocid().equals(entry.ocid()) && said.add(traits)) {
        faults.warning(
            OcdsCodes.IDS_ALIKE,
            entry.place(),
            findings.inWords(entry.kind(), entry.id(), entry.ocid())
                + " has the id, the buyer, the value and the suppliers of one of process "
                + Shown.of(known.ocid())
                + ".",
            "Both are counted, since each process stands for itself; if they are one, take one"
                + " out.");
      }
    }
  }

  /** Names payments of several contracts that are alike in all that would tell them apart. */
  private void sayTwinPayments() {
    Map<String, PublishedPayment> first = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (PublishedPayment payment : findings.payments) {
      // Short ids are numbers that every contract has; a day and an amount beside them say more.
      if (payment.id().isEmpty()
          || (payment.id().length() < SHORTEST_ID && payment.date().isEmpty())) {
        continue;
      }
      String traits =
          payment.id()
              + '|'
              + payment.date()
              + payment.values()
              + '|'
              + payment.payer()
              + '|'
              + payment.payee().name();
      PublishedPayment known = first.putIfAbsent(traits, payment);
      boolean isOther =
          known != null
              && !(known.ocid().equals(payment.ocid())
                  && known.contract().equals(payment.contract()));
      if (isOther && said.add(traits)) {
        faults.warning(
            OcdsCodes.IDS_ALIKE,
            "",
            "Payment "
                + Shown.of(payment.id())
                + " of "
                + payment.value()
                + " stands under contract "
                + Shown.of(known.contract())
                + " of process "
                + Shown.of(known.ocid())
                + " and under contract "
                + Shown.of(payment.contract())
                + " of process "
                + Shown.of(payment.ocid())
                + ", with one day, payer and payee.",
            "Both are counted; if they are one payment, take one out.");
      }
    }
  }
}
