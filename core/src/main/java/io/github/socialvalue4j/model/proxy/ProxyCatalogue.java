package io.github.socialvalue4j.model.proxy;

import io.github.socialvalue4j.basis.evidence.Edition;
import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.NearestIds;
import io.github.socialvalue4j.basis.problem.ShortText;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The editions that a calculation may use, from an explicit list of suppliers. Nothing is looked up
 * behind the caller's back, and there is no silent "latest". Immutable and thread-safe.
 */
public final class ProxyCatalogue implements DocumentOnly {
  /** A sentence names no more; a document may derive thousands of tables and miss as many. */
  private static final int MOST_NAMED = 100;

  private final SortedMap<Edition, ProxyTable> tables;

  // Made when first asked for, and the same whoever makes it.
  private volatile @Nullable NearestIds names;

  private ProxyCatalogue(SortedMap<Edition, ProxyTable> tables) {
    this.tables = Collections.unmodifiableSortedMap(tables);
  }

  /**
   * A catalogue.
   *
   * @throws EditionConflictException if two suppliers give one edition with different rows, or the
   *     same rows under another licence, validity, price base or coverage
   */
  public static ProxyCatalogue of(ProxyTableProvider... providers) {
    return of(List.of(providers));
  }

  /**
   * A catalogue.
   *
   * @throws EditionConflictException if two suppliers give one edition with different rows, or the
   *     same rows under another licence, validity, price base or coverage
   */
  public static ProxyCatalogue of(List<? extends ProxyTableProvider> providers) {
    TreeMap<Edition, ProxyTable> tables = new TreeMap<>();
    for (ProxyTableProvider provider : providers) {
      for (ProxyTable table : provider.tables()) {
        ProxyTable before = tables.putIfAbsent(table.edition(), table);
        if (before != null) {
          requireSame(before, table);
        }
      }
    }
    return new ProxyCatalogue(tables);
  }

  private static void requireSame(ProxyTable one, ProxyTable other) {
    if (!one.identity().equals(other.identity())) {
      throw EditionConflictException.ofRows(one, other);
    }
    // The identity speaks of the rows alone; a licence that one supplier refuses and another grants
    // must not depend on which of them comes first.
    requireSame("licence", one, one.licence().equals(other.licence()));
    requireSame("validity", one, one.validity().equals(other.validity()));
    requireSame("price base", one, one.priceBase().equals(other.priceBase()));
    requireSame("coverage", one, one.coverage() == other.coverage());
  }

  private static void requireSame(String what, ProxyTable table, boolean same) {
    if (!same) {
      throw EditionConflictException.ofTerms(what, table);
    }
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
            () -> new UnknownIdException("edition", edition.toString(), inWords(), editionNames()));
  }

  /** A sentence about an edition that is not here: the nearest, and a hundred of what there is. */
  public String lacks(Edition edition) {
    NearestIds known = names;
    if (known == null) {
      known = NearestIds.among(editionNames());
      names = known;
    }
    return UnknownIdException.sentence("edition", edition.toString(), inWords(), known);
  }

  private String inWords() {
    int more = tables.size() - MOST_NAMED;
    return "this catalogue, which has "
        + (tables.isEmpty()
            ? "no edition"
            : tables.keySet().stream()
                .limit(MOST_NAMED)
                .map(Edition::toString)
                .collect(Collectors.joining(", ")))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private List<String> editionNames() {
    return tables.keySet().stream().map(Edition::toString).toList();
  }

  /**
   * The edition of a table that is in force on a day, by what its publisher states. An edition
   * whose first day is not stated is never picked. Where two are in force, the one that began later
   * is.
   *
   * @param table the table's id, such as {@code national-toms}
   * @throws UnknownIdException if no edition of that table is here; the message lists the tables
   * @throws EditionConflictException if the two that began last began on the same day
   */
  public Optional<ProxyTable> inForceOn(String table, LocalDate day) {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(day, "day");
    ProxyTable latest = null;
    ProxyTable rival = null;
    boolean known = false;
    for (ProxyTable one : tables.values()) {
      if (!one.edition().table().equals(table)) {
        continue;
      }
      known = true;
      if (one.validity().contains(day)) {
        int order = latest == null ? 1 : firstDay(one).compareTo(firstDay(latest));
        rival = order == 0 ? one : order > 0 ? null : rival;
        latest = order > 0 ? one : latest;
      }
    }
    if (!known) {
      throw new UnknownIdException("table", table, "this catalogue", tableIds());
    }
    if (latest != null && rival != null) {
      throw EditionConflictException.ofFirstDay(latest, rival);
    }
    return Optional.ofNullable(latest);
  }

  private static LocalDate firstDay(ProxyTable table) {
    return table.validity().from().orElseThrow();
  }

  private List<String> tableIds() {
    return tables.keySet().stream().map(Edition::table).distinct().toList();
  }

  /** The same catalogue with more tables. */
  public ProxyCatalogue with(ProxyTableProvider... providers) {
    List<ProxyTableProvider> all = new java.util.ArrayList<>();
    all.add(() -> List.copyOf(tables.values()));
    all.addAll(List.of(providers));
    return of(all);
  }

  @Override
  public String toString() {
    return ShortText.of(
        "catalogue of " + (tables.isEmpty() ? "no tables" : ShortText.list(tables.keySet())));
  }
}
