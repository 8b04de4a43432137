package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.evidence.LookAlike;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierName;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who is meant by a reference: the party with its id, where the name agrees; without an id
 * the party with its name; and where no party fits, what the reference itself says. Never another
 * firm: a reference that fits several, or names another than the party with its id, gives its name
 * alone. Mutable, for one process.
 */
final class SupplierLookup {
  private final OcdsFaults faults;
  private final PartyReading reading;
  private final Parties own;
  private final Parties others;
  private final IdentityHashMap<JsonNode, Supplier> made = new IdentityHashMap<>();

  /** Of parties that nobody can tell apart, which thousands of references may mean. */
  private final IdentityHashMap<List<ObjectNode>, List<Supplier>> suppliers =
      new IdentityHashMap<>();

  /**
   * A lookup.
   *
   * @param parties of the releases of one buyer
   * @param shared of all releases of the process, for whom those do not name
   */
  SupplierLookup(JsonNode parties, JsonNode shared, OcdsFaults faults, PartyReading reading) {
    this.faults = faults;
    this.reading = reading;
    this.own = new Parties(parties);
    this.others = new Parties(shared);
  }

  /** Parties by id and by name. */
  private static final class Parties {
    private final Map<String, SameParties> byId = new HashMap<>();
    private final Map<String, SameParties> byName = new HashMap<>();
    private final Map<String, String> idsByLook = new HashMap<>();

    Parties(JsonNode parties) {
      for (JsonNode one : parties) {
        if (one instanceof ObjectNode party && !PartyIdentity.name(party).isEmpty()) {
          String id = JsonObjects.text(party, "id");
          if (!id.isEmpty()) {
            byId.computeIfAbsent(id, i -> new SameParties()).add(party);
            idsByLook.putIfAbsent(LookAlike.of(id), id);
          }
          byName
              .computeIfAbsent(
                  SupplierName.normalised(PartyIdentity.name(party)), n -> new SameParties())
              .add(party);
        }
      }
    }

    /** The id of a party that only looks like another id. */
    Optional<String> alike(String id) {
      return id.isEmpty() || byId.containsKey(id)
          ? Optional.empty()
          : Optional.ofNullable(idsByLook.get(LookAlike.of(id)));
    }

    /** By id, and without one by name. */
    SameParties find(String id, String name) {
      SameParties found = id.isEmpty() ? SameParties.NONE : byId.getOrDefault(id, SameParties.NONE);
      return found.isEmpty() && !name.isEmpty()
          ? byName.getOrDefault(SupplierName.normalised(name), SameParties.NONE)
          : found;
    }
  }

  /** The name of a supplier in the form in which names are compared. */
  static String folded(Supplier supplier) {
    return SupplierName.normalised(supplier.name());
  }

  /** The suppliers of a list of references, each once. */
  List<Supplier> all(JsonNode references) {
    Set<Supplier> found = new LinkedHashSet<>();
    for (JsonNode reference : references) {
      if (reference.isObject()) {
        find(reference).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /** The supplier that a reference means, if it says whom. */
  Optional<Supplier> find(JsonNode reference) {
    Supplier known = made.get(reference);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Supplier> found = search(reference);
    found.ifPresent(supplier -> made.put(reference, supplier));
    return found;
  }

  private Optional<Supplier> search(JsonNode reference) {
    String id = JsonObjects.text(reference, "id");
    String name = PartyIdentity.name(reference);
    SameParties candidates = own.find(id, name);
    if (candidates.isEmpty()) {
      candidates = others.find(id, name);
    }
    if (candidates.isEmpty()) {
      sayAlike(reference, id);
      return alone(reference, id, name);
    }
    List<ObjectNode> fitting = candidates.fitting(name);
    if (fitting.size() == 1) {
      return Optional.of(party(fitting.get(0), reference));
    }
    if (fitting.isEmpty()) {
      return differs(candidates.last(), reference, id, name);
    }
    return ambiguous(reference, id, name, fitting);
  }

  private Supplier party(ObjectNode party, JsonNode reference) {
    return made.computeIfAbsent(party, p -> reading.supplier(filledUp(party, reference)));
  }

  /** The party, with what the reference alone says of it. */
  private static JsonNode filledUp(ObjectNode party, JsonNode reference) {
    ObjectNode whole = party.deepCopy();
    for (String field : List.of("identifier", "address", "details")) {
      if (reference.path(field).isObject() && !party.path(field).isObject()) {
        whole.set(field, reference.path(field));
      }
    }
    return whole;
  }

  /** Ids are compared exactly, so nothing of the party is known of who is named. */
  private void sayAlike(JsonNode reference, String id) {
    own.alike(id)
        .or(() -> others.alike(id))
        .ifPresent(
            other ->
                faults.warning(
                    OcdsCodes.IDS_ALIKE,
                    reference.path(Merging.PLACE).asText(""),
                    "The id "
                        + Shown.of(id)
                        + " is no party's, and looks like that of the party "
                        + Shown.of(other)
                        + ".",
                    "Nothing that is said of the party was taken; if they are one, correct the"
                        + " id."));
  }

  private Optional<Supplier> alone(JsonNode reference, String id, String name) {
    if (!name.isEmpty()) {
      return Optional.of(reading.supplier(reference));
    }
    faults.omission(
        OcdsCodes.UNKNOWN_SUPPLIER,
        reference.path(Merging.PLACE).asText(""),
        id.isEmpty()
            ? "The supplier has neither an id nor a name."
            : "Supplier " + Shown.of(id) + " is no party here and has no name.",
        "Look the supplier up in the notice; its scale is unknown here.");
    return Optional.empty();
  }

  private Optional<Supplier> differs(ObjectNode party, JsonNode reference, String id, String name) {
    if (PartyIdentity.isIdOfRegister(party)) {
      // The id is a register's: one organisation under two names.
      return Optional.of(party(party, reference));
    }
    faults.warning(
        OcdsCodes.AMBIGUOUS_SUPPLIER,
        reference.path(Merging.PLACE).asText(""),
        "The supplier is "
            + Shown.of(name)
            + ", and the party with its id "
            + Shown.of(id)
            + " is "
            + Shown.of(PartyIdentity.name(party))
            + ".",
        "The name was taken, and nothing that is said of the party; check who is meant.");
    return Optional.of(reading.supplier(reference));
  }

  private List<Supplier> each(List<ObjectNode> parties) {
    return parties.stream().map(party -> party(party, party)).distinct().toList();
  }

  private Optional<Supplier> ambiguous(
      JsonNode reference, String id, String name, List<ObjectNode> fitting) {
    List<Supplier> all = suppliers.computeIfAbsent(fitting, this::each);
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    }
    String meant = name.isEmpty() ? "id " + Shown.of(id) : Shown.of(name);
    faults.omission(
        OcdsCodes.AMBIGUOUS_SUPPLIER,
        reference.path(Merging.PLACE).asText(""),
        "The supplier "
            + meant
            + " may be any of "
            + all.size()
            + " parties, such as "
            + Shown.of(all.get(0).name())
            + " and "
            + Shown.of(all.get(1).name())
            + ".",
        "Look in the notice who is meant; none was taken.");
    return name.isEmpty() ? Optional.empty() : Optional.of(reading.supplier(reference));
  }
}
