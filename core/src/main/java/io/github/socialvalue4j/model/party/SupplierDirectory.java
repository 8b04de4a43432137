package io.github.socialvalue4j.model.party;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.model.place.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Suppliers that somebody has looked up: the roadmap's directory of local suppliers, and what spend
 * is joined with. Spend files say neither where a supplier is nor how large. Immutable and
 * thread-safe.
 */
public final class SupplierDirectory implements DocumentOnly {
  private static final SupplierDirectory EMPTY = new SupplierDirectory(List.of());

  private final List<Supplier> suppliers;
  private final Map<SupplierIdentifier, List<Supplier>> byIdentifier = new HashMap<>();
  private final Map<String, List<Supplier>> byName = new HashMap<>();
  private final Map<String, List<Supplier>> byNormalised = new HashMap<>();
  private final Map<String, List<Supplier>> byBareName = new HashMap<>();

  private SupplierDirectory(Collection<Supplier> suppliers) {
    this.suppliers = List.copyOf(suppliers);
    for (Supplier supplier : new LinkedHashSet<>(this.suppliers)) {
      supplier.identifiers().forEach(id -> put(byIdentifier, id, supplier));
      names(supplier)
          .forEach(
              name -> {
                put(byName, name, supplier);
                put(byNormalised, SupplierName.normalised(name), supplier);
                put(byBareName, SupplierName.withoutForm(name), supplier);
              });
    }
  }

  private static List<String> names(Supplier supplier) {
    List<String> names = new ArrayList<>(supplier.otherNames());
    names.add(supplier.name());
    return names;
  }

  private static <K> void put(Map<K, List<Supplier>> map, K key, Supplier supplier) {
    List<Supplier> found = map.computeIfAbsent(key, k -> new ArrayList<>());
    // Suppliers come one after the other, so one that is there already is the last: no search
    // through thousands of entries of one name.
    if (found.isEmpty() || !found.get(found.size() - 1).equals(supplier)) {
      found.add(supplier);
    }
  }

  /** A directory of these suppliers, in this order. */
  public static SupplierDirectory of(Collection<Supplier> suppliers) {
    return new SupplierDirectory(suppliers);
  }

  /** A directory of nobody. */
  public static SupplierDirectory empty() {
    return EMPTY;
  }

  /** All entries. */
  public List<Supplier> suppliers() {
    return suppliers;
  }

  /** The entry with this identifier, if there is exactly one. */
  public Optional<Supplier> find(SupplierIdentifier identifier) {
    return single(byIdentifier.getOrDefault(identifier, List.of()));
  }

  /**
   * The entry that a payee is: by identifier, else by name, ever less strictly. An identifier that
   * the directory knows under another name still decides. A name never decides against an
   * identifier: an entry to which the same register gives another number is somebody else. Where
   * several entries fit at one level, none is taken and no weaker level is tried.
   *
   * @param name as the payer writes it
   * @param identifiers that the payer gives, often none
   */
  public SupplierMatch match(String name, Collection<SupplierIdentifier> identifiers) {
    Found found = found(name, identifiers);
    if (found.entries().isEmpty()) {
      return SupplierMatch.NONE;
    }
    return match(found.entries(), found.confidence());
  }

  /**
   * All entries that fit a payee at the surest level at which any does: one if it is matched,
   * several if it is ambiguous.
   *
   * @param name as the payer writes it
   * @param identifiers that the payer gives, often none
   */
  public List<Supplier> candidates(String name, Collection<SupplierIdentifier> identifiers) {
    return List.copyOf(found(name, identifiers).entries());
  }

  /**
   * The entries whose name is a payee's but for case, punctuation and spelling of the legal form,
   * and that none of its identifiers forbids.
   */
  public List<Supplier> namedAlike(String name, Collection<SupplierIdentifier> identifiers) {
    return List.copyOf(allowed(byNormalised, SupplierName.normalised(name), identifiers));
  }

  private record Found(List<Supplier> entries, MatchConfidence confidence) {}

  private Found found(String name, Collection<SupplierIdentifier> identifiers) {
    Set<Supplier> identified = new LinkedHashSet<>();
    for (SupplierIdentifier identifier : identifiers) {
      identified.addAll(byIdentifier.getOrDefault(identifier, List.of()));
    }
    if (!identified.isEmpty()) {
      return new Found(List.copyOf(identified), MatchConfidence.IDENTIFIER);
    }
    List<Supplier> found = allowed(byName, name, identifiers);
    if (!found.isEmpty()) {
      return new Found(found, MatchConfidence.SAME_NAME);
    }
    found = allowed(byNormalised, SupplierName.normalised(name), identifiers);
    if (!found.isEmpty()) {
      return new Found(found, MatchConfidence.NORMALISED_NAME);
    }
    found = allowed(byBareName, SupplierName.withoutForm(name), identifiers);
    return new Found(found, MatchConfidence.NAME_WITHOUT_FORM);
  }

  /** The entries of a name that no identifier forbids. */
  private static List<Supplier> allowed(
      Map<String, List<Supplier>> entries,
      String name,
      Collection<SupplierIdentifier> identifiers) {
    List<Supplier> found = entries.getOrDefault(name, List.of());
    return identifiers.isEmpty()
        ? found
        : found.stream().filter(s -> !s.isContradictedBy(identifiers)).toList();
  }

  private static SupplierMatch match(List<Supplier> found, MatchConfidence confidence) {
    return found.size() == 1
        ? new SupplierMatch(single(found), confidence, 1)
        : new SupplierMatch(Optional.empty(), MatchConfidence.NONE, found.size());
  }

  private static Optional<Supplier> single(List<Supplier> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The entries that satisfy a condition, in the directory's order. */
  public SupplierDirectory filter(Predicate<Supplier> condition) {
    return of(suppliers.stream().filter(condition).toList());
  }

  /** The entries that offer something whose name contains a text, in any case. */
  public SupplierDirectory offering(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    return filter(
        s -> s.offers().stream().anyMatch(o -> o.toLowerCase(Locale.ROOT).contains(wanted)));
  }

  /** The entries that are known to be based in an area. */
  public SupplierDirectory within(Area area) {
    return filter(s -> s.place().filter(area::contains).isPresent());
  }

  /** The entries that are known to be small or medium-sized by a definition. */
  public SupplierDirectory smallBy(SizeDefinition definition) {
    return filter(s -> s.isSme(definition).orElse(false));
  }

  /** The entries that are known to be voluntary, community or social enterprises. */
  public SupplierDirectory vcse() {
    return filter(s -> s.vcse().orElse(false));
  }

  @Override
  public String toString() {
    return ShortText.of("directory of " + ShortText.count(suppliers.size(), "supplier"));
  }
}
