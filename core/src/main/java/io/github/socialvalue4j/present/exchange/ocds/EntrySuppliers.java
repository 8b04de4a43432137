package io.github.socialvalue4j.present.exchange.ocds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads who supplies by a contract, else by its award, and says where that is in doubt. */
final class EntrySuppliers {
  private static final int MOST_SHOWN = 5;

  private final SupplierLookup lookup;
  private final Findings findings;
  private final OcdsFaults faults;

  /** Thousands of contracts may name one id, and thousands of awards may have it. */
  private final IdentityHashMap<List<ObjectNode>, Set<List<Supplier>>> awarded =
      new IdentityHashMap<>();

  /** For one process. */
  EntrySuppliers(SupplierLookup lookup, Findings findings) {
    this.lookup = lookup;
    this.findings = findings;
    this.faults = findings.faults;
  }

  /** The suppliers of an entry; {@code meant} are the awards that a contract may stand for. */
  List<Supplier> of(EntryKind kind, ObjectNode entry, List<ObjectNode> meant) {
    if (Settling.isUnclear(entry, "suppliers")) {
      return List.of();
    }
    sayJoined(entry);
    if (namesSome(entry)) {
      List<Supplier> own = lookup.all(entry.path("suppliers"));
      if (kind == EntryKind.CONTRACT && meant.size() == 1) {
        compare(entry, own, meant.get(0));
      }
      return own.stream().map(findings::same).toList();
    }
    Set<List<Supplier>> named = awarded.computeIfAbsent(meant, this::named);
    if (named.size() > 1) {
      sayAmbiguous(entry, meant.size(), named);
      return List.of();
    }
    // Of several awards with one id nothing is taken.
    JsonNode only = meant.size() == 1 ? meant.get(0) : MissingNode.getInstance();
    if (Settling.isUnclear(only, "suppliers")) {
      return List.of();
    }
    if (named.isEmpty() || (!namesSome(only) && named.iterator().next().isEmpty())) {
      sayNoSupplier(kind, entry, meant);
    }
    return named.isEmpty()
        ? List.of()
        : named.iterator().next().stream().map(findings::same).toList();
  }

  /** The suppliers of awards, each list of them once. */
  private Set<List<Supplier>> named(List<ObjectNode> awards) {
    Set<List<Supplier>> named = new LinkedHashSet<>();
    for (ObjectNode award : awards) {
      sayJoined(award);
      named.add(lookup.all(award.path("suppliers")));
    }
    return named;
  }

  private static boolean namesSome(JsonNode entry) {
    for (JsonNode one : entry.path("suppliers")) {
      if (one.isObject()) {
        return true;
      }
    }
    return false;
  }

  /** A contract's own suppliers are taken; its award may name others. */
  private void compare(ObjectNode contract, List<Supplier> own, ObjectNode award) {
    if (!namesSome(award) || Settling.isUnclear(award, "suppliers")) {
      return;
    }
    Set<String> awarded = names(lookup.all(award.path("suppliers")));
    if (!awarded.isEmpty() && !own.isEmpty() && !awarded.equals(names(own))) {
      faults.warning(
          OcdsCodes.SUPPLIERS_OF_AWARD,
          contract.path(Merging.PLACE).asText(""),
          "The contract names as supplier "
              + inWords(own)
              + ", and its award "
              + Shown.of(JsonObjects.text(award, "id"))
              + " names "
              + inWords(lookup.all(award.path("suppliers")))
              + ".",
          "Those of the contract were taken; look up in the notice whose it is.");
    }
  }

  private static Set<String> names(List<Supplier> suppliers) {
    Set<String> names = new HashSet<>();
    suppliers.forEach(one -> names.add(SupplierLookup.folded(one)));
    return names;
  }

  private static String inWords(Collection<Supplier> suppliers) {
    return ShortText.inWords(
            suppliers.stream().limit(MOST_SHOWN).map(one -> Shown.of(one.name())).toList())
        + (suppliers.size() > MOST_SHOWN ? " and others" : "");
  }

  private void sayAmbiguous(ObjectNode entry, int awards, Set<List<Supplier>> named) {
    List<String> names =
        named.stream()
            .flatMap(List::stream)
            .map(Supplier::name)
            .distinct()
            .limit(MOST_SHOWN)
            .toList();
    faults.omission(
        OcdsCodes.AMBIGUOUS_SUPPLIER,
        entry.path(Merging.PLACE).asText(""),
        "The supplier is ambiguous: "
            + awards
            + " awards have the id that the contract names, of "
            + String.join(", ", names.stream().map(Shown::of).toList())
            + ".",
        "Look up in the notice whose contract it is; none was taken.");
  }

  private void sayNoSupplier(EntryKind kind, ObjectNode entry, List<ObjectNode> meant) {
    String sentence;
    if (meant.isEmpty()) {
      sentence = "The contract has no award here, and names no supplier itself.";
    } else if (kind == EntryKind.AWARD) {
      sentence = "The award names no supplier.";
    } else {
      sentence = "Neither the contract nor its award names a supplier.";
    }
    faults.omission(
        OcdsCodes.UNKNOWN_SUPPLIER,
        entry.path(Merging.PLACE).asText(""),
        sentence,
        "Look the supplier up in the notice; its scale is unknown here.");
  }

  /**
   * Merging only adds to a list, so a supplier who was replaced still stands in it; nothing tells
   * that from one whom a later release had no cause to repeat.
   */
  private void sayJoined(ObjectNode entry) {
    Set<String> last = new HashSet<>();
    entry.path(Merging.LAST_NAMED).forEach(key -> last.add(key.asText()));
    if (last.isEmpty()) {
      return;
    }
    Set<Supplier> still = new LinkedHashSet<>();
    Set<Supplier> gone = new LinkedHashSet<>();
    for (JsonNode one : entry.path("suppliers")) {
      if (one.isObject()) {
        Set<Supplier> group = last.contains(Merging.supplier(one)) ? still : gone;
        lookup.find(one).ifPresent(group::add);
      }
    }
    Set<String> names = names(List.copyOf(still));
    gone.removeIf(one -> names.contains(SupplierLookup.folded(one)));
    if (!gone.isEmpty()) {
      faults.warning(
          OcdsCodes.SUPPLIERS_JOINED,
          entry.path(Merging.PLACE).asText(""),
          "An earlier release names as supplier "
              + inWords(gone)
              + ", whom the last that names any does not: it names "
              + inWords(still)
              + ".",
          "All are listed, as the merge routine has it; look up whether one took another's place.");
    }
  }
}
