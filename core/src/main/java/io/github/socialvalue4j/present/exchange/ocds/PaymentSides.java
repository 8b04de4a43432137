package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.model.party.SupplierName;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a payment goes from the buyer to somebody else, since only that is spend: what a
 * supplier pays back, or pays on to others, is none. By ids and by names. Mutable, for one process.
 */
final class PaymentSides {
  private final JsonNode release;
  private final JsonNode shared;
  private final JsonNode tender;
  private final Side buyers = new Side();
  private final Side suppliers = new Side();

  private boolean isLookedUp;

  /** Some who are one side, by what references to them say. */
  private static final class Side {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    void add(JsonNode reference) {
      ids.add(JsonObjects.text(reference, "id"));
      names.add(SupplierName.normalised(PartyIdentity.name(reference)));
      ids.remove("");
      names.remove("");
    }

    boolean has(JsonNode reference, String name) {
      return ids.contains(JsonObjects.text(reference, "id"))
          || names.contains(SupplierName.normalised(name));
    }

    boolean isEmpty() {
      return ids.isEmpty() && names.isEmpty();
    }
  }

  /**
   * Why a payment is not taken for spend.
   *
   * @param isCertain whether it is none; else nobody can say what it is
   */
  record Verdict(boolean isCertain, String reason) {}

  PaymentSides(JsonNode release, JsonNode shared, JsonNode tender) {
    this.release = release;
    this.shared = shared;
    this.tender = tender;
  }

  /** Most processes have no payments, so the sides are looked up with the first. */
  private void lookUp() {
    isLookedUp = true;
    buyers.add(release.path("buyer"));
    for (JsonNode parties : new JsonNode[] {release.path("parties"), shared.path("parties")}) {
      for (JsonNode party : parties) {
        if (BuyerGroups.hasRole(party, "buyer")) {
          buyers.add(party);
        }
        if (BuyerGroups.hasRole(party, "supplier")) {
          suppliers.add(party);
        }
      }
    }
    if (buyers.isEmpty()) {
      buyers.add(tender.path("procuringEntity"));
    }
    for (String list : new String[] {"awards", "contracts"}) {
      for (JsonNode entry : release.path(list)) {
        entry.path("suppliers").forEach(suppliers::add);
      }
    }
  }

  /** Why a payment is no spend of the buyer, if it is none; who is both counts as the buyer. */
  Optional<Verdict> judge(JsonNode from, String payer, JsonNode to, String payee) {
    if (!isLookedUp) {
      lookUp();
    }
    boolean isToBuyer = buyers.has(to, payee) && !suppliers.has(to, payee);
    boolean isFromSupplier = suppliers.has(from, payer) && !buyers.has(from, payer);
    if (isFromSupplier) {
      return Optional.of(
          new Verdict(
              true,
              "the supplier "
                  + Shown.of(payer)
                  + (isToBuyer
                      ? " paid it to the buyer, so it is no spend, and it is not taken off either"
                      : " paid it, and not the buyer, so it is no spend of the buyer")));
    }
    if (!isToBuyer) {
      return Optional.empty();
    }
    return Optional.of(
        new Verdict(
            false,
            payer.isEmpty()
                ? "it was paid to the buyer, and nobody says by whom"
                : buyers.has(from, payer)
                    ? "the buyer is named as both payer and payee"
                    : "it was paid to the buyer, by "
                        + Shown.of(payer)
                        + ", who is not known to be a supplier"));
  }
}
