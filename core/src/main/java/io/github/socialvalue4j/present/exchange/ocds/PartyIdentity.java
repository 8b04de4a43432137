package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.socialvalue4j.model.party.SupplierName;

/**
 * Whether two descriptions are of one organisation. Ids of parties are not unique at every source:
 * some publishers number the parties of each notice anew, or give all of them the same. Stateless.
 */
final class PartyIdentity {
  private PartyIdentity() {}

  /**
   * Whether two parties of one id are one organisation: by the same identifier of a register, and
   * where not both have one, by their names, of which one may be missing.
   */
  static boolean isSame(JsonNode one, JsonNode other) {
    String register = identifier(one);
    String otherRegister = identifier(other);
    if (!register.isEmpty() && !otherRegister.isEmpty()) {
      return register.equals(otherRegister);
    }
    return goesBy(one, name(other)) || goesBy(other, name(one)) || isIdOfRegister(one, other);
  }

  /** Whether a party may be meant by a name: it has it, or either has none. */
  static boolean goesBy(JsonNode party, String name) {
    String own = name(party);
    String legal = JsonObjects.text(party.path("identifier"), "legalName");
    return name.isEmpty()
        || (own.isEmpty() && legal.isEmpty())
        || SupplierName.isAlike(own, name)
        || SupplierName.isAlike(legal, name);
  }

  /** Whether the id of a party is made of its identifier, as in GB-COH-01234567. */
  static boolean isIdOfRegister(JsonNode party) {
    String id = JsonObjects.text(party, "id");
    String number = JsonObjects.text(party.path("identifier"), "id");
    return number.length() > 3 && id.endsWith(number);
  }

  private static boolean isIdOfRegister(JsonNode one, JsonNode other) {
    return isIdOfRegister(one) || isIdOfRegister(other);
  }

  private static String identifier(JsonNode party) {
    String scheme = JsonObjects.code(party.path("identifier"), "scheme");
    String id = JsonObjects.code(party.path("identifier"), "id");
    return id.isEmpty() ? "" : scheme + ':' + id;
  }

  /** The name that a party goes by. */
  static String name(JsonNode party) {
    String name = JsonObjects.text(party, "name");
    if (!name.isEmpty()) {
      return name;
    }
    String legal = JsonObjects.text(party.path("identifier"), "legalName");
    return legal.isEmpty() ? JsonObjects.text(party, "legalName") : legal;
  }
}
