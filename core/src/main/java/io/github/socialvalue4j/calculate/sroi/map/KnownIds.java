package io.github.socialvalue4j.calculate.sroi.map;

import io.github.socialvalue4j.basis.problem.DocumentOnly;
import io.github.socialvalue4j.basis.problem.UnknownIdException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids that there are, and the sentence about one that is not. The nearest ids are looked for a
 * hundred times at most, since a document may hold thousands of ids that are all mistyped. Mutable,
 * for use by one thread inside one call.
 */
public final class KnownIds implements DocumentOnly {
  private static final int MOST_SEARCHES = 100;

  private final String kind;
  private final String searched;
  private final List<String> ids;
  private final Set<String> known;
  private int searches;

  /**
   * The ids of one kind.
   *
   * @param kind what an id names, such as {@code stakeholder}
   * @param searched where the ids are, such as {@code the map}
   * @param ids in the order of the input
   */
  public KnownIds(String kind, String searched, Collection<String> ids) {
    this.kind = kind;
    this.searched = searched;
    this.ids = List.copyOf(ids);
    this.known = new HashSet<>(ids);
  }

  /** Whether there is such an id. */
  public boolean has(String id) {
    return known.contains(id);
  }

  /** That there is no such id, and, for the first hundred, which are nearest. */
  public String sentence(String id) {
    searches++;
    return searches <= MOST_SEARCHES
        ? UnknownIdException.sentence(kind, id, searched, ids)
        : "There is no "
            + kind
            + " '"
            + (id.length() > 100 ? id.substring(0, 100) + "..." : id)
            + "' in "
            + searched
            + ".";
  }

  @Override
  public String toString() {
    return "known ids";
  }
}
