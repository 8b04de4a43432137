package io.github.socialvalue4j.present.exchange.ocds;

import io.github.socialvalue4j.model.party.Supplier;
import io.github.socialvalue4j.model.party.SupplierDirectory;
import io.github.socialvalue4j.model.party.SupplierIdentifier;
import io.github.socialvalue4j.model.party.SupplierName;
import io.github.socialvalue4j.model.place.OutwardCode;
import io.github.socialvalue4j.present.exchange.constraint.Shown;
import io.github.socialvalue4j.present.exchange.spend.UnnamedPayee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one entry of a supplier that many notices name: by any identifier that they share, and
 * where they give none by the name. What one notice says and another leaves open is known; where
 * they say different things the fact is unknown and named. Mutable, for one file.
 */
final class SupplierBook {
  private final Map<SupplierIdentifier, Entry> byIdentifier = new HashMap<>();
  private final Map<String, Entry> byName = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** What is known of one supplier. */
  private static final class Entry {
    final NavigableSet<String> names = new TreeSet<>();
    final NavigableSet<String> otherNames = new TreeSet<>();
    final NavigableSet<SupplierIdentifier> identifiers = new TreeSet<>();
    final NavigableSet<OutwardCode> places = new TreeSet<>();
    final NavigableSet<Boolean> sme = new TreeSet<>();
    final NavigableSet<Boolean> vcse = new TreeSet<>();
    boolean isMerged;

    void add(Supplier supplier) {
      names.add(supplier.name());
      otherNames.addAll(supplier.otherNames());
      identifiers.addAll(supplier.identifiers());
      supplier.place().ifPresent(places::add);
      supplier.declaredSme().ifPresent(sme::add);
      supplier.vcse().ifPresent(vcse::add);
    }

    void add(Entry other) {
      names.addAll(other.names);
      otherNames.addAll(other.otherNames);
      identifiers.addAll(other.identifiers);
      places.addAll(other.places);
      sme.addAll(other.sme);
      vcse.addAll(other.vcse);
      other.isMerged = true;
    }
  }

  /** Adds a supplier; what stands where a name was taken out, without a number, is nobody. */
  void add(Supplier supplier) {
    if (supplier.identifiers().isEmpty() && UnnamedPayee.isOne(supplier.name())) {
      return;
    }
    Entry entry =
        supplier.identifiers().isEmpty()
            ? byName.computeIfAbsent(SupplierName.normalised(supplier.name()), n -> opened())
            : identified(supplier);
    entry.add(supplier);
    if (!supplier.identifiers().isEmpty()) {
      entry.identifiers.forEach(id -> byIdentifier.put(id, entry));
    }
  }

  private Entry opened() {
    Entry entry = new Entry();
    entries.add(entry);
    return entry;
  }

  private Entry identified(Supplier supplier) {
    Optional<Entry> found = Optional.empty();
    for (SupplierIdentifier identifier : supplier.identifiers()) {
      Entry known = byIdentifier.get(identifier);
      if (known == null || known == found.orElse(null)) {
        continue;
      }
      if (found.isEmpty()) {
        found = Optional.of(known);
      } else {
        Entry kept = found.get();
        kept.add(known);
        known.identifiers.forEach(id -> byIdentifier.put(id, kept));
      }
    }
    return found.orElseGet(this::opened);
  }

  /** Everybody, in the order of their names. */
  SupplierDirectory directory(OcdsFaults faults) {
    sayNamesakes(faults);
    List<Supplier> suppliers = new ArrayList<>();
    for (Entry entry : entries) {
      if (!entry.isMerged) {
        suppliers.add(supplier(entry, faults));
      }
    }
    suppliers.sort(
        (one, other) -> {
          int byName = one.name().compareTo(other.name());
          return byName != 0
              ? byName
              : one.identifiers().toString().compareTo(other.identifiers().toString());
        });
    return SupplierDirectory.of(suppliers);
  }

  /** Names who is there with an identifier and, by another notice, without one. */
  private void sayNamesakes(OcdsFaults faults) {
    Map<String, String> identified = new TreeMap<>();
    for (Entry entry : entries) {
      if (!entry.isMerged && !entry.identifiers.isEmpty()) {
        entry.names.forEach(name -> identified.put(SupplierName.normalised(name), name));
      }
    }
    identified.forEach(
        (normalised, name) -> {
          if (byName.containsKey(normalised)) {
            faults.warning(
                OcdsCodes.SUPPLIER_DIFFERS,
                "",
                "Supplier "
                    + Shown.of(name)
                    + " has an identifier by one notice and none by another.",
                "They are two among the suppliers, since a name alone is no proof; look them up.");
          }
        });
  }

  private static Supplier supplier(Entry entry, OcdsFaults faults) {
    String name = entry.names.first();
    NavigableSet<String> others = new TreeSet<>(entry.names);
    others.addAll(entry.otherNames);
    others.remove(name);
    Supplier.Builder supplier =
        Supplier.builder(name).identifiers(entry.identifiers).otherNames(List.copyOf(others));
    fact(entry.sme, name, "SME", faults).ifPresent(supplier::declaredSme);
    fact(entry.vcse, name, "a VCSE", faults).ifPresent(supplier::vcse);
    if (entry.places.size() == 1) {
      supplier.place(entry.places.first());
    } else if (entry.places.size() > 1) {
      differs(name, "of several places: " + entry.places, faults);
    }
    return supplier.build();
  }

  private static Optional<Boolean> fact(
      NavigableSet<Boolean> said, String name, String what, OcdsFaults faults) {
    if (said.size() > 1) {
      differs(name, what + " by one notice and none by another", faults);
      return Optional.empty();
    }
    return said.stream().findFirst();
  }

  private static void differs(String name, String how, OcdsFaults faults) {
    faults.warning(
        OcdsCodes.SUPPLIER_DIFFERS,
        "",
        "Supplier " + Shown.of(name) + " is " + Shown.sentence(how) + ".",
        "Among the suppliers this counts as unknown; each contract keeps what its notice says.");
  }
}
