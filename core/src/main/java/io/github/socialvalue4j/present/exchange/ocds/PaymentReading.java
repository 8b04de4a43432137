package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.contract.VatBasis;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierName;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the payments of a contract: {@code value}, {@code payer} and {@code payee} of OCDS 1.1, or
 * {@code amount}, {@code providerOrganization} and {@code receiverOrganization} of 1.0. For one
 * contract.
 */
final class PaymentReading {
  private static final int MOST_SHOWN = 5;

  private final String ocid;
  private final String category;
  private final String buyer;
  private final PaymentSides sides;
  private final SupplierLookup lookup;
  private final ValueReading values;
  private final Findings findings;

  PaymentReading(
      String ocid,
      String category,
      String buyer,
      PaymentSides sides,
      SupplierLookup lookup,
      ValueReading values,
      Findings findings) {
    this.ocid = ocid;
    this.category = category;
    this.buyer = buyer;
    this.sides = sides;
    this.lookup = lookup;
    this.values = values;
    this.findings = findings;
  }

  void read(JsonNode contract) {
    JsonNode list = Repeats.transactions(contract);
    IdentityHashMap<JsonNode, String> faulty = contradictions(list);
    for (JsonNode payment : list) {
      if (payment.isObject()) {
        findings.sawPayment();
        payment(JsonObjects.text(contract, "id"), payment, faulty.getOrDefault(payment, ""));
      }
    }
  }

  /** Why payments of one id cannot be told from one another, if they say different things. */
  private IdentityHashMap<JsonNode, String> contradictions(JsonNode list) {
    IdentityHashMap<JsonNode, String> faulty = new IdentityHashMap<>();
    Repeats.checkIds(list, "payments", "contract", findings.faults);
    Map<String, List<JsonNode>> byId = new LinkedHashMap<>();
    for (JsonNode one : list) {
      String id = JsonObjects.text(one, "id");
      if (!id.isEmpty() && !one.path(Merging.REMOVED).asBoolean(false)) {
        byId.computeIfAbsent(id, i -> new ArrayList<>()).add(one);
      }
    }
    byId.forEach(
        (id, same) -> {
          if (same.size() > 1 && areOfOneDayAndPayee(same)) {
            String reason =
                same.size()
                    + " payments of this contract have the id "
                    + Shown.of(id)
                    + ", and say different things of one day and payee: "
                    + ShortText.inWords(same.stream().limit(MOST_SHOWN).map(this::sum).toList());
            same.forEach(one -> faulty.put(one, reason));
          }
        });
    return faulty;
  }

  private String sum(JsonNode payment) {
    JsonNode value = either(payment, "value", "amount");
    String amount = value.hasNonNull("amount") ? "amount" : "amountGross";
    return Shown.of(
        (JsonObjects.text(value, "currency") + ' ' + JsonObjects.text(value, amount)).strip());
  }

  /** Whether two of them may be one payment: neither a day nor a payee tells them apart. */
  private static boolean areOfOneDayAndPayee(List<JsonNode> same) {
    Set<String> seen = new HashSet<>();
    for (JsonNode one : same) {
      JsonNode to = either(one, "payee", "receiverOrganization");
      String id = JsonObjects.text(to, "id");
      String payee = id.isEmpty() ? SupplierName.normalised(PartyIdentity.name(to)) : id;
      String day = Dates.day(JsonObjects.text(one, "date")).map(LocalDate::toString).orElse("");
      if (day.isEmpty() || payee.isEmpty() || !seen.add(day + '|' + payee)) {
        return true;
      }
    }
    return false;
  }

  private void payment(String contract, JsonNode payment, String contradiction) {
    if (payment.path(Merging.REMOVED).asBoolean(false)) {
      findings.notCounted(EntryKind.PAYMENT, ocid, payment, "withdrawn by a later release");
      return;
    }
    JsonNode to = either(payment, "payee", "receiverOrganization");
    Optional<Supplier> payee = to.isObject() ? lookup.find(to) : Optional.empty();
    Map<VatBasis, Quantity> value = values.values(either(payment, "value", "amount"));
    Optional<String> reason = reason(payment, contradiction, payee, value);
    if (reason.isPresent() || payee.isEmpty()) {
      leaveOut(payment, reason.orElse(""));
      return;
    }
    JsonNode from = either(payment, "payer", "providerOrganization");
    String payer = from.isObject() ? PartyIdentity.name(from) : "";
    if (payer.isEmpty() && from.isObject()) {
      payer = lookup.find(from).map(Supplier::name).orElse("");
    }
    Optional<PaymentSides.Verdict> otherWay = sides.judge(from, payer, to, payee.get().name());
    if (otherWay.isPresent()) {
      notSpend(payment, otherWay.get());
      return;
    }
    findings.payments.add(
        new PublishedPayment(
            ocid,
            contract,
            JsonObjects.text(payment, "id"),
            values.day(payment, "date"),
            value,
            payer.isEmpty() ? buyer : payer,
            payee.get(),
            category));
  }

  /** Leaves out money that the buyer did not pay, or of which that is not known. */
  private void notSpend(JsonNode payment, PaymentSides.Verdict verdict) {
    if (verdict.isCertain()) {
      findings.notCounted(EntryKind.PAYMENT, ocid, payment, verdict.reason());
    } else {
      leaveOut(payment, verdict.reason());
    }
  }

  private void leaveOut(JsonNode payment, String why) {
    String place = payment.path(Merging.PLACE).asText("");
    findings.leaveOut(
        new LeftOut(EntryKind.PAYMENT, ocid, JsonObjects.text(payment, "id"), why, place));
    findings.faults.omission(
        OcdsCodes.PAYMENT,
        place,
        "The payment is left out: " + why + ".",
        "Ask the publisher for it; the spend without it is too low.");
  }

  private static Optional<String> reason(
      JsonNode payment,
      String contradiction,
      Optional<Supplier> payee,
      Map<VatBasis, Quantity> value) {
    if (!contradiction.isEmpty()) {
      return Optional.of(contradiction);
    }
    for (String field : List.of("value", "amount", "payee", "receiverOrganization")) {
      if (Settling.isUnclear(payment, field)) {
        return Optional.of("releases contradict each other on its " + field);
      }
    }
    if (payee.isEmpty()) {
      return Optional.of("nobody says to whom it was paid");
    }
    return value.isEmpty() ? Optional.of("it has no readable value") : Optional.empty();
  }

  private static JsonNode either(JsonNode payment, String name, String earlier) {
    return payment.path(name).isObject() ? payment.path(name) : payment.path(earlier);
  }
}
