package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.basis.problem.Problem;
import io.github.socialvalue4j.basis.problem.ProblemPath;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.json.Faults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a supplier of a party. Stateless. */
final class PartyReading {
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.0+");

  private PartyReading() {}

  /** The supplier, if the party has a name and is one. */
  static Optional<Supplier> read(JsonNode party, ProblemPath place, Faults faults) {
    String name = party.path("name").asText("").strip();
    boolean isSupplier = false;
    for (JsonNode role : party.path("roles")) {
      isSupplier |= role.asText("").equals("supplier");
    }
    if (!isSupplier || name.isEmpty()) {
      return Optional.empty();
    }
    Supplier.Builder supplier =
        Supplier.builder(name).identifiers(identifiers(party, place, faults));
    String legal = party.path("identifier").path("legalName").asText("").strip();
    if (!legal.isEmpty() && !legal.equals(name)) {
      supplier.otherNames(List.of(legal));
    }
    place(party).ifPresent(supplier::place);
    JsonNode details = party.path("details");
    scale(details.path("scale"), place.child("details").child("scale"), faults)
        .ifPresent(supplier::declaredSme);
    if (details.path("vcse").isBoolean()) {
      supplier.vcse(details.path("vcse").booleanValue());
    }
    return Optional.of(supplier.build());
  }

  private static List<SupplierIdentifier> identifiers(
      JsonNode party, ProblemPath place, Faults faults) {
    List<SupplierIdentifier> found = new ArrayList<>();
    identifier(party.path("identifier"), place.child("identifier"), faults).ifPresent(found::add);
    int number = 0;
    for (JsonNode more : party.path("additionalIdentifiers")) {
      identifier(more, place.child("additionalIdentifiers").index(number++), faults)
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<SupplierIdentifier> identifier(
      JsonNode node, ProblemPath place, Faults faults) {
    String scheme = node.path("scheme").asText("").strip();
    String id = node.path("id").asText("").strip();
    if (scheme.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    if (DECIMAL.matcher(id).matches()) {
      faults.add(
          Problem.warning(
              OcdsCodes.IDENTIFIER_REPAIRED,
              place,
              "The identifier " + Shown.of(id) + " was written as a decimal number.",
              "Check it: the part before the point was taken."));
      id = id.substring(0, id.indexOf('.'));
    }
    return Optional.of(new SupplierIdentifier(scheme, id));
  }

  private static Optional<OutwardCode> place(JsonNode party) {
    String postcode = party.path("address").path("postalCode").asText("");
    try {
      return postcode.isBlank() ? Optional.empty() : Optional.of(OutwardCode.parse(postcode));
    } catch (IllegalArgumentException e) {
      // Foreign addresses have postcodes of their own; the place is then unknown.
      return Optional.empty();
    }
  }

  private static Optional<Boolean> scale(JsonNode scale, ProblemPath place, Faults faults) {
    return switch (scale.asText("")) {
      case "" -> Optional.empty();
      case "micro", "sme", "small", "medium" -> Optional.of(true);
      case "large" -> Optional.of(false);
      default -> {
        faults.add(
            Problem.warning(
                OcdsCodes.SCALE_UNKNOWN,
                place,
                "There is no scale " + Shown.of(scale.asText()) + ".",
                "The size of this supplier counts as unknown."));
        yield Optional.empty();
      }
    };
  }
}
