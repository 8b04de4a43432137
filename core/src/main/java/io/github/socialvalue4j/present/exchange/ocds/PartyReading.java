package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a supplier of a party, or of what an award says of it. Stateless but for the faults. */
final class PartyReading {
  private final OcdsFaults faults;
  private final ValueReading values;

  PartyReading(OcdsFaults faults, ValueReading values) {
    this.faults = faults;
    this.values = values;
  }

  /** The supplier that a party is; it has a name. */
  Supplier supplier(JsonNode party) {
    String name = PartyIdentity.name(party);
    Supplier.Builder supplier = Supplier.builder(name).identifiers(identifiers(party));
    String legal = JsonObjects.text(party.path("identifier"), "legalName");
    if (!legal.isEmpty() && !legal.equals(name)) {
      supplier.otherNames(List.of(legal));
    }
    place(party).ifPresent(supplier::place);
    JsonNode details = party.path("details");
    scale(details).ifPresent(supplier::declaredSme);
    values.yesOrNo(details, "vcse").ifPresent(supplier::vcse);
    return supplier.build();
  }

  private List<SupplierIdentifier> identifiers(JsonNode party) {
    List<SupplierIdentifier> found = new ArrayList<>();
    identifier(party.path("identifier")).ifPresent(found::add);
    for (JsonNode more : party.path("additionalIdentifiers")) {
      identifier(more).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      // What received a payment is named by its identifier alone in OCDS 1.0.
      identifier(party).ifPresent(found::add);
    }
    return found;
  }

  private Optional<SupplierIdentifier> identifier(JsonNode node) {
    String scheme = JsonObjects.text(node, "scheme");
    String id = JsonObjects.text(node, "id");
    if (scheme.isEmpty() || id.isBlank()) {
      return Optional.empty();
    }
    int point = id.indexOf('.');
    if (isDecimal(id, point)) {
      faults.warning(
          OcdsCodes.IDENTIFIER_REPAIRED,
          Merging.placeOf(node, "id"),
          "The identifier " + Shown.of(id) + " was written as a decimal number.",
          "Check it: the part before the point was taken.");
      id = id.substring(0, point);
    }
    return Optional.of(new SupplierIdentifier(scheme, id));
  }

  private static boolean isDecimal(String id, int point) {
    return point > 0
        && point < id.length() - 1
        && id.chars().limit(point).allMatch(c -> c >= '0' && c <= '9')
        && id.chars().skip(point + 1L).allMatch(c -> c == '0');
  }

  private static Optional<OutwardCode> place(JsonNode party) {
    String postcode = JsonObjects.text(party.path("address"), "postalCode");
    try {
      return postcode.isEmpty() ? Optional.empty() : Optional.of(OutwardCode.parse(postcode));
    } catch (IllegalArgumentException e) {
      // Foreign addresses have postcodes of their own; the place is then unknown.
      return Optional.empty();
    }
  }

  private Optional<Boolean> scale(JsonNode details) {
    return switch (JsonObjects.code(details, "scale")) {
      case "" -> Optional.empty();
      case "micro", "sme", "small", "medium", "selfemployed" -> Optional.of(true);
      case "large" -> Optional.of(false);
      default -> {
        faults.warning(
            OcdsCodes.SCALE_UNKNOWN,
            Merging.placeOf(details, "scale"),
            "There is no scale " + Shown.of(JsonObjects.text(details, "scale")) + ".",
            "The size of this supplier counts as unknown.");
        yield Optional.empty();
      }
    };
  }
}
