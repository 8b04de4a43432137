package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.quantity.Quantity;
import io.github.socialvalue4j.model.party.Supplier;
import java.util.Optional;

/**
 * Reads the payments of a contract: {@code value}, {@code payer} and {@code payee} of OCDS 1.1, or
 * {@code amount}, {@code providerOrganization} and {@code receiverOrganization} of 1.0. For one
 * contract.
 */
final class PaymentReading {
  private final String ocid;
  private final String category;
  private final String buyer;
  private final SupplierLookup lookup;
  private final ValueReading values;
  private final Findings findings;

  PaymentReading(
      String ocid,
      String category,
      String buyer,
      SupplierLookup lookup,
      ValueReading values,
      Findings findings) {
    this.ocid = ocid;
    this.category = category;
    this.buyer = buyer;
    this.lookup = lookup;
    this.values = values;
    this.findings = findings;
  }

  void read(JsonNode contract) {
    for (JsonNode payment : contract.path("implementation").path("transactions")) {
      if (payment.isObject()) {
        findings.sawPayment();
        payment(JsonObjects.text(contract, "id"), payment);
      }
    }
  }

  private void payment(String contract, JsonNode payment) {
    String place = payment.path(Merging.PLACE).asText("");
    if (payment.path(Merging.REMOVED).asBoolean(false)) {
      findings.notCounted(EntryKind.PAYMENT, ocid, payment, "withdrawn by a later release");
      return;
    }
    JsonNode to = either(payment, "payee", "receiverOrganization");
    Optional<Supplier> payee = to.isObject() ? lookup.find(to) : Optional.empty();
    JsonNode stated = either(payment, "value", "amount");
    Optional<Quantity> value = values.values(stated).values().stream().findFirst();
    if (payee.isEmpty() || value.isEmpty()) {
      String reason =
          payee.isEmpty() ? "nobody says to whom it was paid" : "it has no readable value";
      findings.leaveOut(
          new LeftOut(EntryKind.PAYMENT, ocid, JsonObjects.text(payment, "id"), reason, place));
      findings.faults.omission(
          OcdsCodes.PAYMENT,
          place,
          "The payment is left out: " + reason + ".",
          "Ask the publisher for it; the spend without it is too low.");
      return;
    }
    JsonNode from = either(payment, "payer", "providerOrganization");
    String payer = from.isObject() ? PartyIdentity.name(from) : "";
    if (payer.isEmpty() && from.isObject()) {
      payer = lookup.find(from).map(Supplier::name).orElse("");
    }
    findings.payments.add(
        new PublishedPayment(
            ocid,
            contract,
            JsonObjects.text(payment, "id"),
            values.day(payment, "date"),
            value.get(),
            payer.isEmpty() ? buyer : payer,
            payee.get(),
            category));
  }

  private static JsonNode either(JsonNode payment, String name, String earlier) {
    return payment.path(name).isObject() ? payment.path(name) : payment.path(earlier);
  }
}
