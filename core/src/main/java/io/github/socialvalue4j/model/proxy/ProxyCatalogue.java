package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The editions that a calculation may use, from an explicit list of suppliers. Nothing is looked up
 * behind the caller's back, and there is no silent "latest". Immutable and thread-safe.
 */
public final class ProxyCatalogue {
  private final SortedMap<Edition, ProxyTable> tables;

  private ProxyCatalogue(SortedMap<Edition, ProxyTable> tables) {
    this.tables = Collections.unmodifiableSortedMap(tables);
  }

  /**
   * A catalogue.
   *
   * @throws EditionConflictException if two suppliers give one edition with different rows
   */
  public static ProxyCatalogue of(ProxyTableProvider... providers) {
    return of(List.of(providers));
  }

  /**
   * A catalogue.
   *
   * @throws EditionConflictException if two suppliers give one edition with different rows
   */
  public static ProxyCatalogue of(List<? extends ProxyTableProvider> providers) {
    TreeMap<Edition, ProxyTable> tables = new TreeMap<>();
    for (ProxyTableProvider provider : providers) {
      for (ProxyTable table : provider.tables()) {
        ProxyTable before = tables.putIfAbsent(table.edition(), table);
        if (before != null && !before.identity().equals(table.identity())) {
          throw new EditionConflictException(before, table);
        }
      }
    }
    return new ProxyCatalogue(tables);
  }

  /** The editions, in order. */
  public SortedSet<Edition> editions() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(tables.keySet()));
  }

  /** An edition, if it is here. */
  public Optional<ProxyTable> find(Edition edition) {
    return Optional.ofNullable(tables.get(edition));
  }

  /**
   * An edition.
   *
   * @throws UnknownIdException if it is not here; the message lists what is
   */
  public ProxyTable get(Edition edition) {
    return find(edition)
        .orElseThrow(
            () ->
                new UnknownIdException(
                    "edition",
                    edition.toString(),
                    "this catalogue",
                    tables.keySet().stream().map(Edition::toString).toList()));
  }

  /**
   * The edition of a table that is in force on a day, by what its publisher states. An edition
   * whose first day is not stated is never picked. Where two are in force, the one that began later
   * is.
   *
   * @param table the table's id, such as {@code national-toms}
   */
  public Optional<ProxyTable> inForceOn(String table, LocalDate day) {
    return tables.values().stream()
        .filter(t -> t.edition().table().equals(table) && t.validity().contains(day))
        .max(
            java.util.Comparator.comparing((ProxyTable t) -> t.validity().from().orElseThrow())
                .thenComparing(ProxyTable::edition));
  }

  /** The same catalogue with more tables. */
  public ProxyCatalogue with(ProxyTableProvider... providers) {
    List<ProxyTableProvider> all = new java.util.ArrayList<>();
    all.add(() -> List.copyOf(tables.values()));
    all.addAll(List.of(providers));
    return of(all);
  }
}
